"""The login behind an access token: its signature is checked once, its session and person at every call."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from api.gateway.compiled import Sql
from api.gateway.instances import columns_sql, instances
from api.gateway.rights import Rights
from api.gateway.slots import Slots
from api.lane.latest import Latest
from school.common import clock
from school.common.actor import ActorKind
from school.common.errors import Unauthenticated
from school.people.models import Session
from school.people.queries import logins_claimed
from school.people.tokens import ACCESS, LEEWAY, Claims, decode

CLAIMS: Latest[str, Claims] = Latest(10_000)


@dataclass(frozen=True, slots=True)
class LoginShape:
    """A living session with its person, by session, person and role."""

    rights: Rights

    def queryset(self) -> QuerySet[Any]:
        """With a slot for each claim."""
        slots = Slots()
        return logins_claimed(slots.one(UUID), slots.one(UUID), slots.one(str))

    def build(self) -> Sql:
        return columns_sql(self.queryset())


LOGIN = LoginShape(Rights(ActorKind.ANONYMOUS))  # the same for whoever calls


def login_behind(token: str) -> Session:
    """The living session, with its `user`, of an access token, as `authenticate_access` finds it; one statement."""
    claims = claims_of(token)
    found: list[Session] = instances(LOGIN, [claims.session_id, claims.user_uuid, claims.role])
    if not found:
        raise Unauthenticated
    return found[0]


def claims_of(token: str) -> Claims:
    """What an access token says; Unauthenticated when it is no good, or not any more."""
    known = CLAIMS.get(token)
    if known is None:
        known = CLAIMS[token] = decode(token, ACCESS)
    if known.expires_at + LEEWAY <= clock.now():
        raise Unauthenticated
    return known
