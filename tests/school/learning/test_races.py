"""Two who open one course to one student at the same moment, and what is said of lessons at once."""

from collections.abc import Iterator
from functools import partial

import pytest

from content.models import LessonPage
from school.common.errors import DomainError
from school.learning.actions import enroll, grant_access, record_lesson, report_watching
from school.learning.errors import AlreadyEnrolled
from school.learning.models import ONCE, Enrollment, LessonProgress
from school.notifications.models import Notification, NotificationCounter
from school.people.models import User
from tests.contracts.elearning.school import FILM
from tests.races import Committed, Deed, committed, overlap, storm, without_constraint
from tests.school.learning.conftest import as_student, lesson_page
from tests.school.payments.test_online_races import unlocked
from tests.world import SYSTEM

__all__ = ["committed"]
TABLE = "learning_enrollment"


@pytest.fixture
def student(committed: Committed) -> Iterator[User]:
    """Somebody who may enrol in the race's course, which is free and has four lessons."""
    for number in range(4):
        lesson_page(committed.course, f"Lesson {number}")
    yield committed.person("eager")
    Enrollment.objects.all().delete()
    Notification.objects.all().delete()
    NotificationCounter.objects.all().delete()


def enrols(student: User, committed: Committed) -> Deed:
    return lambda: enroll(as_student(student), course=committed.course)


def pays(student: User, committed: Committed) -> Deed:
    return lambda: grant_access(SYSTEM, student=student, course=committed.course)


def completes(enrollment: Enrollment, lesson: LessonPage) -> Deed:
    return lambda: record_lesson(as_student(enrollment.student), enrollment=enrollment, lesson=lesson)


def test_of_two_enrolments_at_once_one_is_refused(committed: Committed, student: User) -> None:
    won, lost = overlap(enrols(student, committed), enrols(student, committed))
    assert isinstance(won, Enrollment)
    assert isinstance(lost, AlreadyEnrolled)
    assert (Enrollment.objects.count(), Notification.objects.count()) == (1, 1)


def test_control_without_the_constraint_both_are_in(committed: Committed, student: User) -> None:
    with without_constraint(TABLE, ONCE):
        overlap(enrols(student, committed), enrols(student, committed))
        assert Enrollment.objects.count() == 2
        Enrollment.objects.all().delete()


def test_of_two_who_come_back_at_once_one_is_refused(committed: Committed, student: User) -> None:
    grant_access(SYSTEM, student=student, course=committed.course)
    Enrollment.objects.update(left_at=Enrollment.objects.get().enrolled_at)
    won, lost = overlap(enrols(student, committed), enrols(student, committed))
    assert isinstance(won, Enrollment)
    assert isinstance(lost, AlreadyEnrolled)
    assert Notification.objects.count() == 2


def test_paid_while_enrolling(committed: Committed, student: User) -> None:
    enrolled, granted = overlap(enrols(student, committed), pays(student, committed))
    assert enrolled.pk == granted.pk
    row = Enrollment.objects.get()
    assert (row.is_paid, row.is_open, Notification.objects.count()) == (True, True, 1)


def test_enrolling_while_paid(committed: Committed, student: User) -> None:
    granted, refused = overlap(pays(student, committed), enrols(student, committed))
    assert isinstance(refused, AlreadyEnrolled)
    row = Enrollment.objects.get()
    assert (row.pk, row.is_paid, row.is_open, Notification.objects.count()) == (granted.pk, True, True, 1)


def test_eight_deliveries_of_one_payment_open_once(committed: Committed, student: User) -> None:
    outcomes = storm([pays(student, committed)] * 8)
    assert {outcome.pk for outcome in outcomes} == {Enrollment.objects.get().pk}
    assert Notification.objects.count() == 1


def test_control_without_the_constraint_it_opens_twice(committed: Committed, student: User) -> None:
    with without_constraint(TABLE, ONCE):
        overlap(pays(student, committed), pays(student, committed))
        assert Enrollment.objects.count() == 2
        Enrollment.objects.all().delete()


def test_the_last_lessons_completed_at_once_complete_the_course_once(committed: Committed, student: User) -> None:
    enrollment = enroll(as_student(student), course=committed.course)
    lessons = LessonPage.objects.child_of(committed.course)
    outcomes = storm([completes(enrollment, lesson) for lesson in lessons])
    assert [type(outcome).__name__ for outcome in outcomes] == ["LessonProgress"] * 4
    enrollment.refresh_from_db()
    assert (str(enrollment.progress_percentage), enrollment.completed_at is not None) == ("100.0", True)
    assert Notification.objects.filter(title__startswith="Course completed").count() == 1


@pytest.fixture
def at_the_end(committed: Committed, student: User) -> tuple[Deed, Deed]:
    """A film's last second: the page says that the lesson is completed, and the player that it was watched."""
    film = lesson_page(committed.course, "Film", video_url=FILM, video_seconds=60)
    enrollment, actor = enroll(as_student(student), course=committed.course), as_student(student)
    completes_it = partial(record_lesson, actor, enrollment=enrollment, lesson=film, score=90)
    return completes_it, partial(report_watching, actor, lesson=film, position=60, duration=60)


def said_of_the_film() -> tuple[bool, int | None, bool]:
    row = LessonProgress.objects.get()
    return row.completed_at is not None, row.score, row.video_watched


def test_a_film_watched_while_its_lesson_is_completed_takes_nothing_back(at_the_end: tuple[Deed, Deed]) -> None:
    overlap(*at_the_end)
    assert said_of_the_film() == (True, 90, True)


def test_control_without_the_lock_what_was_said_of_the_lesson_is_lost(at_the_end: tuple[Deed, Deed]) -> None:
    completes_it, watches = at_the_end
    _completed, refused = overlap(completes_it, unlocked(watches))
    assert isinstance(refused, DomainError)
    assert said_of_the_film() == (True, 90, False)
