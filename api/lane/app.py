"""The lane itself: an ASGI app around Django's."""

import io
import logging
from dataclasses import dataclass
from typing import Any

import psycopg
from django.core.exceptions import DisallowedHost
from django.core.handlers.asgi import ASGIRequest
from django.http import HttpResponse
from django.utils import translation
from psycopg_pool import PoolTimeout

from api.auth import bearer_token
from api.body_limit import App, Message, Receive, Send
from api.errors import error_answer
from api.gateway.compiled import Sql
from api.lane.asking import Asked, NotHere
from api.lane.callers import Callers, Known
from api.lane.connections import Connections
from api.lane.headers import Pairs, common_headers, encoded, language_of, request_id_of
from api.lane.paths import Paths
from api.lane.statements import STANDING_COLUMNS, Statements, caller_parameters, count_parameters, whole
from api.limits import Standing, limits_of, standing, too_many
from api.realtime.threads import in_database
from api.routes import Route
from school.common.errors import DomainError
from school.people.tokens import Claims

log = logging.getLogger("maktab.api")

AWAY = (psycopg.Error, PoolTimeout)
NOT_MODIFIED = 304
LEAVE = (NotHere, DomainError, DisallowedHost, UnicodeDecodeError, *AWAY)  # Django tells it, whatever it is


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request that can be answered here."""

    claims: Claims
    known: Known
    asked: Asked
    sql: Sql
    common: Pairs
    language: str


class Lane:
    """Answers what it can in one statement; hands the rest on untouched."""

    def __init__(self, app: App, paths: Paths) -> None:
        self.app, self.paths = app, paths
        self.callers, self.connections, self.statements = Callers(), Connections(), Statements()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        found = self.paths.find(scope["path"]) if scope["type"] == "http" and scope["method"] == "GET" else None
        answer = await self.answer(scope, *found) if found else None
        if answer is None:
            await self.app(scope, receive, send)
            return
        response, headers = answer
        await send({"type": "http.response.start", "status": response.status_code, "headers": headers})
        await send({"type": "http.response.body", "body": response.content})

    async def answer(self, scope: Message, route: Route, pk: int) -> tuple[HttpResponse, list[Any]] | None:
        """The whole answer; None when the request is Django's."""
        try:
            request = ASGIRequest(scope, io.BytesIO())
            ready = await self.prepare(request, route, pk)
            response, found = await self.run(ready)
        except LEAVE:
            return None
        told = found.headers.items() if found else ()
        extra = [(name.encode(), value.encode()) for name, value in told]
        extra.append((b"X-Request-ID", request_id_of(request).encode()))
        if response.status_code != NOT_MODIFIED:
            extra.append((b"Content-Length", str(len(response.content)).encode()))
        return response, [*ready.common, *encoded(response), *extra]

    async def prepare(self, request: ASGIRequest, route: Route, pk: int) -> Prepared:
        """Everything but the database's part."""
        language = language_of(request)
        common = common_headers(request, language)
        token = bearer_token(request)
        if common is None or not token:
            raise NotHere
        claims = self.callers.claims(token)
        known = self.callers.get(claims) or await in_database(self.callers.learn, claims)
        if known is None or route.read is None or not allowed(route, known):
            raise NotHere
        asked = route.read.ask(request, known.rights, user_id=known.user_id, pk=pk)
        return Prepared(claims, known, asked, await self.statements.get(asked.shape), common, language)

    async def run(self, ready: Prepared) -> tuple[HttpResponse, Standing | None]:
        """Ask the database, once; NotHere when the caller is not who they were."""
        limits = limits_of(ready.known.user_id, None)
        parameters = [
            *count_parameters(limits),
            *caller_parameters(ready.claims, ready.known),
            *ready.asked.bind(ready.sql),
        ]
        row = await self.connections.row(whole(ready.sql, counted=bool(limits)), parameters)
        if row is None:
            self.callers.forget(ready.claims)
            raise NotHere
        found = standing(limits, [row[:STANDING_COLUMNS]]) if limits else None
        with translation.override(ready.language):
            return answered(ready.asked, row[STANDING_COLUMNS:], found), found


def answered(asked: Asked, columns: tuple[Any, ...], found: Standing | None) -> HttpResponse:
    """The rows, or why there are none: the call has been counted, so that its refusal is told here."""
    try:
        if found and found.exceeded:
            raise too_many(found)
        return asked.answer(columns)
    except DomainError as error:
        return error_answer(error)


def allowed(route: Route, known: Known) -> bool:
    """Whether the door of the route is open for the caller."""
    if route.permission and not known.rights.may(route.permission):
        return False
    return not route.any_of or any(known.rights.may(permission) for permission in route.any_of)
