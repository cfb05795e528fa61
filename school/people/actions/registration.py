"""How people come in by themselves or by an admin's form, and how they confirm their email."""

from typing import NotRequired, TypedDict, Unpack

from school.common.actions import action
from school.common.actor import Actor
from school.common.events import emit
from school.jobs.queue import enqueue
from school.people.actions.passwords import NOBODY
from school.people.actions.person import new_person
from school.people.choices import Role
from school.people.errors import AlreadyVerified, Anonymised, InvalidToken, NoEmail, RegistrationClosed
from school.people.events import EmailVerificationRequested
from school.people.models import User
from school.people.permissions import demand_change
from school.people.queries import person_at, person_of_token
from school.people.rules import same_letters
from school.people.tokens import EMAIL_VERIFICATION
from school.preferences.queries import preferences

ANSWER_VERIFICATION = "answer_email_verification"


class Registration(TypedDict):
    """All that a registration may say; a role is not among it."""

    email: str
    password: str
    username: NotRequired[str]
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    phone_number: NotRequired[str]
    language: NotRequired[str]


@action("people.register_student", permission=None)
def register_student(actor: Actor, **registration: Unpack[Registration]) -> User:
    """A new student, by themselves or by staff; a link to confirm the email is sent.

    RegistrationClosed where the school enters its students itself; Invalid names each wrong field.
    """
    if not actor.may("people.add_user") and not preferences().self_registration:
        raise RegistrationClosed
    return registered(new_person(role=Role.STUDENT, **registration))


@action("people.register_teacher", permission="people.set_role")
def register_teacher(actor: Actor, **registration: Unpack[Registration]) -> User:
    """A new teacher; a link to confirm the email is sent. Invalid names each wrong field."""
    return registered(new_person(role=Role.TEACHER, **registration))


def registered(person: User) -> User:
    """The person, who is asked to confirm their email."""
    emit(EmailVerificationRequested(user_id=person.pk))
    return person


@action("people.verify_email", permission=None)
def verify_email(actor: Actor, *, token: str, email: str = "") -> User:
    """Take the email as confirmed by who has the mailed link; `email`, where it is given, must be that address.

    InvalidToken when it was used, is older than three days, or the email has changed since.
    """
    person = person_of_token(token, EMAIL_VERIFICATION)
    if person is None or (email and not same_letters(email, person.email or "")):
        raise InvalidToken(fields={"token": [InvalidToken.message]})
    person.is_verified = True
    person.save(update_fields=["is_verified", "updated_at"])
    return person


@action("people.request_verification", permission=None)
def request_verification(actor: Actor, *, email: str) -> None:
    """Send the link again to the active person with this address, if one is there who has not confirmed it yet.

    The work is the same for any address, so that nobody can tell from here.
    """
    person = person_at(email)
    enqueue(ANSWER_VERIFICATION, person.pk if person else NOBODY)


@action("people.send_verification", permission=None)
def send_verification(actor: Actor, *, instance: User) -> None:
    """Send a person, or oneself, the link to confirm the email again. NoEmail, AlreadyVerified when there is no use."""
    demand_change(actor, instance)
    if instance.anonymised_at:
        raise Anonymised
    if not instance.email:
        raise NoEmail
    if instance.is_verified:
        raise AlreadyVerified
    emit(EmailVerificationRequested(user_id=instance.pk))
