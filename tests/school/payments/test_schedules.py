"""Payments that come round every month: whom they bill, when, and that each month is billed once."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from school.common import clock
from school.common.errors import Conflict, Invalid, NotAllowed
from school.groups.models import Membership
from school.jobs.queue import enqueue
from school.payments.actions import create_schedule, delete_schedule, make_scheduled_payments, update_schedule
from school.payments.choices import PaymentMethod
from school.payments.models import Payment, PaymentSchedule
from school.payments.queries import schedules_visible_to
from school.payments.rules import first_due, next_month
from school.people.actions import anonymise_person, block_person
from tests.jobs import run_jobs
from tests.school.payments.bills import monthly
from tests.world import SYSTEM, World


def soon(days: int = 3) -> date:
    return clock.today() + timedelta(days=days)


def run() -> None:
    enqueue("make_scheduled_payments")
    assert [job.state for job in run_jobs() if job.name == "make_scheduled_payments"] == ["done"]


def made() -> list[tuple[str, date, date | None]]:
    rows = Payment.objects.order_by("student__username", "due_date")
    return list(rows.values_list("student__username", "due_date", "period"))


def test_a_payment_is_made_a_week_ahead_once_a_month(world: World) -> None:
    schedule = monthly(world, due=soon(7), group=world.group)
    assert schedule.next_due_date == soon(7)
    run()
    run()

    payment = Payment.objects.get()
    assert (payment.student, payment.group, payment.schedule) == (world.student, world.group, schedule)
    assert (payment.amount, payment.currency, payment.payment_method) == (Decimal(500_000), "UZS", "payme")
    assert (payment.status, payment.due_date, payment.period) == ("pending", soon(7), soon(7).replace(day=1))
    assert list(payment.history.values_list("old_status", "new_status", "source")) == [("", "pending", "job")]
    schedule.refresh_from_db()
    assert schedule.next_due_date == first_due(soon(7).day, next_month(soon(7)), None)


def test_what_is_due_later_is_not_made_yet(world: World) -> None:
    monthly(world, due=soon(8))
    run()
    assert made() == []


def test_a_groups_schedule_bills_who_is_in_it(world: World) -> None:
    Membership.objects.filter(student=world.classmate).update(left_on=clock.today())
    schedule = monthly(world, due=soon(), student=None, group=world.group)
    run()
    assert made() == [("student", soon(), soon().replace(day=1))]
    Membership.objects.filter(student=world.classmate).update(left_on=None)
    PaymentSchedule.objects.filter(pk=schedule.pk).update(next_due_date=soon())
    run()
    assert [row[0] for row in made()] == ["classmate", "student"]


def test_months_that_were_missed_are_made_up(world: World) -> None:
    schedule = monthly(world, due=soon())
    PaymentSchedule.objects.filter(pk=schedule.pk).update(next_due_date=date(2026, 1, 31), day_of_month=31)
    schedule.refresh_from_db()
    for _month in range(3):
        make_scheduled_payments(SYSTEM, schedule=schedule)
        schedule.refresh_from_db()
    assert [row[1] for row in made()] == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]
    assert schedule.next_due_date == date(2026, 4, 30)


def test_the_past_and_a_pause_are_not_billed(world: World) -> None:
    schedule = monthly(world, due=clock.today() - timedelta(days=100))
    assert schedule.next_due_date == first_due(schedule.day_of_month, clock.today(), None)
    paused = update_schedule(world.actor("accountant"), instance=schedule, is_active=False)
    assert paused.next_due_date is None
    run()
    assert made() == []
    resumed = update_schedule(world.actor("accountant"), instance=schedule, is_active=True, day_of_month=soon().day)
    assert resumed.next_due_date == first_due(soon().day, clock.today(), None)


def test_a_month_is_billed_once_though_its_day_is_moved(world: World) -> None:
    schedule = monthly(world, due=soon())
    run()
    later = update_schedule(world.actor("accountant"), instance=schedule, day_of_month=28)
    assert later.next_due_date == next_month(soon()).replace(day=28)


def test_after_its_end_a_schedule_makes_nothing(world: World) -> None:
    schedule = monthly(world, due=soon(), end_date=soon())
    run()
    schedule.refresh_from_db()
    assert (len(made()), schedule.next_due_date) == (1, None)
    world.group.is_active = False
    world.group.save()
    monthly(world, due=soon(), student=None, group=world.group)
    run()
    assert len(made()) == 1


def test_who_was_blocked_or_has_left_is_not_billed(world: World) -> None:
    monthly(world, due=soon())
    monthly(world, due=soon(), student=world.outsider)
    monthly(world, due=soon(), student=None, group=world.group)
    block_person(world.actor("admin"), instance=world.student)
    anonymise_person(world.actor("admin"), instance=world.outsider)
    run()
    assert made() == [("classmate", soon(), soon().replace(day=1))]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"student": None}, {"non_field_errors": ["Choose a student, a group, or a student of a group."]}),
        ({"day_of_month": 32}, {"day_of_month": ["Ensure this value is less than or equal to 31."]}),
        ({"amount": Decimal(0)}, {"amount": ["The amount must be above zero."]}),
    ],
)
def test_wrong_values_are_named(world: World, fields: dict[str, Any], wrong: dict[str, list[str]]) -> None:
    with pytest.raises(Invalid) as refusal:
        monthly(world, due=soon(), **fields)
    assert {name: wrong[name] for name in wrong} == {name: refusal.value.fields.get(name) for name in wrong}
    with pytest.raises(Invalid) as teacher:
        monthly(world, due=soon(), student=world.teacher)
    assert teacher.value.fields == {"student": ["Only a student can owe a payment."]}


def test_one_with_payments_is_paused_not_deleted(world: World) -> None:
    used, unused = monthly(world, due=soon()), monthly(world, due=soon(20))
    run()
    delete_schedule(world.actor("accountant"), instance=unused)
    with pytest.raises(Conflict, match="it is used by payments"):
        delete_schedule(world.actor("accountant"), instance=used)
    assert PaymentSchedule.objects.get() == used


def test_who_sees_and_keeps_schedules(world: World) -> None:
    monthly(world, due=soon())
    monthly(world, due=soon(), student=None, group=world.group)
    names = ("admin", "accountant", "operator", "student", "classmate", "outsider", "teacher")
    seen = {name: schedules_visible_to(world.actor(name)).count() for name in names}
    assert seen == {
        **dict.fromkeys(("admin", "accountant", "operator", "student"), 2),
        "classmate": 1,
        "outsider": 0,
        "teacher": 0,
    }
    for name in ("operator", "teacher", "student"):
        with pytest.raises(NotAllowed):
            create_schedule(
                world.actor(name),
                student=world.student,
                amount=Decimal(1),
                payment_method=PaymentMethod.CASH,
                day_of_month=1,
                start_date=clock.today(),
            )
