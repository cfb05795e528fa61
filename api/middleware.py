"""The outermost layer of the API: one path with and without its slash, and JSON whatever goes wrong."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from api.errors import BY_STATUS, Malformed, ServerError, error_answer

BASE = "/api/"
KEPT_HEADERS = ("Allow", "Retry-After", "WWW-Authenticate")


class ApiMiddleware:
    """For paths under /api/: adds the missing slash without a redirect, and turns Django's own pages into JSON."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not f"{request.path_info}/".startswith(BASE):
            return self.get_response(request)
        if not request.path_info.endswith("/"):
            request.path_info += "/"
        response = self.get_response(request)
        return as_json(response) if response.status_code >= 400 else response


def as_json(response: HttpResponse) -> HttpResponse:
    """An error that did not come from the API itself (unknown path, wrong method, refused host), in the API's shape."""
    if response.get("Content-Type", "").startswith("application/json"):
        return response
    fallback = ServerError if response.status_code >= 500 else Malformed
    answer = error_answer(BY_STATUS.get(response.status_code, fallback)())
    answer.status_code = response.status_code
    for name in KEPT_HEADERS:
        if name in response:
            answer[name] = response[name]
    return answer
