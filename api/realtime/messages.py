"""What a client may say, and why a conversation ends."""

from enum import IntEnum
from typing import Annotated, Literal

from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from api.wire import BIGGEST_ID

LONGEST = 4096  # characters of one message; a token is far shorter
Number = Annotated[int, Field(ge=0, le=BIGGEST_ID, strict=True)]


class Close(IntEnum):
    """The codes that a socket is closed with, besides the protocol's own."""

    NOT_TEXT = 1003
    TOO_LONG = 1009
    LATER = 1013
    MALFORMED = 4400
    UNAUTHENTICATED = 4401
    FORBIDDEN = 4403
    TOO_SLOW = 4408
    TOO_MANY = 4429


class Ending(Exception):
    """The conversation is over; before it has been accepted, it is refused with HTTP 403."""

    def __init__(self, code: Close, reason: str) -> None:
        super().__init__(reason)
        self.code, self.reason = code, reason


class Left(Exception):
    """The client has gone."""


class Auth(BaseModel):
    """Who the client is: its first message where neither cookie nor subprotocol said so, later a fresher token."""

    type: Literal["auth"]
    token: str
    since: Number | None = None


class Resume(BaseModel):
    """Send what came after number `since`."""

    type: Literal["resume"]
    since: Number


class Ping(BaseModel):
    """Is anybody there? For scripts in browsers, which cannot see the protocol's own pings."""

    type: Literal["ping"]


type Message = Auth | Resume | Ping

MESSAGE: TypeAdapter[Message] = TypeAdapter(Annotated[Auth | Resume | Ping, Field(discriminator="type")])
NUMBER: TypeAdapter[int] = TypeAdapter(Annotated[int, Field(ge=0, le=BIGGEST_ID)])


def parsed(text: str) -> Message:
    """The message in a frame's text; Ending when it is none."""
    if len(text) > LONGEST:
        raise Ending(Close.TOO_LONG, f"A message has at most {LONGEST} characters.")
    try:
        return MESSAGE.validate_json(text)
    except ValidationError as error:
        raise Ending(Close.MALFORMED, "Send JSON of type auth, resume or ping.") from error


def number(text: str) -> int:
    """The number in a query string; Ending when it is none."""
    try:
        return NUMBER.validate_python(text)
    except ValidationError as error:
        raise Ending(Close.MALFORMED, "since is the number of the last message that you have.") from error
