"""Courses that open to students, and courses that they have completed."""

from datetime import datetime

from django.utils.translation import gettext as _

from school.learning.events import CourseCompleted, Enrolled
from school.notifications.actions import Notice
from school.notifications.choices import NotificationType
from school.notifications.handlers.base import tell


def tell_of_enrolment(event: Enrolled) -> None:
    """The student learns that a course is open, again too when they come back to it."""
    if not event.is_news:
        return

    def compose(person_id: int, at: datetime) -> Notice:
        return course_notice(
            person_id,
            event.course_id,
            title=_("Course open: %(course)s") % {"course": event.course_title},
            message=_("You are enrolled. All lessons of the course are open to you now."),
            source=f"enrolled:{at:%Y%m%d%H%M%S%f}",
        )

    tell([(event.student_id, event.enrolled_at)], compose)


def tell_of_completion(event: CourseCompleted) -> None:
    """The student learns that nothing of a course is left to do."""

    def compose(person_id: int, at: datetime) -> Notice:
        return course_notice(
            person_id,
            event.course_id,
            title=_("Course completed: %(course)s") % {"course": event.course_title},
            message=_("Well done!"),
            source=f"completed:{at:%Y%m%d%H%M%S%f}",
        )

    tell([(event.student_id, event.completed_at)], compose)


def course_notice(person_id: int, course_id: int, *, title: str, message: str, source: str) -> Notice:
    """A notice on one course."""
    return Notice(
        recipient_id=person_id,
        type=NotificationType.LESSON,
        title=title,
        message=message,
        source=f"course:{course_id}:{source}",
        data={"course": course_id},
    )
