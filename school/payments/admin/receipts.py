"""Receipts in the admin: all of them, on paper, and the button on a payment's page that gives one."""

from typing import Any

from django.contrib import admin
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateTimeFilter
from unfold.decorators import action, display
from unfold.forms import BaseDialogForm

from school.common.admin import actor_of, add_to_page, go_to
from school.common.errors import DomainError
from school.common.lookup import is_number
from school.common.money import shown_money
from school.payments.actions import issue_receipt
from school.payments.admin.desk import CashDesk
from school.payments.admin.payments import STUDENT, PaymentAdmin
from school.payments.choices import PaymentStatus
from school.payments.models import Receipt
from school.payments.permissions import ISSUE_RECEIPT
from school.payments.printing import receipts_pdf
from school.payments.queries import receipts_visible_to
from school.preferences.queries import preferences

PAPER = '<a class="text-primary-600 dark:text-primary-500" href="{}" target="_blank">{}</a>'
MOST_PAGES = 50


@admin.register(Receipt)
class ReceiptAdmin(CashDesk):
    """All receipts, newest first."""

    visible_to = receipts_visible_to
    nothing_yet = _("A receipt is given when money is taken at the cash desk, or on the page of a confirmed payment.")
    list_display = ("number", "student", "money", "method", "given_at", "issued_by", "paper")
    list_select_related = ("payment__student", "issued_by")
    list_filter = (("created_at", RangeDateTimeFilter), ("payment__payment_method", ChoicesDropdownFilter))
    search_fields = ("=pk", *(f"payment__{name}" for name in STUDENT))
    search_help_text = _("Number, or student: name, username or phone")
    ordering = ("-created_at", "-id")
    fields = readonly_fields = ("number", "payment", "money", "method", "given_at", "issued_by", "paper")

    def get_urls(self) -> list[URLPattern]:
        pdf = path("pdf/<str:numbers>/", self.admin_site.admin_view(self.pdf_view), name="payments_receipt_pdf")
        return [pdf, *super().get_urls()]

    def get_search_results(self, request: HttpRequest, queryset: Any, search_term: str) -> tuple[Any, bool]:
        """A number as people write it finds its receipt; else the student is searched."""
        number = search_term.strip().lstrip("№#").strip()
        found: tuple[Any, bool] = super().get_search_results(request, queryset, number or search_term)
        return found

    def pdf_view(self, request: HttpRequest, numbers: str) -> HttpResponse:
        """The receipts with these numbers, comma between them, as one PDF with a page for each."""
        wanted = {int(number) for number in numbers.split(",") if is_number(number)}
        visible = receipts_visible_to(actor_of(request)).filter(pk__in=wanted).order_by("pk")
        receipts = list(visible.select_related("payment__student", "payment__group", "payment__course", "issued_by"))
        if not receipts or len(receipts) != len(wanted) or len(wanted) > MOST_PAGES:
            raise Http404
        pages = [(each, request.build_absolute_uri(reverse("receipt", args=[each.code]))) for each in receipts]
        made = receipts_pdf(pages, school=preferences().school_name)
        name = f"receipt-{receipts[0].pk}.pdf"
        return HttpResponse(
            made,
            content_type="application/pdf",
            headers={"Content-Disposition": f'inline; filename="{name}"'},
        )

    @display(description=_("number"), ordering="pk")
    def number(self, receipt: Receipt) -> str:
        return str(receipt)

    @display(description=_("student"), ordering="payment__student")
    def student(self, receipt: Receipt) -> str:
        return str(receipt.payment.student)

    @display(description=_("amount"), ordering="payment__amount")
    def money(self, receipt: Receipt) -> str:
        return shown_money(receipt.payment.amount, receipt.payment.currency)

    @display(description=_("method"), ordering="payment__payment_method")
    def method(self, receipt: Receipt) -> str:
        return str(receipt.payment.get_payment_method_display())

    @display(description=_("given at"), ordering="created_at")
    def given_at(self, receipt: Receipt) -> str:
        return date_format(localtime(receipt.created_at), "SHORT_DATETIME_FORMAT")

    @display(description=_("on paper"))
    def paper(self, receipt: Receipt) -> str:
        return format_html(PAPER, reverse("admin:payments_receipt_pdf", args=[receipt.pk]), _("Print"))


def may_give(page: PaymentAdmin, request: HttpRequest, object_id: Any = None) -> bool:
    """Whether this person may give receipts, and the money of the payment, when it is named, has come."""
    if not request.user.has_perm(ISSUE_RECEIPT):
        return False
    return object_id is None or page.shown_status(request, object_id) in (
        PaymentStatus.CONFIRMED,
        PaymentStatus.REFUNDED,
    )


@action(
    description=_("Receipt"),
    icon="receipt",
    permissions=["give_receipt"],
    dialog={
        "title": _("Give the receipt?"),
        "description": _("It opens as a PDF to print. A payment has one receipt, however often it is printed."),
        "form_submit_text": _("Open the receipt"),
    },
)
def give_receipt(page: PaymentAdmin, request: HttpRequest, form: BaseDialogForm, object_id: str) -> HttpResponse:
    """Give the receipt, or find the one that was given, and show it on paper."""
    payment = page.object_or_404(request, object_id)
    try:
        receipt = issue_receipt(actor_of(request), payment=payment)
    except DomainError as refusal:
        page.message_user(request, str(refusal), "error")
        return go_to(request, reverse("admin:payments_payment_change", args=[object_id]))
    return go_to(request, reverse("admin:payments_receipt_pdf", args=[receipt.pk]))


add_to_page(PaymentAdmin, buttons=[give_receipt], rights={"give_receipt": may_give})
