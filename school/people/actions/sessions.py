"""Logging in and out."""

import uuid
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth import authenticate
from django.db.models import QuerySet

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Unauthenticated
from school.common.events import emit
from school.common.live import announce
from school.people import tokens
from school.people.errors import EmailNotVerified, InvalidCredentials
from school.people.events import SessionsEnded
from school.people.models import Session, User
from school.people.permissions import demand_change
from school.people.queries import living_session
from school.preferences.queries import preferences

PASSWORD_LENGTH = 1000  # hashing a longer one only costs us


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a login gives."""

    access: str
    refresh: str
    session: Session


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What a refresh token gives; another `refresh` in its place when they rotate, else None."""

    access: str
    refresh: str | None


def log_in(actor: Actor, *, username: str, password: str, user_agent: str = "") -> Tokens:
    """Open a session for the person with this username or email, who from then on is the actor.

    InvalidCredentials, after the same work, when there is none, the password is wrong or the person is blocked.
    EmailNotVerified, to who knows the password only, when the school wants the email confirmed first.
    """
    person = authenticate(username=username, password=password) if len(password) <= PASSWORD_LENGTH else None
    if not isinstance(person, User):
        raise InvalidCredentials
    demand_confirmed(person)
    known = Actor.person(person, via=actor.via, request_id=actor.request_id, ip_address=actor.ip_address)
    return open_session(known, person=person, user_agent=user_agent)


def demand_confirmed(person: User) -> None:
    """Raise EmailNotVerified where the school wants the email confirmed first, and it is not."""
    if person.email and not person.is_verified and not preferences().unverified_may_log_in:
        raise EmailNotVerified


@action("people.log_in", permission=None)
def open_session(actor: Actor, *, person: User, user_agent: str) -> Tokens:
    """A new session of a person who has just shown who they are, with its tokens.

    InvalidCredentials when the password was changed or the person blocked in the meantime: the update waits for who is
    at it, so that no session opened with an old password outlives the change.
    """
    as_shown = User.objects.filter(pk=person.pk, password=person.password, role=person.role, is_active=True)
    if not as_shown.update(last_login=clock.now()):
        raise InvalidCredentials
    session = Session.objects.create(
        user=person,
        user_agent=user_agent[:300],
        ip_address=actor.ip_address,
        refresh_id=uuid.uuid4(),
        expires_at=clock.now() + tokens.refresh_life(),
        seen_on=clock.today(),
    )
    return Tokens(tokens.access_token(session), tokens.refresh_token(session), session)


def note_use(session: Session) -> None:
    """Keep that the session is used today; it costs a statement at its first request of a day alone.

    No action: nobody changes anything by it, and the audit log would hold a row for every reader.
    """
    today = clock.today()
    if session.seen_on != today:
        Session.objects.filter(pk=session.pk).update(seen_on=today)
        session.seen_on = today


def refresh(actor: Actor, *, refresh: str) -> Refreshed:
    """A new access token; Unauthenticated when the refresh token or its session is not good any more.

    With JWT_ROTATE_REFRESH the token is good once and another takes its place. A token that comes a second time has
    been copied: its session ends, whoever is right.
    """
    refreshed = renew(actor, claims=tokens.decode(refresh, tokens.REFRESH))
    if refreshed is None:
        raise Unauthenticated
    return refreshed


@action("people.refresh", permission=None)
def renew(actor: Actor, *, claims: tokens.Claims) -> Refreshed | None:
    """The new tokens; None when there are none to give. No error then: an ended session has to stay ended."""
    session = living_session(claims)
    if session is None:
        return None
    if not take_turn(session, claims):
        revoke(session.user, Session.objects.filter(pk=session.pk))
        return None
    rotated = tokens.refresh_token(session) if settings.JWT_ROTATE_REFRESH else None
    return Refreshed(tokens.access_token(session), rotated)


def take_turn(session: Session, claims: tokens.Claims) -> bool:
    """Whether the token is the session's present one. When tokens rotate it is so for one of many at the same time."""
    if not settings.JWT_ROTATE_REFRESH:
        return session.refresh_id in (None, claims.token_id)
    before, session.refresh_id = session.refresh_id, uuid.uuid4()
    turn = Session.objects.filter(pk=session.pk, refresh_id=before and claims.token_id, revoked_at=None)
    return turn.update(refresh_id=session.refresh_id) == 1


@action("people.log_out", permission=None)
def log_out(actor: Actor, *, session: Session) -> None:
    """End one session, the actor's own or one that they may manage; its tokens are refused from now on."""
    demand_change(actor, session.user)
    revoke(session.user, Session.objects.filter(pk=session.pk))


@action("people.end_sessions", permission=None)
def end_sessions(actor: Actor, *, instance: User) -> None:
    """End all sessions of a person: they have to log in again on every device."""
    person = User.objects.select_for_update().get(pk=instance.pk)
    demand_change(actor, person)
    revoke_all(person)


def revoke_all(person: User, *, keep: Session | None = None) -> int:
    """End the open sessions of `person` except `keep`; returns how many. The caller has checked the right."""
    own = Session.objects.filter(user=person)
    return revoke(person, own.exclude(pk=keep.pk) if keep else own)


def revoke(person: User, sessions: QuerySet[Session]) -> int:
    """End those of these sessions of `person` that are open, tell it upwards and wake who serves their sockets."""
    open_ones = sessions.filter(revoked_at=None).select_for_update()
    ended = [session.pk for session in open_ones.order_by("pk")]
    if ended:
        Session.objects.filter(pk__in=ended).update(revoked_at=clock.now())
        emit(SessionsEnded(user_id=person.pk, session_ids=tuple(str(each) for each in ended)))
        announce(person.pk)
    return len(ended)
