"""What the lane reads: a page of a list or one object of an exposure."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from pydantic_core import from_json

from api.collection import wished
from api.envelopes import address_of, list_body
from api.etags import embedded_in, is_known, not_modified, tag_of
from api.gateway.compiled import Parameters, Sql
from api.gateway.query import ListQuery, parse
from api.gateway.readers import reader_of
from api.gateway.reads import chosen, divided, list_shape, listed
from api.gateway.rights import Rights, demand_open
from api.gateway.statements import ObjectShape
from api.lane.asking import Asked, Columns, NotHere
from api.lane.latest import Latest
from api.wire import text_answer
from school.common.errors import NotFound
from school.common.exposure import Exposure

QUERIES: Latest[tuple[Any, ...], ListQuery] = Latest(2_000)


@dataclass(frozen=True, slots=True)
class ListRead:
    """A page of `exposure`, of the values `only` where there are any."""

    exposure: Exposure
    only: tuple[str, ...] = ()

    def ask(self, request: HttpRequest, rights: Rights, *, user_id: int, pk: int) -> Asked:
        query = self.query(rights, request.META["QUERY_STRING"])
        if query.cursor is not None or query.counting == "estimated":
            raise NotHere
        address = address_of(request)

        def bind(sql: Sql) -> Parameters:
            return sql.bind(query.values, user_id=user_id, origin=address.origin, offset=query.start)

        def answer(columns: Columns) -> HttpResponse:
            return text_answer(list_body(address, listed(query, columns)))

        return Asked(list_shape(rights, query), bind, answer)

    def query(self, rights: Rights, text: str) -> ListQuery:
        """What `text` asks for, for somebody with these rights; the latest good ones are remembered."""
        key = self.exposure.name, self.only, rights, text
        if key not in QUERIES:
            demand_open(self.exposure, rights)
            reader = reader_of(self.exposure)
            QUERIES[key] = parse(reader, rights, QueryDict(text), only=self.only, rich=not self.only)
        return QUERIES[key]


@dataclass(frozen=True, slots=True)
class ObjectRead:
    """One object of `exposure`. Values that Python renders are Django's to answer."""

    exposure: Exposure
    only: tuple[str, ...] = ()

    def ask(self, request: HttpRequest, rights: Rights, *, user_id: int, pk: int) -> Asked:
        demand_open(self.exposure, rights)
        rendered = {name: value for name, value in self.exposure.rendered.items() if not self.only or name in self.only}
        plain, extra = divided(wished(request.GET, rich=not self.only), rendered)
        if plain is None or extra:
            raise NotHere
        shape = ObjectShape(rights, self.exposure.name, chosen(self.exposure, rights, plain, self.only))
        origin = address_of(request).origin

        def bind(sql: Sql) -> Parameters:
            return sql.bind([[pk]], user_id=user_id, origin=origin)

        return Asked(shape, bind, lambda columns: self.answer(request, columns[0]))

    def answer(self, request: HttpRequest, text: str | None) -> HttpResponse:
        """The object with its tag; 304 when the caller has it, NotFound when it is not theirs to see."""
        if text is None:
            raise NotFound
        row = from_json(text)
        names = self.only or (*reader_of(self.exposure).columns, *self.exposure.rendered)
        tag = tag_of(row, names, embedded_in(request.GET) & row.keys())
        if is_known(request.headers.get("If-None-Match", ""), tag):
            return not_modified(tag)
        response = text_answer(text)
        response["ETag"] = tag
        return response
