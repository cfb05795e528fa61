"""auth/ and users/: logging in, one's own profile, people."""

from dataclasses import replace
from typing import Any

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.auth import drop_cookies, log_in, log_out, refresh
from api.bodies import Body
from api.collection import Collection
from api.contracts.logins import COOKIES, LONGEST_TOKEN, Rotated, logged_in, logging_in, refreshed, refreshing
from api.contracts.turantalim import accounts
from api.contracts.turantalim.building import SCHEMAS, deleting, detail, listing, row_of
from api.contracts.turantalim.names import PERSON, PROFILE, USER
from api.etags import Tagged, hold
from api.gateway import get_own, write_object
from api.gateway.inputs import inputs_of
from api.routes import Call, Route, no_content
from api.wire import Text, json_answer


class Credentials(Body):
    """A login. `username` may be the email."""

    username: Text = Field(min_length=1, max_length=254)
    password: str = Field(min_length=1)


class RefreshToken(Body):
    """The token of a login that gives new access tokens."""

    refresh: Text = Field(max_length=LONGEST_TOKEN)


class TokenPair(BaseModel):
    """What a login gives."""

    access: str
    refresh: str


class AccessToken(BaseModel):
    """A new access token."""

    access: str
    refresh: Rotated = ""


def login(call: Call) -> HttpResponse:
    """Tokens, in the body and as cookies."""
    tokens = log_in(call.request, **call.body)
    return logged_in(tokens, {"access": tokens.access, "refresh": tokens.refresh})


def go_on(call: Call) -> HttpResponse:
    """A new access token, in the body and as a cookie; another refresh token where they rotate."""
    tokens = refresh(call.request, refresh=call.body["refresh"])
    return refreshed(tokens, {"access": tokens.access}, name="refresh")


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


def lock_me(call: Call) -> None:
    """Keep one's own row as it is until the transaction ends."""
    hold(USER.exposure.model, call.person_id)


ONESELF = Tagged(USER.fields, own_profile, lock_me, single=True)


def routes() -> list[Route]:
    """auth/."""
    return [*session_routes(), *accounts.routes(), *profile_routes(), users("/users/", "listUsers"), *person_routes()]


def session_routes() -> list[Route]:
    """In, on and out."""
    return [
        logging_in(description=f"By username or email. {COOKIES}", handle=login, body=Credentials, answer=TokenPair),
        refreshing(operation_id="refreshToken", handle=go_on, body=RefreshToken, answer=AccessToken),
        Route(
            method="POST",
            path="/logout/",
            operation_id="logout",
            summary="Log out",
            description=(
                "Ends the session of the refresh token: its access tokens are refused from now on. When that token is "
                "not good any more, the caller's own session ends."
            ),
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
            tagged=ONESELF,
            answer=own_schema(),
        ),
        Route(
            method="PATCH",
            path="/users/me/",
            operation_id="updateProfile",
            summary="Change one's own profile",
            description="Names, phone and language. What else the profile shows is left alone.",
            handle=change_me,
            tagged=ONESELF,
            body=update_body("ProfileUpdate", PROFILE),
            answer=own_schema(),
        ),
    ]


def users(path: str, operation_id: str) -> Route:
    """The list of people, which the contract has at two places."""
    return listing(USER, path, operation_id=operation_id, summary="List people", permission="people.view_user")


def person_routes() -> list[Route]:
    """One person, for staff."""
    path = "/users/{id}/"
    changing = Route(
        method="PATCH",
        path=path,
        operation_id="updateUser",
        summary="Change a person",
        description=(
            "Another role or a block ends all their sessions; another email has to be confirmed again. Nobody blocks "
            "themselves or changes their own role, and one admin always stays."
        ),
        handle=Collection(USER.exposure, USER.fields).update,
        tagged=Collection(USER.exposure, USER.fields).tagged,
        body=update_body("UserUpdate", PERSON),
        answer=row_of(USER),
        permission="people.change_user",
    )
    reading = detail(USER, path, operation_id="getUser", summary="One person")
    leaving = replace(
        deleting(USER, path, "a person"),
        description=(
            "For ever: blocks them and deletes who they were (names, username, email, phone, sessions, telegram). "
            "Their payments, coins, attendance and homework stay, under no name. Nobody deletes themselves, and one "
            "admin always stays."
        ),
    )
    return [replace(reading, permission="people.view_user"), changing, leaving]


def own_schema() -> type[BaseModel]:
    """One's own profile: nothing of it is hidden."""
    return SCHEMAS.own("Profile", USER.exposure, USER.fields)


def update_body(name: str, names: tuple[str, ...]) -> type[BaseModel]:
    """What can be changed of a person, `names` of it."""
    update: Any = USER.exposure.update
    fields = [each for each in inputs_of(update, USER.exposure.model).fields if each.name in names]
    return SCHEMAS.body(name, fields, USER.exposure.model, partial=True)
