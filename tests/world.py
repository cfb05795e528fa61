"""A small named school, built through the real actions."""

from dataclasses import dataclass
from datetime import time, timedelta
from decimal import Decimal

import pytest

from content.actions import create_course
from content.models import CoursePage
from school.common import clock
from school.common.actor import Actor, Door
from school.groups.actions import add_students, create_group
from school.groups.models import StudyGroup
from school.lessons.models import Lesson
from school.people.actions import create_person
from school.people.choices import Language, Role
from school.people.models import User
from school.timetable.actions import create_schedule
from tests.kept import Kept

PASSWORD = "correct-horse-battery"
SYSTEM = Actor.system("tests", via=Door.COMMAND)


@dataclass(frozen=True, slots=True)
class World:
    """Two groups of one course: teacher's with student and classmate, other_teacher's with outsider."""

    admin: User
    operator: User
    accountant: User
    editor: User
    teacher: User
    other_teacher: User
    student: User
    classmate: User
    outsider: User
    course: CoursePage
    group: StudyGroup
    other_group: StudyGroup

    @property
    def lessons(self) -> list[Lesson]:
        """The group's lessons, oldest first."""
        return list(self.group.lessons.order_by("starts_at"))

    def actor(self, name: str, via: Door = Door.API) -> Actor:
        """The person called `name` (a field of this class) as an actor."""
        return Actor.person(getattr(self, name), via=via)


def person(username: str, role: Role = Role.STUDENT, groups: tuple[str, ...] = ()) -> User:
    """A person called `username` with the tests' password."""
    return create_person(
        SYSTEM,
        username=username,
        email=f"{username}@example.com",
        first_name=username.capitalize(),
        last_name="Karimov",
        language=Language.ENGLISH,
        role=role,
        password=PASSWORD,
        staff_groups=list(groups),
    )


def study_group(name: str, course: CoursePage, teacher: User, students: list[User], at: time) -> StudyGroup:
    """A group that meets on every weekday at `at`, from a week ago until three weeks ahead."""
    today = clock.today()
    group = create_group(
        SYSTEM,
        name=name,
        course=course,
        teacher=teacher,
        start_date=today - timedelta(days=7),
        end_date=today + timedelta(days=21),
        max_students=3,
    )
    add_students(SYSTEM, group=group, students=students)
    for weekday in range(7):
        create_schedule(SYSTEM, group=group, day_of_week=weekday, start_time=at, duration_minutes=60)
    group.refresh_from_db()
    return group


@pytest.fixture
def world(db: None) -> World:
    """The school of one test; rolled back after it."""
    return kept()


def built() -> World:
    """The school, in the transaction that is open."""
    people = {
        "admin": person("admin", Role.ADMIN),
        "operator": person("operator", Role.TEACHER, ("operators",)),
        "accountant": person("accountant", Role.TEACHER, ("accountants",)),
        "editor": person("editor", Role.TEACHER, ("editors",)),
        "teacher": person("teacher", Role.TEACHER),
        "other_teacher": person("uteacher", Role.TEACHER),
        "student": person("student"),
        "classmate": person("classmate"),
        "outsider": person("outsider"),
    }
    course = create_course(
        SYSTEM,
        title="Turkish A1",
        description="From zero",
        category="language",
        price=Decimal(500_000),
        currency="UZS",
        instructor=people["teacher"],
        is_published=True,
    )
    group = study_group("A1 morning", course, people["teacher"], [people["student"], people["classmate"]], time(9))
    other = study_group("A1 evening", course, people["other_teacher"], [people["outsider"]], time(18))
    return World(**people, course=course, group=group, other_group=other)


kept = Kept(built)
