"""What is to be done for a lesson, and what became of it."""

from collections.abc import Callable

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from school.homework.events import (
    HomeworkApproved,
    HomeworkAssigned,
    HomeworkDeadlineNear,
    HomeworkFailed,
    HomeworkNeedsReview,
    HomeworkRejected,
    HomeworkResult,
    HomeworkSentBack,
)
from school.notifications.actions import Notice
from school.notifications.choices import PERSON, NotificationType
from school.notifications.handlers.base import at_school, tell
from school.people.queries import names_of


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


def tell_of_near_deadline(event: HomeworkDeadlineNear) -> None:
    """The student learns that little time is left; once for each deadline."""

    def compose(student_id: int, homework_id: int) -> Notice:
        return Notice(
            recipient_id=student_id,
            type=NotificationType.HOMEWORK,
            title=_("Homework is due soon: %(title)s") % {"title": event.title},
            message=_("Send your recording by %(deadline)s.") % {"deadline": at_school(event.deadline)},
            source=f"homework:{homework_id}:near:{event.deadline:%Y%m%d%H%M%S}",
            data={"homework": homework_id},
        )

    tell([(event.student_id, event.homework_id)], compose)


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
            data={"homework": homework_id, "status": "needs_review", PERSON: event.student_id},
        )

    tell([(event.teacher_id, event.homework_id)], compose)
