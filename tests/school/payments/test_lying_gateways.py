"""Gateways that lie, repeat themselves without an end, and say what no database can hold."""

import gzip
import json
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from school.common import clock
from school.common.errors import Unauthenticated
from school.payments.actions import reconcile_gateway
from school.payments.choices import PaymentMethod
from school.payments.gateways.redaction import without_cards, without_secrets
from school.payments.models import GatewayEvent, Payment, PaymentAttempt, Posting, UnmatchedPayment
from tests.fake_flutterwave import FakeFlutterwave
from tests.fake_flutterwave import proved as by_word
from tests.fake_paystack import FakePaystack, good, signed
from tests.loopback import Reply
from tests.school.payments.books import assert_books_are_right
from tests.school.payments.online import AMOUNT, begun, changes, flagged, owed, states, tell, verdicts
from tests.school.payments.test_reconciling import night, stranger
from tests.world import World

CARD = "4084084084084081"
GARBLED = "Declined\x00 \ud800 4084 0840 8408 4081 12/27"


def in_suspense() -> list[Decimal]:
    """What the books have put aside as unmatched money."""
    return list(Posting.objects.filter(credit="suspense").values_list("amount", flat=True))


def test_money_of_another_bill_is_not_counted_beside_it(world: World, flutterwave: FakeFlutterwave) -> None:
    """Who knows the word of v3 may name any transaction: it is in the books once, and the bill named stays payable."""
    mine, other = begun(world, owed(world, "flutterwave")), begun(world, owed(world, "flutterwave"))
    made = flutterwave.pay(other.reference)
    assert tell(flutterwave.charge(made)) == "confirmed"
    assert [tell(flutterwave.charge(made, tx_ref=mine.reference)) for _time in range(2)] == ["unknown", "unknown"]
    assert (in_suspense(), flagged(), states([mine, other])) == ([], [], ["open", "succeeded"])
    tell(flutterwave.charge(flutterwave.pay(mine.reference)))
    assert changes(mine.payment) == ["pending", "confirmed"]
    assert_books_are_right()


def test_one_number_pays_one_bill(world: World, paystack: FakePaystack) -> None:
    """A gateway that gives two references the same number of a transaction has been paid once."""
    first, second = begun(world, owed(world, "paystack")), begun(world, owed(world, "paystack"))
    for attempt in (first, second):
        paystack.pay(attempt.reference, id=4711)
    told = [tell(paystack.charge(attempt.reference, id=number)) for number, attempt in enumerate((first, second))]
    assert (told, changes(second.payment), flagged()) == (["confirmed", "unknown"], ["pending"], [])


@pytest.mark.parametrize("first", ["night", "call"])
def test_the_same_money_waits_once_whatever_differs(world: World, flutterwave: FakeFlutterwave, first: str) -> None:
    """A foreign sale that a call names beside our reference, and that the night finds in the list."""
    attempt = begun(world, owed(world, "flutterwave"))
    made = flutterwave.pay(attempt.reference, tx_ref="another shop's № 7")
    deeds: list[Callable[[], object]] = [night, lambda: tell(flutterwave.charge(made, tx_ref=attempt.reference))]
    for deed in deeds if first == "night" else reversed(deeds):
        deed()
    assert (in_suspense(), len(flagged())) == ([AMOUNT], 1)
    assert_books_are_right()


ODD: list[dict[str, Any]] = [
    {"reference": "maktab № 7, oʻquvchi"},
    {"reference": "x" * 101},
    {"reference": None},
    {"currency": "naira"},
    {"amount": 10**15},
    {"amount": "1e9"},
    {"id": None},
    {"paid_at": "yesterday"},
    {"status": 1},
]


@pytest.mark.parametrize("odd", ODD, ids=str)
def test_an_odd_row_hides_no_other(world: World, paystack: FakePaystack, odd: dict[str, Any]) -> None:
    """Another shop of the same account writes what it likes: the night still finds what is ours behind it."""
    stranger(paystack, **odd)
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference, paid_at=clock.now().isoformat())
    assert night() == ["done"]
    assert changes(attempt.payment) == ["pending", "confirmed"]
    assert_books_are_right()


def test_a_list_without_an_end_is_left(world: World, paystack: FakePaystack, flutterwave: FakeFlutterwave) -> None:
    """The same page again is given up at once."""
    rows = [{"id": number} for number in range(100)]
    paystack.script["list"].extend([good(rows)] * 4)
    endless = {"status": "success", "data": [{}], "meta": {"page_info": {"total_pages": 10**9}}}
    flutterwave.script["list"].extend([Reply(200, endless)] * 4)
    assert night() == ["queued", "queued"]
    assert (len(paystack.asked("list")), len(flutterwave.asked("list"))) == (2, 2)


@pytest.mark.parametrize("method", ["paystack", "flutterwave"])
def test_what_a_gateway_says_can_be_kept(
    world: World, paystack: FakePaystack, flutterwave: FakeFlutterwave, method: str
) -> None:
    attempt = begun(world, owed(world, method))
    if method == "paystack":
        paystack.pay(attempt.reference, status="failed", gateway_response=GARBLED)
        assert tell(paystack.charge(attempt.reference)) == "failed"
    else:
        made = flutterwave.pay(attempt.reference, status="failed", processor_response=GARBLED)
        assert tell(flutterwave.charge(made)) == "failed"
    attempt.refresh_from_db()
    assert attempt.failure == "failed: Declined ***4081 12/27"
    assert "0840" not in GatewayEvent.objects.get().body.replace(attempt.reference, "")


def test_a_refusal_that_cannot_be_kept_is_a_refusal(world: World, paystack: FakePaystack) -> None:
    paystack.script["initialize"].append(Reply(400, {"status": False, "message": GARBLED}))
    payment = owed(world, "paystack")
    with pytest.raises(Exception, match=r"Declined \*\*\*4081 12/27"):
        begun(world, payment)
    assert PaymentAttempt.objects.get().status == "failed"


@pytest.mark.parametrize("said", ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00", "2999-01-01T00:00:00Z", None])
def test_a_moment_that_cannot_be_is_now(world: World, paystack: FakePaystack, said: str | None) -> None:
    attempt, before = begun(world, owed(world, "paystack")), clock.now()
    paystack.pay(attempt.reference, paid_at=said)
    assert tell(paystack.charge(attempt.reference)) == "confirmed"
    paid_at = Payment.objects.get().paid_at
    assert paid_at
    assert before <= paid_at <= clock.now()
    stranger(paystack, paid_at=said)
    reconcile_gateway(PaymentMethod.PAYSTACK)
    assert UnmatchedPayment.objects.get().paid_at is None


@pytest.mark.parametrize("amount", [10**14, 10**15, 10**30, -(10**14)])
def test_a_sum_that_nobody_has_changes_nothing(world: World, paystack: FakePaystack, amount: int) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference, amount=amount)
    assert tell(paystack.charge(attempt.reference)) == "waiting"
    assert (changes(attempt.payment), flagged(), in_suspense()) == (["pending"], [], [])


@pytest.mark.parametrize("charset", ["utf-16", "utf-16-le", "utf-32", "utf-7", "cp037"])
def test_a_signed_call_in_another_charset_is_kept_unread(world: World, paystack: FakePaystack, charset: str) -> None:
    """Genuine, so it is answered with 200; and what cannot be read pays nothing."""
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    _headers, body = paystack.charge(attempt.reference)
    other = body.decode().replace("{", "+AHs-", 1).encode() if charset == "utf-7" else body.decode().encode(charset)
    assert [tell((signed(other), other)) for _time in range(2)] == ["unreadable", "repeated"]
    assert (changes(attempt.payment), GatewayEvent.objects.get().body) == (["pending"], "")


def test_half_a_letter_in_a_call_is_no_defect(world: World, flutterwave: FakeFlutterwave) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    made = flutterwave.pay(attempt.reference)
    assert tell(flutterwave.charge(made, status="\ud800", tx_ref=attempt.reference)) == "confirmed"


def test_a_call_that_is_packed_or_signed_twice_is_refused(world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    headers, body = paystack.charge(attempt.reference)
    signature = headers["X-Paystack-Signature"]
    for wrong in (f"{signature},{signature}", f"{signature}, x", f" {signature}", f"sha512={signature}"):
        with pytest.raises(Unauthenticated):
            tell(({"X-Paystack-Signature": wrong}, body))
    with pytest.raises(Unauthenticated):
        tell(({**headers, "Content-Encoding": "gzip"}, gzip.compress(body)))
    assert (changes(attempt.payment), verdicts()) == (["pending"], [])


def test_a_call_that_is_nested_too_deeply_is_no_defect(world: World, flutterwave: FakeFlutterwave) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    made = flutterwave.pay(attempt.reference)
    deep = "[" * 5000 + "]" * 5000
    told = json.dumps({"event": "charge.completed", "data": {"id": made["id"], "tx_ref": attempt.reference, "meta": 0}})
    assert tell((by_word(), told.replace('"meta": 0', f'"meta": {deep}').encode())) in ("confirmed", "unreadable")
    assert len(verdicts()) == 1


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"{CARD} 12/27", "***4081 12/27"),
        (f"12 {CARD} 123", "12 ***4081 123"),
        ("4084 0840 8408 4081 1227", "***4081 1227"),
        ("4084\u00a00840\u00a08408\u00a04081", "***4081"),
        ("4084.0840_8408/4081", "***4081"),
        ("4084 – 0840", "4084 – 0840"),
        (f"{CARD},{CARD}", "***4081,***4081"),
        (f"card{CARD}x", "card***4081x"),
        ("1735116884019", "1735116884019"),
        ("2026-12-05 10:15:00.000", "2026-12-05 10:15:00.000"),
        ("", ""),
    ],
)
def test_a_card_is_covered_whatever_stands_beside_it(text: str, kept: str) -> None:
    assert without_cards(text) == kept


@pytest.mark.parametrize(
    "call", [{CARD: 1}, {"x": Decimal(f"{CARD}.0")}, {"x": int(CARD)}, {"x": [{"y": f"is {CARD}"}]}], ids=str
)
def test_a_card_is_covered_wherever_it_stands(call: Any) -> None:
    assert CARD not in without_secrets(call, str(call))


def test_digits_by_the_thousand_are_looked_through_at_once() -> None:
    began = time.process_time()
    for text in ("2" * 250_000, "2 " * 125_000, f"{CARD} " * 15_000):
        without_cards(text)
    assert time.process_time() - began < 15
