"""The door for Paystack's and Flutterwave's calls: whatever comes, a genuine call is never answered by a failure."""

import json
import logging
from datetime import timedelta
from decimal import Decimal
from secrets import token_hex
from typing import Any

import pytest
from pytest_django import Settings

from api.gateway.online import LONGEST_BODY, receive
from school.common import clock
from school.common.errors import TooLarge, Unauthenticated, Unavailable
from school.payments.actions import start_attempt
from school.payments.choices import PaymentMethod
from school.payments.errors import GatewayRefused, NotPayableOnline
from school.payments.gateways.base import configured, gateway_of
from school.payments.gateways.redaction import without_cards
from school.payments.models import GatewayEvent, PaymentAttempt
from tests.fake_flutterwave import FakeFlutterwave, proved
from tests.fake_paystack import KEY, FakePaystack, signed
from tests.loopback import BROKEN, CUT, CUT_AFTER, GARBAGE, HANG, Reply
from tests.school.payments.online import begun, changes, owed, states, tell, verdicts
from tests.world import World

STRANGE = [
    b"",
    b"[]",
    b"null",
    b'"text"',
    b"{",
    b"\xff\xfe\x00",
    b"{}",
    b'{"event": "charge.success"}',
    b'{"event": ["charge.success"], "data": {}}',
    b'{"event": "charge.success", "data": []}',
    b'{"event": "charge.success", "data": {"id": true, "reference": "x"}}',
    b'{"event": "charge.success", "data": {"id": 1e400, "reference": "x"}}',
    b'{"event": "charge.success", "data": {"id": 7, "reference": {"$ne": null}}}',
    b'{"event": "charge.success", "data": {"id": 7, "reference": "a\\u0000b"}}',
    b'{"event": "charge.success\\u0000", "data": {"id": 7}}',
    b'{"event": "' + b"x" * 200 + b'", "data": {"id": 7}}',
    b'{"event": "charge.success", "data": {"id": ' + b"9" * 5000 + b"}}",
    b"[" * 100_000 + b"]" * 100_000,
    b'{"event": "charge.success", "data": ' + b'{"a":' * 40_000 + b"1" + b"}" * 40_000 + b"}",
    b'{"event": "transfer.success", "data": {"id": 7, "reference": "x"}}',
    b'{"event": "charge.success", "data": {"id": 7, "reference": "' + "я".encode() * 40 + b'"}}',
]


@pytest.mark.parametrize("body", STRANGE, ids=range(len(STRANGE)))
def test_strange_bodies_that_prove_themselves_are_taken_and_change_nothing(
    world: World, paystack: FakePaystack, flutterwave: FakeFlutterwave, body: bytes
) -> None:
    attempt = begun(world, owed(world, "paystack"))
    for headers in (signed(body), proved()):
        first = receive(None, headers, body)
        assert first in ("unreadable", "ignored", "unknown")
        assert receive(None, headers, body) == ("unknown" if first == "unknown" else "repeated")
    assert (len(verdicts()), changes(attempt.payment), states([attempt])) == (2, ["pending"], ["open"])


def test_a_body_that_is_too_long_is_not_even_hashed(world: World, paystack: FakePaystack) -> None:
    body = b" " * (LONGEST_BODY + 1)
    with pytest.raises(TooLarge):
        receive(None, signed(body), body)


@pytest.mark.parametrize("method", [None, "paystack", "flutterwave"])
def test_the_address_and_the_header_have_to_agree(
    world: World, paystack: FakePaystack, flutterwave: FakeFlutterwave, method: str | None
) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    headers, body = paystack.charge(attempt.reference)
    if method == "flutterwave":
        with pytest.raises(Unauthenticated):
            receive(method, headers, body)
    else:
        assert receive(method, headers, body) == "confirmed"


def test_a_gateway_that_is_not_set_up_is_believed_nothing(world: World, settings: Settings) -> None:
    settings.PAYSTACK_SECRET_KEY = settings.FLUTTERWAVE_SECRET_KEY = settings.FLUTTERWAVE_SECRET_HASH = ""
    settings.PAYME_MERCHANT_ID = ""
    for headers in (signed(b"{}", ""), proved(""), {"authorization": "Basic x"}, {}):
        with pytest.raises(Unauthenticated):
            receive(None, headers, b"{}")
    assert (configured(), GatewayEvent.objects.count()) == ((), 0)
    with pytest.raises(Unavailable, match=r"Paying with Paystack is not set up at this school \(PAYSTACK_SECRET_KEY"):
        begun(world, owed(world, "paystack"))


def test_addresses_may_be_listed(world: World, paystack: FakePaystack, settings: Settings) -> None:
    settings.PAYSTACK_IPS = ["52.31.139.75", "52.49.173.169"]
    headers, body = paystack.event("invoice.create", {"id": 1})
    for address in ("10.0.0.1", None):
        with pytest.raises(Unauthenticated):
            receive(None, headers, body, address=address)
    assert receive(None, headers, body, address="52.49.173.169") == "ignored"


def test_two_gateways_are_set_up(paystack: FakePaystack, flutterwave: FakeFlutterwave, settings: Settings) -> None:
    settings.PAYME_MERCHANT_ID = ""
    assert set(configured()) == {PaymentMethod.PAYSTACK, PaymentMethod.FLUTTERWAVE}


def test_a_lost_page_is_asked_for_under_a_new_reference(world: World, paystack: FakePaystack) -> None:
    """2.3, 15: the first question had arrived, the second is told that it is a duplicate, the third brings a page."""
    paystack.script["initialize"].append(CUT_AFTER)
    attempt = begun(world, owed(world, "paystack"))
    asked = [call.body["reference"] for call in paystack.asked("initialize")]
    lost = PaymentAttempt.objects.exclude(pk=attempt.pk).get()
    assert asked == [lost.reference, lost.reference, attempt.reference]
    assert (lost.status, lost.redirect_url, bool(attempt.redirect_url)) == ("open", "", True)
    assert gateway_of("paystack").verify(lost.reference).outcome == "pending"


@pytest.mark.parametrize("trouble", [CUT, HANG, BROKEN, GARBAGE])
def test_a_question_for_a_page_that_got_lost_is_asked_again(
    world: World, flutterwave: FakeFlutterwave, trouble: Reply
) -> None:
    flutterwave.script["initialize"].append(trouble)
    attempt = begun(world, owed(world, "flutterwave"))
    asked = [call.body["tx_ref"] for call in flutterwave.asked("initialize")]
    assert asked == [attempt.reference] * 2


def test_a_gateway_that_gives_no_page_is_told_plainly(
    world: World, paystack: FakePaystack, caplog: pytest.LogCaptureFixture
) -> None:
    payment = owed(world, "paystack")
    paystack.script["initialize"].extend([BROKEN] * 2)
    with pytest.raises(Unavailable, match="Paystack does not answer at the moment"):
        begun(world, payment)
    paystack.script["initialize"].append(Reply(400, {"status": False, "message": f"Currency not supported {KEY}"}))
    with caplog.at_level(logging.DEBUG), pytest.raises(GatewayRefused, match=r"Currency not supported \*\*\*"):
        begun(world, payment)
    assert KEY not in caplog.text
    assert list(PaymentAttempt.objects.order_by("pk").values_list("status", flat=True)) == ["open", "failed"]
    with pytest.raises(NotPayableOnline):
        begun(world, owed(world, "paystack", currency="UZS"))
    with pytest.raises(NotPayableOnline):
        begun(world, owed(world, "cash"))


def test_an_attempt_at_payme_is_a_link(world: World, settings: Settings) -> None:
    settings.PAYME_MERCHANT_ID = "587f72c72cac0d162c722ae2"
    payment = owed(world, "payme", currency="UZS")
    attempt = start_attempt(world.actor("student"), payment=payment)
    assert attempt.redirect_url.startswith(settings.PAYME_CHECKOUT_URL)
    assert gateway_of("payme").verify(attempt.reference).outcome == "unknown"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("4084084084084081", "***4081"),
        ("card 5060 6666 6666 6666 666 was", "card *** 666 was"),
        ("4084084084084082", "4084084084084082"),
        ("+998901234567", "+998901234567"),
    ],
)
def test_cards_numbers_are_covered(text: str, kept: str) -> None:
    assert without_cards(text) == kept


def test_transactions_are_listed_page_by_page(
    world: World, paystack: FakePaystack, flutterwave: FakeFlutterwave
) -> None:
    since, until = clock.now() - timedelta(hours=1), clock.now() + timedelta(hours=1)
    for _time in range(105):
        gateway_of("paystack").initiate(fresh(), world.student, "https://school.example")
    found = list(gateway_of("paystack").transactions(since, until))
    assert (len(found), len({each.provider_id for each in found}), len(paystack.asked("list"))) == (105, 105, 2)
    attempt = begun(world, owed(world, "flutterwave"))
    made = [flutterwave.pay(attempt.reference) for _time in range(5)]
    listed = list(gateway_of("flutterwave").transactions(since, until))
    assert [each.provider_id for each in listed] == [str(each["id"]) for each in made]
    assert (listed[0].outcome, listed[0].amount, len(flutterwave.asked("list"))) == ("paid", attempt.amount, 3)
    assert not list(gateway_of("flutterwave").transactions(since, clock.now() - timedelta(minutes=30)))


def fresh() -> Any:
    """An attempt that is in no table."""
    return PaymentAttempt(amount=Decimal(1), currency="NGN", reference=token_hex(8))


def test_what_is_kept_of_a_call_is_json(world: World, flutterwave: FakeFlutterwave) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    tell(flutterwave.charge(flutterwave.pay(attempt.reference)))
    body = json.loads(GatewayEvent.objects.get().body)
    assert body["data"]["card"] == {
        "first_6digits": "***",
        "last_4digits": "2950",
        "expiry": "***",
        "token": "***",
    }
    assert body["data"]["amount"] == 5000
