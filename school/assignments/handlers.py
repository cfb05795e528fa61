"""What assignments do when something happens to people."""

from school.assignments.actions import erase_work
from school.common.actor import Actor
from school.people.events import PersonAnonymised

CLERK = Actor.system("assignments")


def forget(event: PersonAnonymised) -> None:
    """Nobody reads the work of somebody whom nobody knows."""
    erase_work(CLERK, student_id=event.user_id)
