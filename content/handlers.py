"""What the editor's room does when something happens to people."""

from content.actions.leaving import forget_person
from school.common.actor import Actor
from school.people.events import PersonAnonymised

KEEPER = Actor.system("content")


def forget(event: PersonAnonymised) -> None:
    """Nobody sees the picture of somebody whom nobody knows."""
    forget_person(KEEPER, person_id=event.user_id)
