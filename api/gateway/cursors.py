"""Going through a list by cursors: rows that come and go meanwhile neither repeat nor hide others."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from django.core import signing
from django.utils.translation import gettext as _

from api.gateway.compiled import fetch, statement
from api.gateway.custom import prefix_of
from api.gateway.keyset import Position
from api.gateway.query import ListQuery
from api.gateway.rights import rights_of
from api.gateway.statements import ListShape
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.exposure import exposure

type Values = list[str | None]


@dataclass(frozen=True, slots=True)
class Stretch:
    """The rows at a cursor as PostgreSQL wrote them, and the cursors of the stretches around; None: there is none."""

    rows: str
    next: str | None
    previous: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """What a cursor says: the sort values of a row, and which way to go from it. No values: the very beginning."""

    values: Values
    backwards: bool = False

    @property
    def position(self) -> Position:
        return Position(tuple(value is None for value in self.values), self.backwards)

    @property
    def known(self) -> list[str]:
        """The values that are compared with."""
        return [value for value in self.values if value is not None]


def salt(query: ListQuery, actor: Actor) -> str:
    """What a cursor belongs to: a person, a list and its order. Elsewhere its signature is wrong.

    A custom field in the order counts with its type: it may be deleted meanwhile, and made anew as another one.
    """
    prefix = prefix_of(exposure(query.selection.exposure))
    types = {prefix + key.name: key.type.__name__ for key in query.selection.keys}
    order = ",".join(f"{item}{types.get(item.removeprefix('-'), '')}" for item in query.order)
    return f"cursor {actor.user_id} {query.selection.exposure} {order}"


def write(place: Place, query: ListQuery, actor: Actor) -> str:
    """The cursor for a place."""
    return signing.dumps([int(place.backwards), *place.values], salt=salt(query, actor), compress=True)


def read(query: ListQuery, actor: Actor) -> Place:
    """The place of the query's cursor; Invalid when it was not written by us for this person, list and order."""
    if not query.cursor:
        return Place([])
    try:
        backwards, *values = signing.loads(query.cursor, salt=salt(query, actor))
    except signing.BadSignature as error:
        text = _("This cursor does not belong to this list.")
        raise Invalid(f"cursor: {text}", fields={"cursor": [text]}) from error
    return Place(values, bool(backwards))


def cursor_rows(actor: Actor, query: ListQuery, *, origin: str = "") -> Stretch:
    """The rows from the query's cursor on. One statement."""
    place, rights = read(query, actor), rights_of(actor)
    shape = ListShape(
        rights,
        query.selection,
        query.choice,
        query.order,
        query.page_size,
        counted=False,
        ahead=True,
        position=place.position,
    )
    sql = statement(shape)
    values = (*query.values, *place.known)
    ((_count, rows, found),) = fetch(sql, sql.bind(values, user_id=actor.user_id, origin=origin))
    return stretch(query, actor, place, rows, json.loads(found or "[]"))


def stretch(query: ListQuery, actor: Actor, place: Place, rows: str, found: Sequence[Values]) -> Stretch:
    """The rows with the cursors around them. `found` are all that were looked for, one more when there are more."""
    shown, more = [*found[: query.page_size]], len(found) > query.page_size
    if place.backwards:
        shown.reverse()
    first, last = (shown[0], shown[-1]) if shown else (place.values, place.values)
    has_next = more or place.backwards if shown or place.backwards else False
    has_previous = more if place.backwards else bool(place.values)
    return Stretch(
        rows,
        write(Place(last), query, actor) if has_next and last else None,
        write(Place(first, backwards=True), query, actor) if has_previous and first else None,
    )
