"""Which event tells whom what, in the language of who reads it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from school.attendance.choices import AttendanceStatus
from school.attendance.events import AttendanceMarked
from school.common.actor import Actor
from school.common.clock import school_zone
from school.homework.events import (
    HomeworkApproved,
    HomeworkAssigned,
    HomeworkFailed,
    HomeworkNeedsReview,
    HomeworkRejected,
    HomeworkResult,
    HomeworkSentBack,
)
from school.notifications.actions import Notice, notify_all
from school.notifications.choices import NotificationType
from school.people.queries import languages_of, names_of

MESSENGER = Actor.system("notifications")


def tell[T](recipients: Sequence[tuple[int, T]], compose: Callable[[int, T], Notice]) -> None:
    """Compose a notice for each `(person's id, what it is about)` in that person's language, and write them all."""
    languages = languages_of([person for person, _about in recipients])
    notices = []
    for person, about in recipients:
        with translation.override(languages[person]):
            notices.append(compose(person, about))
    notify_all(MESSENGER, notices=notices)


def at_school(moment: datetime) -> str:
    """The moment as the school's clock shows it, in the language that is active."""
    return date_format(timezone.localtime(moment, school_zone()), "DATETIME_FORMAT")


def tell_of_attendance(event: AttendanceMarked) -> None:
    """Students learn that they were marked absent or late."""

    def compose(student_id: int, mark: tuple[int, str]) -> Notice:
        attendance_id, status = mark
        late = status == AttendanceStatus.LATE
        return Notice(
            recipient_id=student_id,
            type=NotificationType.ATTENDANCE,
            title=_("Marked late") if late else _("Marked absent"),
            message=event.lesson_name,
            source=f"attendance:{attendance_id}:{status}",
            data={"attendance": attendance_id, "lesson": event.lesson_id, "status": status},
        )

    worth_telling = (AttendanceStatus.ABSENT, AttendanceStatus.LATE)
    tell([(m.student_id, (m.attendance_id, m.status)) for m in event.marks if m.status in worth_telling], compose)


def tell_of_homework(event: HomeworkAssigned) -> None:
    """Students learn what to do until when."""

    def compose(student_id: int, homework_id: int) -> Notice:
        return Notice(
            recipient_id=student_id,
            type=NotificationType.HOMEWORK,
            title=_("New homework: %(title)s") % {"title": event.title},
            message=_("Send your recording by %(deadline)s.") % {"deadline": at_school(event.deadline)},
            source=f"homework:{homework_id}:assigned",
            data={"homework": homework_id, "lesson": event.lesson_id},
        )

    tell(event.homework, compose)


def tell_of_approval(event: HomeworkApproved) -> None:
    """The student learns that the answer is approved, and what it earned."""

    def message() -> str:
        if not event.coins:
            return _("Well done!")
        text = ngettext("Well done! You earned %(count)s coin.", "Well done! You earned %(count)s coins.", event.coins)
        return text % {"count": event.coins}

    tell_student(event, "approved", lambda: _("Homework approved: %(title)s"), message)


def tell_of_rejection(event: HomeworkRejected) -> None:
    """The student learns that the answer is not accepted."""

    def message() -> str:
        return _("The coins for it were taken back.") if event.coins else _("Your teacher did not accept the answer.")

    tell_student(event, "rejected", lambda: _("Homework not accepted: %(title)s"), message)


def tell_of_revision(event: HomeworkSentBack) -> None:
    """The student learns that another recording is wanted."""
    tell_student(
        event,
        "revision",
        lambda: _("Please revise your homework: %(title)s"),
        lambda: _("Read your teacher's feedback and send a new recording."),
    )


def tell_of_failure(event: HomeworkFailed) -> None:
    """The student learns that the recording could not be transcribed, and why."""
    tell_student(event, "failed", lambda: _("Recording not transcribed: %(title)s"), lambda: event.reason)


def tell_student(event: HomeworkResult, outcome: str, title: Callable[[], str], message: Callable[[], str]) -> None:
    """Write a notice on what became of an answer; the texts are asked for when the student's language is active."""

    def compose(student_id: int, homework_id: int) -> Notice:
        return Notice(
            recipient_id=student_id,
            type=NotificationType.HOMEWORK,
            title=title() % {"title": event.title},
            message=message(),
            source=f"homework:{homework_id}:{outcome}:{event.at:%Y%m%d%H%M%S%f}",
            data={"homework": homework_id, "status": outcome},
        )

    tell([(event.student_id, event.homework_id)], compose)


def tell_of_review(event: HomeworkNeedsReview) -> None:
    """The group's teacher learns that an answer waits for a decision."""
    student = names_of([event.student_id])[event.student_id]

    def compose(teacher_id: int, homework_id: int) -> Notice:
        return Notice(
            recipient_id=teacher_id,
            type=NotificationType.HOMEWORK,
            title=_("Homework to review: %(title)s") % {"title": event.title},
            message=_("%(student)s sent an answer that needs your decision.") % {"student": student},
            source=f"homework:{homework_id}:needs_review:{event.attempt}",
            data={"homework": homework_id, "status": "needs_review"},
        )

    tell([(event.teacher_id, event.homework_id)], compose)
