"""The lane's own database connections: asynchronous, each statement its own transaction, prepared at its first use."""

import asyncio
from collections.abc import Sequence
from typing import Any
from weakref import WeakKeyDictionary

import psycopg
from django.db import connections
from psycopg import AsyncRawCursor
from psycopg_pool import AsyncConnectionPool

MOST, WAIT_SECONDS = 8, 2.0
PREPARED = 300  # statements that a connection keeps ready
OUR_OWN = ("pool", "cursor_factory", "context", "prepare_threshold")  # Django's ways, not PostgreSQL's address


class Connections:
    """A pool for each event loop, opened at its first use."""

    def __init__(self) -> None:
        self.pools: WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncConnectionPool] = WeakKeyDictionary()

    async def row(self, statement: bytes, parameters: Sequence[str]) -> tuple[Any, ...] | None:
        """The first row of a statement; psycopg.Error or PoolTimeout when the database is away."""
        pool = await self.pool()
        connection = await pool.getconn()  # without pool.connection(): there is no transaction to end
        try:
            cursor = await connection.execute(statement, parameters)
            return await cursor.fetchone()
        finally:
            await pool.putconn(connection)

    async def pool(self) -> AsyncConnectionPool:
        """This loop's pool."""
        loop = asyncio.get_running_loop()
        known = self.pools.get(loop)
        if known is None:
            known = self.pools[loop] = AsyncConnectionPool(
                kwargs=address(), min_size=1, max_size=MOST, timeout=WAIT_SECONDS, open=False, configure=prepare
            )
            await known.open()
        return known


def address() -> dict[str, Any]:
    """The database of the settings; moments in UTC, as Django asks for them."""
    given = connections["default"].get_connection_params()
    plain = {name: value for name, value in given.items() if name not in OUR_OWN}
    ours = {"autocommit": True, "prepare_threshold": 0, "cursor_factory": AsyncRawCursor}
    return plain | ours | {"options": "-c TimeZone=UTC"}


async def prepare(connection: psycopg.AsyncConnection) -> None:
    """Make room for all statements that a busy school asks again and again."""
    connection.prepared_max = PREPARED
