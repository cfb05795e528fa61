"""What went wrong, as an answer: always JSON, never a page, never a stack trace."""

import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import DataError, InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from django.utils.translation import gettext_lazy as _
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from pydantic_core import PydanticKnownError, from_json

from api.bodies import UNKNOWN
from api.refusals import PLAIN, refusals_at
from api.wire import json_answer
from school.common.errors import (
    Conflict,
    DomainError,
    Invalid,
    NotAllowed,
    NotFound,
    PaymentRequired,
    ProviderFailed,
    TooLarge,
    TooMany,
    Unauthenticated,
    Unavailable,
)

log = logging.getLogger("maktab.api")

RETRY_SECONDS = "5"
BODY, MISSING = "body", "missing"
NO_OBJECT = (MISSING, "model_type", "model_attributes_type")
LENGTHS: Mapping[str, tuple[Literal["string_too_short", "string_too_long"], str]] = {
    "too_short": ("string_too_short", "min_length"),
    "too_long": ("string_too_long", "max_length"),
}
NEEDS_OBJECT = _("Send a body: a JSON object, with Content-Type: application/json.")


class Malformed(DomainError):
    """The request cannot be read at all."""

    code = "malformed"
    message = _("The request cannot be read.")


class MethodNotAllowed(DomainError):
    """The path is there, but not for this method."""

    code = "method_not_allowed"
    message = _("This method is not allowed here.")


class PreconditionFailed(DomainError):
    """The object is not any more what the caller has seen; details name what `changed`."""

    code = "precondition_failed"
    message = _("This was changed in the meantime. Read it again, then repeat your change.")


class Unprocessable(DomainError):
    """It can be read, but it contradicts what was asked before."""

    code = "unprocessable"
    message = _("This contradicts an earlier request.")


class RangeNotSatisfiable(DomainError):
    """The wanted part lies outside of the file."""

    code = "range_not_satisfiable"
    message = _("The file has no such part.")


class ServerError(DomainError):
    """A defect of ours."""

    code = "server_error"
    message = _("Something went wrong on our side. The request's id helps to find it.")


STATUS: tuple[tuple[type[DomainError], int], ...] = (
    (TooLarge, 413),
    (Malformed, 400),
    (Invalid, 400),
    (Unauthenticated, 401),
    (PaymentRequired, 402),
    (NotAllowed, 403),
    (NotFound, 404),
    (MethodNotAllowed, 405),
    (Conflict, 409),
    (PreconditionFailed, 412),
    (RangeNotSatisfiable, 416),
    (Unprocessable, 422),
    (TooMany, 429),
    (ServerError, 500),
    (ProviderFailed, 502),
    (Unavailable, 503),
)
BY_STATUS: dict[int, type[DomainError]] = {status: kind for kind, status in reversed(STATUS)}


def status_of(error: DomainError) -> int:
    """The HTTP status of a refusal."""
    return next((status for kind, status in STATUS if isinstance(error, kind)), 400)


def error_answer(error: DomainError, request: HttpRequest | None = None) -> HttpResponse:
    """The refusal in the shape of the contract that the request's path belongs to; without a request the plain one."""
    shape = refusals_at(request.path_info) if request else PLAIN
    status, body = shape.status(error) or status_of(error), shape.tell(error)
    headers = {}
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if status == 429:
        headers["Retry-After"] = str(error.details.get("retry_after", RETRY_SECONDS))
    if status == 503:
        headers["Retry-After"] = RETRY_SECONDS
    return json_answer(body, status, headers)


def field_errors(errors: Iterable[dict[str, Any]], given: Any = None) -> dict[str, list[str]]:
    """The messages of pydantic's errors under the name of the body's field; nested ones as `marks.0.status`.

    `given` is the body, where it was JSON.
    """
    fields: defaultdict[str, list[str]] = defaultdict(list)
    for error in errors:
        place = place_of(error, given)
        message = reason(error, whole=not place)
        if message not in (told := fields[".".join(place) or "non_field_errors"]):
            told.append(message)
    return dict(fields)


def place_of(error: Mapping[str, Any], given: Any) -> list[str]:
    """Where the wrong value stands: in a body on the way that `given` has, for pydantic also names the kinds of value
    that it has tried there. Each place of pydantic's begins with where it was read from: the body, a query, a form.
    """
    source, *parts = [part for part in error["loc"] if part != "inputs"]
    if source != BODY or given is None:
        return [str(part) for part in parts]
    place: list[str] = []
    for number, part in enumerate(parts, 1):
        is_there = part in given if isinstance(given, dict) else isinstance(given, list) and isinstance(part, int)
        if is_there:
            given = given[part]
        if is_there or (error["type"] == MISSING and number == len(parts)):
            place.append(str(part))
    return place


def reason(error: Mapping[str, Any], *, whole: bool) -> str:
    """What is wrong, for whoever wrote the body; `whole`: with all of it."""
    if whole and error["type"] in NO_OBJECT:
        return str(NEEDS_OBJECT)
    if error["type"] == "extra_forbidden":
        return str(UNKNOWN)
    return length_of_text(error) or str(error["msg"])


def length_of_text(error: Mapping[str, Any]) -> str:
    """What is told of a text's length: pydantic counts the items of one that was checked by us before; else empty."""
    limits = error.get("ctx", {})
    if error["type"] not in LENGTHS or limits.get("field_type") != "Value":
        return ""
    kind, limit = LENGTHS[error["type"]]
    return PydanticKnownError(kind, {limit: limits[limit]}).message()


def invalid_body(errors: Iterable[dict[str, Any]], given: Any = None) -> Invalid:
    """A body or a query that does not fit, told by field; `given` is the body, where it was JSON."""
    fields = field_errors(errors, given)
    return Invalid(" ".join(f"{name}: {text}" for name, texts in fields.items() for text in texts), fields=fields)


def values_do_not_fit(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """A body or a query that does not fit. What there is of a body that is complained of has been read as JSON."""
    has_body = any(each["loc"][0] == BODY for each in error.errors) and request.body
    return error_answer(invalid_body(error.errors, from_json(request.body) if has_body else None), request)


def unexpected(request: HttpRequest, error: Exception) -> HttpResponse:
    """A defect: told in the log with the request's id, and in the answer without a word about its cause."""
    number = getattr(request, "request_id", "")
    log.error("%s %s failed (request %s)", request.method, request.path, number, exc_info=error)
    return error_answer(ServerError(details={"request_id": number}), request)


def database_is_away(request: HttpRequest, error: Exception) -> HttpResponse:
    """The database cannot be reached, or it ended the transaction: later it will go."""
    log.warning("%s %s: the database is not available: %s", request.method, request.path, type(error).__name__)
    return error_answer(Unavailable(), request)


def refused_by_ninja(request: HttpRequest, error: HttpError) -> HttpResponse:
    """What ninja itself refuses: with our own reason where it has only passed that on."""
    if isinstance(error.__cause__, DomainError):
        return error_answer(error.__cause__, request)
    return error_answer(BY_STATUS.get(error.status_code, Malformed)(), request)


def value_does_not_fit(request: HttpRequest, error: Exception) -> HttpResponse:
    """A value that PostgreSQL cannot hold, for example a number out of its range."""
    log.warning("%s %s: a value does not fit the database: %s", request.method, request.path, error)
    return error_answer(Invalid(), request)


HANDLERS: tuple[tuple[type[Exception], Callable[[HttpRequest, Any], HttpResponse]], ...] = (
    (Exception, unexpected),
    (DomainError, lambda request, error: error_answer(error, request)),
    (ValidationError, values_do_not_fit),
    (Http404, lambda request, error: error_answer(NotFound(), request)),
    (HttpError, refused_by_ninja),
    (OperationalError, database_is_away),
    (InterfaceError, database_is_away),
    (DataError, value_does_not_fit),
    (RequestDataTooBig, lambda request, error: error_answer(TooLarge(), request)),
    (SuspiciousOperation, lambda request, error: error_answer(Malformed(), request)),
    (MultiPartParserError, lambda request, error: error_answer(Malformed(), request)),
    (UnreadablePostError, lambda request, error: error_answer(Malformed(), request)),
)


def answer_errors(api: NinjaAPI) -> None:
    """Let every error under `api` become an answer of ours."""
    for kind, handler in HANDLERS:
        api.add_exception_handler(kind, handler)
