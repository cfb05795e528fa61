"""What led to what: an automation never starts because of itself, and a chain of automations has an end."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from school.automation.models import AutomationRun, AutomationStep, Happened

LONGEST_CHAIN = 3


def cause_of(happened: Happened, payload: Mapping[str, Any]) -> AutomationRun | None:
    """The run that this happened because of: as its effect, or later, to a payment that it recorded."""
    if happened.cause_id is not None:
        return happened.cause
    if payload.get("payment_id") is None:
        return None
    step = AutomationStep.objects.select_related("run").filter(payment=payload["payment_id"]).first()
    return step.run if step else None


def why_not(automation_id: int, cause: AutomationRun | None) -> str:
    """Why the automation must not start because of this run; empty when it may."""
    if cause is None:
        return ""
    if cause.depth + 1 >= LONGEST_CHAIN:
        return _("Not started: it would be link %(link)s of a chain of automations.") % {"link": cause.depth + 2}
    if automation_id in automations_before(cause):
        return _("Not started: it happened because of this automation itself.")
    return ""


def automations_before(cause: AutomationRun) -> set[int]:
    """The automations of a run and of those that led to it; the chain is never longer than LONGEST_CHAIN."""
    found, link = set[int](), cause
    while True:
        found.add(link.automation_id)
        if link.cause is None:
            return found
        link = link.cause
