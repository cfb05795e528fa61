"""What gateways have said of a payment, on its page, to read."""

from datetime import UTC, datetime
from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.formats import date_format, number_format
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display

from school.common.admin import ActionInline
from school.common.pills import pill
from school.payments.choices import PaymentMethod, PaymeState
from school.payments.models import GatewayEvent, Payment, PaymeTransaction
from school.payments.rules import GATEWAYS, PAYME_CURRENCY, TIYIN

PILLS = {
    PaymeState.CREATED: "info",
    PaymeState.PERFORMED: "success",
    PaymeState.CANCELLED: "default",
    PaymeState.REFUNDED: "warning",
}


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
