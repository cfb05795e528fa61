"""The values that PostgreSQL computes for the API."""

from datetime import time
from typing import Any

from school.common.exposure import exposure
from school.people.models import User
from tests.school.lessons.plans import day, meets, new_group
from tests.world import SYSTEM, World


def row_of(name: str, **where: Any) -> dict[str, Any]:
    """One row of an exposure, as the system reads it."""
    shown = exposure(name)
    computed = {item.name + "_": item.expression for item in shown.computed.values()}
    return dict(shown.visible_to(SYSTEM).filter(**where).annotate(**computed).values(*computed).get())


def filtered(name: str, relation: str, people: list[User]) -> list[int]:
    """The ids that a relation filter of an exposure leaves."""
    shown = exposure(name)
    (found,) = [one for one in shown.filters if not isinstance(one, str) and one.name == relation]
    everybody = User.objects.filter(pk__in=[person.pk for person in people])
    return list(shown.visible_to(SYSTEM).filter(found.condition(everybody)).values_list("pk", flat=True))


def test_a_lesson_shows_the_schools_wall_clock(world: World) -> None:
    group = new_group(world)
    meets(group, 0, time(2, 30), minutes=45)  # in UTC this is still the day before
    lesson = group.lessons.order_by("starts_at").first()
    assert lesson is not None
    assert row_of("lessons", pk=lesson.pk) == {
        "group_name_": "New",
        "scheduled_date_": day(-2, 0),
        "start_time_": time(2, 30),
        "duration_minutes_": 45,
    }


def test_lessons_by_student(world: World) -> None:
    ids = filtered("lessons", "group__students", [world.student])
    assert sorted(ids) == sorted(lesson.pk for lesson in world.lessons)


def test_a_group_shows_names_and_who_is_in_it(world: World) -> None:
    assert row_of("groups", pk=world.group.pk) == {
        "course_name_": "Turkish A1",
        "teacher_name_": "Teacher Karimov",
        "students_": sorted([world.student.pk, world.classmate.pk]),
    }
    assert filtered("groups", "students", [world.student, world.classmate]) == [world.group.pk]


def test_the_fields_are_the_contracts() -> None:
    assert {name: " ".join(exposure(name).field_names) for name in ("groups", "schedules", "holidays", "lessons")} == {
        "groups": "id name course course_name teacher teacher_name start_date end_date max_students students_count "
        "students description is_active created_at updated_at",
        "schedules": "id group day_of_week start_time duration_minutes room",
        "holidays": "id date name",
        "lessons": "id group group_name title number scheduled_date start_time duration_minutes starts_at ends_at "
        "status is_rescheduled cancel_reason teacher room material created_at updated_at",
    }
