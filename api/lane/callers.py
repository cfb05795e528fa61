"""Who is calling, remembered with their rights; every use is checked in the statement that reads for them."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from api.gateway.compiled import Parameters, Sql, sql_of
from api.gateway.rights import Rights, rights_of
from api.gateway.slots import Slots
from api.lane.asking import NotHere
from api.lane.latest import Latest
from api.realtime.threads import in_database
from school.common import clock
from school.common.actor import Actor, Door
from school.people.actions import note_use
from school.people.queries import living_logins, with_rights_stamp
from school.people.tokens import ACCESS, Claims, decode

MOST_KNOWN = 10_000


@dataclass(frozen=True, slots=True)
class Caller:
    """The person of a token as they were when somebody last looked; `parameters` is what `caller_sql` is given."""

    user_id: int
    rights: Rights
    parameters: Parameters
    expires_at: datetime
    seen_on: date


class Callers:
    """The people behind the latest tokens."""

    def __init__(self) -> None:
        self.by_token: Latest[str, Caller] = Latest(MOST_KNOWN)

    async def get(self, token: str) -> Caller:
        """Whose token it is; NotHere or Unauthenticated when it is no good. A signature is checked once a day."""
        caller = self.by_token.get(token)
        if caller is None or caller.seen_on != clock.today():
            caller = self.by_token[token] = await in_database(learned, decode(token, ACCESS))
        if caller.expires_at <= clock.now():
            raise NotHere
        return caller

    def forget(self, token: str) -> None:
        """What was remembered is not right any more."""
        self.by_token.pop(token, None)


def learned(claims: Claims) -> Caller:
    """Look a token's person up; NotHere when there is none. Needs a thread that may ask the database.

    The stamp is read before the rights: should they change in between, the stamp is the old one and does not fit.
    """
    logins = with_rights_stamp(living_logins()).select_related("user")
    session: Any = logins.filter(pk=claims.session_id, user__uuid=claims.user_uuid).first()
    if session is None:
        raise NotHere
    note_use(session)
    rights = rights_of(Actor.person(session.user, via=Door.API))
    flags = rights.is_staff, rights.is_superuser, session.rights_stamp
    parameters = caller_sql().bind((claims.session_id, claims.user_uuid, claims.role, *flags))
    return Caller(session.user_id, rights, parameters, claims.expires_at, session.seen_on)


@lru_cache(maxsize=1)
def caller_sql() -> Sql:
    """Finds the caller's session as long as all is as it was: session, person, role, flags and stamp are to be bound.

    Needs a thread that may ask the database.
    """
    slots = Slots()
    logins: Any = with_rights_stamp(living_logins())  # the plugin does not know the stamp
    found = logins.filter(pk=slots.one(UUID), user__uuid=slots.one(UUID), user__role=slots.one(str))
    found = found.filter(user__is_staff=slots.one(bool), user__is_superuser=slots.one(bool))
    return sql_of(found.filter(rights_stamp=slots.one(int)).values("user_id"))
