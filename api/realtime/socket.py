"""One person's socket: sends what is new for them, in order and once, for as long as their login lives."""

import asyncio
import logging
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

from api.realtime.connection import Connection
from api.realtime.feeds import Feed, Row
from api.realtime.handshake import NO_LOGIN, Caller, admitted, identified
from api.realtime.hub import hub
from api.realtime.messages import Auth, Close, Ending, Ping, Resume
from api.realtime.threads import AWAY, in_database
from school.common import clock

log = logging.getLogger("maktab.realtime")

BATCH = 100  # rows read and sent at a time; the rest follows when these are taken


@dataclass(slots=True)
class Progress:
    """What a client has: all that is numbered above `first` up to `last`. `gaps` below that are still to be sent."""

    first: int
    last: int
    gaps: deque[tuple[int, int]] = field(default_factory=deque)

    def resume(self, since: int) -> None:
        """The client has what is numbered up to `since`, and nothing between that and what it got here."""
        if since < self.first:
            self.gaps.append((since, self.first))
            self.first = since

    @property
    def wanted(self) -> tuple[int, int | None]:
        """What to send next: numbers above the first and up to the second, None for no end."""
        return self.gaps[0] if self.gaps else (self.last, None)

    def sent(self, rows: list[Row], until: int | None) -> None:
        """Take note of the rows that were `wanted`, up to `until`."""
        if until is None:
            self.last = rows[-1]["sequence"] if rows else self.last
            return
        self.gaps.popleft()
        if len(rows) == BATCH:
            self.gaps.appendleft((rows[-1]["sequence"], until))


class Socket:
    """A living conversation with a logged-in person."""

    def __init__(self, connection: Connection, feed: Feed, caller: Caller, progress: Progress) -> None:
        self.connection, self.feed, self.caller, self.progress = connection, feed, caller, progress
        self.news = asyncio.Event()
        self.status: Mapping[str, Any] | None = None
        self.is_displaced = False
        self.life = asyncio.timeout(None)

    @property
    def number(self) -> int:
        """The number of the latest row that was sent."""
        return self.progress.last

    def wake(self) -> None:
        """There may be something to send, or the login has ended."""
        self.news.set()

    def displace(self) -> None:
        """Give way to the person's newer sockets."""
        self.is_displaced = True
        self.news.set()

    async def run(self) -> NoReturn:
        """Talk until the client leaves or the login ends; always raises what ended it."""
        try:
            async with self.life:
                self.live_until_expiry()
                async with asyncio.TaskGroup() as tasks:
                    tasks.create_task(self.hear())
                    tasks.create_task(self.tell())
        except TimeoutError as error:
            raise Ending(Close.UNAUTHENTICATED, NO_LOGIN) from error
        raise AssertionError("Both tasks run until one raises")

    def live_until_expiry(self) -> None:
        """The conversation ends with the token."""
        left = (self.caller.expires_at - clock.now()).total_seconds()
        self.life.reschedule(asyncio.get_running_loop().time() + left)

    async def hear(self) -> NoReturn:
        """Do what the client asks for."""
        while True:
            match await self.connection.receive():
                case Auth(token=token):
                    await self.renew(token)
                case Resume(since=since):
                    self.progress.resume(since)
                    self.wake()
                case Ping():
                    await self.connection.send({"event": "pong"})

    async def renew(self, token: str) -> None:
        """Go on under a fresher token of the same person."""
        caller = await in_database(identified, token, self.connection.address)
        if caller.user_id != self.caller.user_id:
            raise Ending(Close.UNAUTHENTICATED, "This is somebody else's token.")
        self.caller = caller
        self.live_until_expiry()

    async def tell(self) -> NoReturn:
        """Send what is new, now and whenever woken; while the database is away, wait for it."""
        while True:
            self.news.clear()
            try:
                await self.catch_up()
            except AWAY as error:
                log.warning("A socket waits for the database: %s", type(error).__name__)
                hub.is_behind = True
            await self.news.wait()

    async def catch_up(self) -> None:
        """Send all rows that the client does not have, batch by batch, then how things stand if that has changed.

        The very first message says how things stand, so that every client hears at once that it has come in.
        """
        if self.status is None:
            await self.tell_status(await in_database(self.read_status))
        while not self.is_displaced:
            after, until = self.progress.wanted
            rows, status = await in_database(self.read, after=after, until=until)
            for row in rows:
                await self.connection.send({"event": self.feed.event, **row})
            self.progress.sent(rows, until)
            if status is not None:
                return await self.tell_status(status)
        raise Ending(Close.TOO_MANY, "There are too many newer sockets of this person.")

    def read(self, *, after: int, until: int | None) -> tuple[list[Row], Row | None]:
        """The next rows, and the status when they are the last; read as the person, whose login is checked anew.

        The status is read first: it may be behind the rows, whose news wakes us again, and is never ahead of them.
        """
        actor = self.caller.actor()
        status = self.feed.status(actor) if until is None else None
        rows = self.feed.rows(actor, after=after, until=until, limit=BATCH)
        return rows, status if len(rows) < BATCH else None

    def read_status(self) -> Row:
        """How things stand."""
        return self.feed.status(self.caller.actor())

    async def tell_status(self, status: Row) -> None:
        """Send how things stand, with the number up to which the client is current."""
        if status != self.status:
            self.status = status
            await self.connection.send({**status, "sequence": self.progress.last})


async def converse(connection: Connection, feed: Feed) -> NoReturn:
    """Serve one call from its handshake on; raises what ended it."""
    admission = await admitted(connection)
    caller = admission.caller
    latest = (await in_database(feed.latest, [caller.user_id]))[caller.user_id]
    start = latest if admission.since is None else min(admission.since, latest)
    socket = Socket(connection, feed, caller, Progress(first=start, last=start))
    with hub.joined(socket):
        await socket.run()
