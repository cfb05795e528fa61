"""What can be imported: the slices above register it here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from django.utils.module_loading import autodiscover_modules

from school.common.actor import Actor
from school.common.errors import NotFound, Text
from school.customfields.choices import FieldKind
from school.imports.readers import MAX_BYTES

if TYPE_CHECKING:
    from school.imports.bulk import BulkResource

type MakeField = Callable[[Actor, str, FieldKind, Sequence[str]], str]


@dataclass(frozen=True, slots=True)
class TargetField:
    """A field that a column can go into, and the names that columns for it have in other systems.

    Case matters in the values of an `exact` key. `names_person`: its values are what the school calls a person.
    """

    name: str
    title: Text
    names: tuple[str, ...] = ()
    example: str = ""
    exact: bool = False
    names_person: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportTarget:
    """One kind of rows. `keys` say which fields make two rows the same thing, the first complete one counts.

    Rows of one key are merged, or without `merges` only when they are identical; where `each_row_counts`, none is.
    `more_fields` gives the fields that staff have defined besides; `make_field(actor, header, kind, cells)` defines one
    for a column and gives its name. `words` stand in for new, changed and unchanged on the result's page.
    """

    name: str
    title: Text
    resource: "type[BulkResource]"
    permission: str
    fields: tuple[TargetField, ...]
    more_fields: Callable[[], tuple[TargetField, ...]] = tuple
    make_field: MakeField | None = None
    keys: tuple[tuple[str, ...], ...]
    key_description: Text
    keeps_extra: bool = False
    can_undo: bool = False
    merges: bool = True
    each_row_counts: bool = False
    max_bytes: int = MAX_BYTES
    words: Mapping[str, Text] = field(default_factory=dict)
    list_url: str
    icon: str = "upload"

    def all_fields(self) -> tuple[TargetField, ...]:
        """The fields that are always there, and those that staff have defined by now."""
        return (*self.fields, *self.more_fields())

    def field_names(self) -> frozenset[str]:
        """The fields that a column can go into."""
        return frozenset(item.name for item in self.all_fields())

    def naming_fields(self) -> frozenset[str]:
        """The fields whose values are what the school calls a person."""
        return frozenset(item.name for item in self.fields if item.names_person)

    def exact_fields(self) -> frozenset[str]:
        """The fields in whose values case matters."""
        return frozenset(item.name for item in self.fields if item.exact)

    def known_names(self) -> dict[str, tuple[str, ...]]:
        """The names each field goes by, its titles in all our languages among them."""
        return {item.name: (*item.names, str(item.title)) for item in self.all_fields()}


_targets: dict[str, ImportTarget] = {}


def register_target(target: ImportTarget) -> ImportTarget:
    """Offer `target` on the import pages; two of one name are an error."""
    if target.name in _targets:
        raise ValueError(f"Two import targets are called {target.name}")
    _targets[target.name] = target
    return target


def import_targets() -> dict[str, ImportTarget]:
    """All registered targets by name."""
    discover()
    return dict(_targets)


@cache
def discover() -> None:
    """Import the slices' resources, which register themselves; once, for each page of the admin asks."""
    autodiscover_modules("resources")


def import_target(name: str) -> ImportTarget:
    """The target called `name`; NotFound when there is none."""
    found = import_targets().get(name)
    if found is None:
        raise NotFound
    return found
