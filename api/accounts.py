"""Accounts over HTTP, for contracts, which know no slice: coming in, confirming the email, getting at a password."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation

from api.auth import actor_of, anonymous, known_or_anonymous, login_of
from school.common.actor import Actor, Door
from school.people import actions as people
from school.preferences.queries import preferences


def register_student(request: HttpRequest, registration: Mapping[str, Any]) -> Actor:
    """The new student as an actor; registered by themselves or by the caller. See people's action for the refusals."""
    made = people.register_student(known_or_anonymous(request), **registration)
    return Actor.person(made, via=Door.API)


def register_teacher(request: HttpRequest, registration: Mapping[str, Any]) -> Actor:
    """The new teacher as an actor."""
    made = people.register_teacher(actor_of(request), **registration)
    return Actor.person(made, via=Door.API)


def verify_email(request: HttpRequest, *, token: str, email: str = "") -> None:
    """Take the email of the mailed link as confirmed; `email`, where it is given, must be that address."""
    people.verify_email(anonymous(request), token=token, email=email)


def demands_verification() -> bool:
    """Whether the school lets nobody log in whose email is not confirmed."""
    return not preferences().unverified_may_log_in


def reading_language() -> str:
    """The language that the caller's browser asks for, of those that we speak."""
    language = (translation.get_language() or settings.LANGUAGE_CODE).partition("-")[0]
    return language if language in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def request_verification(request: HttpRequest, *, email: str) -> None:
    """Have the link sent again, if somebody waits for it."""
    people.request_verification(anonymous(request), email=email)


def request_password_reset(request: HttpRequest, *, email: str) -> None:
    """Have a reset link sent, if there is somebody."""
    people.request_password_reset(anonymous(request), email=email)


def reset_password(request: HttpRequest, *, token: str, password: str) -> None:
    """Set the password by the mailed link."""
    people.reset_password(anonymous(request), token=token, password=password)


def change_password(request: HttpRequest, *, old_password: str, new_password: str) -> None:
    """Change the caller's password; the session of this very call goes on."""
    people.change_password(
        actor_of(request), old_password=old_password, new_password=new_password, keep=login_of(request)
    )
