"""What the contracts say alike of registering, of logging in and of staying in."""

from typing import Annotated, Any

from django.http import HttpResponse
from pydantic import Field

from api.auth import Refreshed, Tokens, set_cookies
from api.routes import Route
from api.schemas import without_default
from api.wire import json_answer

LONGEST_TOKEN, LONGEST_PASSWORD = 4096, 128
COOKIES = "The tokens are set as HttpOnly cookies too."
REGISTERING = (
    "A new student; a link to confirm the email is sent. Mails are written in the language of `Accept-Language`. "
    "403 where the school enters its students itself"
)

Rotated = Annotated[
    str,
    Field(
        description="Only where refresh tokens rotate: keep it, the one just sent is not good any more.",
        json_schema_extra=without_default,
    ),
]


def logged_in(tokens: Tokens, told: dict[str, Any]) -> HttpResponse:
    """What a login is told, its tokens as cookies too."""
    return set_cookies(json_answer(told), access=tokens.access, refresh=tokens.refresh)


def refreshed(tokens: Refreshed, told: dict[str, Any], *, name: str = "refresh_token") -> HttpResponse:
    """What a refresh is told, with another refresh token as `name` where they rotate; the tokens as cookies too."""
    rotated = {name: tokens.refresh} if tokens.refresh else {}
    return set_cookies(json_answer(told | rotated), access=tokens.access, refresh=tokens.refresh)


def registering(**own: Any) -> Route:
    """Coming in for the first time: what is `own` is a contract's."""
    return Route(
        method="POST",
        path="/register/",
        summary="Register",
        status=201,
        login=False,
        errors=(401, 403),
        throttle="login",
        **own,
    )


def logging_in(**own: Any) -> Route:
    """Coming in again: by a password, unless the contract says how else."""
    by_password: dict[str, Any] = {
        "path": "/login/",
        "operation_id": "login",
        "summary": "Log in",
        "description": COOKIES,
    }
    return Route(method="POST", login=False, secret=True, errors=(401, 403), throttle="login", **{**by_password, **own})


def refreshing(**own: Any) -> Route:
    """Staying in."""
    return Route(
        method="POST",
        path="/refresh/",
        summary="Get a new access token",
        login=False,
        secret=True,
        errors=(401,),
        **own,
    )
