"""Payments in the admin: what is owed and paid, and the two buttons that settle it."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.formats import date_format, number_format
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import (
    AutocompleteSelectFilter,
    ChoicesDropdownFilter,
    DropdownFilter,
    RangeDateFilter,
)
from unfold.decorators import action, display
from unfold.enums import ActionVariant
from unfold.forms import BaseDialogForm
from unfold.widgets import UnfoldAdminTextareaWidget

from school.common import clock
from school.common.admin import ActionInline, SchoolModelAdmin, go_to
from school.common.pills import pill
from school.imports.exports import FilesAdmin
from school.payments.actions import Verdict, confirm_payment, create_payment, update_payment
from school.payments.choices import PaymentStatus
from school.payments.models import Payment, PaymentHistory
from school.payments.permissions import CONFIRM
from school.payments.queries import LATE, payments_visible_to
from school.payments.resources import PaymentResource
from school.payments.rules import is_overdue, may_become
from school.preferences.queries import preferences

PILLS = {
    PaymentStatus.PENDING: "info",
    PaymentStatus.CONFIRMED: "success",
    PaymentStatus.OVERDUE: "warning",
    PaymentStatus.FAILED: "danger",
    PaymentStatus.REFUNDED: "default",
}
LATE_MARK = '{} <span class="maktab-late">{}</span>'


class SettleForm(BaseDialogForm):
    """What the history keeps beside the decision."""

    notes = forms.CharField(label=_("notes"), required=False, widget=UnfoldAdminTextareaWidget())


class OverdueFilter(DropdownFilter):
    """Late on the school's calendar, whatever the stored state."""

    title = _("due date past")
    parameter_name = "is_overdue"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("yes", _("Overdue")), ("no", _("Not overdue"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Payment]) -> QuerySet[Payment]:
        if self.value() == "yes":
            return queryset.filter(LATE)
        return queryset.exclude(LATE) if self.value() == "no" else queryset


class HistoryInline(ActionInline):
    """The changes of the payment's state, newest first, to read."""

    model = PaymentHistory
    verbose_name_plural = _("history")
    fields = readonly_fields = ("created_at", "change", "changed_by", "source", "notes")
    ordering = ("-id",)
    tab = False
    can_delete = False
    show_title = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[PaymentHistory]:
        rows: QuerySet[PaymentHistory] = super().get_queryset(request).select_related("changed_by", "payment__student")
        return rows

    @display(description=_("change"))
    def change(self, row: PaymentHistory) -> str:
        return " → ".join(str(PaymentStatus(state).label) for state in (row.old_status, row.new_status) if state)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Payment)
class PaymentAdmin(FilesAdmin, SchoolModelAdmin):
    """The list opens on its newest rows by an index, however many there are."""

    visible_to = payments_visible_to
    import_target = "payments"
    resource_classes = (PaymentResource,)
    create_action = create_payment
    update_action = update_payment
    list_display = ("student", "status_pill", "money", "due", "payment_method", "subject", "paid_at")
    list_select_related = ("student", "group", "course")
    list_filter = (
        ("status", ChoicesDropdownFilter),
        OverdueFilter,
        ("payment_method", ChoicesDropdownFilter),
        ("due_date", RangeDateFilter),
        ("group", AutocompleteSelectFilter),
    )
    search_fields = ("student__first_name", "student__last_name", "student__username", "student__phone_number")
    search_help_text = _("Student: name, username or phone")
    ordering = ("-created_at", "-id")
    autocomplete_fields = ("student", "group", "course")
    inlines = (HistoryInline,)
    actions_row = actions_detail = ("confirm", "mark_failed")
    add_fieldsets = (
        (_("Who owes"), {"fields": ("student", ("group", "course"))}),
        (_("What"), {"fields": (("amount", "currency"), ("payment_method", "transaction_id"), "due_date", "notes")}),
    )
    fieldsets = (
        (
            _("Payment"),
            {"fields": (("student", "group"), ("money", "status_pill"), ("payment_method", "transaction_id"))},
        ),
        (_("Details"), {"fields": ("course", "due_date", "notes", ("paid_at", "created_at"))}),
    )
    fixed = ("student", "group", "money", "status_pill", "payment_method", "transaction_id", "paid_at", "created_at")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return self.fixed if obj else ()

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Without a right on groups there are none to choose from."""
        if obj or request.user.has_perm("groups.view_studygroup"):
            return super().get_fieldsets(request, obj)
        return ((self.add_fieldsets[0][0], {"fields": ("student", "course")}), self.add_fieldsets[1])

    def get_list_filter(self, request: HttpRequest) -> Any:
        filters = super().get_list_filter(request)
        return filters if request.user.has_perm("groups.view_studygroup") else filters[:-1]

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        usual = {"currency": preferences().currency, "due_date": clock.today()}
        return {**usual, **super().get_changeform_initial_data(request)}

    @display(description=_("amount"), ordering="amount")
    def money(self, payment: Payment) -> str:
        decimals = 0 if payment.amount % 1 == 0 else 2
        return f"{number_format(payment.amount, decimals, force_grouping=True)}\u00a0{payment.currency}"

    @display(description=_("for"), ordering="group")
    def subject(self, payment: Payment) -> str:
        return str(payment.group or payment.course or "–")

    @pill(description=_("status"), ordering="status", colours=PILLS)
    def status_pill(self, payment: Payment) -> tuple[str, str]:
        return payment.status, payment.get_status_display()

    @display(description=_("due on"), ordering="due_date")
    def due(self, payment: Payment) -> str:
        day = date_format(payment.due_date, "DATE_FORMAT")
        late = is_overdue(payment.status, payment.due_date, clock.today())
        return format_html(LATE_MARK, day, _("late")) if late else day

    def has_confirm_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may settle payments, and this one, when it is named, is still open."""
        if not request.user.has_perm(CONFIRM):
            return False
        return object_id is None or may_become(self.shown_status(request, object_id), PaymentStatus.CONFIRMED)

    def shown_status(self, request: HttpRequest, object_id: Any) -> str:
        """The state of the page's payment, read once for all its buttons; empty when there is none."""
        if not hasattr(request, "payment_status"):
            status = self.get_queryset(request).filter(pk=object_id).values_list("status", flat=True).first()
            request.payment_status = status or ""  # type: ignore[attr-defined]  # one request's memory
        found: str = request.payment_status  # type: ignore[attr-defined]
        return found

    @action(
        description=_("Confirm"),
        icon="check",
        variant=ActionVariant.SUCCESS,
        permissions=["confirm"],
        dialog={"title": _("The money has come"), "form_class": SettleForm, "form_submit_text": _("Confirm")},
    )
    def confirm(self, request: HttpRequest, form: SettleForm, object_id: str) -> HttpResponse:
        return self.settle(request, form, object_id, PaymentStatus.CONFIRMED)

    @action(
        description=_("Mark as failed"),
        icon="close",
        variant=ActionVariant.DANGER,
        permissions=["confirm"],
        dialog={
            "title": _("The money will not come"),
            "form_class": SettleForm,
            "form_submit_text": _("Mark as failed"),
        },
    )
    def mark_failed(self, request: HttpRequest, form: SettleForm, object_id: str) -> HttpResponse:
        return self.settle(request, form, object_id, PaymentStatus.FAILED)

    def settle(self, request: HttpRequest, form: SettleForm, object_id: str, status: Verdict) -> HttpResponse:
        """Settle the payment and show the page again from which the dialog was opened."""
        payment = self.get_object(request, object_id)
        if payment is None:
            raise Http404
        inputs = {"payment": payment, "status": status, "notes": form.cleaned_data["notes"]}
        self.attempt(request, confirm_payment, _("The payment is settled."), **inputs)
        back = reverse("admin:payments_payment_change", args=[object_id])
        return go_to(request, request.headers.get("HX-Current-URL") or back)
