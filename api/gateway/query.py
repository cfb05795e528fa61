"""What a list is asked for: filters, search, order, page and fields, read from a query string. Nothing is ignored."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from django.http import QueryDict
from django.utils.translation import gettext as _

from api.gateway.choice import Choice, Wish, choose, names_in
from api.gateway.complaints import Complaints
from api.gateway.filters import Constant
from api.gateway.readers import Reader, reader_of
from school.common.errors import Invalid
from school.common.exposure import Allowed, CustomKey, exposure

__all__ = ["Complaints", "Counting", "ListQuery", "Reader", "Selection", "parse", "reader_of"]

type Counting = Literal["exact", "estimated", "none"]

PAGE_SIZE, LARGEST_PAGE_SIZE, LAST_PAGE = 20, 100, 10**9
MOST_WORDS = 8
COUNTINGS: tuple[Counting, ...] = ("exact", "estimated", "none")


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows, without the values that are compared with: filters by name, with the value where there are only a
    few; how many words are searched for; fields of the model, with their types, that the path itself fixes; and the
    custom fields that may be named, where one is.
    """

    exposure: str
    conditions: tuple[tuple[str, Constant], ...] = ()
    words: int = 0
    where: tuple[tuple[str, type], ...] = ()
    keys: tuple[CustomKey, ...] = ()

    @property
    def reader(self) -> Reader:
        """What the names mean."""
        reader = reader_of(exposure(self.exposure))
        return reader.with_keys(self.keys) if self.keys else reader


@dataclass(frozen=True, slots=True)
class ListQuery:
    """A list's wish, checked: every name in it exists for the person who asked. `values` fill the selection's slots.

    `cursor` is the place to go on from: empty at the beginning, None when pages are counted instead.
    """

    selection: Selection
    values: tuple[Any, ...]
    choice: Choice
    order: tuple[str, ...] = ()
    page: int = 1
    page_size: int = PAGE_SIZE
    counting: Counting = "exact"
    cursor: str | None = None

    @property
    def start(self) -> int:
        return (self.page - 1) * self.page_size

    def within(self, **where: Any) -> "ListQuery":
        """The same, narrowed by fields of the model."""
        if not where:
            return self
        fixed = tuple((name, type(value)) for name, value in where.items())
        selection = replace(self.selection, where=(*self.selection.where, *fixed))
        return replace(self, selection=selection, values=(*self.values, *where.values()))


def parse(
    reader: Reader, who: Allowed, parameters: QueryDict, *, only: Sequence[str] = (), rich: bool = False
) -> ListQuery:
    """The checked wish of a query string; Invalid names every unknown, unreadable or bad parameter.

    `only` narrows the fields to these, in this order. `rich` takes `expand`, `count` and `cursor` too.
    """
    complaints = Complaints()
    single = dict(single_values(parameters, complaints))
    expand = names_in(single.pop("expand", None)) if rich else None
    wish = Wish(names_in(single.pop("fields", None)), expand or ())
    choice = choose(reader, who, wish, complaints, only=only)
    reader = reader.asked(who, parameters)
    order = tuple(chosen_order(reader, who, single.pop("ordering", ""), complaints))
    cursor = single.pop("cursor", None) if rich else None
    counting = chosen_counting(single, complaints) if rich else "exact"
    if cursor is not None and (counting != "exact" or "page" in single):
        complaints.add("cursor", _("With a cursor there are neither page numbers nor counts."))
    page, page_size = chosen_page(single, complaints)
    selection, values = select(reader, who, single, complaints)
    complaints.raise_any()
    return ListQuery(selection, values, choice, order, page, page_size, counting, cursor)


def select(
    reader: Reader, who: Allowed, single: dict[str, str], complaints: Complaints
) -> tuple[Selection, tuple[Any, ...]]:
    """The rows that `search` and all that is left of the parameters select, and the values to compare with."""
    words = searched_words(reader, single.pop("search", ""), complaints)
    conditions, values = [], []
    for name, text in sorted(single.items()):
        parameter = reader.parameters.get(name)
        if parameter is None or not all(who.may(permission) for permission in parameter.filter.permissions):
            complaints.unknown(name)
            continue
        try:
            constant, given = parameter.read(text)
        except Invalid as error:
            complaints.include(error)
        else:
            conditions.append((name, constant))
            values += given
    values += [reader.prepared(word) for word in words]
    return Selection(reader.exposure.name, tuple(conditions), len(words), keys=reader.keys), tuple(values)


def paging(parameters: QueryDict) -> tuple[int, int]:
    """The page's number and size where nothing else can be asked for; Invalid names what is wrong."""
    complaints = Complaints()
    single = dict(single_values(parameters, complaints))
    number, size = chosen_page(single, complaints)
    for name in single:
        complaints.unknown(name)
    complaints.raise_any()
    return number, size


def chosen_page(single: dict[str, str], complaints: Complaints) -> tuple[int, int]:
    """The page's number and its size."""
    page = whole_number(single.pop("page", "1"), "page", LAST_PAGE, complaints)
    return page, whole_number(single.pop("page_size", str(PAGE_SIZE)), "page_size", LARGEST_PAGE_SIZE, complaints)


def chosen_counting(single: dict[str, str], complaints: Complaints) -> Counting:
    """How rows are counted."""
    wish = single.pop("count", "exact")
    for counting in COUNTINGS:
        if wish == counting:
            return counting
    complaints.add("count", _("Give exact, estimated or none."))
    return "exact"


def single_values(parameters: QueryDict, complaints: Complaints) -> Iterator[tuple[str, str]]:
    """Every parameter with its one value."""
    for name, values in parameters.lists():
        if len(values) > 1:
            complaints.add(name, _("Give it once; several values go into one __in, with commas."))
        elif "\0" in values[0]:
            complaints.add(name, _("Null characters are not allowed."))
        else:
            yield name, values[0]


def whole_number(text: str, name: str, largest: int, complaints: Complaints) -> int:
    """A number from 1 to `largest`."""
    if text.isascii() and text.isdigit() and 1 <= int(text[:20]) <= largest:
        return int(text)
    complaints.add(name, _("Give a whole number from 1 to %(largest)s.") % {"largest": largest})
    return 1


def chosen_order(reader: Reader, who: Allowed, wish: str, complaints: Complaints) -> Iterator[str]:
    """The wished order as signed names; nothing when nothing is wished."""
    readable = reader.readable(who) if wish else {}
    for item in wish.split(",") if wish else ():
        name = item.strip().removeprefix("-")
        if name not in reader.sortable or (name in reader.columns and name not in readable):
            complaints.unavailable("ordering", name)
        else:
            yield item.strip()


def searched_words(reader: Reader, wish: str, complaints: Complaints) -> list[str]:
    """The words that must all be found in a row."""
    words, most = wish.split(), MOST_WORDS if reader.searched else 0
    if len(words) > most:
        complaints.add("search", _("Here %(most)s words can be searched for.") % {"most": most})
    return words
