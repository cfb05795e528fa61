"""The envelope of a list around rows that are JSON already, with the addresses of its neighbours."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from django.http import HttpRequest, QueryDict
from pydantic_core import to_json

from api.gateway.cursors import Stretch
from api.gateway.reads import Listed


@dataclass(frozen=True, slots=True)
class Address:
    """Where a list was asked for: this server as the caller wrote it, the path and the parameters."""

    origin: str
    path: str
    parameters: QueryDict

    def other(self, name: str, value: str) -> str:
        """The same place with another value for one parameter."""
        pairs = {**{each: values[-1] for each, values in self.parameters.lists() if values}, name: value}
        query = "&".join(f"{quote(each, safe=',')}={quote(text, safe=',')}" for each, text in pairs.items())
        return f"{self.origin}{self.path}?{query}"

    def page(self, number: int) -> str:
        """Another page of the list."""
        return self.other("page", str(number))

    def cursor(self, cursor: str | None) -> str | None:
        """Another stretch of the list; None when there is none."""
        return None if cursor is None else self.other("cursor", cursor)


def address_of(request: HttpRequest) -> Address:
    """Where the request was sent to."""
    return Address(f"{request.scheme}://{request.get_host()}", request.path, request.GET)


def list_body(address: Address, page: Listed) -> str:
    """A page as JSON."""
    links = {
        "count": page.count,
        "next": address.page(page.number + 1) if page.has_next else None,
        "previous": address.page(page.number - 1) if page.has_previous else None,
    }
    return around(links, page.rows)


def cursor_body(address: Address, stretch: Stretch) -> str:
    """The rows at a cursor as JSON."""
    return around({"next": address.cursor(stretch.next), "previous": address.cursor(stretch.previous)}, stretch.rows)


def around(links: dict[str, Any], rows: str) -> str:
    """The rows in their envelope, as PostgreSQL wrote them."""
    names = to_json(links).decode()[1:-1]
    return f'{{{names}{"," if names else ""}"results":[{rows}]}}'
