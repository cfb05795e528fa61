"""Coins and achievements for what happens in lessons and homework."""

from collections.abc import Mapping

from django.utils import translation
from django.utils.translation import gettext as _

from school.attendance.choices import ATTENDED
from school.attendance.events import AttendanceMarked
from school.attendance.models import Attendance
from school.common.actor import Actor
from school.gamification.actions import Claim, grant_achievements, settle_coins
from school.homework.events import HomeworkApproved, HomeworkRejected, HomeworkSentBack
from school.lessons.choices import LessonStatus
from school.lessons.events import LessonCompleted, LessonReopened
from school.lessons.models import Lesson
from school.people.queries import languages_of
from school.preferences.queries import preferences

ATTENDANCE = "attendance"
HOMEWORK = "homework"
LESSON = "lesson"
BOOKKEEPER = Actor.system("gamification")


def pay_for_attendance(event: AttendanceMarked) -> None:
    """Attending a lesson earns coins once; a mark corrected to not attended takes them back."""
    changed = [mark for mark in event.marks if mark.is_attended != mark.was_attended]
    if not changed:
        return
    coins = preferences().coins_per_attendance
    claims = []
    for mark in changed:
        with translation.override(mark.language):
            shape = _("Attended: %(lesson)s") if mark.is_attended else _("Not attended after all: %(lesson)s")
        claims.append(
            Claim(
                student_id=mark.student_id,
                subject=str(mark.attendance_id),
                due=coins if mark.is_attended else 0,
                reason=shape % {"lesson": event.lesson_name},
            )
        )
    settle_coins(BOOKKEEPER, source_type=ATTENDANCE, claims=claims)


def pay_for_lesson_when_marked(event: AttendanceMarked) -> None:
    """Who is marked after the lesson was completed earns for that too; a corrected mark takes it back."""
    changed = {mark.student_id: mark.is_attended for mark in event.marks if mark.is_attended != mark.was_attended}
    if not changed or (all(changed.values()) and not preferences().coins_per_lesson):
        return
    if Lesson.objects.filter(pk=event.lesson_id, status=LessonStatus.COMPLETED).exists():
        settle_lesson(event.lesson_id, event.lesson_name, changed)


def pay_for_lesson(event: LessonCompleted) -> None:
    """A completed lesson earns coins (a setting) for who attended it, once."""
    if preferences().coins_per_lesson:
        attended = Attendance.objects.filter(lesson=event.lesson_id, status__in=ATTENDED)
        settle_lesson(
            event.lesson_id, event.lesson_name, dict.fromkeys(attended.values_list("student_id", flat=True), True)
        )


def take_back_for_lesson(event: LessonReopened) -> None:
    """A lesson that was completed by mistake has earned nothing."""
    if event.was_completed:
        marked = Attendance.objects.filter(lesson=event.lesson_id).values_list("student_id", flat=True)
        settle_lesson(event.lesson_id, event.lesson_name, dict.fromkeys(marked, False))


def settle_lesson(lesson_id: int, lesson_name: str, earned: Mapping[int, bool]) -> None:
    """Make the ledger hold what the lesson is worth to each student, nothing for those that earned nothing."""
    coins, languages = preferences().coins_per_lesson, languages_of(earned)
    claims = []
    for student_id, has_earned in earned.items():
        with translation.override(languages[student_id]):
            shape = _("Lesson completed: %(lesson)s") if has_earned else _("Lesson not counted after all: %(lesson)s")
        reason = shape % {"lesson": lesson_name}
        due = coins if has_earned else 0
        claims.append(Claim(student_id=student_id, subject=str(lesson_id), due=due, reason=reason))
    settle_coins(BOOKKEEPER, source_type=LESSON, claims=claims)


def grant_for_attendance(event: AttendanceMarked) -> None:
    """Attending may have reached an achievement."""
    if attended := [mark.student_id for mark in event.marks if mark.is_attended and not mark.was_attended]:
        grant_achievements(BOOKKEEPER, students=attended)


def grant_for_homework(event: HomeworkApproved) -> None:
    """So may an approved answer."""
    grant_achievements(BOOKKEEPER, students=[event.student_id])


def pay_for_homework(event: HomeworkApproved) -> None:
    """An approved answer earns the coins that the approval names."""
    with translation.override(languages_of([event.student_id])[event.student_id]):
        reason = _("Homework approved: %(title)s") % {"title": event.title}
    settle_homework(event, event.coins, reason)


def take_back_for_homework(event: HomeworkRejected | HomeworkSentBack) -> None:
    """An answer that is not approved any more has earned nothing."""
    if not event.coins:
        return
    with translation.override(languages_of([event.student_id])[event.student_id]):
        reason = _("Homework not approved any more: %(title)s") % {"title": event.title}
    settle_homework(event, 0, reason)


def settle_homework(event: HomeworkApproved | HomeworkRejected | HomeworkSentBack, due: int, reason: str) -> None:
    """Make the ledger hold `due` coins for the homework."""
    claim = Claim(student_id=event.student_id, subject=str(event.homework_id), due=due, reason=reason)
    settle_coins(BOOKKEEPER, source_type=HOMEWORK, claims=[claim])
