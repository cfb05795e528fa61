"""The dry run says what would have been done, does nothing, and is right."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.automation.actions import forget_happenings, update_automation, update_webhook
from school.automation.dry_runs import DryRun, dry_run
from school.automation.models import Automation, AutomationRun, AutomationStep, Happened
from school.common import clock
from school.common.errors import NotAllowed
from school.people.actions import anonymise_person
from tests.jobs import run_jobs
from tests.school.automation.arranged import AWARD, BILL, arranged, marked, message
from tests.school.automation.test_automation_making import webhook
from tests.world import SYSTEM, World


def said(result: DryRun) -> list[tuple[str, list[str]]]:
    """Whom each line is about, and what would be done, or why it could not."""
    return [(line.person_name, [effect.summary or effect.problem for effect in line.effects]) for line in result.lines]


def done(made: Automation) -> list[tuple[str, list[str]]]:
    """The same of what was really done, newest first."""
    steps = AutomationStep.objects.order_by("position")
    runs = AutomationRun.objects.filter(automation=made).order_by("-pk")
    return [(str(run.person), [step.result or step.error for step in steps.filter(run=run)]) for run in runs]


def test_it_is_what_really_happens_then(world: World) -> None:
    hook = webhook()
    update_webhook(SYSTEM, instance=hook, is_active=False)
    effects: Any = [message("teacher"), AWARD | {"reason": "x"}, {"kind": "webhook", "webhook": hook.pk}, BILL]
    made = arranged(*effects, is_active=False)
    marked(world, world.student)
    marked(world, world.classmate, status="late")
    marked(world, world.classmate, lesson=1)
    tried = dry_run(SYSTEM, instance=made)
    assert (tried.happened, tried.matched, tried.is_cut) == (3, 2, False)
    assert [name for name, _effects in said(tried)] == ["Classmate Karimov", "Student Karimov"]

    update_automation(SYSTEM, instance=made, is_active=True)
    replay(world)
    assert said(dry_run(SYSTEM, instance=made))[:2] == done(made)


def replay(world: World) -> None:
    """The same again, for real."""
    for student, lesson in ((world.student, 0), (world.classmate, 1)):
        marked(world, student, status="late", lesson=lesson)
        marked(world, student, lesson=lesson)
    run_jobs()


def test_it_changes_nothing(world: World) -> None:
    made = arranged(message(), BILL, is_active=False)
    marked(world, world.student)
    with CaptureQueriesContext(connection) as asked:
        tried = dry_run(world.actor("operator"), instance=made)
    assert tried.matched == 1
    assert {query["sql"].split()[0] for query in asked.captured_queries} == {"DECLARE", "SELECT"}


def test_it_looks_back_thirty_days(world: World) -> None:
    made = arranged(message())
    marked(world, world.student)
    Happened.objects.update(happened_at=clock.now() - timedelta(days=30, seconds=1))
    assert dry_run(SYSTEM, instance=made).happened == 0
    marked(world, world.classmate)
    assert dry_run(SYSTEM, instance=made).happened == 1


def test_others_are_refused(world: World) -> None:
    made = arranged(message())
    with pytest.raises(NotAllowed):
        dry_run(world.actor("teacher"), instance=made)


def test_what_is_older_is_forgotten(world: World) -> None:
    arranged(message())
    marked(world, world.student)
    run_jobs()
    Happened.objects.update(happened_at=clock.now() - timedelta(days=31))
    AutomationRun.objects.update(finished_at=clock.now() - timedelta(days=91))
    marked(world, world.classmate)
    forget_happenings(SYSTEM)
    assert Happened.objects.filter(happened_at__lt=clock.now() - timedelta(days=30)).count() == 0
    assert [
        item["subject_user_id"] for row in Happened.objects.filter(name="attendance.marked") for item in row.items
    ] == [world.classmate.pk]
    assert AutomationRun.objects.count() == 0


def test_a_forgotten_person_is_in_no_happening_and_no_log(world: World) -> None:
    arranged(message())
    marked(world, world.student, world.classmate)
    run_jobs()
    anonymise_person(SYSTEM, instance=world.student)
    left = [item["subject_user_id"] for row in Happened.objects.filter(name="attendance.marked") for item in row.items]
    assert left == [world.classmate.pk]
    assert [run.person for run in AutomationRun.objects.all()] == [world.classmate]


def test_one_row_is_kept_however_many_are_marked(world: World) -> None:
    before = Happened.objects.count()
    marked(world, world.student, world.classmate)
    (row,) = Happened.objects.order_by("pk")[before:]
    assert [(item["subject_user_id"], item["payload"]["status"]) for item in row.items] == [
        (world.student.pk, "absent"),
        (world.classmate.pk, "absent"),
    ]
