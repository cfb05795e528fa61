"""How far a student is: counted from lessons, said by hand, and following what editors do."""

from decimal import Decimal

import pytest
from django.db import connection, transaction
from django.db.utils import IntegrityError
from django.utils import timezone

from content.actions import create_course, publish_scheduled
from content.models import CoursePage, LessonPage
from school.common.errors import Invalid, NotAllowed
from school.learning.actions import enroll, record_lesson, set_progress, unenroll, update_lesson_progress
from school.learning.errors import NotEnrolled
from school.learning.models import Enrollment, LessonProgress
from school.notifications.models import Notification
from school.people.models import User
from tests.school.learning.conftest import as_student, lesson_page, lessons_of
from tests.world import SYSTEM, World

pytestmark = pytest.mark.django_db


def percent(enrollment: Enrollment) -> str:
    return str(Enrollment.objects.get(pk=enrollment.pk).progress_percentage)


def is_completed(enrollment: Enrollment) -> bool:
    return Enrollment.objects.get(pk=enrollment.pk).completed_at is not None


def complete(enrollment: Enrollment, *numbers: int) -> None:
    lessons = lessons_of(enrollment.course)
    for number in numbers:
        record_lesson(as_student(enrollment.student), enrollment=enrollment, lesson=lessons[number])


def set_to(enrollment: Enrollment, value: str) -> Enrollment:
    return set_progress(as_student(enrollment.student), enrollment=enrollment, percentage=Decimal(value))


def test_lessons_add_up_and_the_last_completes_the_course(enrolled: Enrollment) -> None:
    seen = []
    for number in (0, 2, 1):
        complete(enrolled, number)
        seen.append((percent(enrolled), is_completed(enrolled)))
    assert seen == [("33.3", False), ("66.7", False), ("100.0", True)]
    titles = Notification.objects.order_by("pk").values_list("title", flat=True)
    assert list(titles) == ["Course open: Nursing basics", "Course completed: Nursing basics"]


def test_a_lesson_is_completed_once(enrolled: Enrollment) -> None:
    complete(enrolled, 0)
    first = LessonProgress.objects.get()
    complete(enrolled, 0)
    again = LessonProgress.objects.get()
    assert (again.pk, again.completed_at, percent(enrolled)) == (first.pk, first.completed_at, "33.3")


def test_a_lesson_taken_back_takes_the_completion_back(enrolled: Enrollment) -> None:
    complete(enrolled, 0, 1, 2)
    row = LessonProgress.objects.order_by("pk")[0]
    changed = update_lesson_progress(as_student(enrolled.student), instance=row, completed=False)
    assert (changed.completed_at, percent(enrolled), is_completed(enrolled)) == (None, "66.7", False)


def test_score_and_video_are_kept_beside(enrolled: Enrollment) -> None:
    actor, lesson = as_student(enrolled.student), lessons_of(enrolled.course)[0]
    row = record_lesson(actor, enrollment=enrolled, lesson=lesson, completed=False, score=85, video_watched=True)
    assert (row.completed_at, row.score, row.video_watched, percent(enrolled)) == (None, 85, True, "0.0")
    changed = update_lesson_progress(actor, instance=row, completed=True)
    assert (changed.completed_at is not None, changed.score, changed.video_watched) == (True, 85, True)
    with pytest.raises(Invalid) as refused:
        update_lesson_progress(actor, instance=row, score=101)
    assert refused.value.fields == {"score": ["A percentage is between 0 and 100."]}


def test_by_hand_all_and_nothing(enrolled: Enrollment) -> None:
    complete(enrolled, 0)
    done = LessonProgress.objects.get().completed_at
    assert str(set_to(enrolled, "100").progress_percentage) == "100.0"
    first = Enrollment.objects.get().completed_at
    assert LessonProgress.objects.exclude(completed_at=None).count() == 3
    assert LessonProgress.objects.get(lesson__title="One").completed_at == done
    assert set_to(enrolled, "100").completed_at == first
    cleared = set_to(enrolled, "0")
    assert (str(cleared.progress_percentage), cleared.completed_at) == ("0.0", None)
    assert LessonProgress.objects.exclude(completed_at=None).count() == 0
    complete(enrolled, 1)
    assert percent(enrolled) == "33.3"


def test_another_value_stands_until_a_lesson_changes(enrolled: Enrollment) -> None:
    complete(enrolled, 0, 1, 2)
    half = set_to(enrolled, "50")
    assert (str(half.progress_percentage), half.completed_at) == ("50.0", None)
    lesson_page(enrolled.course, "Four")
    assert percent(enrolled) == "50.0"
    complete(enrolled, 0)  # it was completed, so nothing changes
    assert percent(enrolled) == "50.0"
    complete(enrolled, 4)
    assert (percent(enrolled), is_completed(enrolled)) == ("100.0", True)


def test_a_course_without_lessons_goes_by_hand_alone(db: None, learner: User) -> None:
    course = create_course(SYSTEM, title="A video", is_published=True)
    enrollment = enroll(as_student(learner), course=course)
    assert percent(enrollment) == "0.0"
    whole = set_to(enrollment, "100")
    assert (str(whole.progress_percentage), whole.completed_at is not None) == ("100.0", True)
    less = set_to(enrollment, "99.9")
    assert (str(less.progress_percentage), less.completed_at) == ("99.9", None)
    assert str(set_to(enrollment, "0").progress_percentage) == "0.0"


@pytest.mark.parametrize("value", ["-0.1", "100.01", "1000", "NaN", "Infinity"])
def test_by_hand_within_bounds(enrolled: Enrollment, value: str) -> None:
    with pytest.raises(Invalid) as refused:
        set_to(enrolled, value)
    assert refused.value.fields == {"percentage": ["A percentage is between 0 and 100."]}
    assert percent(enrolled) == "0.0"


def test_only_of_the_course_and_only_who_is_in_it(enrolled: Enrollment, priced: CoursePage) -> None:
    actor, lessons = as_student(enrolled.student), lessons_of(enrolled.course)
    for lesson in (lessons[3], lessons_of(priced)[0]):
        with pytest.raises(Invalid) as refused:
            record_lesson(actor, enrollment=enrolled, lesson=lesson)
        assert refused.value.fields == {"lesson": ["This is no published lesson of the course."]}
    unenroll(actor, enrollment=enrolled)
    with pytest.raises(NotEnrolled):
        complete(enrolled, 0)
    with pytest.raises(NotEnrolled):
        set_to(enrolled, "50")


def test_progress_is_the_students_own(world: World, enrolled: Enrollment) -> None:
    lesson = lessons_of(enrolled.course)[0]
    for who in ("student", "teacher", "editor", "accountant"):
        with pytest.raises(NotAllowed):
            record_lesson(world.actor(who), enrollment=enrolled, lesson=lesson)
        with pytest.raises(NotAllowed):
            set_progress(world.actor(who), enrollment=enrolled, percentage=Decimal(50))
    assert record_lesson(world.actor("operator"), enrollment=enrolled, lesson=lesson).completed_at is not None


def page(title: str) -> LessonPage:
    found: LessonPage = LessonPage.objects.get(title=title)
    return found


def test_the_percentage_follows_the_editors(enrolled: Enrollment, priced: CoursePage) -> None:
    complete(enrolled, 0, 1)
    seen = [percent(enrolled)]
    page("Draft").get_latest_revision_as_object().save_revision().publish()
    seen.append(percent(enrolled))
    page("Three").unpublish()
    seen.append(percent(enrolled))
    page("Two").delete()
    seen.append(percent(enrolled))
    page("Draft").move(priced, pos="last-child")
    seen.append(percent(enrolled))
    assert seen == ["66.7", "50.0", "66.7", "50.0", "100.0"]
    assert not is_completed(enrolled)


def test_the_percentage_follows_the_clock_of_the_editor(enrolled: Enrollment) -> None:
    complete(enrolled, 0)
    LessonPage.objects.filter(title="Three").update(expire_at=timezone.now())
    publish_scheduled(SYSTEM)
    assert percent(enrolled) == "50.0"


def test_a_course_that_grows_stays_completed(enrolled: Enrollment) -> None:
    complete(enrolled, 0, 1, 2)
    lesson_page(enrolled.course, "Four")
    lesson_page(enrolled.course, "Five")
    assert (percent(enrolled), is_completed(enrolled)) == ("60.0", True)
    complete(enrolled, 4)
    assert (percent(enrolled), is_completed(enrolled)) == ("80.0", True)


def test_watching_a_new_lesson_takes_no_completed_course_back(enrolled: Enrollment) -> None:
    complete(enrolled, 0, 1, 2)
    lesson = lesson_page(enrolled.course, "Four")
    actor = as_student(enrolled.student)
    row = record_lesson(actor, enrollment=enrolled, lesson=lesson, completed=False, video_watched=True)
    update_lesson_progress(actor, instance=row, score=50)
    assert (percent(enrolled), is_completed(enrolled)) == ("75.0", True)


def test_moving_courses_changes_nobody_s_progress(enrolled: Enrollment, priced: CoursePage) -> None:
    complete(enrolled, 0)
    CoursePage.objects.get(pk=priced.pk).move(CoursePage.objects.get(pk=enrolled.course_id), pos="left")
    complete(Enrollment.objects.get(pk=enrolled.pk), 1)
    assert percent(enrolled) == "66.7"


@pytest.mark.parametrize(
    ("completed", "lessons", "expected"),
    [
        (0, 0, "0.0"),
        (0, 3, "0.0"),
        (1, 3, "33.3"),
        (2, 3, "66.7"),
        (3, 3, "100.0"),
        (1, 8, "12.5"),
        (1, 16, "6.3"),
        (1999, 2000, "99.9"),
        (2000, 2000, "100.0"),
    ],
)
def test_the_arithmetic(db: None, completed: int, lessons: int, expected: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT learning_share(%s, %s)::numeric(4, 1)", [completed, lessons])
        row = cursor.fetchone()
    assert row is not None
    assert str(row[0]) == expected


def test_the_database_knows_the_bounds(enrolled: Enrollment) -> None:
    rows = Enrollment.objects.filter(pk=enrolled.pk)
    for wrong in ({"set_percentage": Decimal(101)}, {"left_at": enrolled.enrolled_at.replace(year=2000)}):
        with pytest.raises(IntegrityError), transaction.atomic():
            rows.update(**wrong)
    rows.update(progress_percentage=Decimal(77))
    assert percent(enrolled) == "0.0"  # what is written there by whatever way, the lessons say how far it is
