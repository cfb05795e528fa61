"""What an action takes, read from its signature; and a checked body turned into its arguments.

An id in a body stands for an object, and it is looked up in what the actor may see. Ids in lines stay ids: an action
that takes many lines checks them all at once.
"""

import dataclasses
import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import Any, Unpack, get_args, get_origin, get_type_hints, is_typeddict

from django.core.exceptions import ImproperlyConfigured
from django.core.files.base import File
from django.db.models import Model
from django.utils.translation import gettext_lazy as _

from api.gateway.columns import without_none
from api.gateway.instances import visible_by_id
from school.common.actions import Action
from school.common.actor import Actor
from school.common.errors import Invalid, NotFound

type Command = Callable[..., Any]  # an Action, or a function around one that also works outside its transaction

INSTANCE = "instance"
NO_SUCH = _("There is no such object.")


class Kind(Enum):
    """How an input gets from the body to the action."""

    VALUE = auto()  # as it is
    OBJECT = auto()  # an id in the body
    OBJECTS = auto()  # a list of ids
    ITEMS = auto()  # a list of lines, each a dataclass of plain values
    FILE = auto()  # an uploaded file


@dataclass(frozen=True, slots=True)
class Input:
    """One keyword of an action. `hint` is the type without None, for the plural kinds the type of one item."""

    name: str
    hint: Any
    kind: Kind
    nullable: bool = False
    required: bool = True
    default: Any = None


def permission_of(command: Command) -> str | None:
    """The permission that an action asks for before anything else; None when it checks for itself."""
    return command.permission if isinstance(command, Action) else None


@dataclass(frozen=True, slots=True)
class Inputs:
    """An action's inputs besides its instance. `instance` is the keyword for the object it acts on, if it has one."""

    fields: tuple[Input, ...]
    instance: str | None
    returns: Any

    @property
    def files(self) -> tuple[Input, ...]:
        return tuple(field for field in self.fields if field.kind is Kind.FILE)

    @property
    def file_names(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.files if field.required)

    @property
    def extras(self) -> tuple[str, ...]:
        """The files that may come along."""
        return tuple(field.name for field in self.files if not field.required)

    @property
    def plain(self) -> tuple[Input, ...]:
        """What a body can hold beside files."""
        return tuple(field for field in self.fields if field.kind is not Kind.FILE)


@cache
def inputs_of(action: Command, model: type[Model]) -> Inputs:
    """The inputs of `action` for a collection of `model`: the instance is `instance`, or the first of that type."""
    function = action.function if isinstance(action, Action) else action
    signature, hints = inspect.signature(function), get_type_hints(function, include_extras=True)
    keywords = [each for each in signature.parameters.values() if each.kind is each.KEYWORD_ONLY]
    instance = next((each.name for each in keywords if each.name == INSTANCE), None) or next(
        (each.name for each in keywords if hints[each.name] is model), None
    )
    fields = [
        input_from(each.name, hints[each.name], required=each.default is each.empty, default=each.default)
        for each in keywords
        if each.name != instance
    ]
    return Inputs((*fields, *changes_of(signature, hints)), instance, hints.get("return"))


def changes_of(signature: inspect.Signature, hints: Mapping[str, Any]) -> list[Input]:
    """The inputs of `**changes: Unpack[…]`: all optional."""
    for each in signature.parameters.values():
        if each.kind is not each.VAR_KEYWORD:
            continue
        (changes,) = get_args(hints[each.name]) if get_origin(hints[each.name]) is Unpack else (None,)
        if not is_typeddict(changes):
            raise ImproperlyConfigured(f"**{each.name} has no Unpack[TypedDict] that says what may be changed")
        return [input_from(name, hint, required=False) for name, hint in get_type_hints(changes).items()]
    return []


def input_from(name: str, hint: Any, *, required: bool, default: Any = None) -> Input:
    """One input from its name, type and default."""
    plain, nullable = without_none(hint)
    item = item_of(plain)
    default = None if default is inspect.Parameter.empty else default
    if item is not None and is_model(item):
        return Input(name, item, Kind.OBJECTS, nullable, required, default)
    if item is not None and dataclasses.is_dataclass(item):
        return Input(name, item, Kind.ITEMS, nullable, required, default)
    if is_model(plain):
        return Input(name, plain, Kind.OBJECT, nullable, required, default)
    if isinstance(plain, type) and issubclass(plain, File):
        return Input(name, plain, Kind.FILE, nullable, required, default)
    return Input(name, plain, Kind.VALUE, nullable, required, default)


def item_of(hint: Any) -> Any:
    """The type of a sequence's items; None when `hint` is no sequence."""
    origin = get_origin(hint)
    if isinstance(origin, type) and issubclass(origin, Iterable) and not issubclass(origin, Mapping):
        return get_args(hint)[0]
    return None


def is_model(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Model)


@cache
def item_inputs(kind: Any) -> tuple[Input, ...]:
    """The inputs of one line."""
    hints = get_type_hints(kind)
    inputs = tuple(
        input_from(
            each.name,
            hints[each.name],
            required=each.default is dataclasses.MISSING and each.default_factory is dataclasses.MISSING,
            default=None if each.default is dataclasses.MISSING else each.default,
        )
        for each in dataclasses.fields(kind)
        if each.init
    )
    if named := [each.name for each in inputs if each.kind is not Kind.VALUE]:
        raise ImproperlyConfigured(f"A line of {kind.__name__} holds plain values only, not {', '.join(named)}")
    return inputs


def arguments(fields: Sequence[Input], actor: Actor, values: Mapping[str, Any]) -> dict[str, Any]:
    """The action's keyword arguments from a checked body: ids have become objects, lines dataclasses.

    NotFound names a single id that is not the actor's to see, Invalid the ids of a list.
    """
    return {field.name: argument(field, actor, values[field.name]) for field in fields if field.name in values}


def argument(field: Input, actor: Actor, value: Any) -> Any:
    """One keyword argument."""
    if value is None:
        return None
    match field.kind:
        case Kind.OBJECT:
            return object_named(field.name, field.hint, actor, value)
        case Kind.OBJECTS:
            return objects_named(field.name, field.hint, actor, value)
        case Kind.ITEMS:
            return [field.hint(**line) for line in value]
    return value


def object_named(name: str, model: type[Model], actor: Actor, pk: int) -> Model:
    """The visible object of `model` with the key `pk`; NotFound under `name` when there is none."""
    found: Model | None = visible_by_id(actor, model, [pk]).get(pk)
    if found is None:
        raise NotFound(fields={name: [NO_SUCH]})
    return found


def objects_named(name: str, model: type[Model], actor: Actor, pks: Iterable[int]) -> list[Any]:
    """The visible objects of `model` with these keys, each once, in that order; Invalid names the others."""
    wanted = list(dict.fromkeys(pks))
    found = visible_by_id(actor, model, wanted)
    if missing := [str(pk) for pk in wanted if pk not in found]:
        raise Invalid(fields={name: [f"{NO_SUCH} ({', '.join(missing)})"]})
    return [found[pk] for pk in wanted]
