"""What an automation would have done about what has happened lately. Nothing is changed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from school.automation.chains import cause_of, why_not
from school.automation.choices import EffectKind
from school.automation.conditions import all_hold
from school.automation.effects import plan_for
from school.automation.happenings import Happening
from school.automation.models import Automation, Happened
from school.automation.queries import OVERSEE_AUTOMATIONS, happened_lately
from school.automation.shapes import EffectData
from school.automation.vocabulary import fields_of
from school.common import clock
from school.common.actor import Actor
from school.common.errors import DomainError
from school.people.queries import names_of

LOOKS_BACK = timedelta(days=30)
MOST_SHOWN = 50
MOST_READ = 20_000  # events, newest first; a school has some hundreds a day


@dataclass(frozen=True, slots=True)
class DryEffect:
    """What one effect would do; `problem` says why it could not be done, and is empty where it could."""

    kind: str
    summary: str
    problem: str


@dataclass(frozen=True, slots=True)
class DryLine:
    """A happening for which all conditions hold, whom it is about, and what would be done."""

    happened_at: datetime
    person: int | None
    person_name: str
    effects: list[DryEffect]


@dataclass(frozen=True, slots=True)
class DryRun:
    """How often the event has happened since then, for how many of them the conditions hold, and the newest of these.

    `is_cut` when there was more than is read at once: both numbers are of the newest alone.
    """

    since: datetime
    happened: int
    matched: int
    is_cut: bool
    lines: list[DryLine]


def dry_run(actor: Actor, *, instance: Automation) -> DryRun:
    """What an automation would do about what has happened in the last 30 days, newest first; nothing is changed.

    It works for one that is switched off, too.
    """
    actor.demand(OVERSEE_AUTOMATIONS)
    since = clock.now() - LOOKS_BACK
    look = Look(instance)
    for happened in happened_lately(instance.event, since)[: MOST_READ + 1].iterator():
        look.at(happened)
    names = names_of([each.subject_user_id for _at, each in look.newest if each.subject_user_id is not None])
    lines = [line_for(instance, happened, happening, names) for happened, happening in look.newest]
    return DryRun(since, look.happenings, look.matched, look.events > MOST_READ, lines)


class Look:
    """Counts what has happened and for how much of it all conditions hold, and keeps the newest of this."""

    def __init__(self, automation: Automation) -> None:
        self.conditions, self.fields = automation.asked, fields_of(automation.event)
        self.events = self.happenings = self.matched = 0
        self.newest: list[tuple[Happened, Happening]] = []

    def at(self, happened: Happened) -> None:
        """Take in one event; what is beyond MOST_READ only counts as an event."""
        self.events += 1
        for happening in happened.happenings if self.events <= MOST_READ else ():
            self.happenings += 1
            if all_hold(self.conditions, self.fields, happening.payload):
                self.matched += 1
                self.newest += [(happened, happening)] if self.matched <= MOST_SHOWN else []


def line_for(automation: Automation, happened: Happened, happening: Happening, names: dict[int, str]) -> DryLine:
    """What would be done about one happening."""
    effects = [effect.as_data for effect in automation.effects.all()]
    circle = why_not(automation.pk, cause_of(happened, happening.payload))
    person = happening.subject_user_id
    return DryLine(
        happened_at=happened.happened_at,
        person=person,
        person_name=names.get(person, "") if person else "",
        effects=[planned(effect, happening, circle) for effect in effects],
    )


def planned(effect: EffectData, happening: Happening, circle: str) -> DryEffect:
    """What one effect would do, in words."""
    kind = EffectKind(effect["kind"]).value
    if circle:
        return DryEffect(kind, "", circle)
    try:
        return DryEffect(kind, plan_for(effect, happening).summary, "")
    except DomainError as refusal:
        return DryEffect(kind, "", str(refusal))
