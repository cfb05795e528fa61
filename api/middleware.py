"""The outermost layer of the API: one path with and without its slash, counted calls, and JSON whatever goes wrong."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from api import limits
from api.auth import person_calling
from api.body_limit import was_cut
from api.errors import BY_STATUS, Malformed, ServerError, error_answer
from school.common.actor import Actor
from school.common.errors import DomainError, TooLarge

BASE = "/api/"
PRIVATE = "private, no-cache"  # what one person was told is asked for again each time, and nobody else's to keep
KEPT_HEADERS = ("Allow", "Retry-After", "WWW-Authenticate")


class ApiMiddleware:
    """For paths under /api/: adds the missing slash without a redirect, and turns Django's own pages into JSON.

    A body that was too large to be taken is refused here for all paths.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if was_cut(request):
            return counted(request, error_answer(TooLarge(), request))
        if not f"{request.path_info}/".startswith(BASE):
            return self.get_response(request)
        if not request.path_info.endswith("/"):
            request.path_info += "/"
        response = self.get_response(request)
        if response.status_code >= 400:
            response = as_json(request, response)
        response = counted(request, response)
        response.setdefault("Cache-Control", PRIVATE if request.method in ("GET", "HEAD") else "no-store")
        return response


def counted(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The answer with the rate limit's headers; a refusal instead when a call that no route has counted is too many."""
    if not limits.is_counted(request) and response.status_code < 500:
        try:
            limits.count_refused(request, None if response.status_code == 401 else caller(request))
        except DomainError as error:
            response = error_answer(error, request)
    limits.tell(request, response)
    return response


def caller(request: HttpRequest) -> Actor | None:
    """The person of a good token; None without one."""
    try:
        return person_calling(request, cookie=False)
    except DomainError:
        return None


def as_json(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """An error that did not come from the API itself (unknown path, wrong method, refused host), in the API's shape."""
    if response.get("Content-Type", "").startswith("application/json"):
        return response
    fallback = ServerError if response.status_code >= 500 else Malformed
    answer = error_answer(BY_STATUS.get(response.status_code, fallback)(), request)
    answer.status_code = response.status_code
    for name in KEPT_HEADERS:
        if name in response:
            answer[name] = response[name]
    return answer
