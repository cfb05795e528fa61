"""Recurring jobs: what the settings say, each due time once, nothing lost and nothing doubled."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.checks import Error
from pytest_django import Settings

from school.common import clock
from school.jobs.choices import JobState
from school.jobs.models import Job, Recurrence
from school.jobs.queue import tasks
from school.jobs.runner import KEPT
from school.jobs.schedules import check_schedules, start_due, synchronise
from school.jobs.tasks import forget_finished_jobs
from tests.jobs import run_jobs
from tests.school.jobs.conftest import Register

pytestmark = pytest.mark.django_db

NINE = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
QUARTER = timedelta(minutes=15)


def nothing() -> None:
    """A job without effect."""


def broken() -> None:
    raise ValueError("as always")


def coming(name: str, cron: str = "*/15 * * * *", next_at: datetime = NINE) -> Recurrence:
    return Recurrence.objects.create(name=name, cron=cron, next_at=next_at)


def test_the_rows_are_those_of_the_settings(register: Register, settings: Settings) -> None:
    name, other = register(nothing), register(nothing)
    settings.SCHEDULES = {name: "0 0 * * *", other: "* * * * *"}
    synchronise()
    midnight = Recurrence.objects.get(name=name).next_at
    assert (midnight.astimezone(UTC).hour, midnight.minute) == (19, 0)  # 00:00 in Tashkent

    Recurrence.objects.filter(name=name).update(next_at=NINE)
    settings.SCHEDULES = {name: "0 0 * * *"}
    synchronise()
    assert list(Recurrence.objects.values_list("name", "next_at")) == [(name, NINE)]  # a missed round stays missed
    settings.SCHEDULES = {name: "30 0 * * *"}
    synchronise()
    assert Recurrence.objects.get().next_at > NINE


def test_a_wrong_schedule_is_told_by_the_checks(register: Register, settings: Settings) -> None:
    name = register(nothing)
    settings.SCHEDULES = {"missing": "0 0 * * *", name: "sometimes"}
    assert check_schedules() == [
        Error("SCHEDULES: there is no job missing", id="jobs.E001"),
        Error(f"SCHEDULES: {name}: “sometimes” is not minute, hour, day, month, weekday", id="jobs.E002"),
    ]


def test_the_products_own_schedules_are_right() -> None:
    assert check_schedules() == []


def test_the_published_jobs_have_their_names_and_rhythms(settings: Settings) -> None:
    rhythms = {
        "mark_payments_overdue": "0 0 * * *",
        "update_leaderboards": "0 * * * *",
        "check_homework_deadlines": "*/15 * * * *",
    }
    on_demand = ["process_homework_audio", "generate_group_lessons"]
    on_demand += [f"send_{channel}_notification" for channel in ("telegram", "sms", "email")]
    assert {name: settings.SCHEDULES[name] for name in rhythms} == rhythms
    assert {*rhythms, *on_demand} <= tasks().keys()
    assert not settings.SCHEDULES.keys() & set(on_demand)


def test_each_due_time_is_started_once(register: Register) -> None:
    name = register(nothing)
    coming(name)
    assert start_due(NINE - timedelta(seconds=1)) == []
    (made,) = start_due(NINE)
    assert (made.name, made.args, made.scheduled_for) == (name, [], NINE)
    assert start_due(NINE) == start_due(NINE + timedelta(minutes=14)) == []
    run_jobs()
    assert [job.scheduled_for for job in start_due(NINE + QUARTER)] == [NINE + QUARTER]


def test_what_was_missed_is_made_up_by_one_round(register: Register) -> None:
    name = register(nothing)
    coming(name)
    after_a_night = NINE + timedelta(hours=10, minutes=7)
    assert len(start_due(after_a_night)) == 1
    run_jobs()
    assert start_due(after_a_night) == []
    assert Recurrence.objects.get().next_at == NINE + timedelta(hours=10, minutes=15)


def test_a_round_waits_until_the_last_one_is_over(register: Register) -> None:
    name = register(nothing)
    coming(name)
    start_due(NINE)
    assert start_due(NINE + QUARTER) == []
    run_jobs()
    assert [job.scheduled_for for job in start_due(NINE + QUARTER + timedelta(minutes=2))] == [NINE + QUARTER]


def test_a_broken_schedule_delays_no_other(register: Register) -> None:
    name = register(nothing)
    coming("aaa", cron="whenever", next_at=NINE - QUARTER)
    coming(name)
    assert [job.name for job in start_due(NINE)] == [name]


def test_what_went_well_is_forgotten_after_a_month(register: Register) -> None:
    name = register(nothing)
    month = NINE - KEPT
    for state, finished_at, scheduled_for in (
        (JobState.DONE, month - QUARTER, None),
        (JobState.DONE, clock.now(), None),
        (JobState.DONE, month - QUARTER, month),
        (JobState.FAILED, month - QUARTER, None),
    ):
        Job.objects.create(name=name, state=state, finished_at=finished_at, scheduled_for=scheduled_for)
    forget_finished_jobs()
    kept = Job.objects.order_by("pk").values_list("state", "scheduled_for")
    assert list(kept) == [(JobState.DONE, None), (JobState.DONE, month), (JobState.FAILED, None)]


def test_of_good_rounds_the_last_is_kept_and_every_failed_one(register: Register) -> None:
    good, bad = register(nothing), register(broken, max_starts=1)
    coming(good)
    coming(bad)
    for number in range(3):
        start_due(NINE + number * QUARTER)
        run_jobs()
    rounds = Job.objects.filter(scheduled_for__isnull=False).order_by("name", "scheduled_for")
    kept = list(rounds.values_list("name", "state", "scheduled_for"))
    assert kept == [
        (good, JobState.DONE, NINE + 2 * QUARTER),
        *((bad, JobState.FAILED, NINE + number * QUARTER) for number in range(3)),
    ]
