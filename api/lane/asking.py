"""What a quick read is: how a request becomes a kind of statement, and how its row becomes the answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from django.http import HttpRequest, HttpResponse

from api.gateway.compiled import Parameters, Shape, Sql
from api.gateway.rights import Rights

type Columns = Sequence[Any]


class NotHere(Exception):
    """The lane leaves this request to Django."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request made ready: the kind of statement, how its values are bound, and how its row becomes the answer."""

    shape: Shape
    bind: Callable[[Sql], Parameters]
    answer: Callable[[Columns], HttpResponse]


class Read(Protocol):
    """One kind of read at one path."""

    def ask(self, request: HttpRequest, rights: Rights, *, user_id: int, pk: int) -> Asked:
        """Check the request; NotHere or a DomainError when Django has to answer it."""
        ...
