"""Two workers with the same happening and the same run: once; and the same with the guard off."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from school.automation.actions import begin_runs, do_run
from school.automation.effects import plan_for
from school.automation.models import Automation, AutomationRun, Happened
from school.common import clock
from school.payments.models import Payment
from school.people.models import User
from tests.races import Committed, committed, overlap, storm, without_constraint
from tests.school.automation.arranged import BILL, arranged
from tests.school.payments.test_races import payer

__all__ = ["committed", "payer"]
FEE = BILL | {"title": "Fee"}


@pytest.fixture
def happened(payer: User, committed: Committed) -> Iterator[Happened]:
    """A committed mark, and the automation that waits for it."""
    made = arranged(FEE, conditions=[])
    payload = {"status": "absent", "student_id": payer.pk}
    item = {"key": "attendance.marked:race", "payload": payload, "subject_user_id": payer.pk}
    try:
        yield Happened.objects.create(name="attendance.marked", items=[item])
    finally:
        made.delete()
        Happened.objects.all().delete()


def test_workers_with_the_same_happening_begin_one_run(happened: Happened) -> None:
    begun = storm([lambda: begin_runs(happened.pk)] * 4)
    assert sorted(len(each) for each in begun) == [0, 0, 0, 1]
    assert AutomationRun.objects.get().steps.count() == 1


def test_without_the_constraint_they_would_begin_two(happened: Happened) -> None:
    with without_constraint("automation_automationrun", "automation_run_once"):
        overlap(lambda: begin_runs(happened.pk), lambda: begin_runs(happened.pk))
        assert AutomationRun.objects.count() == 2
        AutomationRun.objects.all().delete()


def test_workers_with_the_same_run_do_each_effect_once(happened: Happened, payer: User) -> None:
    (run,) = begin_runs(happened.pk)
    assert storm([lambda: do_run(run.pk)] * 4) == [None] * 4
    payment = Payment.objects.get(student=payer)
    assert (payment.notes, payment.due_date) == ("Fee", clock.today() + timedelta(days=7))
    run.refresh_from_db()
    assert (run.state, run.steps.get().payment) == ("done", payment)


def test_without_holding_the_run_they_would_do_it_twice(happened: Happened, payer: User) -> None:
    (run,) = begin_runs(happened.pk)
    automation = Automation.objects.get()

    def naively() -> None:
        step = run.steps.get()
        if step.state == "waiting":
            plan_for(step.effect, run.happening).carry_out(automation.actor, "automation:race")
            run.steps.update(state="done")

    overlap(naively, naively)
    assert Payment.objects.filter(student=payer).count() == 2
