"""WebSocket calls to the running school, as clients make them."""

import json
from contextlib import ExitStack
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from tests.api.realtime.desk import Guest
from tests.running.school import RunningSchool

WITHIN = 10  # seconds, for machines with much else to do


class Call:
    """One open socket."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    def next(self) -> dict[str, Any]:
        """The next message."""
        message: dict[str, Any] = json.loads(self.socket.recv(WITHIN))
        return message

    def titles(self, count: int) -> list[str]:
        """The titles of the next notices, so many; other messages are passed over."""
        found: list[str] = []
        while len(found) < count:
            message = self.next()
            if message["event"] == "notification":
                found.append(message["title"])
        return found

    def words(self, count: int) -> list[str]:
        """What is said in the next messages of people, so many; other messages are passed over."""
        found: list[str] = []
        while len(found) < count:
            message = self.next()
            if message["event"] == "message":
                found.append(message["content"])
        return found

    def say(self, **message: Any) -> None:
        """Send a message."""
        self.socket.send(json.dumps(message))

    def is_quiet(self) -> bool:
        """Whether the server has nothing to say but its answer to a ping, which comes after all that was before."""
        self.say(type="ping")
        return self.next() == {"event": "pong"}

    def end(self, within: float = WITHIN) -> int:
        """The code that the server closes with; what it says before is passed over."""
        with pytest.raises(ConnectionClosed) as closed:
            self.listen(within)
        assert closed.value.rcvd
        return closed.value.rcvd.code

    def listen(self, within: float) -> None:
        """Pass over messages until the end."""
        while True:
            self.socket.recv(within)


class Line:
    """Makes calls to one school and hangs up at the end."""

    def __init__(self, school: RunningSchool, feed: str = "notifications") -> None:
        self.address = f"ws://127.0.0.1:{school.port}/ws/{feed}/"
        self.open = ExitStack()

    def raw(self, query: str = "", **options: Any) -> Call:
        """A call as it is asked for."""
        return Call(self.open.enter_context(connect(self.address + query, open_timeout=WITHIN, proxy=None, **options)))

    def call(self, guest: Guest, query: str = "") -> Call:
        """A call with the guest's token as a subprotocol."""
        return self.raw(query, subprotocols=["bearer", guest.access])

    def refused(self, query: str = "", **options: Any) -> int:
        """The HTTP status of a handshake that is refused."""
        with pytest.raises(InvalidStatus) as refusal:
            self.raw(query, **options)
        return int(refusal.value.response.status_code)

    def hang_up(self) -> None:
        """End all calls."""
        self.open.close()
