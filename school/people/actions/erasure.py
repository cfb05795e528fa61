"""Asking to be forgotten. The school does it: nobody deletes their own account, see `anonymise_person`."""

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.events import emit
from school.people.actions.person import oneself
from school.people.actions.sessions import PASSWORD_LENGTH
from school.people.errors import InvalidPassword, NoPassword
from school.people.events import ErasureAsked
from school.people.models import User


@action("people.ask_for_erasure", permission=None)
def ask_for_erasure(actor: Actor, *, password: str) -> User:
    """Ask the school to delete one's personal data; asking again changes nothing.

    InvalidPassword when the password, asked for once more as a proof, is wrong; NoPassword where there is none.
    """
    person = oneself(actor)
    if not person.has_usable_password():
        raise NoPassword
    if len(password) > PASSWORD_LENGTH or not person.check_password(password):
        raise InvalidPassword(fields={"password": [InvalidPassword.message]})
    if person.erasure_asked_at is None:
        person.erasure_asked_at = clock.now()
        person.save(update_fields=["erasure_asked_at", "updated_at"])
        emit(ErasureAsked(user_id=person.pk, asked_at=person.erasure_asked_at))
    return person


@action("people.withdraw_erasure", permission=None)
def withdraw_erasure(actor: Actor) -> User:
    """Stay after all."""
    person = oneself(actor)
    person.erasure_asked_at = None
    person.save(update_fields=["erasure_asked_at", "updated_at"])
    return person
