"""Logging in and out."""

from dataclasses import dataclass

from django.contrib.auth import authenticate

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.people import tokens
from school.people.errors import InvalidCredentials
from school.people.models import Session, User
from school.people.permissions import demand_change
from school.people.queries import session_of_refresh

PASSWORD_LENGTH = 1000  # hashing a longer one only costs us


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a login gives."""

    access: str
    refresh: str
    session: Session


def log_in(actor: Actor, *, username: str, password: str, user_agent: str = "") -> Tokens:
    """Open a session for the person with this username or email, who from then on is the actor.

    InvalidCredentials, after the same work, when there is none, the password is wrong or the person is blocked.
    """
    person = authenticate(username=username, password=password) if len(password) <= PASSWORD_LENGTH else None
    if not isinstance(person, User):
        raise InvalidCredentials
    known = Actor.person(person, via=actor.via, request_id=actor.request_id, ip_address=actor.ip_address)
    return open_session(known, person=person, user_agent=user_agent)


@action("people.log_in", permission=None)
def open_session(actor: Actor, *, person: User, user_agent: str) -> Tokens:
    """A new session of a person who has just shown their password, with its tokens."""
    User.objects.filter(pk=person.pk).update(last_login=clock.now())
    session = Session.objects.create(
        user=person,
        user_agent=user_agent[:300],
        ip_address=actor.ip_address,
        expires_at=clock.now() + tokens.refresh_life(),
    )
    return Tokens(tokens.access_token(session), tokens.refresh_token(session), session)


@action("people.refresh", permission=None)
def refresh(actor: Actor, *, refresh: str) -> str:
    """A new access token; Unauthenticated when the refresh token or its session is not good any more."""
    return tokens.access_token(session_of_refresh(refresh))


@action("people.log_out", permission=None)
def log_out(actor: Actor, *, session: Session) -> None:
    """End one session, the actor's own or one that they may manage; its tokens are refused from now on."""
    demand_change(actor, session.user)
    Session.objects.filter(pk=session.pk, revoked_at=None).update(revoked_at=clock.now())


@action("people.end_sessions", permission=None)
def end_sessions(actor: Actor, *, instance: User, keep: Session | None = None) -> int:
    """End all sessions of a person except `keep`; returns how many were open."""
    demand_change(actor, instance)
    return revoke_all(instance, keep=keep)


def revoke_all(person: User, *, keep: Session | None = None) -> int:
    """End the open sessions of `person` except `keep`; the caller has checked the right."""
    open_ones = Session.objects.filter(user=person, revoked_at=None)
    ending = open_ones.exclude(pk=keep.pk) if keep else open_ones
    return ending.update(revoked_at=clock.now())
