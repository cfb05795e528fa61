"""What a request's headers say, and the headers that every answer carries: taken from the product's own middleware.

Both are worked out once for each kind of request and then remembered.
"""

import io
import uuid
from functools import lru_cache
from typing import Any, NamedTuple

from django.conf import settings
from django.core.handlers.asgi import ASGIRequest
from django.http import HttpRequest, HttpResponse
from django.utils.module_loading import import_string
from django.utils.translation import get_language_from_request

from api.auth import bearer_token
from api.body_limit import Message
from api.lane.asking import NotHere, Pairs
from api.lane.latest import Latest
from api.middleware import PRIVATE
from school.common.middleware import HARMLESS

TELLING = (
    "django.middleware.security.SecurityMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
)
MEANT = frozenset((
    b"accept-language", b"authorization", b"cookie", b"host", b"origin",
    b"x-forwarded-host", b"x-forwarded-port", b"x-forwarded-proto",
))  # fmt: skip
LONGEST = 200  # a header from a browser is shorter; others are not worth a place among the kept ones
MOST_HEADS, LONGEST_HEAD = 2_000, 5_000


class Head(NamedTuple):
    """What a caller's headers say: who they are, how they wrote this server's address, in which language they are told
    what is wrong; and the headers that the middleware adds to every answer for them.
    """

    token: str
    origin: str
    language: str
    common: Pairs


class Heads:
    """The heads of the latest callers: from one request of theirs to the next they are the same."""

    def __init__(self) -> None:
        self.known: Latest[Any, Head] = Latest(MOST_HEADS)

    def of(self, scope: Message) -> Head:
        """What the headers of a request say; NotHere without a token, or when a middleware would answer itself."""
        pairs = tuple([pair for pair in scope["headers"] if pair[0] in MEANT])
        key = scope["scheme"], scope.get("server"), pairs
        head = self.known.get(key)
        if head is None:
            head = read(scope, pairs)
            if sum(len(value) for _name, value in pairs) <= LONGEST_HEAD:
                self.known[key] = head
        return head


def read(scope: Message, pairs: Pairs) -> Head:
    """What these headers say; nothing else of the request is looked at."""
    request = ASGIRequest({**scope, "headers": pairs, "query_string": b""}, io.BytesIO())
    language, token = get_language_from_request(request), bearer_token(request)
    common = common_headers(request, language)
    if common is None or not token:
        raise NotHere
    return Head(token, f"{request.scheme}://{request.get_host()}", language, common)


def header(scope: Message, name: bytes) -> str:
    """One header of a request, empty when there is none; several are one with commas."""
    return b",".join([value for each, value in scope["headers"] if each == name]).decode("latin1")


def request_id_of(scope: Message) -> bytes:
    """The caller's own id for the request when it is harmless, else a new one."""
    given = header(scope, b"x-request-id")
    return (given if HARMLESS.fullmatch(given) else uuid.uuid4().hex).encode()


def common_headers(request: HttpRequest, language: str) -> Pairs | None:
    """What the middleware adds to an answer to `request`; None when it would answer itself, with a redirect say."""
    origin = request.headers.get("Origin", "")
    if len(origin) > LONGEST or len(request.get_host()) > LONGEST:
        return None
    return told(request.scheme or "", request.get_host(), origin, language)


@lru_cache(maxsize=500)
def told(scheme: str, host: str, origin: str, language: str) -> Pairs | None:
    """The middleware's headers for a GET from `origin`."""
    request = HttpRequest()
    request.method, request.path = "GET", "/api/"
    request.path_info = request.path
    request.META |= {"HTTP_HOST": host, "HTTP_ACCEPT_LANGUAGE": language} | ({"HTTP_ORIGIN": origin} if origin else {})
    if scheme == "https":
        name, value = settings.SECURE_PROXY_SSL_HEADER or ("", "")
        request.META[name] = value
    response = through_middleware(request)
    if response.status_code != 200:
        return None
    response["Cache-Control"] = PRIVATE
    return encoded(response)


def through_middleware(request: HttpRequest) -> HttpResponse:
    """An empty answer with all that the middleware says of it."""

    def answer(_request: HttpRequest) -> HttpResponse:
        response = HttpResponse()
        del response["Content-Type"]
        return response

    handler: Any = answer
    for name in reversed([each for each in settings.MIDDLEWARE if each in TELLING]):
        handler = import_string(name)(handler)
    response: HttpResponse = handler(request)
    return response


def encoded(response: HttpResponse) -> Pairs:
    """The headers as they go over the wire."""
    return tuple((name.encode("latin1"), value.encode("latin1")) for name, value in response.items())
