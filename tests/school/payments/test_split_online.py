"""A debt that was paid in part at the desk while a gateway's page was open for the whole of it."""

from collections.abc import Iterator
from decimal import Decimal

import pgtrigger
import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from school.payments.actions import (
    attach_unmatched,
    confirm_payment,
    reconcile_gateway,
    refund_unmatched,
    standing_of,
    take_money,
)
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.models import Payment, PaymentAttempt, Receipt, UnmatchedPayment
from school.people.models import User
from tests.contracts.turantalim.payme import AMOUNT as TIYIN
from tests.contracts.turantalim.payme import owed as owed_by_payme
from tests.contracts.turantalim.payme import payme
from tests.fake_payme import FakePayme, new_id
from tests.fake_paystack import FakePaystack
from tests.races import Deed, Outcome, overlap
from tests.school.payments.books import assert_books_are_right
from tests.school.payments.online import AMOUNT, begun, changes, flagged, owed, standing, states, verdicts
from tests.school.payments.test_online_races import paid_at_page, payer, telling, unlocked
from tests.world import SYSTEM, World

__all__ = ["payer", "payme"]

PART = Decimal("1000.00")
DOOR = "/api/payments/webhook/"


def split(world: World, debt: Payment, part: Decimal = PART) -> tuple[Payment, Payment]:
    """The cashier takes a part of the debt: what is paid of it, and what is left."""
    (receipt,) = take_money(world.actor("accountant"), payments=[debt], payment_method=PaymentMethod.CASH, amount=part)
    return receipt.payment, Payment.objects.get(split_from=debt, status=PaymentStatus.PENDING)


def call(client: Client, paystack: FakePaystack, attempt: PaymentAttempt) -> int:
    """Paystack tells of the money at the school's address."""
    headers, body = paystack.charge(attempt.reference)
    return client.generic("POST", DOOR, body, content_type="application/json", headers=headers).status_code


@pytest.fixture
def came(world: World, client: Client, paystack: FakePaystack) -> Iterator[tuple[Payment, Payment, PaymentAttempt]]:
    """The whole came by the page after a part was taken: the debt, what is left of it, and the visit to the page."""
    debt = owed(world, "paystack")
    attempt = begun(world, debt)
    _part, rest = split(world, debt)
    paystack.pay(attempt.reference)
    assert [call(client, paystack, attempt) for _time in range(3)] == [200, 200, 200]
    yield debt, rest, attempt
    assert_books_are_right()


def test_money_for_the_whole_waits_for_staff(world: World, came: tuple[Payment, Payment, PaymentAttempt]) -> None:
    debt, rest, attempt = came
    part = Payment.objects.get(split_from=debt, status=PaymentStatus.CONFIRMED)
    assert (standing(debt), standing(rest)) == (("failed", Decimal(0)), ("pending", Decimal(0)))
    assert changes(debt) == ["pending", "failed"]
    assert flagged("reason", "amount", "is_money", "payment_id", "status") == [
        ("split_meanwhile", AMOUNT, True, debt.pk, "open")
    ]
    row = UnmatchedPayment.objects.get()
    assert f"Of payment № {debt.pk} № {part.pk} is paid and № {rest.pk} is left" in row.details
    assert (states([attempt]), verdicts()) == (["failed"], ["flagged"])
    assert standing_of(world.actor("student"), transaction_id=attempt.reference).paid == "pending"


def test_the_queue_says_what_happened_and_offers_what_is_left(
    world: World, client: Client, came: tuple[Payment, Payment, PaymentAttempt]
) -> None:
    row = UnmatchedPayment.objects.get()
    client.force_login(world.accountant)
    page = client.get(reverse("admin:payments_unmatchedpayment_change", args=[row.pk])).content.decode()
    assert "A part of this debt was taken at the cash desk while the page was open" in page
    offered = client.get(reverse("admin:payments_unmatched_attach", args=[row.pk])).context["likely"]
    assert [(choice["payment"].pk, choice["fits"]) for choice in offered] == [(came[0].pk, False), (came[1].pk, False)]


def test_attached_it_is_a_payment_of_its_own(world: World, came: tuple[Payment, Payment, PaymentAttempt]) -> None:
    debt, rest, _attempt = came
    row = UnmatchedPayment.objects.get()
    made = attach_unmatched(world.actor("accountant"), unmatched=row, payment=debt, reason="He wants to keep it so")
    assert made.pk not in (debt.pk, rest.pk)
    assert (standing(made), standing(debt), standing(rest)) == (
        ("confirmed", Decimal(0)),
        ("failed", Decimal(0)),
        ("pending", Decimal(0)),
    )


def test_given_back_it_goes_by_the_gateway(
    world: World, paystack: FakePaystack, came: tuple[Payment, Payment, PaymentAttempt]
) -> None:
    refund_unmatched(world.actor("accountant"), unmatched=UnmatchedPayment.objects.get(), reason="Paid in cash")
    assert [each["amount"] for each in paystack.given_back] == [500_000]
    assert flagged("status") == ["refunded"]


def test_the_nightly_comparison_finds_it_once(world: World, paystack: FakePaystack) -> None:
    debt = owed(world, "paystack")
    attempt = begun(world, debt)
    split(world, debt)
    paystack.pay(attempt.reference)
    reconcile_gateway(PaymentMethod.PAYSTACK)
    reconcile_gateway(PaymentMethod.PAYSTACK)
    assert flagged("reason", "source") == [("split_meanwhile", "reconciliation")]
    assert standing(debt)[0] == "failed"


def test_what_was_only_given_up_is_still_confirmed_by_its_money(
    world: World, client: Client, paystack: FakePaystack
) -> None:
    debt = owed(world, "paystack")
    attempt = begun(world, debt)
    confirm_payment(world.actor("accountant"), payment=debt, status=PaymentStatus.FAILED)
    paystack.pay(attempt.reference)
    assert call(client, paystack, attempt) == 200
    assert (standing(debt)[0], flagged()) == ("confirmed", [])


def test_what_is_left_is_paid_by_a_page_of_its_own(world: World, client: Client, paystack: FakePaystack) -> None:
    _part, rest = split(world, owed(world, "paystack"))
    attempt = begun(world, rest)
    paystack.pay(attempt.reference)
    assert call(client, paystack, attempt) == 200
    assert (standing(rest)[0], attempt.amount, flagged()) == ("confirmed", AMOUNT - PART, [])


def test_payme_is_refused_and_gives_the_money_back(world: World, payme: FakePayme) -> None:
    debt, number = owed_by_payme(world), new_id()
    payme.create(debt.pk, TIYIN, id=number)
    _part, rest = split(world, debt)
    assert [payme.perform(number).code for _time in range(2)] == [-31008, -31008]
    assert (standing(debt)[0], standing(rest)[0], changes(debt)) == ("failed", "pending", ["pending", "failed"])
    assert payme.cancel(number).result["state"] == -1
    assert payme.create(debt.pk, TIYIN, id=new_id()).code == -31051
    left = payme.create(rest.pk, TIYIN - 100_000, id=new_id())
    assert left.result["state"] == 1
    assert_books_are_right()


def test_the_database_refuses_to_confirm_it(world: World) -> None:
    debt = owed(world, "paystack")
    split(world, debt)
    with pytest.raises(IntegrityError, match="does not go from failed to confirmed"), transaction.atomic():
        Payment.objects.filter(pk=debt.pk).update(status="confirmed", transaction_id="mk-1", paid_at=debt.created_at)


def taking_part(debt: Payment) -> Deed:
    return lambda: take_money(SYSTEM, payments=[debt], payment_method=PaymentMethod.CASH, amount=PART)


def without_trigger(deed: Deed) -> Deed:
    """The control run of the database's guard."""

    def run() -> Outcome:
        with pgtrigger.ignore("payments.Payment:status_moves"):
            return deed()

    return run


def test_a_call_while_the_cashier_takes_a_part_waits_and_is_flagged(payer: User, paystack: FakePaystack) -> None:
    attempt = paid_at_page(payer, paystack)
    _receipts, told = overlap(taking_part(attempt.payment), telling(paystack, attempt))
    assert (told, standing(attempt.payment)[0], flagged()) == ("flagged", "failed", ["split_meanwhile"])
    forget_receipts(payer)


def test_without_the_lock_the_database_still_refuses(payer: User, paystack: FakePaystack) -> None:
    attempt = paid_at_page(payer, paystack)
    _receipts, told = overlap(taking_part(attempt.payment), unlocked(telling(paystack, attempt)))
    assert (type(told).__name__, paid_by(payer)) == ("PaymentSettled", [PART])
    forget_receipts(payer)


def test_control_without_lock_and_trigger_both_count(payer: User, paystack: FakePaystack) -> None:
    attempt = paid_at_page(payer, paystack)
    overlap(taking_part(attempt.payment), without_trigger(unlocked(telling(paystack, attempt))))
    assert paid_by(payer) == [PART, AMOUNT]
    forget_receipts(payer)


def paid_by(payer: User) -> list[Decimal]:
    """What has come of the student, smallest first."""
    came = Payment.objects.filter(student=payer, status=PaymentStatus.CONFIRMED)
    return list(came.order_by("amount").values_list("amount", flat=True))


def forget_receipts(payer: User) -> None:
    """Receipts are append-only: only a test may take them back."""
    with pgtrigger.ignore("payments.Receipt:append_only"):
        Receipt.objects.filter(payment__student=payer).delete()
