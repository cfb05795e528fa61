"""The way to Payme's page."""

from base64 import b64decode
from decimal import Decimal
from typing import Any

import pytest
from pytest_django import Settings

from school.common.errors import NotAllowed, Unavailable
from school.payments.actions import checkout
from school.payments.errors import NotPayableOnline, PaymentSettled
from tests.school.payments.bills import bill, paid
from tests.world import World


@pytest.fixture(autouse=True)
def merchant(settings: Settings) -> None:
    settings.PAYME_MERCHANT_ID = "587f72c72cac0d162c722ae2"
    settings.PAYME_CHECKOUT_URL = "https://checkout.paycom.uz"


def test_the_link_names_merchant_payment_and_tiyin(world: World) -> None:
    payment = bill(world, payment_method="payme", amount=Decimal("500000.50"))
    address, _slash, code = checkout(world.actor("student"), payment=payment).url.rpartition("/")
    assert address == "https://checkout.paycom.uz"
    assert b64decode(code).decode() == f"m=587f72c72cac0d162c722ae2;ac.payment_id={payment.pk};a=50000050;l=en"


def test_only_who_owes_is_sent_there(world: World) -> None:
    payment = bill(world, payment_method="payme")
    for name in ("admin", "accountant", "classmate"):
        with pytest.raises(NotAllowed):
            checkout(world.actor(name), payment=payment)


def test_what_is_paid_is_not_paid_again(world: World) -> None:
    with pytest.raises(PaymentSettled, match="already “confirmed”: there is nothing to pay") as refusal:
        checkout(world.actor("student"), payment=paid(world, payment_method="payme"))
    assert refusal.value.code == "payment_settled"


@pytest.mark.parametrize("fields", [{"payment_method": "cash"}, {"payment_method": "payme", "currency": "USD"}])
def test_payme_takes_payme_payments_in_sum(world: World, fields: dict[str, Any]) -> None:
    with pytest.raises(NotPayableOnline):
        checkout(world.actor("student"), payment=bill(world, **fields))


def test_a_school_without_payme_says_so(world: World, settings: Settings) -> None:
    settings.PAYME_MERCHANT_ID = ""
    with pytest.raises(Unavailable, match="PAYME_MERCHANT_ID is empty"):
        checkout(world.actor("student"), payment=bill(world, payment_method="payme"))
