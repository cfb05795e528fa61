"""What a slice publishes: plain data that the API, its documents, exports and contracts read. No web framework here."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Protocol

from django.db.models import Model, Q, QuerySet
from django.db.models.expressions import Combinable
from django.utils.module_loading import autodiscover_modules

from school.common.actions import Action
from school.common.actor import Actor


@dataclass(frozen=True, slots=True)
class Computed:
    """A read-only value that PostgreSQL computes: `expression` gives it, `type` is what the API promises."""

    name: str
    type: Any
    expression: Combinable
    description: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A read-only value of a detail answer that Python makes: `render(actor, object)` gives it as plain JSON data.

    `type` is what the API promises. It costs queries of its own, so lists never show it, and nothing filters on it.
    """

    type: Any
    render: Callable[[Actor, Any], Any]
    description: str = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """A filter on many related objects, by id: `condition(objects)` is true of the rows that belong to one of them.

    Only objects that the actor may see are found by it.
    """

    name: str
    model: type[Model]
    condition: Callable[[QuerySet[Any]], Q]


@dataclass(frozen=True, slots=True)
class FullText:
    """A search by an index of its own, in place of looking into single values.

    `prepare(word)` makes of a word what `condition(prepared)` compares with; that is true of the rows that have it.
    `prepared` is an expression.
    """

    prepare: Callable[[str], str]
    condition: Callable[[Any], Q]


type Scope = Callable[[Actor], QuerySet[Any]]
type CustomValue = str | int | float | bool | None
type CustomValues = Mapping[str, CustomValue]


class Allowed(Protocol):
    """Somebody who can be asked what they may do."""

    def may(self, permission: str, /) -> bool: ...


@dataclass(frozen=True, slots=True)
class CustomKey:
    """One custom field as a value of rows: its key, its Python type, and its choices where it has any."""

    name: str
    type: type
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CustomSchema:
    """One custom field as the documents tell it; `format` is one of OpenAPI's, or empty."""

    key: CustomKey
    title: str
    description: str
    format: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Custom:
    """Values of rows that staff define while the school runs, kept in one object `name` in each row.

    Nothing of the definitions may be remembered between requests: another process may change them at any time.
    `shown(actor)` is the object as the actor may read it, an expression that reads the definitions itself. `keys(who)`
    and `schemas()` ask the database for the present definitions. `value(key)` is one value, typed; `equals(key,
    wanted)` is true of the rows in which it is that.
    """

    name: str
    shown: Callable[[Actor], Combinable]
    keys: Callable[[Allowed], Sequence[CustomKey]]
    schemas: Callable[[], Sequence[CustomSchema]]
    value: Callable[[CustomKey], Combinable]
    equals: Callable[[CustomKey, Any], Q]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """One collection of the API.

    `read` names model fields (a foreign key by its field's name: it is shown as an id) and Computed values, in order.
    `filters` may name read fields and one relation deeper (`group__course`), or be a Relation (`group__students`).
    Every plain read field can be filtered on besides, and every one of the objects that a read foreign key points at.
    `visible_to` and all expressions are compiled once for a kind of caller: they may ask for the actor's rights and id
    and for today's date; a moment or a setting they take from the database, by Now() or a subquery.
    Where it is `.none()` for a kind of caller, whatever rows there are, the collection is not for them at all: they are
    refused, where an empty list would hide that they have no business here.
    `named_by` are the objects whose ids a body may hold, where that is not the same as seeing them.
    `rendered` adds named values to a detail answer, after the read fields.
    `restricted` maps a read field to the permission that shows it; to others the field does not exist.
    `custom` are the fields that staff have added to its objects.
    `create` and `update` are actions whose keyword inputs are the body; `update` takes `instance` besides, and
    `delete` only that. What is None is not offered. `actions` are named commands: actions, or functions around one.
    """

    name: str
    model: type[Model]
    read: tuple[str | Computed, ...]
    visible_to: Scope
    named_by: Scope | None = None
    filters: tuple[str | Relation, ...] = ()
    ordering: tuple[str, ...] = ("id",)
    default_ordering: tuple[str, ...] = ("id",)
    search: tuple[str, ...] | FullText = ()
    rendered: Mapping[str, Rendered] = field(default_factory=dict)
    restricted: Mapping[str, str] = field(default_factory=dict)
    custom: Custom | None = None
    create: Action[..., Any] | None = None
    update: Action[..., Any] | None = None
    delete: Action[..., Any] | None = None
    actions: Mapping[str, Callable[..., Any]] = field(default_factory=dict)

    @property
    def field_names(self) -> tuple[str, ...]:
        return tuple(item.name if isinstance(item, Computed) else item for item in self.read)

    @property
    def computed(self) -> dict[str, Computed]:
        return {item.name: item for item in self.read if isinstance(item, Computed)}


_exposures: dict[str, Exposure] = {}
_extensions: defaultdict[str, list[tuple[Computed, str]]] = defaultdict(list)


def expose(exposure: Exposure) -> Exposure:
    """Publish `exposure`; two of one name are an error."""
    if exposure.name in _exposures:
        raise ValueError(f"Two exposures are called {exposure.name}")
    _exposures[exposure.name] = exposure
    return exposure


def extend(name: str, value: Computed, *, permission: str = "") -> None:
    """Add a value that a higher slice computes to every row of `name`; with `permission`, for who holds it alone."""
    _extensions[name].append((value, permission))


def extended(exposure: Exposure, extensions: Iterable[tuple[Computed, str]]) -> Exposure:
    """The exposure with what higher slices add to it."""
    kept = {value.name: permission for value, permission in extensions if permission}
    values = (value for value, _permission in extensions)
    return replace(exposure, read=(*exposure.read, *values), restricted={**exposure.restricted, **kept})


@cache
def published() -> dict[str, Exposure]:
    """All exposures with their extensions, by name in alphabetical order."""
    autodiscover_modules("exposure")
    return {
        name: extended(each, _extensions[name]) if name in _extensions else each
        for name, each in sorted(_exposures.items())
    }


def exposures() -> tuple[Exposure, ...]:
    """All published exposures, by name."""
    return tuple(published().values())


def exposure(name: str) -> Exposure:
    """The exposure called `name`; KeyError when there is none."""
    return published()[name]
