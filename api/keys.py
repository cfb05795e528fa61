"""Ids of a path that are no numbers: how they are written, and whose object each of them names."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from django.db.models import QuerySet
from pydantic import WithJsonSchema

from school.common.actor import Actor
from school.common.errors import NotFound
from school.common.exposure import exposure

type Find = Callable[[Actor, str], int]

UUID_TEXT = Annotated[str, WithJsonSchema({"type": "string", "format": "uuid"})]


@dataclass(frozen=True, slots=True)
class Key:
    """An id of a path: its type on the wire, and what gives our number for it; NotFound where there is none to see.

    Without `find` the handler gets it as it is written.
    """

    hint: Any
    find: Find | None = None


def by_uuid(collection: str) -> Key:
    """The public id of an object of this collection, of those that the caller sees."""
    return uuid_among(lambda actor: exposure(collection).visible_to(actor))


def uuid_among(visible: Callable[[Actor], QuerySet[Any]]) -> Key:
    """The public id of one of the objects that `visible` gives for the caller."""

    def find(actor: Actor, text: str) -> int:
        found: int | None = visible(actor).filter(uuid=uuid_of(text)).values_list("pk", flat=True).first()
        if found is None:
            raise NotFound
        return found

    return Key(UUID_TEXT, find)


def uuid_of(text: str) -> UUID:
    """NotFound for what is no UUID: it can be nobody's."""
    try:
        return UUID(text)
    except ValueError as error:
        raise NotFound from error
