"""Runs of automations: each happening once, each effect once, however many workers try how often.

The runs are the log: no audit entry stands over them. What effects do is done by the actions of their slices, which the
audit log has under the automation's name.
"""

from collections.abc import Iterator

from django.db import transaction
from django.db.models.functions import Now

from school.automation.actions.keeping import because_of
from school.automation.chains import cause_of, why_not
from school.automation.choices import RunState, StepState
from school.automation.conditions import all_hold
from school.automation.effects import plan_for
from school.automation.errors import NothingToRetry
from school.automation.happenings import Happening
from school.automation.models import Automation, AutomationRun, AutomationStep, Happened
from school.automation.permissions import RETRY_RUN
from school.automation.queries import listening_to
from school.automation.vocabulary import fields_of
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import DomainError
from school.jobs.queue import enqueue

RUN = "run_automation"
LONGEST_RESULT = 300


@transaction.atomic
def begin_runs(happened_id: int) -> list[AutomationRun]:
    """Begin the runs of all automations whose conditions hold for what happened; returns those that are new.

    A second time nothing begins. What would go round in a circle is written down as cut, and does nothing.
    """
    happened = Happened.objects.select_related("cause").filter(pk=happened_id).first()
    if happened is None:
        return []
    begun = []
    for automation in listening_to(happened.name):
        for happening in matching(automation, happened):
            run, is_new = begin(automation, happened, happening)
            begun += [run] if is_new else []
    return begun


def matching(automation: Automation, happened: Happened) -> Iterator[Happening]:
    """Those of the happenings for which all of the automation's conditions hold."""
    conditions, fields = automation.asked, fields_of(happened.name)
    return (each for each in happened.happenings if all_hold(conditions, fields, each.payload))


def begin(automation: Automation, happened: Happened, happening: Happening) -> tuple[AutomationRun, bool]:
    """The automation's run for this happening, and whether it is new: then its steps wait, unless it is cut."""
    cause = cause_of(happened, happening.payload)
    refusal = why_not(automation.pk, cause)
    run, is_new = AutomationRun.objects.get_or_create(
        automation=automation,
        key=happening.key,
        defaults={
            "event": happening.name,
            "payload": dict(happening.payload),
            "person_id": happening.subject_user_id,
            "cause": cause,
            "depth": cause.depth + 1 if cause else 0,
            "state": RunState.CUT if refusal else RunState.QUEUED,
            "error": refusal,
            "happened_at": happened.happened_at,
            "finished_at": Now() if refusal else None,
        },
    )
    if is_new and not refusal:
        steps = enumerate(automation.effects.all(), start=1)
        AutomationStep.objects.bulk_create(
            AutomationStep(run=run, position=position, effect=effect.as_data) for position, effect in steps
        )
        enqueue(RUN, run.pk)
    return run, is_new


def do_run(run_id: int) -> None:
    """Do what is not done yet of a run, one effect after the other, and write down how it ended.

    An effect that is refused does not hold up the next ones. An error that is no refusal leaves the run as it is: it is
    tried again.
    """
    for position in positions_of(run_id):
        do_step(run_id, position)
    finish(run_id)


def positions_of(run_id: int) -> list[int]:
    """The steps of a waiting run that are not done."""
    waiting = AutomationStep.objects.filter(run=run_id, run__state=RunState.QUEUED).exclude(state=StepState.DONE)
    return list(waiting.order_by("position").values_list("position", flat=True))


@transaction.atomic
def do_step(run_id: int, position: int) -> None:
    """Do one effect, if nobody has done it: what it does and that it is done are committed together."""
    run = held(run_id)
    step = AutomationStep.objects.filter(run=run, position=position).exclude(state=StepState.DONE).first()
    if step is None:
        return
    try:
        with transaction.atomic(), because_of(run_id):
            plan = plan_for(step.effect, run.happening)
            step.payment = plan.carry_out(run.automation.actor, f"automation:{run_id}:{position}")
    except DomainError as refusal:
        settle(step, StepState.FAILED, error=str(refusal))
    else:
        settle(step, StepState.DONE, result=plan.summary[:LONGEST_RESULT])


def settle(step: AutomationStep, state: StepState, *, result: str = "", error: str = "") -> None:
    """Record how a step ended."""
    step.state, step.result, step.error, step.finished_at = state, result, error, Now()
    step.save(update_fields=["state", "result", "error", "payment", "finished_at"])


def held(run_id: int) -> AutomationRun:
    """The run, held until the end: two workers do its effects one after the other."""
    return AutomationRun.objects.select_for_update(of=("self",)).select_related("automation").get(pk=run_id)


def give_up(run_id: int, reason: str) -> None:
    """End a run that was tried often enough; staff may try it again."""
    finish(run_id, reason)


@transaction.atomic
def finish(run_id: int, reason: str = "") -> None:
    """Record how a waiting run ended: done when all of its steps are, else failed, with the first reason."""
    steps = AutomationStep.objects.filter(run=run_id).exclude(state=StepState.DONE).order_by("position")
    errors = [reason, *steps.values_list("error", flat=True)]
    AutomationRun.objects.filter(pk=run_id, state=RunState.QUEUED).update(
        state=RunState.FAILED if steps else RunState.DONE,
        error=next((error for error in errors if error), "") if steps else "",
        finished_at=Now(),
    )


@action("automation.retry_run", permission=RETRY_RUN)
def retry_run(actor: Actor, *, instance: AutomationRun) -> AutomationRun:
    """Do again what has failed of a run, and nothing that is done already. NothingToRetry unless it has failed."""
    run = held(instance.pk)
    if run.state != RunState.FAILED:
        raise NothingToRetry
    run.steps.filter(state=StepState.FAILED).update(state=StepState.WAITING, error="", finished_at=None)
    run.state, run.error, run.finished_at = RunState.QUEUED, "", None
    run.save(update_fields=["state", "error", "finished_at"])
    enqueue(RUN, run.pk)
    return run
