"""Coming in with Google, and having one's account there linked to the account here."""

from django.db import connection

from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Unauthenticated
from school.people.actions.person import new_person, oneself
from school.people.actions.sessions import Tokens, demand_confirmed, open_session
from school.people.choices import Provider, Role
from school.people.errors import (
    AccountBlocked,
    EmailNotProven,
    LinkedToAnother,
    NoPassword,
    NotLinked,
    RegistrationClosed,
)
from school.people.google import GoogleIdentity, identity_of
from school.people.models import LinkedAccount, User
from school.people.queries import linked_person, person_called
from school.people.rules import same_letters
from school.preferences.queries import preferences

ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))"


def log_in_with_google(actor: Actor, *, token: str, language: str, user_agent: str = "") -> Tokens:
    """Open a session for whom Google's ID token names; Google's server may be asked for its keys.

    The person is known by the linked account, else by an email that Google and we both have verified; else it is a new
    student, who speaks `language`. GoogleRefused, GoogleNotConfigured and Unavailable as `identity_of`; AccountBlocked
    for who is kept out, EmailNotProven for an email of somebody here who may be another, RegistrationClosed where the
    school enters its students itself, EmailNotVerified where it wants the email confirmed first.
    """
    identity = identity_of(token)
    person = linked_person(Provider.GOOGLE, identity.subject) or join_with_google(
        actor, identity=identity, language=language
    )
    if not person.is_active:
        raise AccountBlocked
    demand_confirmed(person)
    known = Actor.person(person, via=actor.via, request_id=actor.request_id, ip_address=actor.ip_address)
    return open_session(known, person=person, user_agent=user_agent)


@action("people.join_with_google", permission=None)
def join_with_google(actor: Actor, *, identity: GoogleIdentity, language: str) -> User:
    """The person of an account at Google that nobody here is linked to yet, linked now; see `log_in_with_google`.

    Of two first logins at the same time the second finds what the first has made.
    """
    with connection.cursor() as cursor:
        cursor.execute(ONE_AT_A_TIME, [f"people.google:{identity.subject}"])
    known = linked_person(Provider.GOOGLE, identity.subject)
    return known or linked(person_of(identity) or new_student(actor, identity, language), identity)


def person_of(identity: GoogleIdentity) -> User | None:
    """Who has this email here, confirmed as at Google; None when nobody has it. EmailNotProven when it may be another.

    An address that has another account at Google by now may have been given away.
    """
    person = person_called(identity.email or "")
    if person is None or not same_letters(person.email or "", identity.email or ""):
        return None
    if not person.is_active:
        raise AccountBlocked
    if not person.is_verified or person.linked_accounts.filter(provider=Provider.GOOGLE).exists():
        raise EmailNotProven
    return person


def new_student(actor: Actor, identity: GoogleIdentity, language: str) -> User:
    """A student with what Google says of them; without an email unless Google has verified it."""
    if not actor.may("people.add_user") and not preferences().self_registration:
        raise RegistrationClosed
    return new_person(
        role=Role.STUDENT,
        email=identity.email,
        first_name=identity.first_name,
        last_name=identity.last_name,
        language=language,
        is_verified=identity.email is not None,
    )


def linked(person: User, identity: GoogleIdentity) -> User:
    """The person, whose account at Google this is from now on."""
    LinkedAccount.objects.create(user=person, provider=Provider.GOOGLE, subject=identity.subject)
    return person


def link_google(actor: Actor, *, token: str) -> User:
    """Let the actor log in with the account at Google that this ID token names; see `identity_of` for refusals of it.

    AlreadyLinked when they have one linked, LinkedToAnother when it is somebody else's.
    """
    if actor.user_id is None:
        raise Unauthenticated
    return link_identity(actor, identity=identity_of(token))


@action("people.link_google", permission=None)
def link_identity(actor: Actor, *, identity: GoogleIdentity) -> User:
    """Link the account at Google to the actor. Linking what is linked already changes nothing."""
    person = oneself(actor)
    holder = linked_person(Provider.GOOGLE, identity.subject)
    if holder is not None and holder != person:
        raise LinkedToAnother
    return person if holder else linked(person, identity)


@action("people.unlink_google", permission=None)
def unlink_google(actor: Actor) -> User:
    """Take the link away. NotLinked without one; NoPassword when there would be no way in any more."""
    person = oneself(actor)
    accounts = person.linked_accounts.filter(provider=Provider.GOOGLE)
    if not accounts.exists():
        raise NotLinked
    if not person.has_usable_password():
        raise NoPassword
    accounts.delete()
    return person
