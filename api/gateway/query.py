"""What a list is asked for: filters, search, order, page and fields, read from a query string. Nothing is ignored."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from django.db.models import Q
from django.http import QueryDict
from django.utils.translation import gettext as _

from api.gateway.columns import Column, columns_of
from api.gateway.filters import Filter, Parameter, filter_of, parameters_of
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.exposure import Exposure

PAGE_SIZE, LARGEST_PAGE_SIZE, LAST_PAGE = 20, 100, 10**9
MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Reader:
    """An exposure made ready for reading once: its columns, query parameters and searched values."""

    exposure: Exposure
    columns: dict[str, Column]
    parameters: dict[str, Parameter]
    searched: tuple[Filter, ...]

    def readable(self, actor: Actor) -> dict[str, Column]:
        """The columns that exist for this actor."""
        asked = {column.permission for column in self.columns.values() if column.permission}
        if not asked:
            return self.columns
        held = {permission for permission in asked if actor.may(permission)}
        return {
            name: column for name, column in self.columns.items() if not column.permission or column.permission in held
        }


_readers: dict[str, Reader] = {}


def reader_of(exposure: Exposure) -> Reader:
    """The reader of `exposure`, made at its first use."""
    if exposure.name not in _readers:
        columns = columns_of(exposure)
        searched = tuple(filter_of(exposure, columns, name) for name in exposure.search)
        _readers[exposure.name] = Reader(exposure, columns, parameters_of(exposure, columns), searched)
    return _readers[exposure.name]


@dataclass(frozen=True, slots=True)
class ListQuery:
    """A list's wish, checked: every name in it exists for the actor who asked."""

    columns: tuple[Column, ...]
    conditions: tuple[Q, ...] = ()
    filters: tuple[Filter, ...] = ()
    order: tuple[str, ...] = ()
    page: int = 1
    page_size: int = PAGE_SIZE

    @property
    def start(self) -> int:
        return (self.page - 1) * self.page_size


@dataclass(slots=True)
class Complaints:
    """Collects what is wrong, so that one answer names all of it."""

    fields: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, text: str) -> None:
        self.fields.setdefault(name, []).append(text)

    def unknown(self, name: str) -> None:
        """Say that there is no parameter of this name."""
        self.add(name, _("There is no such filter."))

    def raise_any(self) -> None:
        """Raise Invalid naming everything that was wrong."""
        if self.fields:
            message = " ".join(f"{name}: {' '.join(texts)}" for name, texts in self.fields.items())
            raise Invalid(message, fields=self.fields)


def parse(reader: Reader, actor: Actor, parameters: QueryDict, *, only: Sequence[str] = ()) -> ListQuery:
    """The checked wish of a query string; Invalid names every unknown, unreadable or bad parameter.

    `only` narrows the fields to these, in this order.
    """
    complaints = Complaints()
    readable = reader.readable(actor)
    single = dict(single_values(parameters, complaints))
    columns = chosen_columns(readable, single.pop("fields", None), only, complaints)
    page = whole_number(single.pop("page", "1"), "page", LAST_PAGE, complaints)
    page_size = whole_number(single.pop("page_size", str(PAGE_SIZE)), "page_size", LARGEST_PAGE_SIZE, complaints)
    order = tuple(chosen_order(reader, readable, single.pop("ordering", ""), complaints))
    conditions = [search_condition(reader, actor, single.pop("search", ""), complaints)]
    filters = list(reader.searched)
    for name, text in single.items():
        parameter = reader.parameters.get(name)
        if parameter is None or not all(actor.may(permission) for permission in parameter.filter.permissions):
            complaints.unknown(name)
            continue
        filters.append(parameter.filter)
        try:
            conditions.append(parameter.condition(actor, text))
        except Invalid as error:
            complaints.fields |= {key: list(texts) for key, texts in error.fields.items()}
    complaints.raise_any()
    return ListQuery(tuple(columns), tuple(conditions), tuple(filters), order, page, page_size)


def paging(parameters: QueryDict) -> tuple[int, int]:
    """The page's number and size where nothing else can be asked for; Invalid names what is wrong."""
    complaints = Complaints()
    single = dict(single_values(parameters, complaints))
    number = whole_number(single.pop("page", "1"), "page", LAST_PAGE, complaints)
    size = whole_number(single.pop("page_size", str(PAGE_SIZE)), "page_size", LARGEST_PAGE_SIZE, complaints)
    for name in single:
        complaints.unknown(name)
    complaints.raise_any()
    return number, size


def single_values(parameters: QueryDict, complaints: Complaints) -> Iterator[tuple[str, str]]:
    """Every parameter with its one value."""
    for name in parameters:
        values = parameters.getlist(name)
        if len(values) > 1:
            complaints.add(name, _("Give it once; several values go into one __in, with commas."))
        elif "\0" in values[0]:
            complaints.add(name, _("Null characters are not allowed."))
        else:
            yield name, values[0]


def chosen_columns(
    readable: dict[str, Column], wish: str | None, only: Sequence[str], complaints: Complaints
) -> list[Column]:
    """The columns of the answer."""
    offered = {name: readable[name] for name in only if name in readable} if only else readable
    if wish is None:
        return list(offered.values())
    names = [name.strip() for name in wish.split(",")]
    for name in names:
        if name not in offered:
            complaints.add("fields", _("The field %(name)s is not available.") % {"name": name})
    return [offered[name] for name in dict.fromkeys(names) if name in offered]


def whole_number(text: str, name: str, largest: int, complaints: Complaints) -> int:
    """A number from 1 to `largest`."""
    if text.isascii() and text.isdigit() and 1 <= int(text[:20]) <= largest:
        return int(text)
    complaints.add(name, _("Give a whole number from 1 to %(largest)s.") % {"largest": largest})
    return 1


def chosen_order(reader: Reader, readable: dict[str, Column], wish: str, complaints: Complaints) -> Iterator[str]:
    """The wished order as signed names; the exposure's own when nothing is wished."""
    for item in wish.split(",") if wish else ():
        name = item.strip().removeprefix("-")
        if name not in reader.exposure.ordering or (name in reader.columns and name not in readable):
            complaints.add("ordering", _("Cannot order by %(name)s.") % {"name": name})
        else:
            yield item.strip()


def search_condition(reader: Reader, actor: Actor, wish: str, complaints: Complaints) -> Q:
    """Every word in any of the searched values that the actor may read."""
    words, condition = wish.split(), Q()
    if len(words) > MOST_WORDS or (words and not reader.searched):
        most = MOST_WORDS if reader.searched else 0
        complaints.add("search", _("Here %(most)s words can be searched for.") % {"most": most})
    searched = [one for one in reader.searched if all(actor.may(permission) for permission in one.permissions)]
    for word in words:
        fits = Q(pk__in=[])
        for one in searched:
            fits |= Q(**{f"{one.path}__icontains": word})
        condition &= fits
    return condition
