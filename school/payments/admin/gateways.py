"""What gateways have said: of a payment on its page, with a button to ask them now, and all of their calls."""

from datetime import UTC, datetime
from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.formats import date_format, number_format
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import ChoicesDropdownFilter, DropdownFilter, RangeDateTimeFilter
from unfold.decorators import action, display
from unfold.forms import BaseDialogForm

from school.common.admin import ActionInline, ReadOnlyAdmin, SchoolModelAdmin, go_to
from school.common.pills import pill
from school.payments.actions import check_payment
from school.payments.choices import AttemptStatus, EventVerdict, GatewayRefundStatus, PaymentMethod, PaymeState
from school.payments.models import GatewayEvent, GatewayRefund, Payment, PaymentAttempt, PaymeTransaction
from school.payments.permissions import CONFIRM
from school.payments.queries import gateway_events_visible_to
from school.payments.rules import GATEWAYS, PAYME_CURRENCY, RETURNING, TIYIN

PILLS = {
    PaymeState.CREATED: "info",
    PaymeState.PERFORMED: "success",
    PaymeState.CANCELLED: "default",
    PaymeState.REFUNDED: "warning",
}
ATTEMPT_PILLS = {
    AttemptStatus.OPEN: "info",
    AttemptStatus.SUCCEEDED: "success",
    AttemptStatus.FAILED: "danger",
    AttemptStatus.EXPIRED: "default",
}
REFUND_PILLS = {
    GatewayRefundStatus.ASKED: "warning",
    GatewayRefundStatus.DONE: "success",
    GatewayRefundStatus.FAILED: "danger",
}
VERDICT_PILLS = {
    "ok": "success",
    EventVerdict.CONFIRMED: "success",
    EventVerdict.REFUNDED: "success",
    EventVerdict.FLAGGED: "warning",
    EventVerdict.DISPUTED: "warning",
    EventVerdict.WAITING: "warning",
    EventVerdict.FAILED: "danger",
    EventVerdict.UNREADABLE: "danger",
}
VERDICTS = dict(EventVerdict.choices)


def shown_time(milliseconds: int) -> str:
    """A gateway's moment on the school's clocks, to the second; a dash for never."""
    if not milliseconds:
        return "–"
    moment = localtime(datetime.fromtimestamp(milliseconds / 1000, tz=UTC))
    return f"{date_format(moment, 'SHORT_DATE_FORMAT')} {moment:%H:%M:%S}"


class GatewayInline(ActionInline):
    """Rows that only a gateway makes, on the pages of payments that come by one of `gateways`."""

    gateways: ClassVar[tuple[PaymentMethod, ...]] = GATEWAYS
    ordering = ("-id",)
    can_delete = False
    show_title = False

    @classmethod
    def is_for(cls, payment: Payment | None) -> bool:
        """Whether the payment comes by one of the gateways that this tells of."""
        return payment is not None and payment.payment_method in cls.gateways

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class PaymeTransactionInline(GatewayInline):
    """Payme's attempts to collect the payment, newest first."""

    model = PaymeTransaction
    gateways = (PaymentMethod.PAYME,)
    verbose_name_plural = _("Payme")
    fields = readonly_fields = ("provider_id", "state_pill", "money", "created", "performed", "cancelled", "reason")

    @pill(description=_("state"), colours=PILLS)
    def state_pill(self, row: PaymeTransaction) -> tuple[PaymeState, str]:
        return PaymeState(row.state), row.get_state_display()

    @display(description=_("amount"))
    def money(self, row: PaymeTransaction) -> str:
        whole, part = divmod(row.amount, TIYIN)
        shown = number_format(whole + part / TIYIN, 2 if part else 0, force_grouping=True)
        return f"{shown}\u00a0{PAYME_CURRENCY}"

    @display(description=_("created"))
    def created(self, row: PaymeTransaction) -> str:
        return shown_time(row.create_time)

    @display(description=_("performed"))
    def performed(self, row: PaymeTransaction) -> str:
        return shown_time(row.perform_time)

    @display(description=_("cancelled"))
    def cancelled(self, row: PaymeTransaction) -> str:
        return shown_time(row.cancel_time)


class GatewayEventInline(GatewayInline):
    """The latest calls of gateways about the payment, as they came."""

    model = GatewayEvent
    verbose_name_plural = _("calls of gateways")
    fields = readonly_fields = ("created_at", "method", "reference", "verdict", "body")
    latest: ClassVar[int] = 50

    def get_queryset(self, request: HttpRequest) -> QuerySet[GatewayEvent]:
        """A gateway may ask for the state of a payment all day: only the latest of its calls are shown."""
        rows: QuerySet[GatewayEvent] = super().get_queryset(request)
        number = request.resolver_match.kwargs.get("object_id", "") if request.resolver_match else ""
        if not number.isdecimal():
            return rows.none()
        latest = GatewayEvent.objects.filter(payment_id=number).order_by("-pk").values("pk")[: self.latest]
        return rows.filter(pk__in=latest)


class PaymentAttemptInline(GatewayInline):
    """The payer's visits to the gateway's page, newest first."""

    model = PaymentAttempt
    verbose_name_plural = _("payment attempts")
    fields = readonly_fields = (
        *("created_at", "reference", "status_pill", "provider_id", "failure", "checked_at", "expires_at"),
    )

    @pill(description=_("status"), colours=ATTEMPT_PILLS)
    def status_pill(self, row: PaymentAttempt) -> tuple[str, str]:
        return row.status, row.get_status_display()


class GatewayRefundInline(GatewayInline):
    """What the gateway gives back, and what it was asked for and has not answered."""

    model = GatewayRefund
    gateways = RETURNING
    verbose_name_plural = _("refunds at gateways")
    fields = readonly_fields = ("created_at", "amount", "status_pill", "provider_id", "failure", "requested_by")

    def get_queryset(self, request: HttpRequest) -> QuerySet[GatewayRefund]:
        rows: QuerySet[GatewayRefund] = super().get_queryset(request).select_related("requested_by")
        return rows

    @pill(description=_("status"), colours=REFUND_PILLS)
    def status_pill(self, row: GatewayRefund) -> tuple[str, str]:
        return row.status, row.get_status_display()


ONLINE = (PaymentAttemptInline, GatewayRefundInline, PaymeTransactionInline, GatewayEventInline)


class AsksGateways(SchoolModelAdmin):
    """A payment's page with the button that asks its gateway now."""

    def has_check_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may confirm payments, and there is an attempt that a gateway can be asked about."""
        if not str(object_id).isdecimal():
            return False
        attempts = PaymentAttempt.objects.filter(payment_id=object_id, gateway__in=RETURNING)
        return request.user.has_perm(CONFIRM) and attempts.exists()

    @action(
        description=_("Check at the gateway now"),
        icon="sync",
        permissions=["check"],
        dialog={
            "title": _("Ask the gateway now?"),
            "description": _("What it says of the payment and of its refunds is settled as if it had called."),
            "form_submit_text": _("Ask"),
        },
    )
    def check_now(self, request: HttpRequest, form: BaseDialogForm, object_id: str) -> HttpResponse:
        """Ask, settle what the gateway says, and show the payment as it is then."""
        payment = self.object_or_404(request, object_id)
        self.attempt(request, check_payment, _("The gateway was asked: this is what it says."), payment=payment)
        return go_to(request, reverse("admin:payments_payment_change", args=[object_id]))


class VerdictFilter(DropdownFilter):
    """By what was made of the call; Payme's own codes are one choice."""

    title = _("verdict")
    parameter_name = "verdict"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("ok", _("answered")), ("refused", _("refused")), *EventVerdict.choices]

    def queryset(self, request: HttpRequest, queryset: QuerySet[GatewayEvent]) -> QuerySet[GatewayEvent]:
        if self.value() == "refused":
            return queryset.filter(verdict__startswith="-")
        return queryset.filter(verdict=self.value()) if self.value() else queryset


@admin.register(GatewayEvent)
class GatewayEventAdmin(ReadOnlyAdmin):
    """Every call of gateways that proved itself, newest first, also those that are about no payment of ours."""

    visible_to = gateway_events_visible_to
    nothing_yet = _("What Payme, Paystack and Flutterwave tell the school is kept here as it comes.")
    list_display = ("created_at", "gateway", "method", "reference", "verdict_pill", "payment")
    list_select_related = ("payment__student",)
    list_filter = (("gateway", ChoicesDropdownFilter), VerdictFilter, ("created_at", RangeDateTimeFilter))
    search_fields = ("reference", "request_id")
    search_help_text = _("Reference, or number of the request")
    ordering = ("-created_at", "-id")
    fields = ("gateway", "method", "reference", "verdict_pill", "payment", "created_at", "request_id", "body")
    readonly_fields = fields

    @pill(description=_("verdict"), ordering="verdict", colours=VERDICT_PILLS)
    def verdict_pill(self, row: GatewayEvent) -> tuple[str, str]:
        return row.verdict, str(VERDICTS.get(row.verdict, row.verdict))
