"""What learning does when something happens to people."""

from school.common.actor import Actor
from school.learning.actions import unenroll
from school.learning.models import Enrollment
from school.people.events import PersonAnonymised

CLERK = Actor.system("learning")


def leave_courses(event: PersonAnonymised) -> None:
    """Nobody stays in a course whom nobody knows; how far they were stays in the numbers."""
    for enrollment in Enrollment.objects.filter(student=event.user_id, left_at=None):
        unenroll(CLERK, enrollment=enrollment, reason="anonymised")
