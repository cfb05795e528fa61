"""Coins for what happens in lessons and homework."""

from django.utils import translation
from django.utils.translation import gettext as _

from school.attendance.events import AttendanceMarked
from school.common.actor import Actor
from school.gamification.actions import Claim, settle_coins
from school.homework.events import HomeworkApproved, HomeworkRejected, HomeworkSentBack
from school.people.queries import languages_of
from school.preferences.queries import preferences

ATTENDANCE = "attendance"
HOMEWORK = "homework"
BOOKKEEPER = Actor.system("gamification")


def pay_for_attendance(event: AttendanceMarked) -> None:
    """Attending a lesson earns coins once; a mark corrected to not attended takes them back."""
    changed = [mark for mark in event.marks if mark.is_attended != mark.was_attended]
    if not changed:
        return
    coins = preferences().coins_per_attendance
    languages = languages_of([mark.student_id for mark in changed])
    claims = []
    for mark in changed:
        with translation.override(languages[mark.student_id]):
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
