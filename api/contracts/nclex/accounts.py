"""auth/: registering, coming in, getting at another password."""

from dataclasses import replace

from django.http import HttpResponse
from pydantic import Field

from api import accounts
from api.auth import log_in, refresh
from api.bodies import Body
from api.contracts.logins import (
    LONGEST_PASSWORD,
    LONGEST_TOKEN,
    REGISTERING,
    logged_in,
    logging_in,
    refreshed,
    refreshing,
    registering,
)
from api.contracts.nclex.answers import (
    LOGGED_IN,
    REGISTERED,
    SENT,
    UPDATED,
    AccessToken,
    LoggedIn,
    Registered,
    Sent,
    Updated,
)
from api.contracts.nclex.errors import DIFFERENT, SENTENCES
from api.contracts.nclex.names import names_of
from api.contracts.nclex.people import own_user
from api.contracts.words import in_contract_words
from api.routes import Call, Route
from api.schemas import EMAIL
from api.wire import Text, json_answer
from school.common.actor import Actor
from school.common.errors import Invalid

REGISTRATION_WORDS = {"first_name": "full_name", "last_name": "full_name", "username": "email"}


class Address(Body):
    """Whose account."""

    email: EMAIL = Field(min_length=1, max_length=254)


class Registration(Address):
    """A new student. A role is nobody's to choose."""

    shown = frozenset({"id", "role"})
    full_name: Text = Field(min_length=1, max_length=300)
    password: str = Field(min_length=1, max_length=LONGEST_PASSWORD)
    confirm_password: str = Field(min_length=1, max_length=LONGEST_PASSWORD)


class Credentials(Address):
    """A login."""

    password: str = Field(min_length=1)


class RefreshToken(Body):
    """The token of a login that gives new access tokens."""

    refresh_token: Text = Field(max_length=LONGEST_TOKEN)


class NewPassword(Body):
    """Another password by the token of a mailed link: what stands in it behind `#token=`."""

    token: Text = Field(min_length=1, max_length=LONGEST_TOKEN)
    new_password: str = Field(min_length=1, max_length=LONGEST_PASSWORD)
    confirm_new_password: str = Field(min_length=1, max_length=LONGEST_PASSWORD)


def register(call: Call) -> HttpResponse:
    """The new student, who is asked by mail to confirm the address."""
    demand_same(call, "password", "confirm_password")
    registration = {
        "email": call.body["email"],
        "password": call.body["password"],
        "language": accounts.reading_language(),
        **names_of(call.body["full_name"]),
    }
    with in_contract_words(REGISTRATION_WORDS):
        person = accounts.register_student(call.request, registration)
    return json_answer({"message": REGISTERED, "user": own_user(person)}, 201)


def demand_same(call: Call, first: str, second: str) -> None:
    """Raise Invalid unless the password was written twice alike."""
    if call.body[first] != call.body[second]:
        raise Invalid(code=DIFFERENT, fields={second: [SENTENCES[DIFFERENT]]})


def login(call: Call) -> HttpResponse:
    """Tokens, in the body and as cookies, and who has come in."""
    tokens = log_in(call.request, username=call.body["email"], password=call.body["password"])
    person = Actor.person(tokens.session.user, via=call.actor.via)
    own = {"token": tokens.access, "refresh_token": tokens.refresh}
    return logged_in(tokens, {"message": LOGGED_IN, **own, "user": own_user(person)})


def go_on(call: Call) -> HttpResponse:
    """A new access token, in the body and as a cookie; another refresh token where they rotate."""
    tokens = refresh(call.request, refresh=call.body["refresh_token"])
    return refreshed(tokens, {"token": tokens.access})


def forgotten(call: Call) -> HttpResponse:
    """The same answer whoever it is."""
    accounts.request_password_reset(call.request, email=call.body["email"])
    return done(SENT)


def reset(call: Call) -> HttpResponse:
    """The password is set."""
    demand_same(call, "new_password", "confirm_new_password")
    with in_contract_words({"password": "new_password"}):
        accounts.reset_password(call.request, token=call.body["token"], password=call.body["new_password"])
    return done(UPDATED)


def done(message: str) -> HttpResponse:
    """What was done."""
    return json_answer({"message": message})


def routes() -> list[Route]:
    """auth/."""
    return [*coming_in(), *passwords()]


def coming_in() -> list[Route]:
    """For the first time, and again."""
    return [
        registering(
            operation_id="registerUser",
            description=f"{REGISTERING}.",
            handle=register,
            body=Registration,
            answer=Registered,
        ),
        logging_in(handle=login, body=Credentials, answer=LoggedIn),
        refreshing(operation_id="refreshToken", handle=go_on, body=RefreshToken, answer=AccessToken),
    ]


def passwords() -> list[Route]:
    """A password that was forgotten."""
    asking = Route(
        method="POST",
        path="/forgot-password/",
        operation_id="requestPasswordReset",
        summary="Ask for a link to another password",
        description="The answer is the same whether somebody has this address or not.",
        handle=forgotten,
        body=Address,
        answer=Sent,
        login=False,
        throttle="login",
    )
    setting = replace(
        asking,
        path="/reset-password/confirm/",
        operation_id="resetPassword",
        summary="Choose another password by a mailed link",
        description="Once, within an hour. Ends all sessions of the person.",
        handle=reset,
        body=NewPassword,
        answer=Updated,
    )
    return [asking, setting]
