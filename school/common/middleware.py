"""A short id for every request, in the answer's header, in the log and in the audit log."""

import re
import uuid
from collections.abc import Callable

from django.db import close_old_connections
from django.http import HttpRequest, HttpResponse

HARMLESS = re.compile(r"[A-Za-z0-9_-]{8,64}")


class RequestIdMiddleware:
    """Takes X-Request-ID when it is harmless, else makes one."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-ID", "")
        request.request_id = given if HARMLESS.fullmatch(given) else uuid.uuid4().hex  # type: ignore[attr-defined]
        response = self.get_response(request)
        response["X-Request-ID"] = request.request_id  # type: ignore[attr-defined]
        return response


class ConnectionMiddleware:
    """Gives the database connection back in the thread that took it, as the very last thing of a request.

    Django does so in reaction to the end of the answer, which under ASGI is not certain to be in this thread; what a
    thread keeps is lost to the pool, and with the twentieth the server stands still.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        try:
            return self.get_response(request)
        finally:
            close_old_connections()
