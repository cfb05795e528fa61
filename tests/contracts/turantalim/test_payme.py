"""payments/payme/webhook/: the sandbox's walk, repeated calls, and every refusal."""

from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from school.payments.actions import confirm_payment, refund_payment
from school.payments.choices import PaymentStatus
from school.payments.models import GatewayEvent, Payment, PaymeTransaction
from tests.api.conformity import check
from tests.contracts.turantalim.payme import AMOUNT, owed, payme
from tests.fake_payme import TWELVE_HOURS, WEBHOOK, FakePayme, Sandbox, milliseconds, new_id
from tests.world import SYSTEM, World

__all__ = ["payme"]


def history(payment: Payment) -> list[tuple[str, str, str]]:
    return list(payment.history.order_by("pk").values_list("old_status", "new_status", "source"))


def test_the_sandbox_walks_through(world: World, payme: FakePayme) -> None:
    first, second = owed(world), owed(world)
    sandbox = Sandbox(payme, AMOUNT)
    sandbox.first_scenario(first.pk)
    sandbox.second_scenario(second.pk)
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.status, second.status) == ("pending", "refunded")
    assert history(first) == [("", "pending", "api")]
    assert history(second) == [
        ("", "pending", "api"),
        ("pending", "confirmed", "payme"),
        ("confirmed", "refunded", "payme"),
    ]
    refund = second.refunds.get()
    done = PaymeTransaction.objects.get(payment=second)
    assert (refund.amount, refund.notes) == (second.amount, f"{done.provider_id} (5)")
    assert second.transaction_id == done.provider_id


def test_a_payment_that_was_given_up_at_payme_can_be_paid_again(world: World, payme: FakePayme) -> None:
    payment, first, second = owed(world), new_id(), new_id()
    payme.create(payment.pk, AMOUNT, id=first)
    assert payme.check_perform(payment.pk, AMOUNT).code == -31052
    payme.cancel(first)
    assert payme.create(payment.pk, AMOUNT, id=second).result["state"] == 1
    assert payme.perform(second).result["state"] == 2
    assert payme.create(payment.pk, AMOUNT, id=new_id()).code == -31051
    assert payme.perform(first).code == -31008
    assert payme.create(payment.pk, AMOUNT, id=first).code == -31008
    assert payme.create(payment.pk, AMOUNT, id=second).code == -31008


def test_an_overdue_payment_is_payable_and_one_given_up_meanwhile_is_confirmed(world: World, payme: FakePayme) -> None:
    late, failed, id = owed(world, days=-9), owed(world), new_id()
    Payment.objects.filter(pk=late.pk).update(status="overdue")
    assert payme.check_perform(late.pk, AMOUNT).result == {"allow": True}
    payme.create(failed.pk, AMOUNT, id=id)
    confirm_payment(SYSTEM, payment=failed, status=PaymentStatus.FAILED)
    assert payme.check_perform(failed.pk, AMOUNT).code == -31051
    assert payme.perform(id).result["state"] == 2
    assert history(failed)[-1] == ("failed", "confirmed", "payme")


def test_money_that_came_in_another_way_meanwhile_is_not_taken_twice(world: World, payme: FakePayme) -> None:
    payment, id = owed(world), new_id()
    payme.create(payment.pk, AMOUNT, id=id)
    confirm_payment(SYSTEM, payment=payment, status=PaymentStatus.CONFIRMED)
    assert payme.perform(id).code == -31008
    assert payme.check(id).result["state"] == 1
    assert payme.cancel(id, 3).result["state"] == -1
    payment.refresh_from_db()
    assert (payment.status, payment.refunded_amount) == ("confirmed", Decimal(0))


@pytest.mark.parametrize("already", [Decimal(200_000), Decimal(500_000)])
def test_cancelling_gives_back_what_staff_have_not(world: World, payme: FakePayme, already: Decimal) -> None:
    payment, id = owed(world), new_id()
    payme.create(payment.pk, AMOUNT, id=id)
    payme.perform(id)
    refund_payment(SYSTEM, payment=payment, amount=already)
    assert payme.cancel(id, 5).result["state"] == -2
    payment.refresh_from_db()
    assert (payment.status, payment.refunded_amount) == ("refunded", payment.amount)
    assert payment.refunds.count() == (1 if already == payment.amount else 2)


def test_a_second_cancel_keeps_the_first_reason(world: World, payme: FakePayme) -> None:
    payment, id = owed(world), new_id()
    payme.create(payment.pk, AMOUNT, id=id)
    first = payme.cancel(id, 3).result
    assert payme.cancel(id, 10).result == first
    assert payme.check(id).result["reason"] == 3


def test_what_waits_for_12_hours_is_cancelled(world: World, payme: FakePayme) -> None:
    payment, other, old, late = owed(world), owed(world), new_id(), new_id()
    assert payme.create(payment.pk, AMOUNT, id=old, time=milliseconds() - TWELVE_HOURS).code == -31008
    assert not PaymeTransaction.objects.exists()
    payme.create(payment.pk, AMOUNT, id=old, time=milliseconds() - TWELVE_HOURS + 60_000)
    payme.create(other.pk, AMOUNT, id=late, time=milliseconds() - TWELVE_HOURS + 60_000)
    PaymeTransaction.objects.update(time=milliseconds() - TWELVE_HOURS)
    assert payme.check(old).result["state"] == 1
    assert payme.perform(old).code == -31008
    seen = payme.check(old).result
    assert (seen["state"], seen["reason"], seen["perform_time"]) == (-1, 4, 0)
    assert payme.cancel(old, 4).result["cancel_time"] == seen["cancel_time"]
    assert payme.create(other.pk, AMOUNT, id=late).code == -31008
    assert payme.check(late).result["reason"] == 4


def test_a_new_attempt_takes_the_place_of_one_that_waits_too_long(world: World, payme: FakePayme) -> None:
    payment, old, new = owed(world), new_id(), new_id()
    payme.create(payment.pk, AMOUNT, id=old)
    PaymeTransaction.objects.update(time=milliseconds() - TWELVE_HOURS)
    assert payme.check_perform(payment.pk, AMOUNT).result == {"allow": True}
    assert payme.create(payment.pk, AMOUNT, id=new).result["state"] == 1
    assert payme.check(old).result["state"] == -1


NO_NUMBERS: tuple[Any, ...] = (
    "",
    "0",
    "1 OR 1=1",
    None,
    True,
    1.5,
    -1,
    [],
    {},
    "१",
    "9" * 19,
    "9" * 40,
    "1\0",
    "99999999",
)


@pytest.mark.parametrize("account", [{}, {"order": "1"}, *({"payment_id": each} for each in NO_NUMBERS)])
def test_an_account_that_names_no_payment(payme: FakePayme, account: dict[str, Any]) -> None:
    for method in ("CheckPerformTransaction", "CreateTransaction"):
        told = payme.call(method, id="x", time=milliseconds(), amount=AMOUNT, account=account)
        assert (told.code, told.json["error"]["data"]) == (-31050, "payment_id")
    assert not PaymeTransaction.objects.exists()


@pytest.mark.parametrize("amount", ["50000000", 50_000_000.5, None, True, [], 2**70, "x"])
def test_an_amount_that_is_no_whole_number(world: World, payme: FakePayme, amount: Any) -> None:
    account = {"payment_id": str(owed(world).pk)}
    assert payme.call("CheckPerformTransaction", amount=amount, account=account).code == -32600
    assert payme.call("CreateTransaction", id="x", time=1, amount=amount, account=account).code == -32600


@pytest.mark.parametrize("amount", [0, -AMOUNT, 500_000, AMOUNT + 1, AMOUNT - 1])
def test_an_amount_that_is_not_ours(world: World, payme: FakePayme, amount: int) -> None:
    payment = owed(world)
    assert payme.check_perform(payment.pk, amount).code == -31001
    assert payme.create(payment.pk, amount, id=new_id()).code == -31001
    assert list(GatewayEvent.objects.values_list("payment", "verdict").distinct()) == [(payment.pk, "-31001")]


def test_a_known_transaction_with_another_amount_or_payment_changes_nothing(world: World, payme: FakePayme) -> None:
    payment, other, id = owed(world), owed(world), new_id()
    made = payme.create(payment.pk, AMOUNT, id=id).result
    assert payme.create(payment.pk, AMOUNT + 1, id=id).code == -31001
    assert payme.create(other.pk, AMOUNT, id=id).code == -31050
    assert payme.create(payment.pk, AMOUNT, id=id).result == made


@pytest.mark.parametrize("fields", [{"payment_method": "cash"}, {"currency": "USD"}])
def test_payments_of_another_kind_are_not_for_payme(world: World, payme: FakePayme, fields: dict[str, str]) -> None:
    assert payme.check_perform(owed(world, **fields).pk, AMOUNT).code == -31053


def test_the_statement_has_all_that_was_begun_in_a_time(world: World, payme: FakePayme) -> None:
    now, ids = milliseconds(), [new_id() for _number in range(3)]
    payments = [owed(world) for _id in ids]
    for id, payment, ago in zip(ids, payments, (1000, 3000, 2000), strict=True):
        payme.create(payment.pk, AMOUNT, id=id, time=now - ago)
    payme.create(payments[0].pk, AMOUNT, id=new_id(), time=now - 2500)  # refused, and so not told
    payme.cancel(ids[2])
    payme.perform(ids[0])
    lines = payme.statement(now - 3000, now - 1000)
    assert [line["id"] for line in lines] == [ids[1], ids[2], ids[0]]
    assert [line["state"] for line in lines] == [1, -1, 2]
    seen = payme.check(ids[0]).result
    account = {"payment_id": str(payments[0].pk)}
    asked = {"id": ids[0], "time": now - 1000, "amount": AMOUNT, "account": account, "receivers": None}
    assert lines[2] == {**asked, **seen}
    assert [line["id"] for line in payme.statement(now - 2999, now - 1001)] == [ids[2]]
    assert payme.statement(now - 1000, now - 3000) == []
    assert payme.statement(0, 1) == []


def test_the_document_promises_what_is_answered(world: World, payme: FakePayme) -> None:
    payment, id = owed(world), new_id()
    for told in (payme.create(payment.pk, AMOUNT, id=id), payme.perform("unknown"), payme.check(id)):
        check("POST", WEBHOOK, told.status, told.json)


@pytest.mark.parametrize("method", ["get", "put", "patch", "delete"])
def test_other_methods_than_post(payme: FakePayme, client: Client, method: str) -> None:
    answer = getattr(client, method)(WEBHOOK)
    assert (answer.status_code, answer.json()["id"], answer.json()["error"]["code"]) == (200, None, -32300)
    assert not GatewayEvent.objects.exists()
