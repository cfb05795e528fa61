"""Written work: what is to be done, that it was handed in, and what it was worth."""

from collections.abc import Callable

from django.utils.translation import gettext as _

from school.assignments.events import AssignmentGiven, WorkEvent, WorkGraded, WorkSubmitted
from school.notifications.actions import Notice
from school.notifications.choices import PERSON, NotificationType
from school.notifications.handlers.base import at_school, tell
from school.people.queries import names_of


def tell_of_assignment(event: AssignmentGiven) -> None:
    """Students learn what to do until when."""

    def compose(student_id: int, assignment_id: int) -> Notice:
        return Notice(
            recipient_id=student_id,
            type=NotificationType.HOMEWORK,
            title=_("New assignment: %(title)s") % {"title": event.title},
            message=time_left(event),
            source=f"assignment:{assignment_id}:given",
            data={"assignment": assignment_id},
        )

    tell([(student_id, event.assignment_id) for student_id in event.student_ids], compose)


def time_left(event: AssignmentGiven) -> str:
    """Until when it is to be handed in."""
    if event.due_at is None:
        return _("You can hand it in at any time.")
    return _("Hand it in by %(deadline)s.") % {"deadline": at_school(event.due_at)}


def tell_of_work(event: WorkSubmitted) -> None:
    """Those who are to grade it learn whose work waits."""
    student = names_of([event.student_id])[event.student_id]

    def message() -> str:
        text = _("%(student)s has handed in work.")
        if event.is_late:
            text = _("%(student)s has handed in work, after the deadline.")
        elif event.number > 1:
            text = _("%(student)s has handed in a new version.")
        return text % {"student": student}

    notice = composer(event, "submitted", lambda: _("Work handed in: %(title)s"), message)
    tell([(teacher_id, event.submission_id) for teacher_id in event.teacher_ids], notice)


def tell_of_grade(event: WorkGraded) -> None:
    """The student learns the score."""

    def message() -> str:
        return _("%(score)s of %(most)s points.") % {"score": event.score, "most": event.max_score}

    notice = composer(event, "graded", lambda: _("Graded: %(title)s"), message)
    tell([(event.student_id, event.submission_id)], notice)


def composer(
    event: WorkEvent, outcome: str, title: Callable[[], str], message: Callable[[], str]
) -> Callable[[int, int], Notice]:
    """A notice on one student's work; the texts are asked for when the reader's language is active."""

    def compose(person_id: int, submission_id: int) -> Notice:
        return Notice(
            recipient_id=person_id,
            type=NotificationType.HOMEWORK,
            title=title() % {"title": event.title},
            message=message(),
            source=f"submission:{submission_id}:{outcome}:{event.at:%Y%m%d%H%M%S%f}",
            data={
                "submission": submission_id,
                "assignment": event.assignment_id,
                "status": outcome,
                PERSON: event.student_id,
            },
        )

    return compose
