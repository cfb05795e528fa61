"""Assigning homework to a lesson's group."""

from datetime import timedelta
from typing import Any

import pytest

from school.common import clock
from school.common.errors import Invalid, NotAllowed
from school.homework.actions import assign_homework
from school.homework.errors import LessonCancelled
from school.homework.models import Homework
from school.homework.queries import homework_visible_to
from school.lessons.choices import LessonStatus
from school.lessons.models import Lesson
from school.notifications.models import Notification
from tests.world import SYSTEM, World

DEADLINE = clock.now() + timedelta(days=1)


def assign(world: World, name: str = "teacher", **changes: Any) -> list[Homework]:
    task: dict[str, Any] = {
        "lesson": world.lessons[0],
        "title": "Read aloud",
        "expected_answer": "Good morning",
        "deadline": DEADLINE,
    }
    return assign_homework(world.actor(name), **(task | changes))


def test_the_whole_group_gets_it_and_is_told(world: World) -> None:
    made = assign(world)
    assert [(row.student, row.status, row.attempt, row.assigned_by_id) for row in made] == [
        (world.classmate, "assigned", 0, world.teacher.pk),
        (world.student, "assigned", 0, world.teacher.pk),
    ]
    told = Notification.objects.filter(type="homework").order_by("recipient_id")
    assert [(notice.recipient, notice.title, notice.data) for notice in told] == [
        (world.student, "New homework: Read aloud", {"homework": made[1].pk, "lesson": world.lessons[0].pk}),
        (world.classmate, "New homework: Read aloud", {"homework": made[0].pk, "lesson": world.lessons[0].pk}),
    ]


def test_assigning_again_reaches_only_who_has_none(world: World) -> None:
    first = assign(world, students=[world.student])
    second = assign(world, title=" Read aloud ", expected_answer="Something else")
    third = assign(world)

    assert [row.student for row in first] == [world.student]
    assert [row.student for row in second] == [world.classmate]
    assert third == []
    assert Homework.objects.get(student=world.student).expected_answer == "Good morning"


def test_students_of_other_groups_are_refused(world: World) -> None:
    with pytest.raises(Invalid) as refusal:
        assign(world, students=[world.student, world.outsider])
    assert refusal.value.fields == {"students": [f"Not students of this lesson's group: {world.outsider.pk}."]}
    assert not Homework.objects.exists()


def test_wrong_values_are_named(world: World) -> None:
    with pytest.raises(Invalid) as refusal:
        assign(world, title=" ", expected_answer="")
    assert refusal.value.fields == {
        "title": ["This field cannot be blank."],
        "expected_answer": ["This field cannot be blank."],
    }


@pytest.mark.parametrize("name", ["other_teacher", "student", "accountant"])
def test_others_may_not_assign(world: World, name: str) -> None:
    with pytest.raises(NotAllowed):
        assign(world, name)


def test_a_cancelled_lesson_gets_no_homework(world: World) -> None:
    Lesson.objects.filter(pk=world.lessons[0].pk).update(status=LessonStatus.CANCELLED)
    with pytest.raises(LessonCancelled):
        assign(world)


def test_everybody_sees_what_is_theirs(world: World) -> None:
    assign(world)
    seen = {
        name: homework_visible_to(world.actor(name)).count()
        for name in ("student", "classmate", "outsider", "teacher", "other_teacher", "operator", "accountant", "admin")
    }
    assert seen == {
        "student": 1,
        "classmate": 1,
        "outsider": 0,
        "teacher": 2,
        "other_teacher": 0,
        "operator": 2,
        "accountant": 0,
        "admin": 2,
    }
    assert homework_visible_to(SYSTEM).count() == 2
