"""One statement that checks the caller, counts the call and reads the rows."""

import re
from datetime import date
from typing import NamedTuple

from api.gateway.compiled import MOST_KEPT, PLACEHOLDER, NotKept, Shape, Sql, joined, kept
from api.lane.asking import NotHere
from api.lane.callers import caller_sql
from api.lane.latest import Latest
from api.limits import COUNT, Limit
from api.realtime.threads import in_database
from school.common import clock

CALL = "SELECT %s::text, 1, statement_timestamp() + make_interval(secs => %s::integer) FROM ("
UNCOUNTED = "SELECT ''::text, 0::bigint, 0::bigint, 0::bigint FROM ("
STANDING_COLUMNS = 4  # key, hits, reset and wait come before the rows' own columns


class Statement(NamedTuple):
    """The statement of a shape as PostgreSQL reads it, with counting and without; `rows` binds its own values."""

    rows: Sql
    counted: bytes
    uncounted: bytes


def whole(rows: Sql, *, counted: bool) -> bytes:
    """The statement around `rows`: none when the caller is not who they were, else at least one row.

    Its parameters are those of the count, of `caller_sql` and of `rows`, in this order.
    """
    before, after = COUNT.split("{calls}") if counted else ("", "")
    return numbered(
        joined(
            "WITH counted(key, hits, reset, wait) AS (",
            before,
            CALL if counted else UNCOUNTED,
            caller_sql(),
            ") AS me",
            after,
            ") SELECT counted.*, found.* FROM counted LEFT JOIN (",
            rows,
            ") AS found ON true",
        )
    )


def numbered(sql: Sql) -> bytes:
    """SQL with PostgreSQL's own marks: $1, $2 and so on. So nobody has to read it again for each request."""
    number = 0

    def write(found: re.Match[str]) -> str:
        nonlocal number
        number += found[1] == "s"
        return f"${number}" if found[1] == "s" else "%"

    return PLACEHOLDER.sub(write, sql.text).encode()


def count_parameters(limits: list[Limit]) -> list[str]:
    """What the counting part is given."""
    return [value for limit in limits for value in (limit.key, str(limit.seconds))]


class Statements:
    """The statements of this day's shapes, made in a thread that may ask the database."""

    def __init__(self) -> None:
        self.made: Latest[tuple[Shape, date], Statement | None] = Latest(MOST_KEPT)

    async def get(self, shape: Shape) -> Statement:
        """The statement of a shape; NotHere when it would be right for one moment only."""
        key = shape, clock.today()
        found = self.made.get(key)
        if found is None and key not in self.made:
            found = self.made[key] = await in_database(made, *key)
        if found is None:
            raise NotHere
        return found


def made(shape: Shape, today: date) -> Statement | None:
    """The statement of a shape, and the caller's part before it; None when it cannot be kept."""
    try:
        rows = kept(shape, today)
    except NotKept:
        return None
    return Statement(rows, whole(rows, counted=True), whole(rows, counted=False))
