"""Passwords: set by staff, changed by oneself, reset by a link in a mail."""

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, Unauthenticated
from school.common.events import emit
from school.jobs.queue import enqueue
from school.people.actions.sessions import PASSWORD_LENGTH, revoke_all
from school.people.errors import Anonymised, InvalidPassword, InvalidToken, NoEmail
from school.people.events import LinksEnded, PasswordResetRequested
from school.people.models import Session, User
from school.people.permissions import demand_change
from school.people.queries import person_at, person_of_token
from school.people.tokens import PASSWORD_RESET

ANSWER_RESET = "answer_password_reset"
NOBODY = 0


@action("people.set_password", permission=None)
def set_password(actor: Actor, *, instance: User, password: str, keep: Session | None = None) -> User:
    """Give a person another password and end their sessions except `keep`; Invalid says what is weak about it."""
    person = User.objects.select_for_update().get(pk=instance.pk)
    demand_change(actor, person)
    if person.anonymised_at:
        raise Anonymised
    put_password(person, password)
    return save_password(person, keep=keep)


@action("people.change_password", permission=None)
def change_password(actor: Actor, *, old_password: str, new_password: str, keep: Session | None = None) -> User:
    """Change one's own password and end one's other sessions, all but `keep`.

    InvalidPassword when the old one is wrong; Invalid says what is weak about the new one.
    """
    if actor.user_id is None:
        raise Unauthenticated
    person = User.objects.select_for_update().get(pk=actor.user_id)
    if len(old_password) > PASSWORD_LENGTH or not person.check_password(old_password):
        raise InvalidPassword(fields={"old_password": [InvalidPassword.message]})
    put_password(person, new_password, field="new_password")
    return save_password(person, keep=keep)


@action("people.request_password_reset", permission=None)
def request_password_reset(actor: Actor, *, email: str) -> None:
    """Send a link to the active person with this address, if there is one: nobody can tell from here.

    The work is the same for any address. Who is nobody gets a job that does nothing.
    """
    person = person_at(email)
    enqueue(ANSWER_RESET, person.pk if person else NOBODY)


@action("people.send_reset_link", permission="people.change_user")
def send_reset_link(actor: Actor, *, instance: User) -> None:
    """Send a person the link with which they choose a password themselves. NoEmail when there is no address."""
    demand_change(actor, instance)
    if not instance.is_active:
        raise Anonymised if instance.anonymised_at else Invalid(_("This person is blocked: unblock them first."))
    if not instance.email:
        raise NoEmail
    emit(PasswordResetRequested(user_id=instance.pk))


@action("people.reset_password", permission=None)
def reset_password(actor: Actor, *, token: str, password: str) -> User:
    """Set the password of the person whom a mailed link was sent to, and end all their sessions and links to accounts
    elsewhere.

    Somebody else may have linked theirs to get in again. Who has an account with the same email at Google is linked
    anew by logging in with it; others link theirs again, and are told to.

    InvalidToken when the link was used, is older than an hour, or the password or the email has changed since. Who
    has the link has read the mail: the email counts as confirmed.
    """
    person = person_of_token(token, PASSWORD_RESET)
    if person is None:
        raise InvalidToken(fields={"token": [InvalidToken.message]})
    put_password(person, password)
    person.is_verified = True
    end_links(person)
    return save_password(person)


def end_links(person: User) -> None:
    """Let nobody log in as this person by an account elsewhere until they link one again."""
    accounts = person.linked_accounts.all()
    if accounts.exists():
        accounts.delete()
        emit(LinksEnded(user_id=person.pk, ended_at=clock.now()))


def put_password(person: User, password: str | None, *, field: str = "password") -> None:
    """Set a password that passes the validators, or none that anybody could log in with; Invalid names `field`."""
    if password is None:
        person.set_unusable_password()
        return
    try:
        if len(password) > PASSWORD_LENGTH:
            raise ValidationError(_("The password is too long."))
        validate_password(password, person)
    except ValidationError as error:
        raise Invalid(fields={field: list(error.messages)}) from error
    person.set_password(password)


def save_password(person: User, *, keep: Session | None = None) -> User:
    """Save the password just put, and end the sessions that the old one opened, except `keep`."""
    person.save(update_fields=["password", "is_verified", "updated_at"])
    revoke_all(person, keep=keep)
    return person
