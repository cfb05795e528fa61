"""users/ and admin/users/: one's own profile, and everybody for who keeps the accounts."""

from dataclasses import replace
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from pydantic import Field

from api.bodies import Body
from api.contracts.nclex.answers import Monitored
from api.contracts.nclex.names import PERSON, User, names_of, user_of
from api.contracts.words import in_contract_words
from api.etags import Tagged, hold
from api.gateway import get_own, write_object
from api.gateway.arrays import MOST, whole_list
from api.gateway.choice import Choice
from api.keys import uuid_among
from api.routes import Call, Route
from api.schemas import list_of
from api.wire import Text, json_answer
from school.common.actor import Actor
from school.common.exposure import exposure

ACCOUNTS = "people.read_account"
NAME_WORDS = {"first_name": "full_name", "last_name": "full_name"}
DESCRIPTION = "The name alone: what else the profile shows is left alone."


class Profile(Body):
    """What can be changed of a person."""

    shown = frozenset(User.model_fields)
    full_name: Text = Field(min_length=1, max_length=300)


class ProfileChanges(Body):
    """The same, where nothing has to be given."""

    shown = frozenset(User.model_fields)
    full_name: Text = Field(default="", min_length=1, max_length=300)


def own_user(person: Actor) -> dict[str, Any]:
    """What somebody is told of themselves."""
    return told(person, person.user_id or 0)


def told(actor: Actor, pk: int) -> dict[str, Any]:
    """A person with the email: oneself, or anybody for who keeps the accounts."""
    return user_of(get_own(exposure("users"), actor, pk, only=PERSON))


def accounts_of(actor: Actor) -> QuerySet[Any]:
    """Whose account the actor may look at."""
    visible: QuerySet[Any] = exposure("users").visible_to(actor)
    return visible if actor.oversees(ACCOUNTS) else visible.filter(pk=actor.user_id or 0)


def read(call: Call) -> dict[str, Any]:
    """The person whom the path means."""
    return told(call.actor, call.person_id)


def lock(call: Call) -> None:
    """Keep the person's row as it is until the transaction ends."""
    hold(exposure("users").model, call.person_id)


def show(call: Call) -> HttpResponse:
    """The person."""
    return json_answer(read(call))


def change(call: Call) -> HttpResponse:
    """The person with the new name."""
    if "full_name" in call.body:
        with in_contract_words(NAME_WORDS):
            write_object(exposure("users"), call.actor, "update", names_of(call.body["full_name"]), pk=call.person_id)
    return show(call)


def everybody(call: Call) -> HttpResponse:
    """All people, oldest first, with how many courses each has completed."""
    fields = ("id", *PERSON, "created_at", "courses_completed_count")
    rows = whole_list(exposure("users"), call.actor, Choice(fields), order=("id",))
    extra = ("created_at", "courses_completed_count")
    return json_answer([user_of(row) | {name: row[name] for name in extra} for row in rows])


def routes() -> list[Route]:
    """users/."""
    found = Tagged(tuple(User.model_fields), read, lock)
    me = of_one("/me/", "Profile", "one's own profile", replace(found, single=True))
    others = of_one("/{id}/", "User", "a person", found)
    key = {"id": uuid_among(accounts_of)}
    told = "Oneself, or anybody for who keeps the accounts; 404 for all others."
    return [*me, *(replace(each, keys=key, description=f"{told} {each.description}".strip()) for each in others)]


def of_one(path: str, name: str, noun: str, tagged: Tagged) -> list[Route]:
    """GET, PUT and PATCH of one person."""
    get = Route(
        method="GET",
        path=path,
        operation_id=f"get{name}",
        summary=noun.capitalize(),
        handle=show,
        tagged=tagged,
        answer=User,
    )
    put = replace(
        get,
        method="PUT",
        operation_id=f"replace{name}",
        summary=f"Replace {noun}",
        description=DESCRIPTION,
        handle=change,
        body=Profile,
        errors=(403,),
    )
    patch = replace(put, method="PATCH", operation_id=f"update{name}", summary=f"Change {noun}", body=ProfileChanges)
    return [get, put, patch]


def admin_routes() -> list[Route]:
    """admin/users/."""
    return [
        Route(
            method="GET",
            path="/users/",
            operation_id="listUsers",
            summary="List people",
            description=f"Everybody, oldest account first; at most the first {MOST}.",
            handle=everybody,
            answer=list_of(Monitored),
            permission=ACCOUNTS,
        )
    ]
