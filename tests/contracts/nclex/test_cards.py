"""Card data are refused, and leave no trace: not in any column of the database, not in any log, not in the answer."""

import json
import logging
import time
from typing import Any

import pytest
from django.db import connection

from api.cards import demand_no_card, is_name, is_number
from school.payments.models import Payment
from tests.api.callers import Answer, Callers, checked
from tests.contracts.nclex.shop import INITIATE, body_of, priced
from tests.fake_paystack import FakePaystack
from tests.world import World

DIGITS = "4242424242424242"
CVV = "739"
SEED = {"cardNumber": DIGITS, "expiryDate": "12/34", "cvv": CVV}
EVERY_ROW = """
SELECT string_agg(
    format('SELECT %%L, count(*) FROM %%I.%%I row WHERE row::text ~ %%L', relname, nspname, relname, %s::text),
    ' UNION ALL '
)
FROM pg_class JOIN pg_namespace space ON space.oid = relnamespace
WHERE relkind = 'r' AND nspname = 'public'
"""
BODIES: list[Any] = [
    {"card_details": SEED},
    {"card_details": None},
    {"card_details": {}},
    {"cardDetails": SEED},
    {"card": {"number": DIGITS}},
    {"cardNumber": DIGITS},
    {"card-number": DIGITS},
    {"Card Number": DIGITS},
    {"CVV": CVV},
    {"cvc2": CVV},
    {"expiry_month": 12},
    {"pan": DIGITS},
    {"note": DIGITS},
    {"note": int(DIGITS)},
    {"note": float(DIGITS)},
    {"note": "4242 4242 4242 4242"},
    {"note": "4242-4242-4242-4242"},
    {"note": "4242.4242/4242_4242"},
    {"note": f"my card is {DIGITS}, thanks"},
    {"note": "４２４２４２４２４２４２４２４２"},
    {"note": ["4242", "4242", "4242", "4242"]},
    {"note": [{"deep": [{"er": DIGITS}]}]},
    {DIGITS: 1},
    {"currency": DIGITS},
    {"course_id": DIGITS},
    {"payment_method": f"credit_card {DIGITS}"},
    {"note": "378282246310005"},
    {"note": "4000000000006"},
]


def found_in_database(digits: str) -> list[str]:
    """The tables that hold these digits in any column, whatever stands between them."""
    pattern = "[^0-9a-z]*".join(digits)
    with connection.cursor() as cursor:
        cursor.execute(EVERY_ROW, [pattern])
        (statement,) = cursor.fetchone() or ("",)
        cursor.execute(statement)
        return [table for table, rows in cursor.fetchall() if rows]


def refused(answer: Answer) -> None:
    assert answer.status == 400
    assert answer.json["detail"].startswith("Card data are not taken here")
    assert DIGITS.encode() not in answer.bytes
    assert CVV.encode() not in answer.bytes


@pytest.mark.parametrize("extra", BODIES, ids=lambda extra: str(extra)[:40])
def test_card_data_leave_no_trace(
    api: Callers, world: World, paystack: FakePaystack, extra: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    body = body_of(priced(world), **extra)
    refused(api["student"].post(INITIATE, body, headers={"Idempotency-Key": "card"}))
    assert found_in_database(DIGITS) == []
    assert DIGITS not in caplog.text.replace(" ", "").replace("-", "")
    assert not paystack.calls
    assert not Payment.objects.exists()


def test_the_search_finds_what_is_there(world: World) -> None:
    """The control: written into any text, the digits are found."""
    type(world.student).objects.filter(pk=world.student.pk).update(first_name="42 4242-4242424242 42")
    assert "people_user" in found_in_database(DIGITS)


@pytest.mark.parametrize("body", [SEED, [SEED], DIGITS, int(DIGITS)])
def test_bodies_that_are_something_else(api: Callers, world: World, paystack: FakePaystack, body: Any) -> None:
    refused(api["student"].post(INITIATE, body))


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"])
def test_forms_are_not_read_at_all(api: Callers, world: World, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caller = api["student"]
    body = f"--x\r\nContent-Disposition: form-data; name=cardNumber\r\n\r\n{DIGITS}\r\n--x--"
    sent = caller.client.generic("POST", INITIATE, body, content_type=kind, headers=caller.headers)
    answer = checked("POST", INITIATE, Answer(sent))
    assert answer.status == 400
    assert DIGITS.encode() not in answer.bytes
    assert DIGITS not in caplog.text


def test_a_broken_body_is_not_told_back(api: Callers, world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caller, body = api["student"], json.dumps(body_of(card_details=SEED))[:-1]
    sent = caller.client.generic("POST", INITIATE, body, content_type="application/json", headers=caller.headers)
    answer = checked("POST", INITIATE, Answer(sent))
    assert answer.status == 400
    assert DIGITS not in answer.bytes.decode() + caplog.text


@pytest.mark.parametrize(
    "body",
    [
        {"course_id": "42424242-4242-4242-4242-424242424242"},
        {"amount": 123456789012, "currency": "UZS", "payment_method": "credit_card"},
        {"note": "+998 90 123 45 67", "other": 3.5, "flag": True, "none": None},
        {"note": "4242424242421"},
    ],
)
def test_what_only_looks_like_a_card_is_let_through(body: Any) -> None:
    demand_no_card(body)


@pytest.mark.parametrize(
    "digits", ["1" * 2_000_000, "1 " * 1_000_000, ["1" * 90] * 20_000], ids=["row", "blanks", "list"]
)
def test_digits_by_the_million_are_refused_at_once(
    api: Callers, world: World, paystack: FakePaystack, digits: Any
) -> None:
    """No row of ones is a card's number: looking for one at every place would hold a process for a minute."""
    began = time.process_time()
    refused(api["student"].post(INITIATE, body_of(note=digits)))
    assert time.process_time() - began < 5


def test_a_body_that_is_nested_too_deeply_is_a_bad_one(api: Callers, world: World) -> None:
    caller, deep = api["student"], '{"note": ' * 20_000 + "1" + "}" * 20_000
    sent = caller.client.generic("POST", INITIATE, deep, content_type="application/json", headers=caller.headers)
    assert sent.status_code == 400


def test_names_and_numbers() -> None:
    assert all(is_name(name) for name in ("cardholder", "card_no", "Security-Code", "expiration", "PIN", "exp_year"))
    assert not any(is_name(name) for name in ("amount", "currency", "payment_method", "course_id", "expected", "panel"))
    assert is_number("5555555555554444")
    assert not is_number("12345")
