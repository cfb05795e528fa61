"""What a fixture builds through the real actions, built once a process and then written back as rows.

Building the tests' small school takes a third of a second, writing its rows back a hundredth of one. The rows are those
that the building left behind, whichever table they are in, so nothing here knows any table. A test with a database of
its own gets a copy of one in which it was built.
"""

from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from datetime import date

from django.db import connection
from psycopg import sql

from school.common import clock
from tests.migrated import copied

OWN = "_own"  # how the name of a test's own database ends

COLUMNS = """
    SELECT c.relname, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attgenerated = ''
    GROUP BY c.relname
"""
UNTOUCHED = "SELECT NOT EXISTS (SELECT FROM audit_auditchange) AND NOT EXISTS (SELECT FROM people_user)"
MAY_WRITE_BACK = "SELECT has_parameter_privilege('session_replication_role', 'SET')"


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows that were added to a table, as COPY has them; `is_whole` when others were changed or taken away."""

    table: str
    columns: str
    lines: bytes
    is_whole: bool


class Kept[T]:
    """What `build` returns, with its rows, in each test's own transaction."""

    def __init__(self, build: Callable[[], T]) -> None:
        self.build = build
        self.made: T | None = None
        self.rows: list[Rows] = []
        self.day: date | None = None
        self.whole = KeptDatabase(build)

    def __call__(self) -> T:
        """Build it, the first time of a day; write it back after that."""
        if is_own_and_empty():
            return self.whole()
        if not connection.in_atomic_block or not may_write_back():
            return self.build()  # committed beside other rows, or a server that does not let us
        if self.made is None or self.day != clock.today():
            self.keep()
        else:
            write_back(self.rows)
        return deepcopy(self.made)  # type: ignore[return-value]  # kept above

    def keep(self) -> None:
        """Build, and remember what has become of every table."""
        tables = columns_of_tables()
        before = {table: lines_of(table, columns) for table, columns in tables.items()}
        self.made, self.day = self.build(), clock.today()
        after = {table: lines_of(table, columns) for table, columns in tables.items()}
        self.rows = [
            changed(table, tables[table], before[table], after[table])
            for table in tables
            if before[table] != after[table]
        ]


class KeptDatabase[T]:
    """What `build` returns, with its rows committed, in each test's own database."""

    def __init__(self, build: Callable[[], T]) -> None:
        self.build = build
        self.made: T | None = None
        self.day: date | None = None

    def __call__(self) -> T:
        """Build it, the first time of a day, and keep a copy of the database; later, put that in its place."""
        own = connection.settings_dict["NAME"]
        kept = f"{own}_{self.build.__name__}"
        if self.made is None or self.day != clock.today():
            self.made, self.day = self.build(), clock.today()
            connection.close()  # nobody may be connected to what is copied
            copied(kept, own)
        else:
            connection.close()
            copied(own, kept)
        return deepcopy(self.made)


def is_own_and_empty() -> bool:
    """Whether this database is the test's own and nobody has done anything in it yet."""
    if connection.in_atomic_block or not str(connection.settings_dict["NAME"]).endswith(OWN):
        return False
    with connection.cursor() as cursor:
        cursor.execute(UNTOUCHED)
        return bool(cursor.fetchone()[0])


def may_write_back() -> bool:
    """Whether rows can be written without their triggers, which have done their work when the rows were built."""
    with connection.cursor() as cursor:
        cursor.execute(MAY_WRITE_BACK)
        return bool(cursor.fetchone()[0])


def columns_of_tables() -> dict[str, str]:
    """The columns of each table that can be written."""
    with connection.cursor() as cursor:
        cursor.execute(COLUMNS)
        return dict(cursor.fetchall())


def lines_of(table: str, columns: str) -> Counter[bytes]:
    """The table's rows, as COPY has them."""
    with connection.cursor() as cursor, cursor.copy(f'COPY "{table}" ({columns}) TO STDOUT') as copy:
        return Counter(bytes(line) for line in copy)


def changed(table: str, columns: str, before: Counter[bytes], after: Counter[bytes]) -> Rows:
    """What to write so that `before` becomes `after`."""
    is_whole = bool(before - after)
    return Rows(table, columns, b"".join((after if is_whole else after - before).elements()), is_whole)


def write_back(rows: list[Rows]) -> None:
    """Write the rows as they were, in the transaction that is open."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        for each in rows:
            if each.is_whole:
                cursor.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(each.table)))
            with cursor.copy(f'COPY "{each.table}" ({each.columns}) FROM STDIN') as copy:
                copy.write(each.lines)
        cursor.execute("SET LOCAL session_replication_role = origin")
