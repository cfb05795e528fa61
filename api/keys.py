"""Ids of a path that are no numbers: how they are written, and whose object each of them names."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any
from uuid import UUID

from pydantic import WithJsonSchema

from api.gateway.instances import Visible, key_by_uuid
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


@cache
def by_uuid(collection: str) -> Key:
    """The public id of an object of this collection, of those that the caller sees."""
    return uuid_among(lambda actor: exposure(collection).visible_to(actor))


def uuid_among(visible: Visible) -> Key:
    """The public id of one of the objects that `visible` gives for the caller."""
    return Key(UUID_TEXT, lambda actor, text: key_by_uuid(actor, visible, uuid_of(text)))


def uuid_of(text: str) -> UUID:
    """NotFound for what is no UUID: it can be nobody's."""
    try:
        return UUID(text)
    except ValueError as error:
        raise NotFound from error
