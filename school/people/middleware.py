"""Pages in the language of the person who is logged in."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

SPOKEN = dict(settings.LANGUAGES)


class PersonLanguageMiddleware:
    """A language chosen in the page (its cookie) wins, then the person's own, then the browser's."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        own = getattr(request.user, "language", "") if "sessionid" in request.COOKIES else ""
        if own in SPOKEN and settings.LANGUAGE_COOKIE_NAME not in request.COOKIES:
            translation.activate(own)
            request.LANGUAGE_CODE = own
        return self.get_response(request)
