"""The login behind an access token: its signature is checked once, its session and person at every call.

A call under a person's limit is counted in the same statement.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db.models import QuerySet

from api.gateway.compiled import Sql, fetch, joined, statement
from api.gateway.instances import columns_sql, instances, plan_of
from api.gateway.rights import Rights
from api.gateway.slots import Mark, Slots
from api.lane.latest import Latest
from api.lane.statements import STANDING_COLUMNS
from api.limits import COUNT, Standing, one_standing
from school.common import clock
from school.common.actor import ActorKind
from school.common.errors import Unauthenticated
from school.people.models import Session
from school.people.queries import logins_claimed
from school.people.tokens import ACCESS, LEEWAY, Claims, decode

CALL_OF_PERSON = "SELECT 'user:' || me.user_id, 1, statement_timestamp() + make_interval(secs => %s::integer) FROM me"
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


@dataclass(frozen=True, slots=True)
class CountedLoginShape:
    """The same, behind the counter of the person's calls; the fourth value is the limit's time."""

    rights: Rights

    def build(self) -> Sql:
        count = Sql(COUNT.format(calls=CALL_OF_PERSON), (Mark(3),))
        counted = joined("), counted(key, hits, reset, wait) AS (", count, ") SELECT counted.*, me.* FROM me, counted")
        return joined("WITH me AS MATERIALIZED (", LOGIN.build(), counted)


ANYBODY = Rights(ActorKind.ANONYMOUS)  # the same statement for whoever calls
LOGIN, COUNTED_LOGIN = LoginShape(ANYBODY), CountedLoginShape(ANYBODY)


def login_behind(token: str) -> Session:
    """The living session, with its `user`, of an access token, as `authenticate_access` finds it; one statement."""
    found: list[Session] = instances(LOGIN, values_of(token))
    if not found:
        raise Unauthenticated
    return found[0]


def counted_login_behind(token: str) -> tuple[Session, Standing | None]:
    """The same, and where its person stands after this call, which is counted; one statement."""
    if not settings.RATE_LIMIT_AUTHENTICATED:
        return login_behind(token), None
    calls, seconds = settings.RATE_LIMIT_AUTHENTICATED
    sql = statement(COUNTED_LOGIN)
    rows = fetch(sql, sql.bind([*values_of(token), seconds]))
    if not rows:
        raise Unauthenticated
    (session,) = plan_of(LOGIN).objects([row[STANDING_COLUMNS:] for row in rows])
    return session, one_standing(calls, *rows[0][1:STANDING_COLUMNS])


def values_of(token: str) -> list[Any]:
    """What a login's statement is given."""
    claims = claims_of(token)
    return [claims.session_id, claims.user_uuid, claims.role]


def claims_of(token: str) -> Claims:
    """What an access token says; Unauthenticated when it is no good, or not any more."""
    known = CLAIMS.get(token)
    if known is None:
        known = CLAIMS[token] = decode(token, ACCESS)
    if known.expires_at + LEEWAY <= clock.now():
        raise Unauthenticated
    return known
