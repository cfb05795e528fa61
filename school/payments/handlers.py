"""What payments do when something happens to people."""

from school.common.actor import Actor
from school.payments.actions import forget_payer
from school.people.events import PersonLeaving
from school.people.models import User
from school.people.queries import traces_of

CLERK = Actor.system("payments")


def forget(event: PersonLeaving) -> None:
    """Nobody reads in what gateways and banks have said who it was that paid."""
    forget_payer(CLERK, student_id=event.user_id, traces=traces_of(User.objects.get(pk=event.user_id)))
