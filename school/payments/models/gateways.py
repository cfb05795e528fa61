"""What gateways have told us: Payme's transactions, every call as it came, and keys that they have changed."""

import hmac
import secrets

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.audit.models import AppendOnly
from school.common.audit import recorded
from school.common.constraints import on_violation
from school.payments.choices import PaymentMethod, PaymeState
from school.payments.errors import EventKnown, PaymentInProgress, TransactionKnown, TransactionSettled
from school.payments.rules import PAYME_MOVES

ID_ONCE = "payments_payme_id_once"
ONE_OPEN = "payments_payme_one_open"
STATE_MOVES = "payments_payme_state_moves"
EVENT_ONCE = "payments_event_once"
OPEN = (PaymeState.CREATED, PaymeState.PERFORMED)
CHECK_STATE = f"""
    IF (OLD.state, NEW.state) IN (
        {", ".join(f"({old}, {new})" for old, following in PAYME_MOVES.items() for new in following)}
    ) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'A transaction of Payme does not go from % to %', OLD.state, NEW.state
        USING ERRCODE = 'check_violation', CONSTRAINT = '{STATE_MOVES}', TABLE = TG_TABLE_NAME;
"""


class PaymeTransaction(models.Model):
    """One attempt of Payme's to collect a payment. All times are milliseconds since 1970; 0 is never."""

    provider_id = models.CharField(_("Payme’s number"), max_length=64)
    payment = models.ForeignKey(
        "payments.Payment", verbose_name=_("payment"), on_delete=models.PROTECT, related_name="payme_transactions"
    )
    amount = models.BigIntegerField(_("amount in tiyin"))
    state = models.SmallIntegerField(_("state"), choices=PaymeState, default=PaymeState.CREATED)
    reason = models.BigIntegerField(_("reason"), null=True)
    time = models.BigIntegerField(_("begun at Payme"))
    create_time = models.BigIntegerField(_("created"))
    perform_time = models.BigIntegerField(_("performed"), default=0)
    cancel_time = models.BigIntegerField(_("cancelled"), default=0)
    fiscal_data = models.JSONField(_("fiscal receipts"), default=dict)

    class Meta:
        verbose_name = _("transaction of Payme")
        verbose_name_plural = _("transactions of Payme")
        constraints = [
            models.UniqueConstraint(fields=["provider_id"], name=ID_ONCE),
            models.UniqueConstraint(fields=["payment"], condition=models.Q(state__in=OPEN), name=ONE_OPEN),
            models.CheckConstraint(condition=models.Q(amount__gt=0), name="payments_payme_amount_is_positive"),
            models.CheckConstraint(
                condition=models.Q(state=PaymeState.CREATED, perform_time=0, cancel_time=0)
                | models.Q(state=PaymeState.PERFORMED, perform_time__gt=0, cancel_time=0)
                | models.Q(state=PaymeState.CANCELLED, perform_time=0, cancel_time__gt=0)
                | models.Q(state=PaymeState.REFUNDED, perform_time__gt=0, cancel_time__gt=0),
                name="payments_payme_state_has_times",
            ),
        ]
        indexes = [
            models.Index(fields=["time", "id"], name="payments_payme_by_time"),
            models.Index(fields=["time"], name="payments_payme_waiting", condition=models.Q(state=PaymeState.CREATED)),
        ]
        triggers = [
            *recorded(),
            pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
            pgtrigger.Trigger(
                name="state_moves",
                when=pgtrigger.Before,
                operation=pgtrigger.UpdateOf("state"),  # type: ignore[no-untyped-call]  # the library has no type here
                condition=pgtrigger.Q(old__state__df=pgtrigger.F("new__state")),
                func=CHECK_STATE,
            ),
        ]

    def __str__(self) -> str:
        return self.provider_id


class GatewayEvent(models.Model):
    """One call of a gateway that proved itself, as it came but for its secrets, and our verdict; append-only."""

    gateway = models.CharField(_("gateway"), max_length=12, choices=PaymentMethod)
    method = models.CharField(_("call"), max_length=64, blank=True)
    reference = models.CharField(_("reference"), max_length=64, blank=True)
    key = models.CharField(
        _("the gateway’s number of the event"),
        max_length=120,
        null=True,
        help_text=_("Empty where a gateway numbers none; the same event is kept once"),
    )
    payment = models.ForeignKey(
        "payments.Payment",
        verbose_name=_("payment"),
        on_delete=models.PROTECT,
        related_name="gateway_events",
        null=True,
    )
    verdict = models.CharField(_("verdict"), max_length=20, help_text=_("ok, or the code of the refusal"))
    body = models.TextField(_("as it came"), blank=True, help_text=_("Empty when it could not be read"))
    request_id = models.CharField(_("request"), max_length=64, blank=True)
    created_at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        verbose_name = _("call of a gateway")
        verbose_name_plural = _("calls of gateways")
        constraints = [models.UniqueConstraint(fields=["gateway", "key"], name=EVENT_ONCE)]
        indexes = [models.Index(fields=["-created_at", "-id"], name="payments_newest_events")]
        triggers = [AppendOnly()]

    def __str__(self) -> str:
        return f"{self.get_gateway_display()} · {self.method} · {self.verdict}"


class GatewayKey(models.Model):
    """A key that a gateway has set in place of the configured one; append-only, the latest counts.

    Only keyed hashes are kept. It stands in for the configured key of its time: once the school configures another
    one, that one counts.
    """

    gateway = models.CharField(max_length=12, choices=PaymentMethod)
    salt = models.CharField(max_length=64)
    configured = models.CharField(max_length=64)
    current = models.CharField(max_length=64)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("key of a gateway")
        verbose_name_plural = _("keys of gateways")
        triggers = [AppendOnly(), *recorded(secret=("salt", "configured", "current"))]

    def __str__(self) -> str:
        return f"{self.get_gateway_display()} · {self.created_at:%Y-%m-%d}"

    @classmethod
    def made(cls, gateway: PaymentMethod, *, configured: bytes, current: bytes) -> "GatewayKey":
        """The unsaved row for `current` in place of `configured`."""
        salt = secrets.token_hex(32)
        return cls(gateway=gateway, salt=salt, configured=digest(salt, configured), current=digest(salt, current))

    def stands_for(self, configured: bytes) -> bool:
        """Whether it was set in place of this configured key."""
        return hmac.compare_digest(self.configured, digest(self.salt, configured))

    def is_key(self, given: bytes) -> bool:
        """Whether `given` is the key that it holds; in constant time."""
        return hmac.compare_digest(self.current, digest(self.salt, given))


def digest(salt: str, key: bytes) -> str:
    """A gateway's keys are long and random: a slow hash would add nothing but time to each of its calls."""
    return hmac.digest(salt.encode(), key, "sha256").hex()


on_violation(EVENT_ONCE, EventKnown)
on_violation(ID_ONCE, TransactionKnown)
on_violation(ONE_OPEN, PaymentInProgress)
on_violation(STATE_MOVES, TransactionSettled)
