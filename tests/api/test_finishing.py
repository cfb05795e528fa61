"""A caller who leaves does not stop the request: what it has taken would never be given back."""

import asyncio
from collections.abc import Iterator

from api.body_limit import Message, Receive
from api.finishing import finishing

MESSAGES: tuple[Message, ...] = (
    {"type": "http.request", "body": b"a", "more_body": True},
    {"type": "http.request", "body": b"b", "more_body": False},
    {"type": "http.disconnect"},
)


def receiving(messages: Iterator[Message]) -> Receive:
    """A server that passes on what it has."""

    async def receive() -> Message:
        return next(messages)

    return receive


async def told(receive: Receive) -> list[str]:
    """The types of all that the app hears, until it would have to wait."""
    heard = []
    for _ in MESSAGES:
        try:
            heard.append((await asyncio.wait_for(receive(), 0.05))["type"])
        except TimeoutError:
            break
    return heard


def test_the_body_arrives_and_the_leaving_does_not() -> None:
    assert asyncio.run(told(finishing(receiving(iter(MESSAGES))))) == ["http.request", "http.request"]
    assert asyncio.run(told(receiving(iter(MESSAGES)))) == ["http.request", "http.request", "http.disconnect"]


def test_leaving_in_the_middle_of_the_body_is_told() -> None:
    cut = iter((MESSAGES[0], MESSAGES[2]))
    assert asyncio.run(told(finishing(receiving(cut)))) == ["http.request", "http.disconnect"]
