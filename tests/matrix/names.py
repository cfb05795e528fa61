"""The names that do not exist for a caller: every column and relation of a model that its collection does not show."""

from collections.abc import Iterator
from typing import Any

from django.db.models import ForeignKey

from api.gateway.filters import exposure_of
from api.gateway.readers import Reader, reader_of
from school.common.actor import Actor
from school.common.exposure import Exposure, exposures

LOOKUPS = (
    *("eq", "exact", "iexact", "in", "gt", "gte", "lt", "lte", "range", "isnull"),
    *("contains", "icontains", "startswith", "istartswith", "endswith", "regex", "iregex"),
    *("year", "date", "length"),
)
FEW = ("in", "gte", "range", "isnull", "icontains", "regex", "year")  # one relation away: one of each kind
AT_DEPTH = {1: LOOKUPS, 2: FEW, 3: ()}  # by a path's length: two relations away no name is there, whatever follows it
HOSTILE = ("password", "pk", "is_superuser", "user_permissions", "sessions__digest", "__class__", "id__id")


def hidden(exposure: Exposure, actor: Actor) -> set[str]:
    """The names of the model behind a collection that the actor may not read, and some that only an attacker tries."""
    readable = set(reader_of(exposure).readable(actor))
    columns = {name for field in exposure.model._meta.get_fields() for name in names_of(field)}
    offered = {item if isinstance(item, str) else item.name for item in exposure.filters}
    restricted = {name for name in exposure.restricted if name not in readable}
    return ((columns | set(HOSTILE)) - readable - (offered - set(exposure.restricted))) | restricted


def names_of(field: Any) -> Iterator[str]:
    """What a field can be called in a query."""
    yield field.name
    if getattr(field, "attname", None):
        yield field.attname
    if hasattr(field, "get_accessor_name"):
        yield field.get_accessor_name()


def paths(exposure: Exposure, actor: Actor, depth: int = 2) -> Iterator[tuple[str, ...]]:
    """Each hidden name of a collection and of those that its references lead to, `depth` relations deep."""
    for name in sorted(hidden(exposure, actor)):
        yield (name,)
    if depth:
        for reference, behind in references(reader_of(exposure), actor):
            for path in paths(behind, actor, depth - 1):
                yield (reference, *path)


def references(reader: Reader, actor: Actor) -> Iterator[tuple[str, Exposure]]:
    """The readable foreign keys with the collections that they lead to."""
    for name, column in reader.readable(actor).items():
        if isinstance(column.field, ForeignKey) and (shown := exposure_of(column.field.related_model)):
            yield name, shown


def open_to(actor: Actor) -> list[Exposure]:
    """The collections that are there for the actor at all."""
    return [each for each in exposures() if not each.visible_to(actor).query.is_empty()]
