"""Django's handler, with each request in one thread from its beginning to its answer.

Django's own one changes threads for every call of a synchronous function, makes a thread for every request, and stops
listening to one whose caller has gone while its view runs on; see docs/decisions/2026-11-21-one-thread-a-request.md.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing
from contextvars import copy_context
from functools import lru_cache
from typing import IO, Any

from asgiref.sync import ThreadSensitiveContext, sync_to_async
from django.conf import settings
from django.core import signals
from django.core.exceptions import RequestAborted
from django.core.handlers.asgi import ASGIHandler, get_script_prefix
from django.db import close_old_connections
from django.http import FileResponse
from django.urls import ResolverMatch, get_resolver, set_script_prefix

THREADS = 40  # twice the pool’s connections: who needs none, as a probe, is answered while all are in use
AT_ONCE = 8  # more only wait for each other: one computes while the statements and commits of the others run
PATHS_KEPT, LONGEST_KEPT = 2_000, 200  # paths whose route is remembered, and characters of one
PATIENCE = 0.1  # seconds after which a request is one that waits for somebody else

type Message = Mapping[str, Any]
type Receive = Callable[[], Awaitable[Message]]
type Send = Callable[[Message], Awaitable[None]]


class Turns:
    """Lets so many requests run at a time; one that takes longer than `patience` seconds gives its turn to the next."""

    def __init__(self, at_once: int, patience: float) -> None:
        self.free, self.patience = asyncio.Semaphore(at_once), patience

    @asynccontextmanager
    async def one(self) -> AsyncIterator[None]:
        """Wait for a turn and have it."""
        await self.free.acquire()
        turn = Turn(self.free)
        passing_on = asyncio.get_running_loop().call_later(self.patience, turn.end)
        try:
            yield
        finally:
            passing_on.cancel()
            turn.end()


class Turn:
    """What ends once."""

    def __init__(self, free: asyncio.Semaphore) -> None:
        self.free, self.is_held = free, True

    def end(self) -> None:
        """Give the turn to the next, unless that is done."""
        if self.is_held:
            self.is_held = False
            self.free.release()


@lru_cache(maxsize=PATHS_KEPT)
def route_of(urls: str, path: str) -> ResolverMatch:
    """What answers at a path among the routes of the module `urls`; Resolver404, which is not remembered, for none.

    Looking through all of them costs a write a tenth of its time.
    """
    return get_resolver(urls).resolve(path)


class OneThreadHandler(ASGIHandler):
    """An ASGI app: the body first, then all of Django in one thread, then the answer.

    A request that has begun is finished, even when nobody waits for its answer any more: what it writes is whole.
    """

    def __init__(self) -> None:
        self.load_middleware(is_async=False)
        self.threads, self.turns = ThreadPoolExecutor(THREADS, "request"), Turns(AT_ONCE, PATIENCE)

    def resolve_request(self, request: Any) -> ResolverMatch:
        """Find the route of a request; those of the latest paths are remembered."""
        if hasattr(request, "urlconf") or len(request.path_info) > LONGEST_KEPT:
            searched: ResolverMatch = super().resolve_request(request)
            return searched
        found = request.resolver_match = route_of(settings.ROOT_URLCONF, request.path_info)
        return found

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        try:
            body = await self.read_body(receive)
        except RequestAborted:
            return
        context, loop = copy_context(), asyncio.get_running_loop()
        with closing(body):
            async with self.turns.one():
                response = await loop.run_in_executor(self.threads, context.run, self.respond, scope, body)
            if response.streaming:
                await asyncio.create_task(self.stream(response, send), context=context)
            else:
                await self.send_response(response, send)

    def respond(self, scope: dict[str, Any], body: IO[bytes]) -> Any:
        """The answer to a whole request; all is done but sending it, and for a stream making it."""
        try:
            return self.answered(scope, body)
        finally:
            close_old_connections()  # by the thread that took it: what another keeps is lost to the pool

    def answered(self, scope: dict[str, Any], body: IO[bytes]) -> Any:
        set_script_prefix(get_script_prefix(scope))
        signals.request_started.send(sender=self.__class__, scope=scope)
        request, refusal = self.create_request(scope, body)
        response: Any = self.get_response(request) if request else refusal
        response._handler_class = self.__class__
        if isinstance(response, FileResponse):
            response.block_size = self.chunk_size
        if not response.streaming:
            response.close()
        return response

    async def stream(self, response: Any, send: Send) -> None:
        """Send what is made while it is sent, all of it in one thread of its own."""
        async with ThreadSensitiveContext():
            try:
                await self.send_response(response, send)
            finally:
                await sync_to_async(response.close)()
