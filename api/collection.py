"""An exposure's operations over HTTP: reading a request, calling the gateway, writing the answer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse

from api.gateway import Page, get_object, list_objects, parse, perform, reader_of, write_object
from api.gateway.query import Complaints, chosen_columns
from api.gateway.reads import Row
from api.routes import Call, Handle, no_content
from api.wire import json_answer
from school.common.exposure import Exposure, exposure

type Where = Callable[[Call], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Collection:
    """The operations of `exposure`; `only` narrows what answers show, in that order."""

    exposure: Exposure
    only: tuple[str, ...] = ()

    def list(self, where: Where | None = None) -> Handle:
        """A page of the rows; `where` narrows them by what stands in the path."""

        def handle(call: Call) -> HttpResponse:
            query = parse(reader_of(self.exposure), call.actor, call.request.GET, only=self.only)
            page = list_objects(self.exposure, call.actor, query, **(where(call) if where else {}))
            link(call.request, self.exposure, page.rows)
            return json_answer(envelope(call.request, page))

        return handle

    def detail(self, call: Call) -> HttpResponse:
        """One object."""
        fields = wished_fields(self, call)
        return self.answer(call, get_object(self.exposure, call.actor, call.id, only=self.only, fields=fields))

    def create(self, call: Call) -> HttpResponse:
        """A new object."""
        return self.answer(call, write_object(self.exposure, call.actor, "create", call.body, only=self.only), 201)

    def update(self, call: Call) -> HttpResponse:
        """A changed object."""
        return self.answer(
            call, write_object(self.exposure, call.actor, "update", call.body, pk=call.id, only=self.only)
        )

    def replace(self, defaults: Mapping[str, Any]) -> Handle:
        """An object with a whole new set of values: what is left out falls back to its default."""

        def handle(call: Call) -> HttpResponse:
            values = {**defaults, **call.body}
            row = write_object(self.exposure, call.actor, "update", values, pk=call.id, only=self.only)
            return self.answer(call, row)

        return handle

    def delete(self, call: Call) -> HttpResponse:
        """Nothing: the object is gone."""
        write_object(self.exposure, call.actor, "delete", {}, pk=call.id)
        return no_content()

    def act(self, name: str, *, status: int = 200) -> Handle:
        """What the named action gives back."""

        def handle(call: Call) -> HttpResponse:
            result = perform(self.exposure, call.actor, name, call.body, pk=call.ids.get("id"))
            if result is None:
                return no_content()
            link(call.request, self.exposure, result if isinstance(result, list) else [result])
            return json_answer(result, status)

        return handle

    def answer(self, call: Call, row: Any, status: int = 200) -> HttpResponse:
        """One row as an answer."""
        link(call.request, self.exposure, [row])
        return json_answer(row, status)


def link(request: HttpRequest, exposure: Exposure, rows: Sequence[Any]) -> None:
    """Complete the addresses in rows of `exposure` with this server's own."""
    for name in link_names(exposure.name):
        for row in rows:
            if isinstance(row, dict) and row.get(name):
                row[name] = request.build_absolute_uri(row[name])


@cache
def link_names(name: str) -> tuple[str, ...]:
    """The values of the exposure called `name` that are addresses on this server."""
    return tuple(field for field in exposure(name).field_names if field.endswith("_url"))


def envelope(request: HttpRequest, page: Page) -> Row:
    """A page with the addresses of its neighbours."""
    return {
        "count": page.count,
        "next": page_url(request, page.number + 1) if page.has_next else None,
        "previous": page_url(request, page.number - 1) if page.number > 1 else None,
        "results": page.rows,
    }


def page_url(request: HttpRequest, number: int) -> str:
    """The request's own address with another page in it."""
    parameters = request.GET.copy()
    parameters["page"] = str(number)
    return request.build_absolute_uri(f"{request.path}?{parameters.urlencode(safe=',')}")


def wished_fields(collection: Collection, call: Call) -> list[str]:
    """The fields that `fields=` names; Invalid names those that are not there, and any other parameter."""
    reader, complaints = reader_of(collection.exposure), Complaints()
    for name in call.request.GET:
        if name != "fields":
            complaints.unknown(name)
    wish = call.request.GET.get("fields")
    rendered = collection.exposure.rendered
    plain = wish if wish is None else ",".join(name for name in wish.split(",") if name.strip() not in rendered)
    if plain:
        chosen_columns(reader.readable(call.actor), plain, collection.only, complaints)
    complaints.raise_any()
    return [name.strip() for name in wish.split(",")] if wish else []
