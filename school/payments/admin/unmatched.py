"""The queue of money and differences that fit no payment: what differs, and the buttons that settle it."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Case, When
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateTimeFilter
from unfold.decorators import action, display
from unfold.enums import ActionVariant
from unfold.forms import BaseDialogForm
from unfold.widgets import UnfoldAdminTextareaWidget

from school.common.admin import ReadOnlyAdmin, actor_of, go_to
from school.common.errors import DomainError
from school.common.lookup import get_visible
from school.common.money import shown_money
from school.common.pills import pill
from school.payments.actions import attach_unmatched, dismiss_unmatched, refund_unmatched
from school.payments.actions.resolving import takes
from school.payments.bank import BANK
from school.payments.choices import UnmatchedReason, UnmatchedSource, UnmatchedStatus
from school.payments.differences import Side, sides
from school.payments.models import Payment, UnmatchedPayment
from school.payments.permissions import RESOLVE
from school.payments.queries import likely_payments, payments_visible_to, unmatched_visible_to, unpaid_found

PILLS = {
    UnmatchedStatus.OPEN: "warning",
    UnmatchedStatus.ATTACHED: "success",
    UnmatchedStatus.REFUNDED: "info",
    UnmatchedStatus.DISMISSED: "default",
}
LINK = '<a class="text-primary-600 hover:underline dark:text-primary-500" href="{}">{}</a>'
TABLE = (
    '<table><tr class="text-subtle"><td></td><th scope="col" class="font-medium px-3 py-1 text-left">{}</th>'
    '<th scope="col" class="font-medium px-3 py-1 text-left">{}</th></tr>{}</table>'
)
LINE = (
    '<tr><th scope="row" class="font-medium py-1 text-left">{}</th><td class="px-3 py-1">{}</td>'
    '<td class="px-3 py-1 {}">{}</td></tr>'
)
MARKED = "font-semibold text-red-700 dark:text-red-400"
IN_WORDS: Mapping[str, Any] = {
    UnmatchedReason.AMOUNT: _("Another amount came than was asked for. Nothing was confirmed by it."),
    UnmatchedReason.CURRENCY: _("The money came in another currency than was asked for. Nothing was confirmed by it."),
    UnmatchedReason.REFERENCE: _("Money came, and what it names is no payment of the school's."),
    UnmatchedReason.SECOND: _("This was paid before: the money came a second time."),
    UnmatchedReason.SPLIT: _(
        "A part of this debt was taken at the cash desk while the page was open, and then the whole of it was paid "
        "there. Give it back, or attach it and settle what is left of the debt with the student."
    ),
    UnmatchedReason.DOUBLE: _(
        "More has come for the course than it costs. The money is booked. If the student has paid twice, refund one of "
        "the two payments; then dismiss this."
    ),
    UnmatchedReason.MISSING_HERE: _("The money is there, and no payment here was confirmed by it."),
    UnmatchedReason.MISSING_THERE: _("The payment is confirmed here, and the provider does not know of the money."),
    UnmatchedReason.REFUND: _("What was given back differs between the provider's books and ours."),
    UnmatchedReason.DISPUTE: _("The payer has asked the bank to take the money back. Answer at the gateway."),
}


def reason_field() -> forms.CharField:
    """Why it is settled so."""
    return forms.CharField(
        label=capfirst(_("reason")),
        help_text=_("Whoever looks at it later reads it."),
        max_length=2000,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 3}),
    )


class ReasonForm(BaseDialogForm):
    """Why."""

    reason = reason_field()


class AttachForm(forms.Form):
    """Which payment, and why."""

    payment = forms.IntegerField(error_messages={"required": _("Choose a payment.")})
    reason = reason_field()


@admin.register(UnmatchedPayment)
class UnmatchedPaymentAdmin(ReadOnlyAdmin):
    """Open ones first; each is settled once, with a reason."""

    visible_to = unmatched_visible_to
    nothing_yet = _("Everything fits: money whose amount, currency or reference differs from ours would wait here.")
    list_display = ("what", "status_pill", "money", "method", "payer", "about", "source", "created_at")
    list_select_related = ("payment__student",)
    list_filter = (
        ("status", ChoicesDropdownFilter),
        ("reason", ChoicesDropdownFilter),
        ("method", ChoicesDropdownFilter),
        ("source", ChoicesDropdownFilter),
        ("created_at", RangeDateTimeFilter),
    )
    search_fields = ("reference", "key", "payer", "payment__student__last_name", "payment__student__username")
    search_help_text = _("Reference, payer or student")
    ordering = (Case(When(status=UnmatchedStatus.OPEN, then=0), default=1), "-created_at", "-id")
    actions_list = ("bank_statement",)
    actions_detail = ("attach", "give_back", "dismiss")
    fieldsets = (
        (_("What differs"), {"fields": ("in_words", "comparison", "details")}),
        (_("Where it comes from"), {"fields": (("method", "source"), ("number", "paid_at"), ("links", "created_at"))}),
        (
            _("What became of it"),
            {"fields": (("status_pill", "attached"), ("resolution", "settled"), "refund_state")},
        ),
    )
    readonly_fields: ClassVar[tuple[str, ...]] = (
        *("in_words", "comparison", "details", "method", "source", "number", "paid_at", "links", "created_at"),
        *("status_pill", "attached", "resolution", "settled", "refund_state"),
    )

    @display(description=_("what differs"), ordering="reason")
    def what(self, row: UnmatchedPayment) -> str:
        return capfirst(row.get_reason_display())

    @pill(description=_("status"), ordering="status", colours=PILLS)
    def status_pill(self, row: UnmatchedPayment) -> tuple[str, str]:
        return row.status, row.get_status_display()

    @display(description=_("amount"), ordering="amount")
    def money(self, row: UnmatchedPayment) -> str:
        return shown_money(row.amount, row.currency)

    @display(description=_("payment"))
    def about(self, row: UnmatchedPayment) -> str:
        return f"№ {row.payment_id} · {row.payment.student}" if row.payment else "–"

    @display(description=_("in words"))
    def in_words(self, row: UnmatchedPayment) -> Any:
        return IN_WORDS[row.reason]

    @display(description=_("compared"))
    def comparison(self, row: UnmatchedPayment) -> SafeString:
        """Ours and theirs side by side; what differs stands out."""
        return render_sides(sides(row))

    @display(description=_("the provider’s number"))
    def number(self, row: UnmatchedPayment) -> str:
        """What a bank's line is known by says nothing to people."""
        return "–" if row.source == UnmatchedSource.BANK else row.key

    @display(description=_("see"))
    def links(self, row: UnmatchedPayment) -> SafeString:
        """To the payment, with its attempts, and to the call that told of it."""
        found = []
        if row.payment_id:
            found.append((reverse("admin:payments_payment_change", args=[row.payment_id]), f"№ {row.payment_id}"))
        if row.event_id:
            address = reverse("admin:payments_gatewayevent_change", args=[row.event_id])
            found.append((address, str(_("call of the gateway"))))
        return format_html_join(" · ", LINK, found) or SafeString("–")

    @display(description=_("attached to"))
    def attached(self, row: UnmatchedPayment) -> str | SafeString:
        if not row.attached_to_id:
            return "–"
        address = reverse("admin:payments_payment_change", args=[row.attached_to_id])
        return format_html(LINK, address, f"№ {row.attached_to_id} · {row.attached_to.student}")  # type: ignore[union-attr]  # the id is there

    @display(description=_("settled by"))
    def settled(self, row: UnmatchedPayment) -> str:
        if not row.resolved_at:
            return "–"
        return str(row.resolved_by or _("the gateway"))

    @display(description=_("refund at the gateway"))
    def refund_state(self, row: UnmatchedPayment) -> Any:
        if row.refund_failure:
            return row.refund_failure
        if row.refund_number:
            return f"№ {row.refund_number}"
        return _("asked for, not answered yet") if row.refund_asked_at else "–"

    def has_resolve_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may settle, and this one, when it is named, is open."""
        if not request.user.has_perm(RESOLVE):
            return False
        return object_id is None or self.shown(request, object_id) is not None

    def has_resolve_money_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """The same, where there is money."""
        row = self.shown(request, object_id)
        return request.user.has_perm(RESOLVE) and row is not None and row.is_money

    def shown(self, request: HttpRequest, object_id: Any) -> UnmatchedPayment | None:
        """The page's row while it is open, read once for all its buttons."""
        if not hasattr(request, "open_unmatched"):
            row = self.get_object(request, object_id)
            is_open = row is not None and row.status == UnmatchedStatus.OPEN and row.refund_asked_at is None
            request.open_unmatched = row if is_open else None  # type: ignore[attr-defined]  # one request's memory
        found: UnmatchedPayment | None = request.open_unmatched  # type: ignore[attr-defined]
        return found

    @action(description=_("Bank statement"), icon="account_balance", permissions=["resolve"])
    def bank_statement(self, request: HttpRequest) -> HttpResponse:
        """To the pages that bring a file in."""
        return HttpResponseRedirect(f"{reverse('admin:imports_importbatch_add')}?target={BANK.name}")

    @action(description=_("Attach"), icon="link", variant=ActionVariant.SUCCESS, permissions=["resolve_money"])
    def attach(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """To the page on which the payment is chosen."""
        return HttpResponseRedirect(reverse("admin:payments_unmatched_attach", args=[object_id]))

    @action(
        description=_("Give back"),
        icon="undo",
        variant=ActionVariant.DANGER,
        permissions=["resolve_money"],
        dialog={
            "title": _("Give the money back?"),
            "description": _(
                "What came by Paystack or Flutterwave goes back to the payer by it. Of all else this records that the "
                "money was given back. It cannot be undone."
            ),
            "form_class": ReasonForm,
            "form_submit_text": _("Give back"),
            "variant": "danger",
        },
    )
    def give_back(self, request: HttpRequest, form: ReasonForm, object_id: str) -> HttpResponse:
        return self.settle(request, form, object_id, refund_unmatched, _("The money was given back."))

    @action(
        description=_("Dismiss"),
        icon="close",
        permissions=["resolve"],
        dialog={
            "title": _("Dismiss it?"),
            "description": _(
                "Nothing is confirmed and nothing is given back. Money that waited here is taken out of the books."
            ),
            "form_class": ReasonForm,
            "form_submit_text": _("Dismiss"),
        },
    )
    def dismiss(self, request: HttpRequest, form: ReasonForm, object_id: str) -> HttpResponse:
        return self.settle(request, form, object_id, dismiss_unmatched, _("It is dismissed."))

    def settle(
        self, request: HttpRequest, form: ReasonForm, object_id: str, command: Any, success: Any
    ) -> HttpResponse:
        """Settle the row and show its page again."""
        row = self.object_or_404(request, object_id)
        self.attempt(request, command, success, unmatched=row, reason=form.cleaned_data["reason"])
        return go_to(request, reverse("admin:payments_unmatchedpayment_change", args=[object_id]))

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.attach_view)
        return [path("<int:pk>/attach-to/", view, name="payments_unmatched_attach"), *super().get_urls()]

    def attach_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Choose a payment: likely ones first, and those that a search among the unpaid ones finds."""
        if not request.user.has_perm(RESOLVE):
            raise PermissionDenied
        row: UnmatchedPayment = self.object_or_404(request, str(pk))
        form = AttachForm(request.POST or None)
        if request.method == "POST" and form.is_valid() and self.attached_now(request, row, form):
            return HttpResponseRedirect(reverse("admin:payments_unmatchedpayment_change", args=[pk]))
        wanted = request.GET.get("q", "").strip()[:100]
        actor = actor_of(request)
        context = {
            **self.admin_site.each_context(request),
            "title": _("Attach to a payment"),
            "opts": self.opts,
            "row": row,
            "money": shown_money(row.amount, row.currency),
            "form": form,
            "wanted": wanted,
            "likely": [choice(each, row) for each in likely_payments(actor, unmatched=row)],
            "found": [choice(each, row) for each in unpaid_found(actor, wanted)] if wanted else [],
        }
        return TemplateResponse(request, "payments/attach.html", context)

    def attached_now(self, request: HttpRequest, row: UnmatchedPayment, form: AttachForm) -> bool:
        """Attach it; False with the refusal at the form."""
        actor = actor_of(request)
        try:
            payment = get_visible(payments_visible_to(actor), pk=form.cleaned_data["payment"])
            paid = attach_unmatched(actor, unmatched=row, payment=payment, reason=form.cleaned_data["reason"])
        except DomainError as refusal:
            form.add_error(None, str(refusal))
            return False
        messages.success(request, _("Payment № %(number)s is confirmed by this money.") % {"number": paid.pk})
        return True


def choice(payment: Payment, row: UnmatchedPayment) -> dict[str, Any]:
    """A payment as the page offers it, with what would come of it."""
    return {
        "payment": payment,
        "money": shown_money(payment.amount, payment.currency),
        "subject": payment.group or payment.course or "",
        "fits": takes(payment, row),
    }


def render_sides(rows: list[Side]) -> SafeString:
    """The comparison as a small table."""
    lines = ((capfirst(each.name), each.ours, MARKED if each.differs else "", each.theirs) for each in rows)
    return format_html(TABLE, _("Ours"), _("Theirs"), format_html_join("", LINE, lines))
