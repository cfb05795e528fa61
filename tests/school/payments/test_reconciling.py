"""The nightly comparison finds what no call has told, says what differs, and says it once."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection

from project.settings.jobs import SCHEDULES
from school.common import clock
from school.common.actor import Actor, Door
from school.jobs.models import Job
from school.payments.actions import attach_unmatched, confirm_payment, refund_payment
from school.payments.actions.payme_moves import begin_transaction, perform_transaction
from school.payments.choices import PaymentStatus
from school.payments.models import Payment, PaymentAttempt, UnmatchedPayment
from school.payments.tasks import reconcile_payments
from tests.fake_flutterwave import FakeFlutterwave
from tests.fake_payme import milliseconds, new_id
from tests.fake_paystack import FakePaystack
from tests.jobs import run_jobs
from tests.loopback import BROKEN, CUT, TOO_MANY
from tests.school.payments.bills import bill
from tests.school.payments.books import assert_books_are_right
from tests.school.payments.online import begun, flagged, owed, standing, tell
from tests.world import World

WHAT = ("reason", "source", "is_money", "amount", "currency", "payment")
PAYME = Actor.system("payme", via=Door.API)


def night() -> list[str]:
    """What the jobs of one night have come to."""
    Job.objects.all().delete()
    reconcile_payments()
    return rounds(later=False)


def rounds(*, later: bool) -> list[str]:
    """The states of the comparisons that ran; what they have led to runs beside them."""
    return [job.state for job in run_jobs(later=later) if job.name == "reconcile_gateway"]


def paid(world: World, paystack: FakePaystack, **fields: Any) -> PaymentAttempt:
    """A payment that was paid by Paystack, and its call came."""
    attempt = begun(world, owed(world, "paystack", **fields))
    paystack.pay(attempt.reference, paid_at=clock.now().isoformat())
    assert tell(paystack.charge(attempt.reference)) == "confirmed"
    attempt.refresh_from_db()
    return attempt


def stranger(paystack: FakePaystack, **changes: Any) -> dict[str, Any]:
    """Somebody has paid 700 naira there, about nothing of ours."""
    made = {
        "id": next(paystack.numbers),
        "domain": "live",
        "status": "success",
        "reference": "shop-1",
        "amount": 70_000,
        "requested_amount": 70_000,
        "fees": None,
        "currency": "NGN",
        "gateway_response": "Successful",
        "paid_at": clock.now().isoformat(),
        "created_at": clock.now().isoformat(),
    }
    paystack.transactions[f"{made['reference']}-{made['id']}"] = {**made, **changes}
    return made


def test_it_runs_every_night() -> None:
    assert SCHEDULES["reconcile_payments"] == "0 4 * * *"


def test_books_that_agree_leave_nothing(world: World, paystack: FakePaystack) -> None:
    attempt = paid(world, paystack)
    refund_payment(world.actor("accountant"), payment=attempt.payment, amount=Decimal(1000))
    begun(world, owed(world, "paystack"))
    assert night() == ["done"]
    assert flagged() == []


@pytest.mark.parametrize("method", ["paystack", "flutterwave"])
def test_what_no_call_has_told_is_confirmed(
    world: World, paystack: FakePaystack, flutterwave: FakeFlutterwave, method: str
) -> None:
    attempt = begun(world, owed(world, method, course=world.course))
    fake: Any = {"paystack": paystack, "flutterwave": flutterwave}[method]
    fake.pay(attempt.reference)
    assert night() == ["done", "done"]
    assert standing(attempt.payment) == ("confirmed", Decimal(0))
    assert (flagged(), world.student.enrollments.get().is_paid) == ([], True)
    assert night() == ["done", "done"]
    assert attempt.payment.history.count() == 2
    assert_books_are_right()


def test_other_money_of_ours_is_flagged(world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference, amount=400_000, requested_amount=400_000)
    for _night in range(2):
        night()
        assert flagged(*WHAT) == [
            ("amount_differs", "reconciliation", True, Decimal(4000), "NGN", attempt.payment_id),
        ]
    attach_unmatched(
        world.actor("accountant"), unmatched=UnmatchedPayment.objects.get(), payment=attempt.payment, reason="ok"
    )
    night()
    assert len(flagged()) == 1
    assert_books_are_right()


def test_money_that_nobody_here_began_is_flagged_once(world: World, paystack: FakePaystack) -> None:
    made = stranger(paystack)
    stranger(paystack, status="failed")
    stranger(paystack, domain="test")
    for _night in range(2):
        night()
    assert flagged(*WHAT, "key", "reference") == [
        ("missing_here", "reconciliation", True, Decimal(700), "NGN", None, str(made["id"]), "shop-1")
    ]
    row = UnmatchedPayment.objects.get()
    payment = bill(world, currency="NGN", amount=Decimal(700))
    attach_unmatched(world.actor("accountant"), unmatched=row, payment=payment, reason="His uncle paid")
    night()
    assert len(flagged()) == 1
    assert_books_are_right()


def test_what_the_gateway_does_not_know_is_flagged(world: World, paystack: FakePaystack) -> None:
    known, lost = paid(world, paystack), paid(world, paystack)
    del paystack.transactions[lost.reference]
    by_hand = owed(world, "paystack")
    confirm_payment(world.actor("accountant"), payment=by_hand, status=PaymentStatus.CONFIRMED)
    for _night in range(2):
        night()
    assert flagged(*WHAT) == [
        ("missing_there", "reconciliation", False, Decimal(5000), "NGN", lost.payment_id),
        ("missing_there", "reconciliation", False, Decimal(5000), "NGN", by_hand.pk),
    ]
    assert standing(known.payment) == standing(lost.payment) == ("confirmed", Decimal(0))


def test_what_is_older_than_the_list_is_asked_for(world: World, paystack: FakePaystack) -> None:
    attempt = paid(world, paystack)
    paystack.transactions[attempt.reference]["created_at"] = (clock.now() - timedelta(days=5)).isoformat()
    asked = len(paystack.asked("verify"))
    night()
    assert (flagged(), len(paystack.asked("verify"))) == ([], asked + 1)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"amount": 300_000, "requested_amount": 300_000}, "amount_differs"),
        ({"currency": "KES"}, "currency_differs"),
        ({"status": "reversed"}, "missing_there"),
    ],
)
def test_what_has_changed_there_is_flagged(
    world: World, paystack: FakePaystack, changes: dict[str, Any], reason: str
) -> None:
    attempt = paid(world, paystack)
    paystack.transactions[attempt.reference].update(changes)
    for _night in range(2):
        night()
    assert flagged("reason", "is_money", "payment") == [(reason, False, attempt.payment_id)]
    assert_books_are_right()


def test_what_was_given_back_there_is_not_missing(world: World, paystack: FakePaystack) -> None:
    """Somebody refunds it whole in the dashboard, and the call is lost: Paystack says “reversed” of it from then on."""
    attempt = paid(world, paystack)
    paystack.give_back(attempt.reference, 500_000, status="processed")
    paystack.transactions[attempt.reference]["status"] = "reversed"
    for _night in range(2):
        night()
    assert (standing(attempt.payment), flagged()) == (("refunded", Decimal(5000)), [])
    assert_books_are_right()


def test_refunds_of_both_books_are_brought_together(world: World, paystack: FakePaystack) -> None:
    told, ours = paid(world, paystack), paid(world, paystack)
    paystack.give_back(told.reference, 200_000, status="processed")
    refund_payment(world.actor("accountant"), payment=ours.payment, amount=Decimal(1500))
    paystack.given_back[:] = [each for each in paystack.given_back if each["amount"] == 200_000]
    for _night in range(2):
        night()
    assert standing(told.payment) == ("confirmed", Decimal(2000))
    assert flagged(*WHAT) == [
        ("refund_differs", "reconciliation", False, Decimal(1500), "NGN", ours.payment_id),
    ]
    assert UnmatchedPayment.objects.get().details == "Refunded here: 1500.00. Refunded there: 0."


@pytest.mark.parametrize("reply", [BROKEN, CUT, TOO_MANY])
def test_a_gateway_that_is_silent_is_asked_again(world: World, paystack: FakePaystack, reply: Any) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    paystack.script["list"].extend([reply, reply])
    assert night() == ["queued"]
    assert standing(attempt.payment)[0] == "pending"
    assert rounds(later=True) == ["done", "done"]  # one job, started twice more
    assert standing(attempt.payment)[0] == "confirmed"


def test_pages_are_read_one_by_one_with_few_queries(world: World, paystack: FakePaystack) -> None:
    for _each in range(250):
        stranger(paystack, status="failed")
    reconcile_payments()
    with CountQueries() as counted:
        run_jobs()
    assert [call.query["page"] for call in paystack.asked("list")] == ["1", "2", "3"]
    assert counted.of("payments_paymentattempt") <= 6


class CountQueries:
    """The statements inside the block."""

    def __enter__(self) -> "CountQueries":
        self.statements: list[str] = []
        self.wrapper = connection.execute_wrapper(self.note)
        self.wrapper.__enter__()
        return self

    def note(self, execute: Any, sql: str, *rest: Any) -> Any:
        self.statements.append(str(sql))
        return execute(sql, *rest)

    def __exit__(self, *error: Any) -> None:
        self.wrapper.__exit__(*error)

    def of(self, table: str) -> int:
        """How many of them read this table first."""
        return sum(f'FROM "{table}"' in sql for sql in self.statements)


@pytest.fixture
def payme(settings: Any) -> None:
    settings.PAYME_MERCHANT_ID, settings.PAYME_KEY = "5e730e8e0b852a417aa49ceb", "a" * 40


def performed(world: World) -> Payment:
    """What was paid by Payme."""
    payment = bill(world, payment_method="payme")
    begun_there = begin_transaction(
        PAYME, payment=payment, provider_id=new_id(), amount=50_000_000, time=milliseconds()
    )
    perform_transaction(PAYME, transaction=begun_there)
    payment.refresh_from_db()
    return payment


def test_payme_is_compared_by_what_it_has_told(world: World, payme: None) -> None:
    performed(world)
    changed, returned = performed(world), performed(world)
    changed.payme_transactions.update(amount=49_000_000)
    refund_payment(world.actor("accountant"), payment=returned, amount=Decimal(100_000))
    by_hand = bill(world, payment_method="payme")
    confirm_payment(world.actor("accountant"), payment=by_hand, status=PaymentStatus.CONFIRMED)
    for _night in range(2):
        assert night() == ["done"]
    assert flagged(*WHAT) == [
        ("amount_differs", "reconciliation", False, Decimal(490_000), "UZS", changed.pk),
        ("refund_differs", "reconciliation", False, Decimal(100_000), "UZS", returned.pk),
        ("missing_there", "reconciliation", False, Decimal(500_000), "UZS", by_hand.pk),
    ]
