"""Two and more real connections at once, with real commits; what a test made is deleted again at its end.

Flushing the database instead would lose Wagtail's root page from a database that is kept between runs.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pgtrigger
import pytest
from django.db import connection, transaction
from django_q.models import OrmQ
from pytest_django import DjangoDbBlocker

from content.actions import create_course
from content.models import CoursePage
from school.automation.models import Happened
from school.common import clock
from school.groups.actions import create_group
from school.groups.models import Membership, StudyGroup
from school.jobs.models import Job
from school.lessons.models import Lesson, LessonReschedule, ReschedulePlan
from school.people.choices import Role
from school.people.models import User
from school.timetable.models import LessonSchedule, Room
from tests.world import SYSTEM, person

PATIENCE = 20.0
IS_WAITING = "SELECT wait_event_type = 'Lock' FROM pg_stat_activity WHERE pid = %s"

type Outcome = Any
type Deed = Callable[[], Any]


@dataclass
class Committed:
    """A school that other connections see; it makes its people, groups and course, and takes them away again."""

    course: CoursePage
    people: list[User] = field(default_factory=list)
    groups: list[StudyGroup] = field(default_factory=list)

    def person(self, username: str, role: Role = Role.STUDENT) -> User:
        self.people.append(person(username, role))
        return self.people[-1]

    def group(self, name: str, *, seats: int = 20) -> StudyGroup:
        """A group of its own teacher, running for a week from today."""
        today = clock.today()
        group = create_group(
            SYSTEM,
            name=name,
            course=self.course,
            teacher=self.person(f"teacher_{name}", Role.TEACHER),
            start_date=today,
            end_date=today + timedelta(days=6),
            max_students=seats,
        )
        self.groups.append(group)
        return group

    def clear(self) -> None:
        """Delete everything again, moves of lessons too; the audit log is append-only and stays."""
        with transaction.atomic(), pgtrigger.ignore("lessons.LessonReschedule:append_only"):
            LessonReschedule.objects.filter(lesson__group__in=self.groups, undoes__isnull=False).delete()
            LessonReschedule.objects.filter(lesson__group__in=self.groups).delete()
        ReschedulePlan.objects.filter(group__in=self.groups).delete()
        Lesson.objects.filter(group__in=self.groups).delete()
        LessonSchedule.objects.filter(group__in=self.groups).delete()
        Membership.objects.filter(group__in=self.groups).delete()
        StudyGroup.objects.filter(pk__in=[group.pk for group in self.groups]).delete()
        Room.objects.all().delete()
        self.course.delete()
        Happened.objects.all().delete()
        Job.objects.all().delete()  # what the school's making has queued: else other tests would find and run it
        OrmQ.objects.all().delete()
        User.objects.filter(pk__in=[person.pk for person in self.people]).delete()


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Committed]:
    """The school of one race."""
    with django_db_blocker.unblock():
        school = Committed(create_course(SYSTEM, title="Race", is_published=True))
        try:
            yield school
        finally:
            school.clear()
            connection.close()


class Client(threading.Thread):
    """Does one deed on a connection of its own; `outcome` is what it gave, or the error."""

    def __init__(self, deed: Deed) -> None:
        super().__init__(daemon=True)
        self.deed = deed
        self.outcome: Outcome = None
        self.connected = threading.Event()
        self.pid = 0

    def run(self) -> None:
        try:
            connection.ensure_connection()
            self.pid = connection.connection.info.backend_pid
            self.connected.set()
            self.outcome = self.deed()
        except Exception as error:  # noqa: BLE001  the error is what the test wants to see
            self.outcome = error
        finally:
            connection.close()

    def finish(self) -> Outcome:
        self.join(PATIENCE)
        assert not self.is_alive(), "the client hangs"
        return self.outcome

    def is_blocked(self) -> bool:
        """Whether it waits for a lock of somebody else's transaction."""
        with connection.cursor() as cursor:
            cursor.execute(IS_WAITING, [self.pid])
            row = cursor.fetchone()
        return bool(row and row[0])


def overlap(first: Deed, second: Deed, *, then: Deed | None = None) -> tuple[Outcome, Outcome]:
    """Both deeds in the worst order: `second` begins while `first` is done but not committed.

    `then` is what the first does besides before it commits, while the second waits or is done; its outcome is that.
    """
    done, commit = threading.Event(), threading.Event()

    def held_open() -> Any:
        with transaction.atomic():
            outcome = first()
            done.set()
            assert commit.wait(PATIENCE)
            if then:
                outcome = then()
        return outcome

    early, late = Client(held_open), Client(second)
    early.start()
    assert done.wait(PATIENCE) or early.finish()
    late.start()
    assert late.connected.wait(PATIENCE)
    while late.is_alive() and not late.is_blocked():
        late.join(0.01)
    commit.set()
    return early.finish(), late.finish()


def storm(deeds: list[Deed]) -> list[Outcome]:
    """All deeds at the same moment, each on a connection of its own."""
    start = threading.Barrier(len(deeds))

    def begin_together(deed: Deed) -> Deed:
        def run() -> Any:
            start.wait(PATIENCE)
            return deed()

        return run

    clients = [Client(begin_together(deed)) for deed in deeds]
    for client in clients:
        client.start()
    return [client.finish() for client in clients]


@contextmanager
def without_constraint(table: str, *names: str) -> Iterator[None]:
    """The control run: the database's guard is off inside the block. Rows that it forbids must be gone at its end."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = ANY(%s)", [[*names]]
        )
        guards = cursor.fetchall()
        assert len(guards) == len(names)
        for name, _definition in guards:
            cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            for name, definition in guards:
                cursor.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}")
