"""The jobs of automations, and those that take deliveries out of the house: never inside a transaction."""

from typing import Any

from school.automation.actions import (
    begin,
    begin_runs,
    do_run,
    forget_happenings,
    forget_old_deliveries,
    give_up,
    queue_due,
    settle,
)
from school.automation.actions.keeping import START
from school.automation.actions.planning import SEND
from school.automation.actions.running import RUN
from school.automation.calling import attempt
from school.common.actor import Actor
from school.jobs.queue import job

CLOCK = Actor.system("automations")


@job(SEND)
def send_webhooks(delivery_ids: list[int]) -> None:
    """Attempt each of these deliveries whose turn it is."""
    for delivery_id in delivery_ids:
        if delivery := begin(delivery_id):
            settle(delivery, attempt(delivery))


@job("send_due_webhooks")
def send_due_webhooks() -> None:
    """Let jobs send what waits for another attempt, and what a dead worker had begun."""
    queue_due()


@job("forget_webhook_deliveries")
def forget_webhook_deliveries() -> None:
    """Delete the record of what was sent long ago."""
    forget_old_deliveries()


def end_run(args: list[Any], reason: str) -> None:
    """No more tries will come."""
    give_up(args[0], reason)


@job(START)
def start_automations(happened_id: int) -> None:
    """Begin the runs of the automations that wait for this."""
    begin_runs(happened_id)


@job(RUN, on_failure=end_run)
def run_automation(run_id: int) -> None:
    """Do what a run has still to do."""
    do_run(run_id)


@job("forget_happenings")
def forget_old_happenings() -> None:
    """Delete what no dry run looks at any more."""
    forget_happenings(CLOCK)
