"""Telling people: once per cause, in their language, and read by themselves alone."""

from datetime import time, timedelta

import pytest

from school.attendance.events import AttendanceMarked, ChangedMark
from school.common import clock
from school.common.errors import NotAllowed, NotFound
from school.common.events import emit
from school.homework.events import HomeworkAssigned
from school.notifications.actions import mark_all_read, mark_read, notify
from school.notifications.models import Notification
from school.notifications.queries import notifications_visible_to, sent_notifications, unread_count
from school.people.models import User
from tests.world import SYSTEM, World


def tell(person: User, source: str = "test:1") -> Notification:
    return notify(
        SYSTEM, recipient=person, type="lesson", title="Moved", message="To ten", source=source, data={"lesson": 1}
    )


def test_a_cause_tells_a_person_once(world: World) -> None:
    first = tell(world.student)
    assert tell(world.student) == first
    assert tell(world.classmate) != first
    assert Notification.objects.count() == 2


@pytest.mark.parametrize("name", ["teacher", "student", "operator"])
def test_people_do_not_write_notices(world: World, name: str) -> None:
    with pytest.raises(NotAllowed):
        notify(world.actor(name), recipient=world.student, type="lesson", title="a", message="b", source="c")


def test_reading_keeps_the_first_moment(world: World) -> None:
    notice = tell(world.student)
    read = mark_read(world.actor("student"), instance=notice)
    assert read.is_read
    assert read.read_at is not None
    assert mark_read(world.actor("student"), instance=notice).read_at == read.read_at


@pytest.mark.parametrize("name", ["classmate", "teacher", "admin"])
def test_nobody_reads_for_another(world: World, name: str) -> None:
    notice = tell(world.student)
    with pytest.raises(NotFound):
        mark_read(world.actor(name), instance=notice)
    notice.refresh_from_db()
    assert not notice.is_read


def test_all_of_ones_own_are_read_at_once(world: World) -> None:
    for number in range(3):
        tell(world.student, f"test:{number}")
    tell(world.classmate)
    assert unread_count(world.actor("student")) == 3
    assert mark_all_read(world.actor("student")) == 3
    assert mark_all_read(world.actor("student")) == 0
    assert (unread_count(world.actor("student")), unread_count(world.actor("classmate"))) == (0, 1)


def test_ones_list_holds_ones_own_only_and_staff_look_after_all(world: World) -> None:
    tell(world.student)
    assert [notifications_visible_to(world.actor(name)).count() for name in ("student", "teacher", "admin")] == [
        1,
        0,
        0,
    ]
    seen = [sent_notifications(world.actor(name)).count() for name in ("operator", "admin", "teacher", "accountant")]
    assert seen == [0, 1, 0, 0]


def test_texts_are_in_the_language_of_who_reads_them(world: World) -> None:
    User.objects.filter(pk=world.student.pk).update(language="ru")
    User.objects.filter(pk=world.classmate.pk).update(language="en")
    deadline = clock.moment(clock.today() + timedelta(days=1), time(18))
    emit(HomeworkAssigned(1, "Read aloud", deadline, ((world.student.pk, 5), (world.classmate.pk, 6))))

    english = Notification.objects.get(recipient=world.classmate)
    russian = Notification.objects.get(recipient=world.student)
    assert english.message.startswith("Send your recording by ")
    assert english.message.endswith(", 18:00.")
    assert russian.message != english.message


def test_only_absence_and_lateness_are_told(world: World) -> None:
    marks = [
        ChangedMark(number, world.student.pk, status, None, world.student.language)
        for number, status in enumerate(("present", "late", "excused", "absent"))
    ]
    emit(AttendanceMarked(world.lessons[0].pk, "A1 · 1", tuple(marks)))
    told = Notification.objects.filter(type="attendance").order_by("pk").values_list("title", "message", "data__status")
    assert list(told) == [("Marked late", "A1 · 1", "late"), ("Marked absent", "A1 · 1", "absent")]
