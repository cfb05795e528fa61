"""Many of Payme's calls at once, for one payment: one transaction, one payment of it, one refund."""

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pgtrigger
import pytest
from django.db import connection
from django_q.models import OrmQ
from pytest_django import Settings

from school.common import clock
from school.common.actor import Actor, Door
from school.jobs.models import Job
from school.notifications.models import Notification
from school.payments.actions import confirm_payment, create_payment, receive_payme, refund_payment
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.models import ONE_OPEN, GatewayEvent, Payment, PaymentHistory, PaymeTransaction, Refund
from school.people.models import User
from tests.fake_payme import KEY, basic, milliseconds, new_id
from tests.races import Committed, Deed, overlap, storm
from tests.school.payments.books import forget_books
from tests.school.payments.test_races import without_index
from tests.world import SYSTEM

AMOUNT = 50_000_000
PAYME = Actor.system("payme", via=Door.API)


@pytest.fixture
def payer(committed: Committed, settings: Settings) -> Iterator[User]:
    """A committed student, whose payments go again at the end."""
    settings.PAYME_KEY, settings.PAYME_TEST_KEY = KEY, ""
    student = committed.person("payer")
    try:
        yield student
    finally:
        forget(student)
        Notification.objects.filter(recipient=student).delete()
        Job.objects.all().delete()  # what the notices have queued
        OrmQ.objects.all().delete()


def forget(student: User) -> None:
    """What gateways did is never deleted: only a test may take it back."""
    forget_books(student)
    kept = ("PaymentHistory:append_only", "Refund:append_only", "GatewayEvent:append_only")
    with pgtrigger.ignore(*(f"payments.{name}" for name in kept), "payments.PaymeTransaction:never_deleted"):
        GatewayEvent.objects.all().delete()
        PaymeTransaction.objects.filter(payment__student=student).delete()
        PaymentHistory.objects.filter(payment__student=student).delete()
        Refund.objects.filter(payment__student=student).delete()
        Payment.objects.filter(student=student).delete()


def bill(student: User) -> Payment:
    method, due = PaymentMethod.PAYME, clock.today()
    return create_payment(
        SYSTEM, student=student, amount=Decimal(500_000), payment_method=method, due_date=due, currency="UZS"
    )


def calling(method: str, **params: Any) -> Deed:
    """One call as the address hands it on."""
    body = json.dumps({"method": method, "params": params, "id": 1}).encode()
    return lambda: receive_payme(PAYME, authorization=basic(KEY), body=body)


def creating(payment: Payment, id: str) -> Deed:
    account = {"payment_id": str(payment.pk)}
    return calling("CreateTransaction", id=id, time=milliseconds(), amount=AMOUNT, account=account)


def created(payment: Payment) -> str:
    """The id of a transaction that waits for its money."""
    id = new_id()
    assert "result" in creating(payment, id)()
    return id


def unlocked(deed: Deed) -> Deed:
    """The control run of a row's lock: the same statements without it."""

    def strip(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        return execute(sql.replace(" FOR UPDATE", ""), *rest)

    def run() -> Any:
        with connection.execute_wrapper(strip):
            return deed()

    return run


def code_of(answer: Any) -> int:
    """The refusal's code; 0 for a good answer."""
    return int(answer["error"]["code"]) if "error" in answer else 0


def states(payment: Payment) -> list[int]:
    return sorted(payment.payme_transactions.values_list("state", flat=True))


def changes(payment: Payment) -> list[str]:
    return list(payment.history.order_by("pk").values_list("new_status", flat=True))


def test_of_sixteen_who_begin_at_once_one_has_begun(payer: User) -> None:
    payment = bill(payer)
    answers = storm([creating(payment, new_id()) for _number in range(16)])
    assert sorted(map(code_of, answers)) == [-31052] * 15 + [0]
    assert states(payment) == [1]
    assert GatewayEvent.objects.filter(payment=payment).count() == 16


def test_who_begins_while_another_does_is_refused(payer: User) -> None:
    payment = bill(payer)
    first, second = overlap(creating(payment, new_id()), creating(payment, new_id()))
    assert (code_of(first), code_of(second), states(payment)) == (0, -31052, [1])


def test_control_without_the_guard_both_have_begun(payer: User) -> None:
    payment = bill(payer)
    with without_index(ONE_OPEN):
        overlap(creating(payment, new_id()), creating(payment, new_id()))
        doubled = states(payment)
        forget(payer)
    assert doubled == [1, 1]


def test_one_transaction_told_sixteen_times_at_once_is_one(payer: User) -> None:
    payment = bill(payer)
    deed = creating(payment, new_id())
    answers = storm([deed] * 16)
    assert answers == [answers[0]] * 16
    assert (code_of(answers[0]), states(payment)) == (0, [1])


def test_who_performs_while_it_is_performed_is_told_the_same(payer: User) -> None:
    payment = bill(payer)
    deed = calling("PerformTransaction", id=created(payment))
    first, second = overlap(deed, deed)
    assert first == second
    assert storm([deed] * 8) == [first] * 8
    assert (first["result"]["state"], states(payment)) == (2, [2])
    assert changes(payment) == ["pending", "confirmed"]


def test_control_without_the_lock_the_second_is_told_something_else(payer: User) -> None:
    payment = bill(payer)
    deed = unlocked(calling("PerformTransaction", id=created(payment)))
    first, second = overlap(deed, deed)
    assert (code_of(first), code_of(second)) == (0, -31008)


def test_who_cancels_while_it_is_performed_gives_the_money_back(payer: User) -> None:
    payment = bill(payer)
    id = created(payment)
    first, second = overlap(calling("PerformTransaction", id=id), calling("CancelTransaction", id=id, reason=5))
    assert (first["result"]["state"], second["result"]["state"], states(payment)) == (2, -2, [-2])
    assert changes(payment) == ["pending", "confirmed", "refunded"]
    assert payment.refunds.count() == 1


def test_control_without_the_lock_the_money_stays(payer: User) -> None:
    payment = bill(payer)
    id = created(payment)
    performing, cancelling = (
        unlocked(calling("PerformTransaction", id=id)),
        unlocked(calling("CancelTransaction", id=id, reason=5)),
    )
    _first, second = overlap(performing, cancelling)
    assert (code_of(second), states(payment), changes(payment)) == (-31007, [2], ["pending", "confirmed"])


def test_who_performs_while_it_is_cancelled_is_refused(payer: User) -> None:
    payment = bill(payer)
    id = created(payment)
    first, second = overlap(calling("CancelTransaction", id=id, reason=3), calling("PerformTransaction", id=id))
    assert (first["result"]["state"], code_of(second), states(payment)) == (-1, -31008, [-1])
    assert changes(payment) == ["pending"]


def test_many_who_cancel_at_once_give_the_money_back_once(payer: User) -> None:
    payment = bill(payer)
    id = created(payment)
    calling("PerformTransaction", id=id)()
    answers = storm([calling("CancelTransaction", id=id, reason=reason) for reason in (5, 5, 10, 10, 3, 3, 1, 1)])
    assert answers == [answers[0]] * 8
    assert (answers[0]["result"]["state"], payment.refunds.count()) == (-2, 1)


def test_staff_confirm_while_payme_performs(payer: User) -> None:
    payment = bill(payer)
    id = created(payment)
    performing = calling("PerformTransaction", id=id)
    _won, lost = overlap(lambda: confirm_payment(SYSTEM, payment=payment, status=PaymentStatus.CONFIRMED), performing)
    assert (code_of(lost), states(payment), changes(payment)) == (-31008, [1], ["pending", "confirmed"])


def test_staff_refund_while_payme_cancels(payer: User) -> None:
    payment = bill(payer)
    id = created(payment)
    calling("PerformTransaction", id=id)()
    won, lost = overlap(lambda: refund_payment(SYSTEM, payment=payment), calling("CancelTransaction", id=id, reason=5))
    assert (won.status, lost["result"]["state"], payment.refunds.count()) == ("refunded", -2, 1)
