"""What people do with their own data: a copy of it, being forgotten, and accounts elsewhere that they log in with.

The contract's documents are silent about these; they stand below its users/me and admin/users.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any, Literal

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from pydantic import BaseModel, Field

from api.bodies import Body
from api.contracts.elearning.accounts import GoogleToken
from api.contracts.elearning.building import Message, done
from api.contracts.elearning.users import KEY
from api.contracts.words import in_contract_words
from api.downloads import file_answer
from api.gateway import personal
from api.keys import Key
from api.routes import Call, Route
from api.schemas import URL
from api.wire import json_answer

FILE = "/api/v1/users/me/export/"
EXPORT = "people.export_user"
WORDS = {"password": "current_password"}
NO_COPY = "404 `NO_EXPORT` when nobody has asked for one, or its link has ended."
WHOLE = "Everything that the school holds about the person, and their files, as one zip."


class Copy(BaseModel):
    """A copy of somebody's data."""

    state: Literal["queued", "ready", "failed"]
    progress: int = Field(description="How far it is, in percent.", ge=0, le=100)
    size: int | None = Field(description="Bytes; null until it is ready.")
    created_at: datetime
    ready_at: datetime | None
    expires_at: datetime | None = Field(description="When the link ends, and the copy is deleted.")
    download_url: URL | None = Field(description="Opens without a login, until it ends; null until it is ready.")


class Asked(Message):
    """The copy that is being made."""

    export: Copy


class LinkedAccount(BaseModel):
    """An account elsewhere."""

    provider: Literal["google"]
    created_at: datetime


class LinkedAccounts(BaseModel):
    """The accounts elsewhere that one logs in with."""

    linked_accounts: list[LinkedAccount]


class Password(Body):
    """The proof that it is oneself who asks."""

    current_password: str = Field(min_length=1)


class Erasure(BaseModel):
    """Whether one wants to be forgotten."""

    asked_at: datetime | None = Field(description="Null when one has not asked.")


def told(call: Call, copy: personal.Row) -> personal.Row:
    """The copy with its link."""
    token = copy.pop("token")
    return {**copy, "download_url": call.request.build_absolute_uri(f"{FILE}{token}") if token else None}


def ask(call: Call) -> HttpResponse:
    """The copy that is being made."""
    copy = told(call, personal.ask_for_copy(call.actor, call.person_id))
    return done("The copy is being made", 202, export=copy)


def show(call: Call) -> HttpResponse:
    """The latest copy."""
    return json_answer(told(call, personal.last_copy(call.actor, call.person_id)))


def download(call: Call) -> HttpResponseBase:
    """The zip."""
    return file_answer(call.request, personal.copy_behind(call.actor, call.texts["token"]))


def show_linked(call: Call) -> HttpResponse:
    """One's accounts elsewhere."""
    return linked(personal.linked_accounts(call.actor))


def link(call: Call) -> HttpResponse:
    """One's accounts elsewhere, with Google's."""
    return linked(personal.link_google(call.actor, token=call.body["token"]))


def unlink(call: Call) -> HttpResponse:
    """One's accounts elsewhere, without Google's."""
    return linked(personal.unlink_google(call.actor))


def linked(accounts: list[personal.Row]) -> HttpResponse:
    """Accounts elsewhere."""
    return json_answer({"linked_accounts": accounts})


def ask_for_erasure(call: Call) -> HttpResponse:
    """The school knows."""
    with in_contract_words(WORDS):
        asked = personal.ask_for_erasure(call.actor, password=call.body["current_password"])
    return json_answer({"asked_at": asked}, 202)


def withdraw_erasure(call: Call) -> HttpResponse:
    """Nobody will be forgotten."""
    personal.withdraw_erasure(call.actor)
    return json_answer({"asked_at": None})


def show_erasure(call: Call) -> HttpResponse:
    """Whether one has asked."""
    return json_answer({"asked_at": personal.erasure_asked_at(call.actor)})


def routes() -> list[Route]:
    """Below users/."""
    return [*copies("/me/export/", "Export", "one's data"), downloading(), *linking(), *erasing()]


def admin_routes() -> list[Route]:
    """Below admin/."""
    of_others = copies("/users/{id}/export/", "UserExport", "a person's data")
    return [replace(route, keys=KEY, permission=EXPORT) for route in of_others]


def copies(path: str, name: str, what: str) -> list[Route]:
    """Asking for a copy, and how far it is."""
    asking = Route(
        method="POST",
        path=path,
        operation_id=f"request{name}",
        summary=f"Ask for a copy of {what}",
        description=f"{WHOLE} It is made in the background; while one is being made, asking again gives that one.",
        handle=ask,
        answer=Asked,
        status=202,
    )
    reading = replace(
        asking,
        method="GET",
        operation_id=f"get{name}",
        summary=f"The latest copy of {what}",
        description=f"How far it is, and its link when it is ready. {NO_COPY}",
        handle=show,
        answer=Copy,
        status=200,
        errors=(404,),
    )
    return [asking, reading]


def downloading() -> Route:
    """The file itself."""
    return Route(
        method="GET",
        path="/me/export/{token}/",
        operation_id="downloadExport",
        summary="A copy of somebody's data",
        description=f"What the link of a finished copy opens; each time is written down. {NO_COPY}",
        handle=download,
        login=False,
        keys={"token": Key(str)},
        content={"application/zip": {"schema": {"type": "string", "format": "binary"}}},
        errors=(412, 416),
    )


def linking() -> list[Route]:
    """Accounts elsewhere."""
    path = "/me/linked-accounts/google/"
    common: dict[str, Any] = {"answer": LinkedAccounts}
    return [
        Route(
            **common,
            method="GET",
            path="/me/linked-accounts/",
            operation_id="getLinkedAccounts",
            summary="The accounts elsewhere that one logs in with",
            handle=show_linked,
        ),
        Route(
            **common,
            method="POST",
            path=path,
            operation_id="linkGoogle",
            summary="Log in with Google from now on",
            description=(
                "By a Google ID token. 401 `INVALID_GOOGLE_TOKEN` for one that is not Google's or not for this school, "
                "409 `ALREADY_LINKED` and `LINKED_TO_ANOTHER` where an account is taken already, 503 "
                "`GOOGLE_NOT_CONFIGURED` where the school does not offer it."
            ),
            handle=link,
            body=GoogleToken,
            throttle="login",
            calls_out=True,
            secret=True,
        ),
        Route(
            **common,
            method="DELETE",
            path=path,
            operation_id="unlinkGoogle",
            summary="Log in with Google no more",
            description="409 `NO_PASSWORD` when there would be no way in any more; 404 `NOT_LINKED` without a link.",
            handle=unlink,
            errors=(404,),
        ),
    ]


def erasing() -> list[Route]:
    """Being forgotten."""

    def erasure(method: str, operation_id: str, summary: str, handle: Callable[[Call], HttpResponse]) -> Route:
        return Route(
            method=method,
            path="/me/erasure/",
            operation_id=operation_id,
            summary=summary,
            handle=handle,
            answer=Erasure,
        )

    asking = erasure("POST", "requestErasure", "Ask the school to delete one's personal data", ask_for_erasure)
    text = (
        "The school's office deletes them: names, email, phone, login and what was written. Payments, marks and coins "
        "stay, under no name. 400 `INVALID_PASSWORD` when the password is wrong, 409 `NO_PASSWORD` without one."
    )
    return [
        erasure("GET", "getErasure", "Whether one has asked to be forgotten", show_erasure),
        replace(asking, body=Password, status=202, description=text, throttle="login", secret=True),
        erasure("DELETE", "withdrawErasure", "Stay after all", withdraw_erasure),
    ]
