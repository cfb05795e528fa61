"""What follows from an event, in the transaction that it happened in."""

from school.automation.actions import forget_person, keep, plan_deliveries
from school.automation.happenings import happenings_of
from school.common.actor import Actor
from school.common.events import Event
from school.people.events import PersonAnonymised

AUTOMATIONS = Actor.system("automations")


def follow(event: Event) -> None:
    """Keep it for automations, and plan what goes to webhooks. What is rolled back was never planned."""
    if for_webhooks := keep(happenings_of(event)):
        plan_deliveries(for_webhooks)


def forget(event: PersonAnonymised) -> None:
    """Nothing of what happened to the person stays."""
    forget_person(AUTOMATIONS, person_id=event.user_id)
