"""The sockets of this process, and what wakes them: PostgreSQL's words, and a look around every few seconds."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

import psycopg
from django.conf import settings
from django.db import connections
from psycopg import sql

from api.realtime.feeds import Feed
from api.realtime.handshake import Caller
from api.realtime.threads import AWAY, in_database
from school.common.live import CHANNEL
from school.people.queries import living_sessions

log = logging.getLogger("maktab.realtime")

CHECK_SECONDS = 3  # a login that ended without a word about it is noticed after so long, and so is a lost word
RETRY_SECONDS = 1
ALIVE = {"keepalives_idle": 20, "keepalives_interval": 5, "keepalives_count": 3}  # notices a dead network in 35 s


class Member(Protocol):
    """What the hub knows of a socket."""

    caller: Caller
    feed: Feed

    @property
    def number(self) -> int: ...

    def wake(self) -> None: ...

    def displace(self) -> None: ...


class Hub:
    """Knows who is connected here. It works while somebody is, and holds one database connection for listening."""

    def __init__(self) -> None:
        self.members: defaultdict[int, list[Member]] = defaultdict(list)
        self.work: asyncio.Task[None] | None = None
        self.is_behind = False

    @contextmanager
    def joined(self, member: Member) -> Iterator[None]:
        """Wake `member` for its person's news; a person's oldest socket gives way when they have too many of a feed."""
        own = self.members[member.caller.user_id]
        own.append(member)
        alike = [each for each in own if each.feed is member.feed]
        for oldest in alike[: -settings.WEBSOCKETS_PER_USER]:
            oldest.displace()
        self.work = self.work or asyncio.create_task(self.run())
        try:
            yield
        finally:
            self.leave(member)

    def leave(self, member: Member) -> None:
        """Forget a socket; the last one switches off the light."""
        own = self.members[member.caller.user_id]
        own.remove(member)
        if not own:
            del self.members[member.caller.user_id]
        if not self.members and self.work:
            self.work.cancel()
            self.work = None

    def everybody(self) -> list[Member]:
        """All sockets of this process."""
        return [member for own in self.members.values() for member in own]

    async def run(self) -> None:
        """Listen and look around until cancelled; a defect in one round does not end the next."""
        while True:
            try:
                async with asyncio.TaskGroup() as tasks:
                    tasks.create_task(self.listen())
                    tasks.create_task(self.look_around())
            except* Exception:
                log.exception("The sockets' hub failed and begins anew")
            await asyncio.sleep(RETRY_SECONDS)

    async def listen(self) -> None:
        """Wake whom PostgreSQL speaks of. Without a connection the look around alone finds what is new."""
        while True:
            try:
                await self.hear()
            except (psycopg.Error, OSError) as error:
                log.warning("Not listening to the database: %s", type(error).__name__)
            await asyncio.sleep(RETRY_SECONDS)

    async def hear(self) -> None:
        """Listen until the connection breaks."""
        async with await psycopg.AsyncConnection.connect(**listening_address(), autocommit=True) as connection:
            await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(CHANNEL)))
            for member in self.everybody():  # for what was said before
                member.wake()
            async for word in connection.notifies():
                for member in self.members.get(int(word.payload), ()):
                    member.wake()

    async def look_around(self) -> None:
        """Every few seconds."""
        while True:
            await asyncio.sleep(CHECK_SECONDS)
            await self.check()

    async def check(self) -> None:
        """Wake whose login has ended and who has not been sent all; everybody after the database was away."""
        members = self.everybody()
        try:
            stirred = await in_database(stirred_of, members)
        except AWAY as error:
            self.is_behind = True
            log.warning("The sockets cannot be checked: %s", type(error).__name__)
            return
        for member in members if self.is_behind else stirred:
            member.wake()
        self.is_behind = False


def stirred_of(members: Sequence[Member]) -> list[Member]:
    """Those whose login has ended or whose rows go further than what they were sent. One query, and one per feed."""
    roles = living_sessions({member.caller.session_id for member in members})
    found = [member for member in members if roles.get(member.caller.session_id) != member.caller.role]
    for feed in {member.feed.event: member.feed for member in members}.values():
        own = [member for member in members if member.feed is feed]
        latest = feed.latest({member.caller.user_id for member in own})
        found += [member for member in own if latest[member.caller.user_id] > member.number]
    return found


def listening_address() -> dict[str, Any]:
    """The database of the settings, for a connection that is not Django's."""
    address = connections["default"].get_connection_params()
    return {name: value for name, value in address.items() if name not in ("cursor_factory", "context")} | ALIVE


hub = Hub()
