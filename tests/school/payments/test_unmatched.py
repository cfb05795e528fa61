"""Money that fits no payment is attached, given back or dismissed: once, by whom and why, and the books agree."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from school.common.errors import DomainError, Invalid, NotAllowed
from school.payments.actions import attach_unmatched, dismiss_unmatched, refund_payment, refund_unmatched
from school.payments.errors import GatewayRefused, NoMoney, UnmatchedSettled, UnmatchedUnderWay
from school.payments.events import PaymentConfirmed
from school.payments.models import Payment, PaymentAttempt, UnmatchedPayment
from tests.fake_paystack import FakePaystack
from tests.jobs import run_jobs
from tests.loopback import BROKEN, CUT_AFTER, TOO_MANY, Reply
from tests.school.payments.bills import bill, hearing
from tests.school.payments.books import assert_books_are_right, lines_of
from tests.school.payments.online import begun, owed, standing, tell
from tests.school.payments.unmatched import SUM, settled, stray, told
from tests.world import World

WHY = "The payer called"


def test_equal_money_confirms_the_payment(world: World) -> None:
    row, payment = stray(), bill(world, payment_method="cash", currency="NGN", amount=SUM, course=world.course)
    with hearing(PaymentConfirmed) as heard:
        found = attach_unmatched(world.actor("accountant"), unmatched=row, payment=payment, reason=WHY)
    assert found == payment
    assert heard == [PaymentConfirmed(payment.pk, world.student.pk, SUM, "NGN")]
    now = Payment.objects.get()
    assert (now.status, now.payment_method, now.transaction_id) == ("confirmed", "paystack", "shop-77")
    assert told(payment) == [("pending", "accountant", ""), ("confirmed", "accountant", WHY)]
    assert settled(row) == ("attached", WHY, "accountant", payment.pk)
    assert lines_of(payment) == [
        ("receivable", "deferred_income", "5000.00", "NGN"),
        ("paystack", "receivable", "5000.00", "NGN"),
        ("deferred_income", "revenue", "5000.00", "NGN"),
    ]
    assert_books_are_right()
    assert world.student.enrollments.get().is_paid


@pytest.mark.parametrize(
    ("amount", "currency"), [(Decimal("4999.99"), "NGN"), (Decimal("5000.01"), "NGN"), (SUM, "KES")]
)
def test_other_money_makes_a_payment_of_its_own(world: World, amount: Decimal, currency: str) -> None:
    row = stray(amount=amount, currency=currency)
    named = bill(world, currency="NGN", amount=SUM, group=world.group, course=world.course)
    made = attach_unmatched(world.actor("accountant"), unmatched=row, payment=named, reason=WHY)
    assert made != named
    assert (made.student, made.group, made.course) == (world.student, world.group, world.course)
    assert (made.amount, made.currency, made.status, made.notes) == (
        *(amount, currency, "confirmed"),
        f"Money that came for payment {named.pk}",
    )
    assert told(named) == [("pending", "accountant", "")]
    assert settled(row) == ("attached", WHY, "accountant", made.pk)
    assert_books_are_right()


def test_what_is_paid_already_stays_and_a_failed_one_is_paid_by_a_gateway_alone(world: World) -> None:
    first, again = stray("1"), stray("2", reference="shop-78")
    payment = bill(world, currency="NGN", amount=SUM)
    actor = world.actor("accountant")
    attach_unmatched(actor, unmatched=first, payment=payment, reason=WHY)
    second = attach_unmatched(actor, unmatched=again, payment=payment, reason=WHY)
    assert (second.pk != payment.pk, second.transaction_id) == (True, "shop-78")
    assert Payment.objects.filter(status="confirmed").count() == 2
    assert_books_are_right()


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_each_asks_for_a_reason(world: World, reason: str) -> None:
    row, payment, actor = stray(), bill(world), world.actor("accountant")
    text = "Say why: whoever looks at it later has nothing else to go by."
    deeds: list[tuple[Any, dict[str, Any]]] = [
        (attach_unmatched, {"payment": payment}),
        (refund_unmatched, {}),
        (dismiss_unmatched, {}),
    ]
    for deed, inputs in deeds:
        with pytest.raises(Invalid) as refused:
            deed(actor, unmatched=row, reason=reason, **inputs)
        assert {name: [str(each) for each in texts] for name, texts in refused.value.fields.items()} == {
            "reason": [text]
        }
    assert settled(row)[0] == "open"


def test_a_difference_is_only_dismissed(world: World) -> None:
    row, actor = stray(is_money=False), world.actor("accountant")
    with pytest.raises(NoMoney):
        attach_unmatched(actor, unmatched=row, payment=bill(world), reason=WHY)
    with pytest.raises(NoMoney):
        refund_unmatched(actor, unmatched=row, reason=WHY)
    dismiss_unmatched(actor, unmatched=row, reason=WHY)
    assert settled(row) == ("dismissed", WHY, "accountant", None)


@pytest.mark.parametrize("name", ["operator", "editor", "teacher", "student", "outsider"])
def test_only_accountants_and_admins_settle(world: World, name: str) -> None:
    row, payment, actor = stray(), bill(world), world.actor(name)
    deeds: list[Callable[[], object]] = [
        lambda: attach_unmatched(actor, unmatched=row, payment=payment, reason=WHY),
        lambda: refund_unmatched(actor, unmatched=row, reason=WHY),
        lambda: dismiss_unmatched(actor, unmatched=row, reason=WHY),
    ]
    for deed in deeds:
        with pytest.raises(NotAllowed):
            deed()
    assert settled(row)[0] == "open"
    assert settled(dismiss_unmatched(world.actor("admin"), unmatched=row, reason=WHY))[2] == "admin"


@pytest.mark.parametrize("method", ["cash", "transfer", "payme"])
def test_money_that_no_gateway_returns_is_recorded(world: World, method: str) -> None:
    row = stray(method=method)
    refund_unmatched(world.actor("accountant"), unmatched=row, reason=WHY)
    assert settled(row) == ("refunded", WHY, "accountant", None)
    assert_books_are_right()


def came(world: World, paystack: FakePaystack, **paid: Any) -> UnmatchedPayment:
    """Too little came by Paystack for the student's payment."""
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference, amount=400_000, requested_amount=400_000, **paid)
    tell(paystack.charge(attempt.reference))
    return UnmatchedPayment.objects.get()


def test_what_lies_at_a_gateway_goes_back_by_it(world: World, paystack: FakePaystack) -> None:
    row = came(world, paystack)
    refund_unmatched(world.actor("accountant"), unmatched=row, reason=WHY)
    (made,) = paystack.given_back
    assert (str(made["transaction"]), made["amount"], made["merchant_note"]) == (
        *(row.key, 400_000),
        f"maktab-unmatched-{row.pk}",
    )
    assert settled(row) == ("refunded", WHY, "accountant", None)
    row.refresh_from_db()
    assert (row.refund_number, row.refund_failure) == (str(made["id"]), "")
    assert_books_are_right()
    run_jobs(later=True)
    assert len(paystack.given_back) == 1


@pytest.mark.parametrize(
    ("reply", "code"),
    [(Reply(400, {"status": False, "message": "Insufficient balance"}), "gateway_refused"), (TOO_MANY, "unavailable")],
)
def test_a_refusal_leaves_it_open(world: World, paystack: FakePaystack, reply: Reply, code: str) -> None:
    row = came(world, paystack)
    paystack.script["refund"].append(reply)
    with pytest.raises(DomainError) as refused:
        refund_unmatched(world.actor("accountant"), unmatched=row, reason=WHY)
    assert refused.value.code == code
    row.refresh_from_db()
    assert (row.status, row.refund_asked_at, row.refund_failure != "") == ("open", None, True)
    dismiss_unmatched(world.actor("accountant"), unmatched=row, reason=WHY)
    assert_books_are_right()


@pytest.mark.parametrize("reply", [CUT_AFTER, BROKEN])
def test_a_lost_answer_is_found_out_and_paid_once(world: World, paystack: FakePaystack, reply: Reply) -> None:
    row, actor = came(world, paystack), world.actor("accountant")
    paystack.script["refund"].append(reply)
    with pytest.raises(DomainError, match="its answer was lost"):
        refund_unmatched(actor, unmatched=row, reason=WHY)
    for deed in (dismiss_unmatched, refund_unmatched):
        with pytest.raises(UnmatchedUnderWay):
            deed(actor, unmatched=row, reason="other")
    with pytest.raises(UnmatchedUnderWay):
        attach_unmatched(actor, unmatched=row, payment=Payment.objects.get(), reason="other")
    run_jobs(later=True)
    assert len(paystack.given_back) == 1
    assert settled(row) == ("refunded", WHY, "accountant", None)
    assert_books_are_right()


def test_attached_money_of_a_gateway_goes_back_by_it(world: World, paystack: FakePaystack) -> None:
    row = came(world, paystack)
    made = attach_unmatched(world.actor("accountant"), unmatched=row, payment=Payment.objects.get(), reason=WHY)
    attempt = PaymentAttempt.objects.get(payment=made)
    assert (attempt.provider_id, attempt.amount, attempt.status) == (row.key, Decimal("4000.00"), "succeeded")
    assert made.transaction_id == attempt.reference == f"{row.reference}/{row.pk}"
    refund_payment(world.actor("accountant"), payment=made, amount=Decimal(1500))
    assert [each["amount"] for each in paystack.given_back] == [150_000]
    assert standing(made) == ("confirmed", Decimal("1500.00"))
    assert_books_are_right()


def test_settled_is_settled(world: World) -> None:
    row, actor = stray(method="cash"), world.actor("accountant")
    dismiss_unmatched(actor, unmatched=row, reason=WHY)
    for deed in (dismiss_unmatched, refund_unmatched):
        with pytest.raises(UnmatchedSettled):
            deed(actor, unmatched=row, reason="other")
    with pytest.raises(UnmatchedSettled):
        attach_unmatched(actor, unmatched=row, payment=bill(world), reason="other")
    assert settled(row) == ("dismissed", WHY, "accountant", None)


def test_a_gateway_that_is_gone_is_said(world: World) -> None:
    row = stray()
    with pytest.raises(DomainError, match="PAYSTACK_SECRET_KEY is empty"):
        refund_unmatched(world.actor("accountant"), unmatched=row, reason=WHY)
    row.refresh_from_db()
    assert row.refund_asked_at is None


def test_refused_by_the_gateway_has_its_words(world: World, paystack: FakePaystack) -> None:
    row = came(world, paystack)
    paystack.script["refund"].append(Reply(400, {"status": False, "message": "Insufficient balance"}))
    with pytest.raises(GatewayRefused, match="Insufficient balance"):
        refund_unmatched(world.actor("accountant"), unmatched=row, reason=WHY)
