"""One statement that checks the caller, counts the call and reads the rows."""

from datetime import date
from functools import lru_cache
from typing import Any
from uuid import UUID

from api.gateway.compiled import MOST_KEPT, NotKept, Shape, Sql, joined, kept, sql_of
from api.gateway.slots import Slots
from api.lane.asking import NotHere
from api.lane.callers import Known
from api.lane.latest import Latest
from api.limits import COUNT, Limit
from api.realtime.threads import in_database
from school.common import clock
from school.people.queries import living_logins, with_rights_stamp
from school.people.tokens import Claims

CALL = "SELECT %s::text, 1, statement_timestamp() + make_interval(secs => %s::integer) FROM ("
UNCOUNTED = "SELECT ''::text, 0::bigint, 0::bigint, 0::bigint FROM ("
STANDING_COLUMNS = 4  # key, hits, reset and wait come before the rows' own columns


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


@lru_cache(maxsize=2_000)
def whole(rows: Sql, *, counted: bool) -> str:
    """The statement around `rows`: none when the caller is not who they were, else at least one row."""
    before, after = COUNT.split("{calls}") if counted else ("", "")
    return joined(
        f"WITH counted(key, hits, reset, wait) AS ({before}{CALL if counted else UNCOUNTED}",
        caller_sql(),
        f") AS me{after}) SELECT counted.*, found.* FROM counted LEFT JOIN (",
        rows,
        ") AS found ON true",
    ).text


def caller_parameters(claims: Claims, known: Known) -> list[str]:
    """What `caller_sql` is given."""
    flags = known.rights.is_staff, known.rights.is_superuser
    return caller_sql().bind((claims.session_id, claims.user_uuid, claims.role, *flags, known.stamp))


def count_parameters(limits: list[Limit]) -> list[str]:
    """What the counting part is given."""
    return [value for limit in limits for value in (limit.key, str(limit.seconds))]


class Statements:
    """The statements of this day's shapes, made in a thread that may ask the database."""

    def __init__(self) -> None:
        self.made: Latest[tuple[Shape, date], Sql | None] = Latest(MOST_KEPT)

    async def get(self, shape: Shape) -> Sql:
        """The statement of a shape; NotHere when it would be right for one moment only."""
        key = shape, clock.today()
        if key not in self.made:
            self.made[key] = await in_database(made, *key)
        if (sql := self.made[key]) is None:
            raise NotHere
        return sql


def made(shape: Shape, today: date) -> Sql | None:
    """The statement of a shape, and the caller's part before it; None when it cannot be kept."""
    caller_sql()
    try:
        return kept(shape, today)
    except NotKept:
        return None
