"""What the lane reads: a page of a list or one object of an exposure."""

from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from pydantic_core import from_json

from api.collection import wished
from api.envelopes import Address, list_body
from api.etags import embedded_in, is_known, tag_of
from api.gateway.compiled import Parameters, Sql
from api.gateway.custom import is_named
from api.gateway.query import ListQuery, parse
from api.gateway.readers import reader_of
from api.gateway.reads import chosen, divided, list_shape, listed
from api.gateway.rights import Rights, demand_open
from api.gateway.statements import ListShape, ObjectShape
from api.lane.asking import JSON, Asked, Columns, NotHere, Question, Told, told
from api.lane.latest import Latest
from school.common.errors import NotFound
from school.common.exposure import Exposure

QUERIES: Latest[tuple[Any, ...], tuple[ListQuery, ListShape]] = Latest(2_000)
LONGEST = 5_000  # characters of a query
NOT_MODIFIED = 304


@dataclass(frozen=True, slots=True)
class ListRead:
    """A page of `exposure`, of the values `only` where there are any."""

    exposure: Exposure
    only: tuple[str, ...] = ()

    def ask(self, question: Question) -> Asked:
        query, shape = self.understood(question.rights, question.query)
        origin, user_id = question.origin, question.user_id

        def bind(sql: Sql) -> Parameters:
            return sql.bind(query.values, user_id=user_id, origin=origin, offset=query.start)

        def answer(columns: Columns) -> Told:
            return told(list_body(Address(origin, question.path, question.query), listed(query, columns)))

        return Asked(shape, bind, answer)

    def understood(self, rights: Rights, text: str) -> tuple[ListQuery, ListShape]:
        """What `text` asks for, for somebody with these rights; the latest good ones are remembered."""
        key = self.exposure.name, self.only, rights, text
        known = QUERIES.get(key)
        if known is None:
            query = self.parsed(rights, text)
            known = QUERIES[key] = query, list_shape(rights, query)
        return known

    def parsed(self, rights: Rights, text: str) -> ListQuery:
        """The checked wish; NotHere for what is not answered here."""
        demand_open(self.exposure, rights)
        wishes = QueryDict(text)
        if is_named(self.exposure, wishes):
            raise NotHere
        query = parse(reader_of(self.exposure), rights, wishes, only=self.only, rich=not self.only)
        if query.cursor is not None or query.counting == "estimated" or len(text) > LONGEST:
            raise NotHere
        return query


@dataclass(frozen=True, slots=True)
class ObjectRead:
    """One object of `exposure`. Values that Python renders are Django's to answer."""

    exposure: Exposure
    only: tuple[str, ...] = ()

    def ask(self, question: Question) -> Asked:
        rights, wishes = question.rights, QueryDict(question.query)
        demand_open(self.exposure, rights)
        rendered = {name: value for name, value in self.exposure.rendered.items() if not self.only or name in self.only}
        plain, extra = divided(wished(wishes, rich=not self.only), rendered)
        if plain is None or extra:
            raise NotHere
        choice = chosen(self.exposure, rights, plain, self.only)
        shape = ObjectShape(rights, self.exposure.name, choice, single=True)

        def bind(sql: Sql) -> Parameters:
            return sql.bind([question.pk], user_id=question.user_id, origin=question.origin)

        return Asked(shape, bind, lambda columns: self.answer(question.tags, wishes, columns[0]))

    def answer(self, tags: str, wishes: QueryDict, text: str | None) -> Told:
        """The object with its tag; 304 when the caller has it, NotFound when it is not theirs to see."""
        if text is None:
            raise NotFound
        row = from_json(text)
        names = self.only or (*reader_of(self.exposure).columns, *self.exposure.rendered)
        tag = tag_of(row, names, embedded_in(wishes) & row.keys())
        own = ((b"ETag", tag.encode()),)
        if is_known(tags, tag):
            return Told(NOT_MODIFIED, own, b"")
        return Told(200, (*JSON, *own), text.encode())
