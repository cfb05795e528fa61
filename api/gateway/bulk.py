"""Many changes of one collection at once: all of them or none, each by the collection's own action."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext_lazy as _

from api.gateway.writes import Verb, run
from school.common.actions import audited
from school.common.actor import Actor
from school.common.errors import DomainError, Invalid
from school.common.exposure import Exposure

MOST = 500
TOO_MANY = _("At most %(most)s objects can be changed at once.")
TWICE = _("This object is named twice.")

type Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Changes:
    """What is asked for; `update` holds each object's id beside its new values."""

    create: Sequence[Values] = ()
    update: Sequence[Values] = ()
    delete: Sequence[int] = ()

    @property
    def size(self) -> int:
        return len(self.create) + len(self.update) + len(self.delete)


@dataclass(frozen=True, slots=True)
class Changed:
    """The ids of what was made, changed and deleted, in the order that was asked for."""

    created: list[int] = field(default_factory=list)
    updated: list[int] = field(default_factory=list)
    deleted: list[int] = field(default_factory=list)


def write_many(exposure: Exposure, actor: Actor, changes: Changes) -> Changed:
    """Delete, update and create in this order, in one transaction and under one audit entry.

    So a place that one object leaves can be taken by another. A refusal names the list and the line of it, as in
    `update.3.amount`. Invalid for more than 500 objects in all, or for an object that is named twice.
    """
    demand_sane(changes)
    with audited(actor, "api.bulk"):
        deleted = [delete(exposure, actor, number, pk) for number, pk in enumerate(changes.delete)]
        updated = [update(exposure, actor, number, values) for number, values in enumerate(changes.update)]
        created = [create(exposure, actor, number, values) for number, values in enumerate(changes.create)]
    return Changed(created, updated, deleted)


def demand_sane(changes: Changes) -> None:
    """Invalid for too many lines, and for an object in two of them."""
    if changes.size > MOST:
        raise Invalid(TOO_MANY % {"most": MOST})
    known: set[int] = set()
    named = [(f"update.{number}.id", values["id"]) for number, values in enumerate(changes.update)]
    named += [(f"delete.{number}", pk) for number, pk in enumerate(changes.delete)]
    for place, pk in named:
        if pk in known:
            raise Invalid(fields={place: [TWICE]})
        known.add(pk)


def create(exposure: Exposure, actor: Actor, number: int, values: Values) -> int:
    """The id of a new object."""
    with at(f"create.{number}"):
        made: int = run(exposure, actor, action_of(exposure, "create"), values, pk=None).pk
        return made


def update(exposure: Exposure, actor: Actor, number: int, values: Values) -> int:
    """The id of a changed object."""
    pk: int = values["id"]
    with at(f"update.{number}"):
        changes = {name: value for name, value in values.items() if name != "id"}
        run(exposure, actor, action_of(exposure, "update"), changes, pk=pk)
        return pk


def delete(exposure: Exposure, actor: Actor, number: int, pk: int) -> int:
    """The id of a deleted object."""
    with at(f"delete.{number}"):
        run(exposure, actor, action_of(exposure, "delete"), {}, pk=pk)
        return pk


def action_of(exposure: Exposure, verb: Verb) -> Any:
    """The collection's action; what it does not offer is no list of the body either."""
    return {"create": exposure.create, "update": exposure.update, "delete": exposure.delete}[verb]


@contextmanager
def at(place: str) -> Iterator[None]:
    """Let a refusal name the line that it is about."""
    try:
        yield
    except DomainError as error:
        named = {f"{place}.{name}": texts for name, texts in error.fields.items()}
        error.fields = named or {place: [str(error)]}
        raise
