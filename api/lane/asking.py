"""What a quick read is: how a request becomes a kind of statement, and how its row becomes the answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from api.gateway.compiled import Parameters, Shape, Sql
from api.gateway.rights import Rights

type Columns = Sequence[Any]
type Pairs = tuple[tuple[bytes, bytes], ...]

JSON: Pairs = ((b"Content-Type", b"application/json; charset=utf-8"),)


class NotHere(Exception):
    """The lane leaves this request to Django."""


class Question(NamedTuple):
    """What is asked, and by whom: `origin` is this server as the caller wrote it, `tags` those of If-None-Match."""

    path: str
    query: str
    origin: str
    tags: str
    pk: int
    user_id: int
    rights: Rights


class Told(NamedTuple):
    """An answer: its status, the headers of its own, its body."""

    status: int
    headers: Pairs
    body: bytes


@dataclass(frozen=True, slots=True)
class Asked:
    """A request made ready: the kind of statement, how its values are bound, and how its row becomes the answer."""

    shape: Shape
    bind: Callable[[Sql], Parameters]
    answer: Callable[[Columns], Told]


class Read(Protocol):
    """One kind of read at one path."""

    def ask(self, question: Question) -> Asked:
        """Check the question; NotHere or a DomainError when Django has to answer it."""
        ...


def told(body: str) -> Told:
    """An answer whose body is JSON already."""
    return Told(200, JSON, body.encode())
