"""What groups do when something happens to people."""

from school.common.actor import Actor
from school.groups.actions import remove_student
from school.groups.queries import current_memberships
from school.people.events import PersonAnonymised

CLERK = Actor.system("groups")


def free_seats(event: PersonAnonymised) -> None:
    """Nobody sits on a seat whom nobody knows: the places are free for others from today on."""
    for membership in current_memberships().filter(student=event.user_id).select_related("group", "student"):
        remove_student(CLERK, group=membership.group, student=membership.student)
