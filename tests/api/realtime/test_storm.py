"""Many sockets, many events, the server killed again and again, rights taken away on the fly.

`make storm` runs it at full size: 200 people, 10,000 events, 20 kills.
"""

import asyncio
import json
import os
import signal
import time
from dataclasses import dataclass, field
from functools import partial
from socket import create_connection
from typing import Any
from urllib.parse import urlsplit

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.typing import Subprotocol

from tests.api.realtime.desk import Desk, Guest
from tests.project.processes import wait_until
from tests.running.school import RunningSchool

PEOPLE, BLOCKED = 200, 10
ROUNDS = int(os.environ.get("STORM_ROUNDS", "5"))  # of one event for each of the people
KILLS = int(os.environ.get("STORM_KILLS", "1"))
WITHIN = 5  # seconds from the end of a login to the end of its socket
BROKEN = (ConnectionClosed, InvalidHandshake, OSError, TimeoutError)

pytestmark = [pytest.mark.heavy, pytest.mark.xdist_group("running")]


@dataclass(slots=True)
class Listener:
    """One person's client, which connects again until it was told everything or its login has ended."""

    guest: Guest
    heard: list[dict[str, Any]] = field(default_factory=list)
    closed_at: float = 0.0
    connections: int = 0

    async def listen(self, address: str, last: int) -> None:
        """Until notice number `last`, or close code 4401."""
        while not self.closed_at and len(self.heard) < last:
            try:
                offered = [Subprotocol("bearer"), Subprotocol(self.guest.access)]
                here = f"{address}?since={len(self.heard)}"
                async with connect(here, subprotocols=offered, proxy=None) as socket:
                    self.connections += 1
                    await self.hear(socket, last)
            except BROKEN:
                await asyncio.to_thread(wait_until, partial(listens, address), 60, "the web process is back")

    async def hear(self, socket: ClientConnection, last: int) -> None:
        try:
            while len(self.heard) < last:
                message = json.loads(await socket.recv())
                if message["event"] == "notification":
                    self.heard.append(message)
        except ConnectionClosed as closed:
            if closed.rcvd and closed.rcvd.code == 4401:
                self.closed_at = time.time()
            raise

    @property
    def numbers(self) -> list[int]:
        return [each["sequence"] for each in self.heard]

    @property
    def foreign(self) -> int:
        return sum(each["data"]["to"] != self.guest.id for each in self.heard)


def listens(address: str) -> bool:
    """Whether somebody takes connections at the address."""
    here = urlsplit(address)
    try:
        create_connection((here.hostname, here.port), timeout=5).close()
    except OSError:
        return False
    return True


async def listen(address: str, listeners: list[Listener], last: int) -> None:
    """All of them, until the storm is over."""
    async with asyncio.timeout(60 + ROUNDS * 20), asyncio.TaskGroup() as tasks:
        for listener in listeners:
            tasks.create_task(listener.listen(address, last))


def blow(school: RunningSchool, desk: Desk, listeners: list[Listener]) -> float:
    """Tell everybody round after round, kill the server between rounds, block some in the middle; returns when."""
    guests, blocked_at = [each.guest for each in listeners], 0.0
    for number in range(ROUNDS):
        if number == ROUNDS // 2:
            wait_until(partial(heard, listeners, number), 120, "all are told before some are blocked")
            ids = [guest.id for guest in guests[:BLOCKED]]
            school.rows("UPDATE people_user SET is_active = false WHERE id = ANY(%s) RETURNING id", ids)
            blocked_at = time.time()
            wait_until(lambda: all(each.closed_at for each in listeners[:BLOCKED]), 30, "the blocked are closed")
        if number * KILLS // ROUNDS != (number + 1) * KILLS // ROUNDS:
            wait_until(lambda: school.child("uvicorn"), 60, "the web process is back")
            os.kill(school.child("uvicorn"), signal.SIGKILL)
        desk.tell(*guests, titles=[f"{number:04}"])
    return blocked_at


def heard(listeners: list[Listener], count: int) -> bool:
    """Whether everybody was told so much."""
    return all(len(each.heard) >= count for each in listeners)


async def storm(school: RunningSchool, desk: Desk, listeners: list[Listener]) -> float:
    """Clients here, events from a thread."""
    address = f"ws://127.0.0.1:{school.port}/ws/notifications/"
    hearing = asyncio.create_task(listen(address, listeners, ROUNDS))
    blocked_at = await asyncio.to_thread(blow, school, desk, listeners)
    await hearing
    return blocked_at


def test_nobody_misses_doubles_or_overhears(school: RunningSchool, desk: Desk) -> None:
    listeners = [Listener(guest) for guest in desk.guests(PEOPLE)]
    began = time.time()
    blocked_at = asyncio.run(storm(school, desk, listeners))
    took = time.time() - began
    blocked, others = listeners[:BLOCKED], listeners[BLOCKED:]
    assert [each.numbers for each in others] == [list(range(1, ROUNDS + 1))] * len(others)
    assert [each.numbers for each in blocked] == [list(range(1, ROUNDS // 2 + 1))] * BLOCKED
    assert sum(each.foreign for each in listeners) == 0
    slowest = max(each.closed_at for each in blocked) - blocked_at
    assert slowest < WITHIN
    print(  # noqa: T201  the figures
        f"\n{PEOPLE} sockets, {sum(len(each.heard) for each in listeners)} events in {took:.1f} s, {KILLS} kills, "
        f"{sum(each.connections for each in listeners)} connections: 0 foreign, 0 missing, 0 double; "
        f"blocked people closed within {slowest:.1f} s"
    )
