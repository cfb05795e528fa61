"""What people do with their own data, for contracts: a copy of it, being forgotten, and accounts elsewhere."""

from datetime import datetime
from typing import Any

from school.common.actor import Actor
from school.common.downloads import StoredFile
from school.common.errors import NotFound
from school.common.lookup import get_visible
from school.people import actions as people
from school.people.choices import ExportState
from school.people.errors import NoExport
from school.people.models import PersonalExport, User
from school.people.queries import latest_export, people_visible_to
from school.people.tokens import export_token

type Row = dict[str, Any]


def ask_for_copy(actor: Actor, pk: int) -> Row:
    """The copy of the person's data that is being made from now on; see people's action for the refusals."""
    return told(people.ask_for_export(actor, instance=seen(actor, pk)))


def last_copy(actor: Actor, pk: int) -> Row:
    """The person's latest copy; NoExport when there is none, or its time is over."""
    export = latest_export(actor, person=seen(actor, pk))
    if export is None:
        raise NoExport
    return told(export)


def copy_behind(actor: Actor, token: str) -> StoredFile:
    """The file behind a link; NoExport when the link has ended."""
    return people.open_export(actor, token=token).stored


def seen(actor: Actor, pk: int) -> User:
    """The person, when the actor may see them."""
    return get_visible(people_visible_to(actor), pk=pk)


def told(export: PersonalExport) -> Row:
    """A copy as contracts tell it; `token` opens its link, and is None while there is nothing to open."""
    is_ready = export.state == ExportState.READY
    return {
        "state": export.state,
        "progress": export.progress,
        "size": export.size if is_ready else None,
        "created_at": export.created_at,
        "ready_at": export.ready_at,
        "expires_at": export.expires_at,
        "token": export_token(export.uuid) if is_ready else None,
    }


def linked_accounts(actor: Actor) -> list[Row]:
    """The accounts elsewhere that the actor logs in with."""
    linked = oneself(actor).linked_accounts.order_by("provider")
    return [{"provider": each.provider, "created_at": each.created_at} for each in linked]


def link_google(actor: Actor, *, token: str) -> list[Row]:
    """The actor's accounts with Google's among them."""
    people.link_google(actor, token=token)
    return linked_accounts(actor)


def unlink_google(actor: Actor) -> list[Row]:
    """The actor's accounts without Google's."""
    people.unlink_google(actor)
    return linked_accounts(actor)


def ask_for_erasure(actor: Actor, *, password: str) -> datetime | None:
    """Since when the actor wants to be forgotten."""
    return people.ask_for_erasure(actor, password=password).erasure_asked_at


def withdraw_erasure(actor: Actor) -> None:
    """The actor stays."""
    people.withdraw_erasure(actor)


def erasure_asked_at(actor: Actor) -> datetime | None:
    """Since when the actor wants to be forgotten; None when they do not."""
    return oneself(actor).erasure_asked_at


def oneself(actor: Actor) -> User:
    """The actor's own account."""
    if actor.user_id is None:
        raise NotFound
    return get_visible(people_visible_to(actor), pk=actor.user_id)
