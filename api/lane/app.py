"""The lane itself: an ASGI app around Django's."""

from dataclasses import dataclass

import psycopg
from django.core.exceptions import DisallowedHost
from django.utils import translation
from psycopg_pool import PoolTimeout

from api.body_limit import App, Message, Receive, Send
from api.errors import error_answer
from api.lane.asking import Asked, Columns, NotHere, Pairs, Question, Told
from api.lane.callers import Caller, Callers
from api.lane.connections import Connections
from api.lane.headers import Head, Heads, encoded, header, request_id_of
from api.lane.paths import Paths
from api.lane.statements import STANDING_COLUMNS, Statement, Statements, count_parameters
from api.limits import Standing, limits_of, standing, too_many
from api.routes import Route
from school.common.errors import DomainError

AWAY = (psycopg.Error, PoolTimeout)
NOT_MODIFIED = 304
LEAVE = (NotHere, DomainError, DisallowedHost, UnicodeDecodeError, *AWAY)  # Django tells it, whatever it is


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request that can be answered here."""

    head: Head
    caller: Caller
    asked: Asked
    statement: Statement


class Lane:
    """Answers what it can in one statement; hands the rest on untouched."""

    def __init__(self, app: App, paths: Paths) -> None:
        self.app, self.paths = app, paths
        self.heads, self.callers = Heads(), Callers()
        self.connections, self.statements = Connections(), Statements()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        found = self.paths.find(scope["path"]) if scope["type"] == "http" and scope["method"] == "GET" else None
        told = await self.answer(scope, *found) if found else None
        if told is None:
            await self.app(scope, receive, send)
            return
        await send({"type": "http.response.start", "status": told.status, "headers": told.headers})
        await send({"type": "http.response.body", "body": told.body})

    async def answer(self, scope: Message, route: Route, pk: int) -> Told | None:
        """The whole answer; None when the request is Django's."""
        try:
            told = await self.run(await self.prepare(scope, route, pk))
        except LEAVE:
            return None
        own: Pairs = ((b"X-Request-ID", request_id_of(scope)),)
        if told.status != NOT_MODIFIED:
            own = (*own, (b"Content-Length", str(len(told.body)).encode()))
        return told._replace(headers=(*told.headers, *own))

    async def prepare(self, scope: Message, route: Route, pk: int) -> Prepared:
        """Everything but the database's part."""
        head = self.heads.of(scope)
        caller = await self.callers.get(head.token)
        if route.read is None or not allowed(route, caller):
            raise NotHere
        query, tags = scope["query_string"].decode(), header(scope, b"if-none-match")
        question = Question(scope["path"], query, head.origin, tags, pk, caller.user_id, caller.rights)
        asked = route.read.ask(question)
        return Prepared(head, caller, asked, await self.statements.get(asked.shape))

    async def run(self, ready: Prepared) -> Told:
        """Ask the database, once; NotHere when the caller is not who they were."""
        limits, statement = limits_of(ready.caller.user_id, None), ready.statement
        given = [*count_parameters(limits), *ready.caller.parameters, *ready.asked.bind(statement.rows)]
        row = await self.connections.row(statement.counted if limits else statement.uncounted, given)
        if row is None:
            self.callers.forget(ready.head.token)
            raise NotHere
        found = standing(limits, [row[:STANDING_COLUMNS]]) if limits else None
        told = answered(ready, row[STANDING_COLUMNS:], found)
        counted = [(name.encode(), value.encode()) for name, value in found.headers.items()] if found else []
        return told._replace(headers=(*ready.head.common, *told.headers, *counted))


def answered(ready: Prepared, columns: Columns, found: Standing | None) -> Told:
    """The rows, or why there are none: the call has been counted, so that its refusal is told here."""
    if found and found.exceeded:
        with translation.override(ready.head.language):
            return refused(too_many(found))
    try:
        return ready.asked.answer(columns)
    except DomainError as error:
        with translation.override(ready.head.language):
            return refused(error)


def refused(error: DomainError) -> Told:
    """Why there are no rows."""
    response = error_answer(error)
    return Told(response.status_code, encoded(response), response.content)


def allowed(route: Route, caller: Caller) -> bool:
    """Whether the door of the route is open for the caller."""
    if route.permission and not caller.rights.may(route.permission):
        return False
    return not route.any_of or any(caller.rights.may(permission) for permission in route.any_of)
