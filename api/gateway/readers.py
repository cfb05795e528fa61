"""An exposure made ready for reading once: its values, what filters it, what is searched."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.db.models import Q
from django.http import QueryDict

from api.gateway.columns import Column, columns_of
from api.gateway.custom import is_named, key_columns, key_parameters, object_column
from api.gateway.filters import Filter, Parameter, behind, filter_of, parameters_of
from api.gateway.slots import Slot, pattern
from school.common.exposure import Allowed, CustomKey, Exposure, FullText


@dataclass(frozen=True, kw_only=True)
class Indexed(Filter):
    """All that an index of its own finds by a word, in place of one value that is looked into."""

    full_text: FullText

    def matching(self, lookup: str, wanted: Slot) -> Q:
        return self.full_text.condition(wanted)


@dataclass(frozen=True, slots=True)
class Reader:
    """An exposure's columns, query parameters and searched values; `keys` are the custom fields among them."""

    exposure: Exposure
    columns: dict[str, Column]
    parameters: dict[str, Parameter]
    searched: tuple[Filter, ...]
    keys: tuple[CustomKey, ...] = ()

    def with_keys(self, keys: Sequence[CustomKey]) -> "Reader":
        """The same with these custom fields among its values."""
        columns = self.columns | key_columns(self.exposure, keys)
        parameters = self.parameters | key_parameters(self.exposure, keys)
        return replace(self, columns=columns, parameters=parameters, keys=tuple(keys))

    def asked(self, who: Allowed, parameters: QueryDict) -> "Reader":
        """The same with the custom fields that exist for this person, when a query string names any. One query then."""
        custom = self.exposure.custom
        return self.with_keys(custom.keys(who)) if custom and is_named(self.exposure, parameters) else self

    @property
    def sortable(self) -> frozenset[str]:
        """What a list can be ordered by."""
        return frozenset((*self.exposure.ordering, *key_columns(self.exposure, self.keys)))

    def readable(self, who: Allowed) -> dict[str, Column]:
        """The columns that exist for this person."""
        asked = {column.permission for column in self.columns.values() if column.permission}
        if not asked:
            return self.columns
        held = {permission for permission in asked if who.may(permission)}
        return {
            name: column for name, column in self.columns.items() if not column.permission or column.permission in held
        }

    def searched_by(self, who: Allowed) -> list[Filter]:
        """The searched values that exist for this person."""
        return [one for one in self.searched if all(who.may(permission) for permission in one.permissions)]

    def prepared(self, word: str) -> str:
        """What a searched word is compared as."""
        search = self.exposure.search
        return search.prepare(word) if isinstance(search, FullText) else pattern("icontains", word)

    def behind(self, name: str) -> "Reader | None":
        """The collection of the objects that the reference `name` points at; None when it is no such reference."""
        shown = behind(self.columns.get(name))
        return reader_of(shown) if shown else None


_readers: dict[str, Reader] = {}


def reader_of(exposure: Exposure) -> Reader:
    """The reader of `exposure`, made at its first use."""
    if exposure.name not in _readers:
        columns = columns_of(exposure) | object_column(exposure)
        searched = searched_in(exposure, columns)
        _readers[exposure.name] = Reader(exposure, columns, parameters_of(exposure, columns), searched)
    return _readers[exposure.name]


def searched_in(exposure: Exposure, columns: dict[str, Column]) -> tuple[Filter, ...]:
    """What a word is looked for in."""
    if isinstance(exposure.search, FullText):
        return (Indexed("search", "", str, full_text=exposure.search),)
    return tuple(filter_of(exposure, columns, name) for name in exposure.search)
