"""Coming in and staying in: register, login, refresh, verify-email, logout, change-password."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpResponse
from pydantic import BaseModel, Field

from api import accounts
from api.auth import Tokens, drop_cookies, end_login, log_in, log_in_with_google, renew
from api.bodies import Body
from api.contracts.elearning.building import Message, done
from api.contracts.elearning.names import User
from api.contracts.elearning.users import LONGEST_NAME, told_at_login
from api.contracts.logins import (
    LONGEST_PASSWORD,
    LONGEST_TOKEN,
    REGISTERING,
    Rotated,
    logged_in,
    logging_in,
    refreshed,
    refreshing,
    registering,
)
from api.contracts.words import in_contract_words
from api.routes import Call, Route
from api.schemas import EMAIL, without_default
from api.wire import Text
from school.common.actor import Actor
from school.common.authorization import BEARER

WORDS = {"password": "mot_de_passe", "username": "email"}
CHANGE_WORDS = {"old_password": "current_password"}


class Credentials(Body):
    """A login."""

    email: EMAIL = Field(min_length=1, max_length=254)
    mot_de_passe: str = Field(min_length=1, examples=["correct-horse-battery"])


class Registration(Credentials):
    """A new student. A role is nobody's to choose."""

    shown = frozenset({"id", "role", "is_verified", "created_at"})
    mot_de_passe: str = Field(min_length=1, max_length=LONGEST_PASSWORD, examples=["correct-horse-battery"])
    first_name: Text = Field(min_length=1, max_length=LONGEST_NAME)
    last_name: Text = Field(min_length=1, max_length=LONGEST_NAME)


class GoogleToken(Body):
    """An ID token of Google: what its button gives a frontend as `credential`."""

    token: Text = Field(min_length=1, max_length=LONGEST_TOKEN)


class Confirmation(Body):
    """The token of a mailed link: what stands in it behind `#token=`."""

    token: Text = Field(min_length=1, max_length=LONGEST_TOKEN)
    email: EMAIL = Field(
        default="",
        max_length=254,
        description="The address that the link was sent to. With another one the token is no good.",
        json_schema_extra=without_default,
    )


class PasswordChange(Body):
    """Another password by the present one."""

    current_password: str = Field(min_length=1)
    new_password: str = Field(min_length=1, max_length=LONGEST_PASSWORD)


class Registered(Message):
    """Who is there now."""

    user_id: UUID
    verification_required: bool = Field(
        description="Whether the email has to be confirmed before the first login. A link is sent in any case."
    )


class LoggedIn(BaseModel):
    """What a login gives."""

    access_token: str
    refresh_token: str
    token_type: str = Field(examples=[BEARER])
    expires_in: int = Field(description="How long the access token is good, in seconds.", ge=0)
    user: User


class LoggedInWithGoogle(BaseModel):
    """What a login by another's word gives."""

    access_token: str
    refresh_token: str
    user: User


class AccessToken(BaseModel):
    """A new access token."""

    access_token: str
    expires_in: int = Field(description="How long it is good, in seconds.", ge=0)
    refresh_token: Rotated = ""


def register(call: Call) -> HttpResponse:
    """The new student's public id."""
    given = dict(call.body)
    registration = {"password": given.pop("mot_de_passe"), "language": accounts.reading_language(), **given}
    with in_contract_words(WORDS):
        person = accounts.register_student(call.request, registration)
    required = accounts.demands_verification()
    made = told_at_login(person)
    return done("User created successfully", 201, user_id=made["id"], verification_required=required)


def login(call: Call) -> HttpResponse:
    """Tokens, in the body and as cookies, and who has come in."""
    tokens = log_in(call.request, username=call.body["email"], password=call.body["mot_de_passe"])
    return come_in(call, tokens, token_type=BEARER, expires_in=life_of_access())


def google_login(call: Call) -> HttpResponse:
    """The same by Google's word."""
    language = accounts.reading_language()
    return come_in(call, log_in_with_google(call.request, token=call.body["token"], language=language))


def come_in(call: Call, tokens: Tokens, **more: Any) -> HttpResponse:
    """What a login answers."""
    person = Actor.person(tokens.session.user, via=call.actor.via)
    own = {"access_token": tokens.access, "refresh_token": tokens.refresh}
    return logged_in(tokens, {**own, **more, "user": told_at_login(person)})


def life_of_access() -> int:
    """How long an access token is good, in seconds."""
    return int(settings.JWT_ACCESS_MINUTES) * 60


def refresh(call: Call) -> HttpResponse:
    """A new access token, in the body and as a cookie; another refresh token where they rotate."""
    tokens = renew(call.request)
    return refreshed(tokens, {"access_token": tokens.access, "expires_in": life_of_access()})


def verify(call: Call) -> HttpResponse:
    """The email is confirmed."""
    accounts.verify_email(call.request, token=call.body["token"], email=call.body.get("email", ""))
    return done("Email verified successfully")


def logout(call: Call) -> HttpResponse:
    """The session of the very token that this came with has ended."""
    end_login(call.request)
    return drop_cookies(done("Logged out successfully"))


def change_password(call: Call) -> HttpResponse:
    """The password is changed."""
    with in_contract_words(CHANGE_WORDS):
        old, new = call.body["current_password"], call.body["new_password"]
        accounts.change_password(call.request, old_password=old, new_password=new)
    return done("Password changed successfully")


def routes() -> list[Route]:
    """Below /api/v1/."""
    return [coming_in(), *logins(), *others()]


def coming_in() -> Route:
    """Coming in for the first time."""
    return registering(
        operation_id="register",
        description=f"{REGISTERING}, 409 `EMAIL_TAKEN` for an address that somebody has.",
        handle=register,
        body=Registration,
        answer=Registered,
    )


def logins() -> list[Route]:
    """Coming in again."""
    return [
        logging_in(handle=login, body=Credentials, answer=LoggedIn),
        logging_in(
            path="/oauth-login/",
            operation_id="loginWithGoogle",
            summary="Log in with Google",
            description=(
                "By a Google ID token. Who it is: the linked account, else the email that Google and we both have "
                "verified, else a new student. 401 `INVALID_GOOGLE_TOKEN` for a token that is not Google's or not for "
                "this school, 409 `EMAIL_TAKEN` for an address that stands here unconfirmed, 503 "
                "`GOOGLE_NOT_CONFIGURED` where the school does not offer it."
            ),
            handle=google_login,
            body=GoogleToken,
            answer=LoggedInWithGoogle,
            calls_out=True,
        ),
        refreshing(
            operation_id="refresh",
            description="The bearer is the refresh token of a login; an access token is refused.",
            handle=refresh,
            renews=True,
            answer=AccessToken,
        ),
    ]


def others() -> list[Route]:
    """The email, the way out and the password."""
    return [
        Route(
            method="POST",
            path="/verify-email/",
            operation_id="verifyEmail",
            summary="Confirm an email",
            description="By the token of the mailed link, once, within three days: after that 400 `INVALID_TOKEN`.",
            handle=verify,
            body=Confirmation,
            answer=Message,
            login=False,
            throttle="login",
        ),
        Route(
            method="POST",
            path="/logout/",
            operation_id="logout",
            summary="Log out",
            description="Ends the session of the access token: its tokens are refused from now on.",
            handle=logout,
            answer=Message,
        ),
        Route(
            method="PUT",
            path="/change-password/",
            operation_id="changePassword",
            summary="Change one's own password",
            description="400 `INVALID_PASSWORD` when the current one is wrong. Ends one's other sessions.",
            handle=change_password,
            body=PasswordChange,
            answer=Message,
            throttle="login",
        ),
    ]
