"""Held, cancelled, and reopened after a mistake."""

import pytest

from school.common.errors import Invalid, NotAllowed
from school.lessons.actions import cancel_lesson, complete_lesson, create_lesson, reopen_lesson
from school.lessons.errors import LessonNotOpen, LessonNotStarted, LessonOpen, ScheduleConflict
from school.lessons.events import LessonCancelled, LessonCompleted, LessonReopened
from school.lessons.models import Lesson
from tests.school.lessons.listening import heard
from tests.school.lessons.plans import local
from tests.world import SYSTEM, World


def test_a_lesson_that_was_held_is_told(world: World) -> None:
    lesson = world.lessons[0]
    with heard(LessonCompleted) as told:
        complete_lesson(world.actor("teacher"), instance=lesson)
        with pytest.raises(LessonNotOpen):
            complete_lesson(world.actor("teacher"), instance=lesson)
        with pytest.raises(LessonNotStarted):
            complete_lesson(world.actor("teacher"), instance=world.lessons[-1])
    assert told == [LessonCompleted(lesson_id=lesson.pk, group_id=world.group.pk, lesson_name="A1 morning · 1")]


def test_a_cancellation_has_a_reason_and_is_told(world: World) -> None:
    lesson = world.lessons[-1]
    with heard(LessonCancelled) as told:
        cancel_lesson(world.actor("teacher"), instance=lesson, reason=" Flood ")
    assert [(event.lesson_id, event.starts_at, event.reason) for event in told] == [
        (lesson.pk, lesson.starts_at, "Flood")
    ]
    assert Lesson.objects.get(pk=lesson.pk).cancel_reason == "Flood"
    with pytest.raises(Invalid) as refused:
        cancel_lesson(SYSTEM, instance=world.lessons[-2], reason="x" * 501)
    assert list(refused.value.fields) == ["cancel_reason"]


@pytest.mark.parametrize(("close", "was_completed"), [(complete_lesson, True), (cancel_lesson, False)])
def test_a_mistake_is_taken_back(world: World, close: object, was_completed: bool) -> None:  # noqa: FBT001  a parameter of the test
    lesson = world.lessons[0]
    assert callable(close)
    close(world.actor("teacher"), instance=lesson)
    with heard(LessonReopened) as told:
        opened = reopen_lesson(world.actor("teacher"), instance=lesson)
    assert (opened.status, opened.cancel_reason) == ("scheduled", "")
    assert [(event.lesson_id, event.was_completed) for event in told] == [(lesson.pk, was_completed)]
    with pytest.raises(LessonOpen):
        reopen_lesson(SYSTEM, instance=lesson)
    with pytest.raises(NotAllowed):
        reopen_lesson(world.actor("other_teacher"), instance=lesson)


def test_a_time_that_was_given_away_is_not_taken_back(world: World) -> None:
    lesson = cancel_lesson(SYSTEM, instance=world.lessons[-1])
    at = local(lesson)
    taken = create_lesson(SYSTEM, group=world.group, scheduled_date=at.date(), start_time=at.time())
    with pytest.raises(ScheduleConflict) as refused:
        reopen_lesson(SYSTEM, instance=lesson)
    assert [one["lesson"] for one in refused.value.details["conflicts"]] == [taken.pk]
    assert Lesson.objects.get(pk=lesson.pk).status == "cancelled"
