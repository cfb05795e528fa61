"""An exposure's operations over HTTP: reading a request, calling the gateway, writing the answer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from pydantic_core import from_json

from api.envelopes import address_of, around, cursor_body, list_body
from api.etags import Tagged, hold
from api.gateway import parse, perform, reader_of, write_object
from api.gateway.aggregates import aggregate_rows, parse_aggregate
from api.gateway.choice import Wish, names_in
from api.gateway.columns import without_none
from api.gateway.complaints import Complaints
from api.gateway.cursors import cursor_rows
from api.gateway.exports import export_rows, parse_export
from api.gateway.filters import exposure_of
from api.gateway.inputs import inputs_of, item_of
from api.gateway.query import single_values
from api.gateway.reads import Row, list_rows, object_text
from api.gateway.rights import Rights, demand_open, rights_of
from api.routes import Call, Handle, no_content
from api.streams import streamed
from api.wire import json_answer, text_answer
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
            rights = self.admitted(call)
            query = parse(reader_of(self.exposure), rights, call.request.GET, only=self.only, rich=not self.only)
            query = query.within(**(where(call) if where else {}))
            address = address_of(call.request)
            if query.cursor is not None:
                return text_answer(cursor_body(address, cursor_rows(call.actor, query, origin=address.origin)))
            return text_answer(list_body(address, list_rows(call.actor, query, origin=address.origin)))

        return handle

    def detail(self, call: Call) -> HttpResponse:
        """One object."""
        self.admitted(call)
        return text_answer(self.text(call, wished(call.request.GET, rich=not self.only)))

    def admitted(self, call: Call) -> Rights:
        """What the caller may do; NotAllowed when the collection is not for such as them."""
        rights = rights_of(call.actor)
        demand_open(self.exposure, rights)
        return rights

    def text(self, call: Call, wish: Wish) -> str:
        """The object that the path names, as JSON."""
        origin = address_of(call.request).origin
        return object_text(self.exposure, call.actor, call.id, only=self.only, wish=wish, origin=origin)

    def aggregate(self, call: Call) -> HttpResponse:
        """Counts and sums by groups."""
        query = parse_aggregate(reader_of(self.exposure), self.admitted(call), call.request.GET)
        return text_answer(around({}, aggregate_rows(call.actor, query)))

    def export(self, call: Call) -> HttpResponseBase:
        """All rows as a file that is read from the database while it is sent."""
        query = parse_export(reader_of(self.exposure), self.admitted(call), call.request.GET)
        address = address_of(call.request)
        asked = call.request.GET.urlencode(safe=",")
        rows = export_rows(self.exposure, call.actor, query, asked=asked, origin=address.origin)
        return streamed(call.request, rows.chunks(), f"{self.exposure.name}.csv")

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
            link(call.request, shown_by(self.exposure, name), result if isinstance(result, list) else [result])
            return json_answer(result, status)

        return handle

    @property
    def tagged(self) -> Tagged:
        """The object that a path's id names, for ETag and If-Match."""
        names = self.only or (*reader_of(self.exposure).columns, *self.exposure.rendered)
        return Tagged(names, self.as_read, self.lock)

    def as_read(self, call: Call) -> Row:
        """The object's values as a detail answer has them; NotFound when it is not the caller's to see."""
        row: Row = from_json(self.text(call, Wish(None, ())))
        return row

    def lock(self, call: Call) -> None:
        """Keep the object's row as it is until the transaction ends."""
        hold(self.exposure.model, call.id)

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


def shown_by(exposure: Exposure, name: str) -> Exposure:
    """The collection whose rows the named action gives back: often another one's."""
    returned = without_none(inputs_of(exposure.actions[name], exposure.model).returns)[0]
    return exposure_of(item_of(returned) or returned) or exposure


@cache
def link_names(name: str) -> tuple[str, ...]:
    """The values of the exposure called `name` that are addresses on this server."""
    return tuple(field for field in exposure(name).field_names if field.endswith("_url"))


def wished(parameters: QueryDict, *, rich: bool) -> Wish:
    """What `fields=` and `expand=` name; Invalid names any other parameter. Only a rich collection can expand."""
    complaints = Complaints()
    given = dict(single_values(parameters, complaints))
    fields, expand = names_in(given.pop("fields", None)), names_in(given.pop("expand", None)) if rich else None
    for name in given:
        complaints.unknown(name)
    complaints.raise_any()
    return Wish(fields, expand or ())
