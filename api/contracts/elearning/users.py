"""users/me and admin/users: one's own profile, and everybody's account for who keeps them."""

from dataclasses import replace
from math import ceil
from typing import Any, get_args

from django.db.models import QuerySet
from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.bodies import Body
from api.contracts.elearning.building import Message, done
from api.contracts.elearning.names import (
    KEPT,
    NAMED,
    OWN,
    WHOLE,
    Account,
    OwnUser,
    Role,
    Row,
    WholeAccount,
    person_of,
)
from api.contracts.words import in_contract_words
from api.etags import Tagged, hold
from api.gateway import get_object, get_own, list_objects, parse, perform, reader_of, write_object
from api.gateway.query import LARGEST_PAGE_SIZE, PAGE_SIZE, Complaints, ListQuery
from api.gateway.rights import rights_of
from api.keys import uuid_among
from api.parameters import query_parameter, search_parameter
from api.routes import Call, Route
from api.wire import Text, json_answer
from school.common.actor import Actor
from school.common.exposure import Exposure, exposure

ACCOUNTS, SET_ROLE, CHANGE, DELETE = (
    "people.read_account",
    "people.set_role",
    "people.change_user",
    "people.delete_user",
)
QUERY_WORDS = {"page_size": "limit"}
LISTED = ("page", "limit", "role", "search")
NEWEST_FIRST = "-created_at"
LONGEST_NAME = 150
NEVER = "403 `OWN_ACCOUNT` for oneself, 409 `LAST_ADMIN` for the last admin."


class Profile(Body):
    """What somebody changes of themselves; what is left out stays."""

    shown = frozenset(OwnUser.model_fields)
    first_name: Text = Field(default="", max_length=LONGEST_NAME)
    last_name: Text = Field(default="", max_length=LONGEST_NAME)


class NewRole(Body):
    """What somebody is at the school from now on."""

    role: Role


class OwnChanged(Message):
    """One's profile after the change."""

    user: OwnUser


class Changed(Message):
    """The account after the change."""

    user: WholeAccount


class AccountList(BaseModel):
    """One page of people."""

    users: list[Account]
    total: int = Field(description="How many there are on all pages.", ge=0)
    page: int = Field(ge=1)
    pages: int = Field(description="How many pages there are.", ge=0)


def people() -> Exposure:
    """The collection."""
    return exposure("users")


def told_at_login(person: Actor) -> Row:
    """Who has come in."""
    return person_of(get_own(people(), person, person.user_id or 0, only=NAMED))


def own(call: Call) -> Row:
    """The caller as they see themselves."""
    return person_of(get_own(people(), call.actor, call.actor.user_id or 0, only=OWN))


def account(call: Call) -> Row:
    """The person whom the path names, with all that the accounts' keepers see."""
    return person_of(get_object(people(), call.actor, call.id, only=WHOLE))


def lock(call: Call) -> None:
    """Keep the person's row as it is until the transaction ends."""
    hold(people().model, call.person_id)


def show_own(call: Call) -> HttpResponse:
    """One's profile."""
    return json_answer(own(call))


def change_own(call: Call) -> HttpResponse:
    """One's profile after the change."""
    write_object(people(), call.actor, "update", call.body, pk=call.actor.user_id)
    return done("Profile updated successfully", user=own(call))


def accounts_of(actor: Actor) -> QuerySet[Any]:
    """Everybody, for who keeps the accounts: the door asks for that."""
    visible: QuerySet[Any] = people().visible_to(actor)
    return visible


def show_all(call: Call) -> HttpResponse:
    """A page of people, the newest account first."""
    page = list_objects(people(), call.actor, query_of(call))
    body = {
        "users": [person_of(row) for row in page.rows],
        "total": page.count,
        "page": page.number,
        "pages": ceil(page.count / page.size),
    }
    return json_answer(body)


def query_of(call: Call) -> ListQuery:
    """The list as our gateway is asked for it; Invalid names every wrong parameter."""
    given, complaints = call.request.GET.copy(), Complaints()
    for name in given.keys() - set(LISTED):
        complaints.unknown(name)
    complaints.raise_any()
    if "limit" in given:
        given.setlist("page_size", given.pop("limit"))
    with in_contract_words(QUERY_WORDS):
        query = parse(reader_of(people()), rights_of(call.actor), given, only=KEPT)
    return replace(query, order=(NEWEST_FIRST,))


def show(call: Call) -> HttpResponse:
    """One account."""
    return json_answer(account(call))


def set_role(call: Call) -> HttpResponse:
    """The account with its new role."""
    perform(people(), call.actor, "set-role", call.body, pk=call.id)
    return done("User role updated successfully", user=account(call))


def delete(call: Call) -> HttpResponse:
    """Nobody is behind the account any more."""
    write_object(people(), call.actor, "delete", {}, pk=call.id)
    return done("User deleted successfully")


def block(call: Call) -> HttpResponse:
    """The account is closed."""
    perform(people(), call.actor, "block", {}, pk=call.id)
    return done("User blocked successfully")


def unblock(call: Call) -> HttpResponse:
    """The account is open again."""
    perform(people(), call.actor, "unblock", {}, pk=call.id)
    return done("User unblocked successfully")


ONESELF = Tagged(tuple(OwnUser.model_fields), own, lock, single=True)
SOMEBODY = Tagged(tuple(WholeAccount.model_fields), account, lock)
KEY = {"id": uuid_among(accounts_of)}


def routes() -> list[Route]:
    """users/me."""
    reading = Route(
        method="GET",
        path="/me/",
        operation_id="getProfile",
        summary="One's own profile",
        handle=show_own,
        tagged=ONESELF,
        answer=OwnUser,
    )
    changing = Route(
        method="PUT",
        path="/me/",
        operation_id="updateProfile",
        summary="Change one's own profile",
        description="The names. What else the profile shows is left alone.",
        handle=change_own,
        guard=ONESELF,
        body=Profile,
        answer=OwnChanged,
    )
    return [reading, changing]


def admin_routes() -> list[Route]:
    """admin/users."""
    return [*readings(), changing_role(), *commands()]


def readings() -> list[Route]:
    """Looking people up."""
    page = {"type": "integer", "minimum": 1, "default": 1}
    limit = {"type": "integer", "minimum": 1, "maximum": LARGEST_PAGE_SIZE, "default": PAGE_SIZE}
    role = {"type": "string", "enum": [*get_args(Role.__value__)]}
    return [
        Route(
            method="GET",
            path="/users/",
            operation_id="listUsers",
            summary="List people",
            description="The newest account first.",
            handle=show_all,
            answer=AccountList,
            permission=ACCOUNTS,
            parameters=(
                query_parameter("page", page, "Which page."),
                query_parameter("limit", limit, "How many people a page has."),
                query_parameter("role", role, "Only people of this role."),
                search_parameter("a person"),
            ),
        ),
        Route(
            method="GET",
            path="/users/{id}/",
            operation_id="getUser",
            summary="One person",
            handle=show,
            keys=KEY,
            tagged=SOMEBODY,
            answer=WholeAccount,
            permission=ACCOUNTS,
        ),
    ]


def changing_role() -> Route:
    """What somebody is."""
    return Route(
        method="PUT",
        path="/users/{id}/role/",
        operation_id="setUserRole",
        summary="Give a person another role",
        description=f"Ends all their sessions. {NEVER}",
        handle=set_role,
        keys=KEY,
        guard=SOMEBODY,
        body=NewRole,
        answer=Changed,
        permission=SET_ROLE,
    )


def commands() -> list[Route]:
    """Keeping people out."""
    deleting = Route(
        method="DELETE",
        path="/users/{id}/",
        operation_id="deleteUser",
        summary="Delete a person",
        description=(
            "For ever: closes the account and deletes who they were. Their payments, progress and marks stay, under "
            f"no name. {NEVER}"
        ),
        handle=delete,
        keys=KEY,
        guard=SOMEBODY,
        answer=Message,
        permission=DELETE,
    )
    blocking = replace(
        deleting,
        method="POST",
        path="/users/{id}/block/",
        operation_id="blockUser",
        summary="Block a person",
        description=f"Ends all their sessions; everything of theirs is kept. {NEVER}",
        handle=block,
        permission=CHANGE,
    )
    unblocking = replace(
        blocking,
        path="/users/{id}/unblock/",
        operation_id="unblockUser",
        summary="Let a blocked person in again",
        description="409 `ANONYMISED` when they were deleted.",
        handle=unblock,
    )
    return [deleting, blocking, unblocking]
