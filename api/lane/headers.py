"""The headers that every answer carries: taken from the product's own middleware, once for each kind of request."""

import uuid
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.module_loading import import_string
from django.utils.translation import get_language_from_request

from api.middleware import PRIVATE
from school.common.middleware import HARMLESS

TELLING = (
    "django.middleware.security.SecurityMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
)
LONGEST = 200  # a header from a browser is shorter; others are not worth a place among the kept ones

type Pairs = tuple[tuple[bytes, bytes], ...]


def language_of(request: HttpRequest) -> str:
    """The language in which the caller is told what is wrong, as Django's pages choose it."""
    return get_language_from_request(request)


def request_id_of(request: HttpRequest) -> str:
    """The caller's own id for the request when it is harmless, else a new one."""
    given = request.headers.get("X-Request-ID", "")
    return given if HARMLESS.fullmatch(given) else uuid.uuid4().hex


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
