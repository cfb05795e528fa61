"""Paying online: where the payer is sent. Nothing changes by it; the gateway says when the money has come."""

from base64 import b64encode
from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from school.common.actor import Actor
from school.common.errors import NotAllowed, Unavailable
from school.payments.choices import PaymentMethod
from school.payments.errors import NotPayableOnline, PaymentSettled
from school.payments.models import Payment
from school.payments.rules import UNPAID
from school.people.queries import languages_of

LANGUAGES = ("uz", "ru", "en")  # those that the gateway's page speaks
TIYIN = 100


@dataclass(frozen=True, slots=True)
class Checkout:
    """Where a payment can be paid."""

    url: str


def checkout(actor: Actor, *, payment: Payment) -> Checkout:
    """The address of Payme's page for this payment, for the student who owes it.

    NotAllowed for others; PaymentSettled when there is nothing to pay; NotPayableOnline for another method or currency;
    Unavailable when the school has no merchant id.
    """
    if actor.user_id != payment.student_id:
        raise NotAllowed
    if payment.status not in UNPAID:
        raise PaymentSettled.for_checkout(payment.status, payment.get_status_display())
    if payment.payment_method != PaymentMethod.PAYME or payment.currency != "UZS":
        raise NotPayableOnline
    if not settings.PAYME_MERCHANT_ID:
        raise Unavailable(_("Paying with Payme is not set up at this school (PAYME_MERCHANT_ID is empty)."))
    return Checkout(payme_link(payment))


def payme_link(payment: Payment) -> str:
    """The GET form of Payme's checkout: pairs joined by semicolons, in base64."""
    pairs = {
        "m": settings.PAYME_MERCHANT_ID,
        "ac.payment_id": str(payment.pk),
        "a": str(int(payment.amount * TIYIN)),
    }
    language = languages_of([payment.student_id])[payment.student_id]
    if language in LANGUAGES:
        pairs["l"] = language
    text = ";".join(f"{name}={value}" for name, value in pairs.items())
    return f"{settings.PAYME_CHECKOUT_URL.rstrip('/')}/{b64encode(text.encode()).decode()}"
