"""The school's settings as one flat object: every setting with its value."""

from collections.abc import Mapping
from datetime import time
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, Field, WithJsonSchema, create_model

from api.gateway.inputs import Inputs, inputs_of
from api.wire import CLOCK_SCHEMA, clock_out, decimal_text, money_out
from school.common.actor import Actor
from school.preferences.actions import change_preferences
from school.preferences.models import SchoolPreferences
from school.preferences.queries import preferences

VIEW = "preferences.view_schoolpreferences"
CHANGE = change_preferences.permission
MODEL = SchoolPreferences
ANSWERS: Mapping[Any, Any] = {
    Decimal: decimal_text(2),
    time: Annotated[str, WithJsonSchema(CLOCK_SCHEMA)],
    int: Annotated[int, Field(ge=0)],
}


def settings_inputs() -> Inputs:
    """Every setting that can be changed, by name."""
    return inputs_of(change_preferences, SchoolPreferences)


def settings_schema() -> type[BaseModel]:
    """What the object promises."""
    fields: dict[str, Any] = {}
    for each in settings_inputs().fields:
        told = SchoolPreferences._meta.get_field(each.name)
        description = str(getattr(told, "help_text", "")) or str(getattr(told, "verbose_name", ""))
        fields[each.name] = (ANSWERS.get(each.hint, each.hint), Field(description=description))
    return create_model("SystemSettings", **fields)


def read_settings(actor: Actor) -> dict[str, Any]:
    """The settings as they are."""
    actor.demand(VIEW)
    return shown(preferences())


def lock_settings() -> None:
    """Let nobody change the settings until the transaction ends."""
    SchoolPreferences.objects.select_for_update().filter(pk=1).first()


def write_settings(actor: Actor, values: Mapping[str, Any]) -> dict[str, Any]:
    """Set those given, the others stay; the settings as they are then. Invalid names each wrong value."""
    return shown(change_preferences(actor, **values))


def shown(row: SchoolPreferences) -> dict[str, Any]:
    """The row as plain values."""
    return {each.name: plain(getattr(row, each.name)) for each in settings_inputs().fields}


def plain(value: Any) -> Any:
    """Exact decimals and times of day as texts."""
    if isinstance(value, Decimal):
        return money_out(value)
    return clock_out(value) if isinstance(value, time) else value
