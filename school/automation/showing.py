"""Automations and their runs as programs read them."""

from typing import cast

from school.automation.models import Automation, AutomationRun
from school.automation.shapes import ConditionData, EffectData, StepData
from school.common.actor import Actor


def conditions_of(actor: Actor, automation: Automation) -> list[ConditionData]:
    """The conditions in their order."""
    rows = automation.conditions.values("field", "operator", "value")
    return [cast("ConditionData", row) for row in rows]


def effects_of(actor: Actor, automation: Automation) -> list[EffectData]:
    """The effects in their order."""
    return [row.as_data for row in automation.effects.all()]


def steps_of(actor: Actor, run: AutomationRun) -> list[StepData]:
    """What became of each effect of a run, in their order."""
    return [cast("StepData", row) for row in run.steps.values("effect", "state", "result", "error", "payment")]
