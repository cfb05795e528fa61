"""Generation in the background, and free times within the school's own opening hours."""

from datetime import time

import pytest

from school.common.errors import NotAllowed
from school.jobs.choices import JobState
from school.jobs.queue import enqueue
from school.lessons.actions import create_lesson, request_lessons, reschedule_lesson
from school.lessons.errors import ScheduleConflict
from school.lessons.models import Lesson
from school.preferences.actions import change_preferences
from school.timetable.models import LessonSchedule
from tests.jobs import run_jobs
from tests.school.lessons.plans import day, lesson_on, lessons_of, local, meets, new_group
from tests.world import SYSTEM, World


def test_the_job_by_its_name_is_safe_to_run_twice(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    Lesson.objects.filter(group=group).delete()
    for _run in range(2):
        enqueue("generate_group_lessons", group.pk)
        assert [job.state for job in run_jobs()] == [JobState.DONE]
        assert [f"{local(lesson):%F %H:%M}" for lesson in lessons_of(group)] == [
            f"{day(week, 0)} 07:00" for week in range(-2, 3)
        ]


def test_one_job_a_group_waits_at_a_time_and_only_for_ones_own(world: World) -> None:
    ids = [world.group.pk, world.other_group.pk]
    for _time in range(2):
        request_lessons(world.actor("operator"), group_ids=ids)
    assert [job.args for job in run_jobs()] == [[pk] for pk in sorted(ids)]
    request_lessons(world.actor("teacher"), group_ids=ids[:1])
    with pytest.raises(NotAllowed):
        request_lessons(world.actor("teacher"), group_ids=ids[1:])


def test_a_clash_ends_the_job_with_the_lesson_in_the_way(world: World) -> None:
    group, other = new_group(world), new_group(world, "Other")
    create_lesson(SYSTEM, group=other, scheduled_date=day(1, 0), start_time=time(7))
    LessonSchedule.objects.create(group=group, day_of_week=0, start_time=time(7), duration_minutes=60)
    job = enqueue("generate_group_lessons", group.pk)
    run_jobs()
    job.refresh_from_db()
    assert (job.state, job.starts) == (JobState.FAILED, 1)
    assert "of group “Other”" in job.last_error


def test_free_times_lie_within_the_opening_hours_of_the_settings(world: World) -> None:
    change_preferences(SYSTEM, opens_at=time(6), closes_at=time(8))
    group = new_group(world)
    meets(group, 0)
    meets(group, 2)
    with pytest.raises(ScheduleConflict) as refused:
        reschedule_lesson(
            SYSTEM, instance=lesson_on(group, day(1, 0)), new_date=day(1, 2), new_start_time=time(7), reason="Ill"
        )
    assert refused.value.details["suggestions"] == [
        {"date": f"{day(1, 2)}", "start_time": "06:00"},
        {"date": f"{day(1, 3)}", "start_time": "07:00"},
        {"date": f"{day(1, 3)}", "start_time": "06:30"},
    ]
