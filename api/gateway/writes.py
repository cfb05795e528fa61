"""Changes through an exposure's actions, and what they give back."""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from django.db.models import Model

from api.gateway.filters import exposure_of
from api.gateway.inputs import Command, Inputs, arguments, inputs_of, permission_of
from api.gateway.reads import Row, written_object, written_objects
from api.gateway.rights import demand_open, rights_of
from school.common.actor import Actor
from school.common.errors import NotFound
from school.common.exposure import Exposure
from school.common.lookup import get_visible

type Verb = Literal["create", "update", "delete"]


def write_object(
    exposure: Exposure,
    actor: Actor,
    verb: Verb,
    values: Mapping[str, Any],
    *,
    pk: int | None = None,
    only: Sequence[str] = (),
) -> Row | None:
    """Create, update or delete by the exposure's own action, and read it back as a detail answer has it; None after a
    deletion.

    NotFound when the exposure does not offer the verb or the object is not the actor's to see.
    """
    action = {"create": exposure.create, "update": exposure.update, "delete": exposure.delete}[verb]
    if action is None:
        raise NotFound
    written = run(exposure, actor, action, values, pk=pk)
    if verb == "delete":
        return None
    rendered = {
        name: value.render(actor, written) for name, value in exposure.rendered.items() if not only or name in only
    }
    return written_object(exposure, actor, written.pk, only=only) | rendered


def perform(exposure: Exposure, actor: Actor, name: str, values: Mapping[str, Any], *, pk: int | None = None) -> Any:
    """Run the exposure's action `name`; what it gives back as plain values, see `plain`."""
    return plain(actor, run(exposure, actor, exposure.actions[name], values, pk=pk))


def run(exposure: Exposure, actor: Actor, action: Command, values: Mapping[str, Any], *, pk: int | None) -> Any:
    """Call `action` with its instance and arguments looked up for the actor.

    The permission comes first, then the object, then what the body names: the order in which refusals are told.
    """
    if permission := permission_of(action):
        actor.demand(permission)
    inputs = inputs_of(action, exposure.model)
    if inputs.instance:
        demand_open(exposure, rights_of(actor))
    acting = instance_argument(exposure, actor, inputs, pk)
    return action(actor, **acting, **arguments(inputs.fields, actor, values))


def instance_argument(exposure: Exposure, actor: Actor, inputs: Inputs, pk: int | None) -> dict[str, Model]:
    """The object that the action is for, under the action's own word for it."""
    if inputs.instance is None or pk is None:
        return {}
    return {inputs.instance: get_visible(exposure.visible_to(actor), pk=pk)}


def plain(actor: Actor, result: Any) -> Any:
    """An action's result as plain values: objects as the rows of their collection, dataclasses as their fields."""
    if isinstance(result, Model):
        return rows_of(actor, [result])[0]
    if isinstance(result, list | tuple):
        return rows_of(actor, result) if all(isinstance(each, Model) for each in result) else list(result)
    if dataclasses.is_dataclass(result):
        return {each.name: plain(actor, getattr(result, each.name)) for each in dataclasses.fields(result)}
    return result


def rows_of(actor: Actor, objects: Sequence[Model]) -> list[Any]:
    """The rows of objects of one model, in their order. One query."""
    if not objects:
        return []
    shown = exposure_of(type(objects[0]))
    if shown is None:
        return [each.pk for each in objects]
    return written_objects(shown, actor, [each.pk for each in objects])
