"""Payments in the admin: what is owed, paid and given back, the buttons for it, and what comes round every month."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import (
    AutocompleteSelectFilter,
    BooleanRadioFilter,
    ChoicesDropdownFilter,
    DropdownFilter,
    RangeDateFilter,
    RangeDateTimeFilter,
    RelatedDropdownFilter,
)
from unfold.decorators import action, display
from unfold.enums import ActionVariant
from unfold.forms import BaseDialogForm
from unfold.widgets import UnfoldAdminDecimalFieldWidget, UnfoldAdminTextareaWidget

from school.common import clock
from school.common.admin import ActionInline, ReadOnlyAdmin, SchoolModelAdmin, go_to
from school.common.money import shown_money
from school.common.pills import pill
from school.customfields.pages import WithCustomFields
from school.groups.models import StudyGroup
from school.imports.exports import FilesAdmin
from school.payments.actions import (
    Verdict,
    confirm_payment,
    create_payment,
    create_schedule,
    delete_schedule,
    refund_payment,
    update_payment,
    update_schedule,
)
from school.payments.admin.gateways import ONLINE, AsksGateways, GatewayInline
from school.payments.choices import PaymentStatus
from school.payments.models import Payment, PaymentHistory, PaymentSchedule, Refund
from school.payments.permissions import CONFIRM, CUSTOM, REFUND
from school.payments.queries import LATE, payments_visible_to, refunds_visible_to, schedules_visible_to
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
SEE_GROUPS = "groups.view_studygroup"
STUDENT = ("student__first_name", "student__last_name", "student__username", "student__phone_number")
LATE_MARK = '{} <span class="maktab-late">{}</span>'


class SettleForm(BaseDialogForm):
    """What the history keeps beside the decision."""

    notes = forms.CharField(label=capfirst(_("notes")), required=False, widget=UnfoldAdminTextareaWidget())


class RefundForm(SettleForm):
    """How much goes back, and why."""

    amount = forms.DecimalField(
        label=capfirst(_("amount")),
        required=False,
        max_digits=14,
        decimal_places=2,
        help_text=_("Empty: all that is left of the payment"),
        widget=UnfoldAdminDecimalFieldWidget(),
    )
    field_order = ("amount", "notes")


class GroupsByName(SchoolModelAdmin):
    """A page on which groups are chosen: who may not see groups chooses among their names and learns no more."""

    def get_autocomplete_fields(self, request: HttpRequest) -> tuple[str, ...]:
        fields = tuple(super().get_autocomplete_fields(request))
        return fields if request.user.has_perm(SEE_GROUPS) else tuple(name for name in fields if name != "group")

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if db_field.name == "group" and field:
            field.queryset = StudyGroup.objects.order_by("-is_active", "name")
        return field

    def get_list_filter(self, request: HttpRequest) -> Any:
        """The list of names stands in for the search that needs the right to see groups."""
        if request.user.has_perm(SEE_GROUPS):
            return self.list_filter
        by_name = ("group", RelatedDropdownFilter)
        return [by_name if each == ("group", AutocompleteSelectFilter) else each for each in self.list_filter]


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


class RefundInline(ActionInline):
    """What was given back of the payment, to read."""

    model = Refund
    verbose_name_plural = _("refunds")
    fields = readonly_fields = ("created_at", "amount", "refunded_by", "notes")
    ordering = ("-id",)
    tab = False
    can_delete = False
    show_title = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Refund]:
        rows: QuerySet[Refund] = super().get_queryset(request).select_related("refunded_by", "payment__student")
        return rows

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Payment)
class PaymentAdmin(FilesAdmin, WithCustomFields, AsksGateways, GroupsByName):
    """The list opens on its newest rows by an index, however many there are."""

    visible_to = payments_visible_to
    custom = CUSTOM
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
    search_fields = STUDENT
    search_help_text = _("Student: name, username or phone")
    ordering = ("-created_at", "-id")
    autocomplete_fields = ("student", "group", "course")
    inlines = (RefundInline, HistoryInline, *ONLINE)
    actions_row = ("confirm", "mark_failed", "refund")
    actions_detail = (*actions_row, "check_now")
    add_fieldsets = (
        (_("Who owes"), {"fields": ("student", ("group", "course"))}),
        (_("What"), {"fields": (("amount", "currency"), ("payment_method", "transaction_id"), "due_date", "notes")}),
    )
    fieldsets = (
        (
            _("Payment"),
            {"fields": (("student", "group"), ("money", "status_pill"), ("payment_method", "transaction_id"))},
        ),
        (
            _("Details"),
            {"fields": ("course", "due_date", "notes", ("paid_at", "refunded"), ("schedule", "created_at"))},
        ),
    )
    fixed = (
        *("student", "group", "money", "status_pill", "payment_method", "transaction_id"),
        *("paid_at", "refunded", "schedule", "created_at"),
    )

    def get_inlines(self, request: HttpRequest, obj: Any = None) -> list[Any]:
        return [rows for rows in self.inlines if not issubclass(rows, GatewayInline) or rows.is_for(obj)]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return self.fixed if obj else ()

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        usual = {"currency": preferences().currency, "due_date": clock.today()}
        return {**usual, **super().get_changeform_initial_data(request)}

    @display(description=_("amount"), ordering="amount")
    def money(self, payment: Payment) -> str:
        return shown_money(payment.amount, payment.currency)

    @display(description=_("refunded"))
    def refunded(self, payment: Payment) -> str:
        return shown_money(payment.refunded_amount, payment.currency) if payment.refunded_amount else "–"

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

    def has_refund_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may refund payments, and the money of this one, when it is named, has come."""
        if not request.user.has_perm(REFUND):
            return False
        return object_id is None or self.shown_status(request, object_id) == PaymentStatus.CONFIRMED

    def shown_status(self, request: HttpRequest, object_id: Any) -> str:
        """The state of the page's payment, read once for all its buttons; empty when there is none."""
        if not hasattr(request, "payment_status"):
            payment = self.get_object(request, object_id)
            request.payment_status = payment.status if payment else ""  # type: ignore[attr-defined]  # one request's memory
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
            "variant": "danger",
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

    @action(
        description=_("Refund"),
        icon="undo",
        variant=ActionVariant.DANGER,
        permissions=["refund"],
        dialog={
            "title": _("Give money back?"),
            "description": _(
                "What came by Paystack or Flutterwave goes back to the payer by it. Of all else this records that the "
                "money was given back. It cannot be undone."
            ),
            "form_class": RefundForm,
            "form_submit_text": _("Refund"),
            "variant": "danger",
        },
    )
    def refund(self, request: HttpRequest, form: RefundForm, object_id: str) -> HttpResponse:
        """Record the refund and show the page again from which the dialog was opened."""
        given = {name: form.cleaned_data[name] for name in RefundForm.field_order}
        payment = self.object_or_404(request, object_id)
        self.attempt(request, refund_payment, _("The refund is recorded."), payment=payment, **given)
        back = reverse("admin:payments_payment_change", args=[object_id])
        return go_to(request, request.headers.get("HX-Current-URL") or back)


@admin.register(Refund)
class RefundAdmin(ReadOnlyAdmin):
    """All money that was given back, newest first; a refund is made on its payment's page."""

    visible_to = refunds_visible_to
    nothing_yet = _("Money is given back on the page of its payment.")
    list_display = ("created_at", "student", "money", "refunded_by", "notes")
    list_select_related = ("payment__student", "refunded_by")
    list_filter = (("created_at", RangeDateTimeFilter), ("payment__payment_method", ChoicesDropdownFilter))
    search_fields = tuple(f"payment__{name}" for name in STUDENT)
    search_help_text = _("Student: name, username or phone")
    ordering = ("-created_at", "-id")
    fields = ("payment", "money", "refunded_by", "notes", "created_at")
    readonly_fields = fields

    @display(description=_("student"), ordering="payment__student")
    def student(self, refund: Refund) -> str:
        return str(refund.payment.student)

    @display(description=_("amount"), ordering="amount")
    def money(self, refund: Refund) -> str:
        return shown_money(refund.amount, refund.payment.currency)


@admin.register(PaymentSchedule)
class PaymentScheduleAdmin(GroupsByName):
    """What comes round every month, for a student or for everybody in a group."""

    visible_to = schedules_visible_to
    nothing_yet = _("What is due every month is entered once; its payments are then made by themselves.")
    create_action = create_schedule
    update_action = update_schedule
    delete_action = delete_schedule
    list_display = ("payer", "money", "day_of_month", "payment_method", "next_due_date", "end_date", "is_active")
    list_select_related = ("student", "group")
    list_filter = (
        ("is_active", BooleanRadioFilter),
        ("payment_method", ChoicesDropdownFilter),
        ("next_due_date", RangeDateFilter),
        ("group", AutocompleteSelectFilter),
    )
    search_fields = (*STUDENT, "group__name")
    search_help_text = _("Student: name, username or phone; or group")
    ordering = ("-id",)
    autocomplete_fields = ("student", "group")
    fieldsets = (
        (_("Who owes"), {"fields": (("student", "group"),)}),
        (_("What"), {"fields": (("amount", "currency"), ("payment_method", "day_of_month"))}),
        (_("How long"), {"fields": (("start_date", "end_date"), ("is_active", "next_due_date"))}),
    )
    readonly_fields = ("next_due_date",)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        usual = {"currency": preferences().currency, "start_date": clock.today(), "is_active": True}
        return {**usual, **super().get_changeform_initial_data(request)}

    @display(description=_("who owes"), ordering="student")
    def payer(self, schedule: PaymentSchedule) -> str:
        return str(schedule.student or _("everybody in %(group)s") % {"group": schedule.group})

    @display(description=_("amount"), ordering="amount")
    def money(self, schedule: PaymentSchedule) -> str:
        return shown_money(schedule.amount, schedule.currency)
