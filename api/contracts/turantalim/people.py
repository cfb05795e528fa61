"""auth/ and users/."""

from typing import Any

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.auth import drop_cookies, log_in, log_out, refresh, set_cookies
from api.contracts.turantalim.building import SCHEMAS, listing
from api.contracts.turantalim.names import PROFILE, USER
from api.gateway import get_own, write_object
from api.gateway.inputs import inputs_of
from api.routes import Call, Route, no_content
from api.wire import Text, json_answer

LONGEST_TOKEN = 4096


class Credentials(BaseModel):
    """A login. `username` may be the email."""

    username: Text = Field(min_length=1, max_length=254)
    password: str = Field(min_length=1)


class RefreshToken(BaseModel):
    """The token of a login that gives new access tokens."""

    refresh: Text = Field(max_length=LONGEST_TOKEN)


class TokenPair(BaseModel):
    """What a login gives."""

    access: str
    refresh: str


class AccessToken(BaseModel):
    """A new access token."""

    access: str


def login(call: Call) -> HttpResponse:
    """Tokens, in the body and as cookies."""
    tokens = log_in(call.request, **call.body)
    answer = json_answer({"access": tokens.access, "refresh": tokens.refresh})
    return set_cookies(answer, access=tokens.access, refresh=tokens.refresh)


def refreshing(call: Call) -> HttpResponse:
    """A new access token, in the body and as a cookie."""
    access = refresh(call.request, refresh=call.body["refresh"])
    return set_cookies(json_answer({"access": access}), access=access)


def logout(call: Call) -> HttpResponse:
    """Nothing any more."""
    log_out(call.request, refresh=call.body["refresh"])
    return drop_cookies(no_content())


def me(call: Call) -> HttpResponse:
    """One's own profile with the coins."""
    return json_answer(own_profile(call))


def change_me(call: Call) -> HttpResponse:
    """One's own profile after the change."""
    write_object(USER.exposure, call.actor, "update", call.body, pk=call.actor.user_id)
    return json_answer(own_profile(call))


def own_profile(call: Call) -> dict[str, Any]:
    """Everything that the contract tells a person about themselves."""
    return get_own(USER.exposure, call.actor, call.actor.user_id or 0, only=USER.fields)


def routes() -> list[Route]:
    """auth/."""
    return [*session_routes(), *profile_routes(), users("/users/", "listUsers")]


def session_routes() -> list[Route]:
    """In, on and out."""
    return [
        Route(
            method="POST",
            path="/login/",
            operation_id="login",
            summary="Log in",
            description="By username or email. The tokens are set as HttpOnly cookies too.",
            handle=login,
            body=Credentials,
            answer=TokenPair,
            login=False,
            errors=(401,),
        ),
        Route(
            method="POST",
            path="/refresh/",
            operation_id="refreshToken",
            summary="Get a new access token",
            handle=refreshing,
            body=RefreshToken,
            answer=AccessToken,
            login=False,
            errors=(401,),
        ),
        Route(
            method="POST",
            path="/logout/",
            operation_id="logout",
            summary="Log out",
            description="Ends the session of the refresh token: its access tokens are refused from now on.",
            handle=logout,
            body=RefreshToken,
            status=204,
            errors=(403,),
        ),
    ]


def profile_routes() -> list[Route]:
    """One's own profile."""
    return [
        Route(
            method="GET",
            path="/users/me/",
            operation_id="getProfile",
            summary="One's own profile",
            handle=me,
            answer=own_schema(),
        ),
        Route(
            method="PATCH",
            path="/users/me/",
            operation_id="updateProfile",
            summary="Change one's own profile",
            description="Names, phone and language. Anything else in the body is left alone.",
            handle=change_me,
            body=profile_body(),
            answer=own_schema(),
        ),
    ]


def users(path: str, operation_id: str) -> Route:
    """The list of people, which the contract has at two places."""
    return listing(USER, path, operation_id=operation_id, summary="List people", permission="people.view_user")


def own_schema() -> type[BaseModel]:
    """One's own profile: nothing of it is hidden."""
    return SCHEMAS.own("Profile", USER.exposure, USER.fields)


def profile_body() -> type[BaseModel]:
    """What of one's own profile can be changed."""
    update: Any = USER.exposure.update
    fields = [each for each in inputs_of(update, USER.exposure.model).fields if each.name in PROFILE]
    return SCHEMAS.body("ProfileUpdate", fields, USER.exposure.model, partial=True)
