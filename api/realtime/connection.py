"""One WebSocket as ASGI gives it: accepts, sends JSON with a limit on slowness, receives with a limit on floods."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from contextlib import suppress
from typing import Any

from django.http import parse_cookie
from pydantic_core import to_json

from api.realtime.messages import Close, Ending, Left, Message, parsed

type Event = MutableMapping[str, Any]
type Scope = MutableMapping[str, Any]
type Receive = Callable[[], Awaitable[Event]]
type Send = Callable[[Event], Awaitable[None]]

MESSAGES, WITHIN_SECONDS = 20, 10  # so many of a client's messages in so many seconds
SEND_SECONDS = 5  # a client that has not taken a message by then is dropped: its backlog stays in the database


class Connection:
    """The transport of one conversation."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.scope, self._receive, self._send = scope, receive, send
        self.accepted = False
        self.heard: deque[float] = deque(maxlen=MESSAGES)

    def header(self, name: str) -> str:
        """A header's value, empty when it is missing; cookies may come in several."""
        values = [value.decode("latin-1") for key, value in self.scope["headers"] if key.decode("latin-1") == name]
        return "; ".join(values)

    def cookie(self, name: str) -> str:
        """A cookie's value, empty when it is missing."""
        return str(parse_cookie(self.header("cookie")).get(name, ""))

    @property
    def address(self) -> str | None:
        """Where the client calls from."""
        client = self.scope.get("client")
        return client[0] if client else None

    async def accept(self, subprotocol: str | None) -> None:
        """Take the call."""
        await self._receive()  # websocket.connect
        await self.put({"type": "websocket.accept", "subprotocol": subprotocol})
        self.accepted = True

    async def send(self, body: Mapping[str, Any]) -> None:
        """One JSON message; Ending when the client does not take it in time."""
        await self.put({"type": "websocket.send", "text": to_json(body, fallback=str).decode()})

    async def put(self, event: Event) -> None:
        try:
            async with asyncio.timeout(SEND_SECONDS):
                await self._send(event)
        except TimeoutError as error:
            raise Ending(Close.TOO_SLOW, "Messages were not read in time.") from error
        except OSError as error:  # as ASGI says for who has gone
            raise Left from error

    async def receive(self) -> Message:
        """The client's next message; Left when it has gone, Ending when it says too much or nonsense."""
        event = await self._receive()
        if event["type"] == "websocket.disconnect":
            raise Left
        now = asyncio.get_running_loop().time()
        if len(self.heard) == MESSAGES and now - self.heard[0] < WITHIN_SECONDS:
            raise Ending(Close.TOO_MANY, f"At most {MESSAGES} messages in {WITHIN_SECONDS} seconds.")
        self.heard.append(now)
        if event.get("text") is None:
            raise Ending(Close.NOT_TEXT, "Send text.")
        return parsed(event["text"])

    async def close(self, ending: Ending) -> None:
        """Hang up, telling why; before the call was taken, that is an answer of HTTP 403."""
        if not self.accepted:
            self.scope["query_string"] = b""  # the server logs the address, and a token may stand in it
        with suppress(Ending, Left):
            await self.put({"type": "websocket.close", "code": int(ending.code), "reason": ending.reason})
