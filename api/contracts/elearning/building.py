"""What the contract's operations have in common."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from pydantic import BaseModel

from api.contracts.elearning.errors import INVALID_STATUS
from api.routes import Route
from api.wire import json_answer


class Message(BaseModel):
    """What was done, in words for the person."""

    message: str


def done(message: str, status: int = 200, **more: Any) -> HttpResponse:
    """What was done, and what has come of it: `{message, …}`."""
    return json_answer({"message": message, **more}, status)


def site_of(request: HttpRequest) -> str:
    """Our own address, as the caller wrote it."""
    return request.build_absolute_uri("/")


def as_told(route: Route) -> Route:
    """The route as the contract tells it: its path ends in a slash, what a body or a query has wrong is a 422."""
    route = replace(route, path=f"{route.path.rstrip('/')}/")
    checked = route.body or route.files or route.parameters or route.takes_no_query
    return replace(route, errors=(*route.errors, INVALID_STATUS)) if checked else route
