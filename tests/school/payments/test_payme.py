"""Payme's protocol and rules by themselves, its clock, its settings, and what staff see of it."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from school.common import events
from school.common.actor import Actor, Door
from school.common.errors import Conflict, NotAllowed
from school.jobs.queue import enqueue
from school.payments.actions import receive_payme
from school.payments.actions.payme_moves import begin_transaction, perform_transaction
from school.payments.errors import PaymentInProgress, TransactionKnown
from school.payments.events import PaymentConfirmed, PaymentRefunded
from school.payments.gateways import payme
from school.payments.gateways.payme_words import MESSAGES
from school.payments.models import Payment, PaymeTransaction
from school.payments.rules import PAYME_WAITS, has_expired, in_milliseconds, in_tiyin
from tests.fake_payme import KEY, basic, milliseconds, new_id
from tests.jobs import run_jobs
from tests.project.test_addresses import started
from tests.school.payments.bills import bill, hearing
from tests.world import World

AMOUNT = 50_000_000
PAYME = Actor.system("payme", via=Door.API)


def begun(payment: Payment, *, ago: int = 0) -> PaymeTransaction:
    """A transaction that Payme began `ago` milliseconds ago."""
    made = begin_transaction(PAYME, payment=payment, provider_id=new_id(), amount=AMOUNT, time=milliseconds())
    PaymeTransaction.objects.filter(pk=made.pk).update(time=milliseconds() - ago)
    return made


def owed(world: World) -> Payment:
    return bill(world, payment_method="payme")


def test_twelve_hours_to_the_millisecond() -> None:
    assert PAYME_WAITS == 43_200_000
    assert [has_expired(1_000, 1_000 + PAYME_WAITS + more) for more in (-1, 0, 1)] == [False, True, True]


def test_what_payme_counts_in() -> None:
    assert in_tiyin(Decimal("500000.01")) == 50_000_001
    assert in_milliseconds(datetime(2026, 9, 1, 4, 0, 0, 123_999, tzinfo=UTC)) == 1_788_235_200_123


def test_the_header_is_read_as_payme_writes_it() -> None:
    assert basic(KEY) == "Basic UGF5Y29tOnRlc3Qta2V5LW5vdC1hLXJlYWwtc2VjcmV0LTAwMDAwMDAwMA=="
    assert payme.key_in(basic(KEY)) == KEY.encode()
    assert payme.key_in(basic("a:b")) == b"a:b"
    assert payme.key_in(basic(KEY, login="Merchant")) is None


@pytest.mark.parametrize(
    "params",
    [
        '{"password": "hush"}',
        '{"Password": "hush", "id": 1}',
        '{"deep": [{"password": ["hush"]}]}',
        '{"password": "hush"}, "params": {}',
    ],
)
def test_no_password_is_kept_wherever_it_stands(params: str) -> None:
    body = f'{{"method": "Any", "params": {params}}}'.encode()
    assert "hush" not in payme.read_call(body).body


def test_a_body_without_one_is_kept_as_it_came() -> None:
    body = b'{"method":  "Any",\n "params": {"x": "\\u0000"}}'
    assert payme.read_call(body).body == body.decode()


def test_every_refusal_speaks_three_languages() -> None:
    codes = {value for name, value in vars(payme).items() if name.isupper() and type(value) is int and value < -30_000}
    assert codes == set(MESSAGES)
    assert all(texts.keys() == {"ru", "uz", "en"} and all(texts.values()) for texts in MESSAGES.values())


def test_the_database_refuses_a_second_open_transaction_and_a_known_one(world: World) -> None:
    payment, other = owed(world), owed(world)
    known = begun(payment).provider_id
    with pytest.raises(PaymentInProgress):
        begun(payment)
    with pytest.raises(TransactionKnown):
        begin_transaction(PAYME, payment=other, provider_id=known, amount=AMOUNT, time=milliseconds())


def test_students_and_staff_do_not_move_transactions(world: World) -> None:
    transaction = begun(owed(world))
    for name in ("student", "teacher", "operator"):
        with pytest.raises(NotAllowed):
            perform_transaction(world.actor(name), transaction=transaction)


def test_the_sweeper_frees_payments(world: World) -> None:
    late, fresh = begun(owed(world), ago=PAYME_WAITS), begun(owed(world), ago=PAYME_WAITS - 60_000)
    enqueue("expire_payme_transactions")
    run_jobs()
    late.refresh_from_db()
    fresh.refresh_from_db()
    assert (late.state, late.reason, late.perform_time) == (-1, 4, 0)
    assert late.cancel_time > late.create_time - 1
    assert (fresh.state, fresh.reason, fresh.cancel_time) == (1, None, 0)


def call(method: str, **params: Any) -> Any:
    body = json.dumps({"method": method, "params": params, "id": 1}).encode()
    return receive_payme(PAYME, authorization=basic(KEY), body=body)


def test_the_moment_of_the_payment_is_paymes(world: World, settings: Settings) -> None:
    settings.PAYME_KEY = KEY
    payment = owed(world)
    transaction = begun(payment)
    with hearing(PaymentConfirmed, PaymentRefunded) as heard:
        told = call("PerformTransaction", id=transaction.provider_id)["result"]
        call("PerformTransaction", id=transaction.provider_id)
        call("CancelTransaction", id=transaction.provider_id, reason=5)
        call("CancelTransaction", id=transaction.provider_id, reason=5)
    payment.refresh_from_db()
    assert payment.paid_at
    assert in_milliseconds(payment.paid_at) == told["perform_time"]
    refund = payment.refunds.get()
    confirmed = PaymentConfirmed(payment.pk, payment.student_id, payment.amount, "UZS")
    refunded = PaymentRefunded(payment.pk, payment.student_id, refund.pk, payment.amount, "UZS", is_whole=True)
    assert heard == [confirmed, refunded]


def test_what_has_been_given_whole_is_not_cancelled(world: World, settings: Settings) -> None:
    """Whoever listens to refunds may refuse one: the answer is Payme's code for it, and nothing has changed."""
    settings.PAYME_KEY = KEY
    payment = owed(world)
    id = begun(payment).provider_id
    call("PerformTransaction", id=id)

    def refuse(_event: PaymentRefunded) -> None:
        raise Conflict

    events._handlers[PaymentRefunded].append(refuse)
    try:
        assert call("CancelTransaction", id=id, reason=5)["error"]["code"] == -31007
    finally:
        events._handlers[PaymentRefunded].remove(refuse)
    payment.refresh_from_db()
    assert (payment.status, payment.refunded_amount, payment.refunds.count()) == ("confirmed", Decimal(0), 0)
    assert call("CheckTransaction", id=id)["result"]["state"] == 2


def test_a_failure_of_ours_is_an_answer_and_leaves_nothing(world: World, settings: Settings) -> None:
    settings.PAYME_KEY = KEY
    payment = owed(world)
    id = begun(payment).provider_id

    def fail(_event: PaymentConfirmed) -> None:
        raise RuntimeError("the database is away")

    events._handlers[PaymentConfirmed].append(fail)
    try:
        told = call("PerformTransaction", id=id)
    finally:
        events._handlers[PaymentConfirmed].remove(fail)
    assert (told["error"]["code"], told["id"]) == (-32400, 1)
    payment.refresh_from_db()
    assert (payment.status, call("CheckTransaction", id=id)["result"]["state"]) == ("pending", 1)
    assert call("PerformTransaction", id=id)["result"]["state"] == 2


def test_staff_read_it_on_the_payments_page(client: Client, world: World, settings: Settings) -> None:
    settings.PAYME_KEY = KEY
    payment, cash = owed(world), bill(world)
    transaction = begun(payment)
    call("PerformTransaction", id=transaction.provider_id)
    for name in ("admin", "accountant", "operator"):
        client.force_login(getattr(world, name))
        page = client.get(reverse("admin:payments_payment_change", args=[payment.pk])).content.decode()
        assert page.count(transaction.provider_id) >= 3  # the reference, the transaction, the call
        assert "PerformTransaction" in page
        assert "payme_transactions-0-state" not in page
        other = client.get(reverse("admin:payments_payment_change", args=[cash.pk])).content.decode()
        assert "payme_transactions" not in other


CASHBOX_KEY = "H8gk2?vQ@3mZr7Tn5Wb&1Ld9Xs4Jc6Fy0PaE"  # as Payme makes them: 36 characters
PAYME_SET = {"PAYME_MERCHANT_ID": "587f72c72cac0d162c722ae2", "PAYME_KEY": CASHBOX_KEY}


@pytest.mark.parametrize(
    ("variables", "line"),
    [
        (PAYME_SET, ""),
        (
            {
                "PAYME_MERCHANT_ID": "587f72c72cac0d162c722ae2",
                "PAYME_TEST_KEY": CASHBOX_KEY,
                "PAYME_BUSY_CODE": "-31008",
            },
            "",
        ),
        (
            {"PAYME_KEY": CASHBOX_KEY},
            "PAYME_MERCHANT_ID: it is empty, but PAYME_KEY is set; the two belong together",
        ),
        (
            {"PAYME_MERCHANT_ID": "587f72c72cac0d162c722ae2"},
            "PAYME_KEY: it is empty, but PAYME_MERCHANT_ID is set; the two belong together",
        ),
        (
            {**PAYME_SET, "PAYME_TEST_KEY": CASHBOX_KEY},
            "PAYME_TEST_KEY: it is set, and PAYME_KEY too; only one of them may be",
        ),
        (
            {**PAYME_SET, "PAYME_BUSY_CODE": "-31007"},
            "PAYME_BUSY_CODE: it must be -31008, or from -31099 to -31050",
        ),
        ({**PAYME_SET, "PAYME_BUSY_CODE": "-31100"}, "PAYME_BUSY_CODE: -31100 is below -31099"),
    ],
)
def test_settings_stop_the_start_with_one_line(tmp_path: Any, variables: dict[str, str], line: str) -> None:
    expected = (1, f"Maktab cannot start: {line}") if line else (0, "")
    assert started(tmp_path, **variables) == expected
