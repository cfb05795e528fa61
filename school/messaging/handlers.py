"""What messages do when others act."""

from school.common.actor import Actor
from school.messaging.actions import forget_person
from school.people.events import PersonAnonymised

KEEPER = Actor.system("messaging")


def forget(event: PersonAnonymised) -> None:
    """The words that say who the person was go."""
    forget_person(KEEPER, person_id=event.user_id)
