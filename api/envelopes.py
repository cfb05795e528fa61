"""The envelope of a list around rows that are JSON already, with the addresses of its neighbours."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from django.http import HttpRequest, QueryDict
from pydantic_core import to_json

from api.gateway.cursors import Stretch
from api.gateway.reads import Listed

HERE = "\0"  # stands in no quoted text


@dataclass(frozen=True, slots=True)
class Address:
    """Where a list was asked for: this server as the caller wrote it, the path and the query behind it."""

    origin: str
    path: str
    query: str

    def other(self, name: str, value: str) -> str:
        """The same place with another value for one parameter."""
        before, after = beside(self.query, name)
        return f"{self.origin}{self.path}?{before}{quote(value, safe=',')}{after}"

    def page(self, number: int) -> str:
        """Another page of the list."""
        return self.other("page", str(number))

    def cursor(self, cursor: str | None) -> str | None:
        """Another stretch of the list; None when there is none."""
        return None if cursor is None else self.other("cursor", cursor)


@lru_cache(maxsize=500)
def beside(query: str, name: str) -> tuple[str, str]:
    """What stands in a query before and after the value of a parameter, which is added where it is missing."""
    pairs = {each: quote(values[-1], safe=",") for each, values in QueryDict(query).lists() if values}
    written = (f"{quote(each, safe=',')}={text}" for each, text in {**pairs, name: HERE}.items())
    before, _here, after = "&".join(written).partition(HERE)
    return before, after


def address_of(request: HttpRequest) -> Address:
    """Where the request was sent to."""
    return Address(f"{request.scheme}://{request.get_host()}", request.path, request.META.get("QUERY_STRING", ""))


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
