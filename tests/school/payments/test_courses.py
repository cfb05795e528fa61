"""A payment for a course opens it, and money that went back closes it."""

from decimal import Decimal

import pytest

from content.actions import create_course
from content.models import CoursePage
from school.common import clock
from school.jobs.queue import enqueue
from school.learning.actions import unenroll
from school.learning.models import Enrollment
from school.notifications.models import Notification
from school.payments.actions import confirm_payment, create_payment, refund_payment, update_payment
from school.payments.actions.settling import confirm_by_gateway
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.models import Payment
from tests.jobs import run_jobs
from tests.school.imports.conftest import bring_in, counts
from tests.world import SYSTEM, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def course(db: None) -> CoursePage:
    return create_course(SYSTEM, title="NCLEX-RN", price=Decimal(60), currency="USD", is_published=True)


def bill(world: World, course: CoursePage | None, reference: str | None = None) -> Payment:
    return create_payment(
        world.actor("accountant"),
        student=world.student,
        course=course,
        amount=Decimal(60),
        currency="USD",
        payment_method=PaymentMethod.PAYSTACK if reference else PaymentMethod.CASH,
        due_date=clock.today(),
    )


def confirmed(world: World, payment: Payment) -> Payment:
    return confirm_payment(world.actor("accountant"), payment=payment, status=PaymentStatus.CONFIRMED)


def access() -> list[tuple[str, bool, bool]]:
    """Title, paid and open of every enrolment."""
    return [(row.course.title, row.is_paid, row.is_open) for row in Enrollment.objects.order_by("pk")]


def test_money_opens_the_course_and_a_part_back_leaves_it_open(world: World, course: CoursePage) -> None:
    payment = bill(world, course)
    assert access() == []
    payment = confirmed(world, payment)
    assert access() == [("NCLEX-RN", True, True)]
    refund_payment(world.actor("accountant"), payment=payment, amount=Decimal(20))
    assert access() == [("NCLEX-RN", True, True)]
    refund_payment(world.actor("accountant"), payment=payment)
    assert access() == [("NCLEX-RN", False, False)]


def test_a_gateway_opens_it_too(world: World, course: CoursePage) -> None:
    confirm_by_gateway(SYSTEM, payment=bill(world, course, "ref"), transaction_id="ref", paid_at=clock.now())
    assert access() == [("NCLEX-RN", True, True)]


def test_failed_and_other_payments_open_nothing(world: World, course: CoursePage) -> None:
    confirm_payment(world.actor("accountant"), payment=bill(world, course), status=PaymentStatus.FAILED)
    confirmed(world, bill(world, None))
    assert access() == []


def test_of_two_payments_for_it_one_may_go_back(world: World, course: CoursePage) -> None:
    first, second = (confirmed(world, bill(world, course)) for _ in range(2))
    refund_payment(world.actor("accountant"), payment=first)
    assert access() == [("NCLEX-RN", True, True)]
    refund_payment(world.actor("accountant"), payment=second)
    assert access() == [("NCLEX-RN", False, False)]


def test_a_course_attached_later_opens_then(world: World, course: CoursePage) -> None:
    payment = bill(world, None)
    update_payment(world.actor("accountant"), instance=payment, course=course)
    assert access() == []
    payment = confirmed(world, payment)
    update_payment(world.actor("accountant"), instance=payment, notes="Paid at the desk")
    assert access() == [("NCLEX-RN", True, True)]
    update_payment(world.actor("accountant"), instance=payment, course=world.course)
    assert access() == [("NCLEX-RN", False, False), ("Turkish A1", True, True)]
    update_payment(world.actor("accountant"), instance=payment, course=None)
    assert access() == [("NCLEX-RN", False, False), ("Turkish A1", False, False)]


def run_nightly() -> None:
    enqueue("open_paid_courses")
    assert [job.state for job in run_jobs() if job.name == "open_paid_courses"] == ["done"]


def test_what_was_paid_before_there_were_enrolments_opens_at_night(world: World, course: CoursePage) -> None:
    first, second, _third = (confirmed(world, bill(world, each)) for each in (course, course, world.course))
    given_back = confirmed(world, bill(world, course))
    Enrollment.objects.all().delete()
    refund_payment(world.actor("accountant"), payment=given_back)
    assert access() == []
    told = Notification.objects.count()
    for _night in range(2):
        run_nightly()
        assert access() == [("NCLEX-RN", True, True), ("Turkish A1", True, True)]
    assert {first.status, second.status} == {"confirmed"}
    assert Notification.objects.count() == told


def test_who_was_taken_out_stays_out(world: World, course: CoursePage) -> None:
    confirmed(world, bill(world, course))
    unenroll(SYSTEM, enrollment=Enrollment.objects.get(), reason="Moved away")
    run_nightly()
    assert access() == [("NCLEX-RN", True, False)]


@pytest.mark.parametrize("status", ["confirmed", "refunded", "pending"])
def test_a_file_of_payments_opens_what_is_paid(world: World, course: CoursePage, status: str) -> None:
    header = "username,amount,currency,method,due,reference,course,status\n"
    row = f"student,60,USD,cash,2026-09-01,R-1,NCLEX-RN,{status}\n"
    assert counts(bring_in(world.accountant, (header + row).encode(), target="payments")) == {"total": 1, "new": 1}
    assert access() == ([("NCLEX-RN", True, True)] if status == "confirmed" else [])
    assert not Notification.objects.filter(recipient=world.student).exists(), "nobody is told of old news"
