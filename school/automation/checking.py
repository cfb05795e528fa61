"""What programs and forms say of conditions and effects, as rows; and all that is wrong with it, by place."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from school.automation.choices import EventName, Recipient
from school.automation.conditions import Condition, Problem, checked
from school.automation.models import Automation, AutomationCondition, AutomationEffect, Webhook
from school.automation.shapes import ConditionData, EffectData
from school.automation.vocabulary import fields_of, has_person, has_teacher, places_of
from school.automation.wording import wrong_in

MOST_CONDITIONS, MOST_EFFECTS = 20, 10

type Wrong = dict[str, list[str]]
type Found = Iterator[tuple[str, str]]


class Asked:
    """The conditions in their places: `rows`, unsaved, with their values as they are kept; and what is `wrong`."""

    def __init__(self, automation: Automation, conditions: Sequence[ConditionData]) -> None:
        self.automation, self.fields = automation, fields_of(automation.event)
        self.rows: list[AutomationCondition] = []
        self.wrong: Wrong = {}
        if len(conditions) > MOST_CONDITIONS:
            self.wrong["conditions"] = [_("At most %(most)s conditions.") % {"most": MOST_CONDITIONS}]
        for position, data in enumerate(conditions, start=1):
            self.add(position, data)

    def add(self, position: int, data: ConditionData) -> None:
        """Take in one condition."""
        try:
            kept = checked(Condition(data["field"], data["operator"], data["value"]), self.fields)
        except Problem as problem:
            told = {"number": position, "field": data["field"], "problem": problem.text}
            text = _("Condition %(number)s (%(field)s): %(problem)s") % told
            self.wrong[f"conditions.{position - 1}.{problem.part}"] = [text]
            return
        values: dict[str, Any] = {"field": kept.field, "operator": kept.operator, "value": kept.value}
        self.rows.append(AutomationCondition(automation=self.automation, position=position, **values))


class Done:
    """The effects in their places: `rows`, unsaved; and what is `wrong` with them."""

    def __init__(self, automation: Automation, effects: Sequence[EffectData]) -> None:
        self.automation = automation
        self.rows: list[AutomationEffect] = []
        self.wrong: Wrong = {}
        if not 1 <= len(effects) <= MOST_EFFECTS:
            self.wrong["effects"] = [_("Give from 1 to %(most)s effects.") % {"most": MOST_EFFECTS}]
        for position, effect in enumerate(effects, start=1):
            self.add(position, effect)

    def add(self, position: int, effect: EffectData) -> None:
        """Take in one effect."""
        row = AutomationEffect(automation=self.automation, position=position, kind=effect["kind"], **columns_of(effect))
        for part, problem in (*wrong_values(row), *wrong_texts(effect, self.automation.event), *misfits(row)):
            told = {"number": position, "part": row.called(part), "problem": problem}
            text = _("Effect %(number)s (%(part)s): %(problem)s") % told
            self.wrong.setdefault(f"effects.{position - 1}.{part}", []).append(text)
        self.rows.append(row)


def columns_of(effect: EffectData) -> dict[str, Any]:
    """The values of an effect as its row keeps them."""
    if effect["kind"] == "notify":
        titles = {f"title_{language}": text for language, text in effect["title"].items()}
        texts = {f"text_{language}": text for language, text in effect["text"].items()}
        return {"recipient": effect["recipient"], **titles, **texts}
    if effect["kind"] == "award":
        return {"coins": effect["coins"], "reason": effect["reason"]}
    if effect["kind"] == "webhook":
        return {"webhook_id": effect["webhook"]}
    return {
        "amount": Decimal(effect["amount"]),
        "reason": effect["title"],
        "payment_method": effect["payment_method"],
        "due_in_days": effect["due_in_days"],
    }


def wrong_values(row: AutomationEffect) -> Found:
    """What is missing, too long or too much, by the part's name on the wire."""
    try:
        row.clean_fields(exclude=["automation", "webhook"])
        row.clean()
    except ValidationError as error:
        for column, texts in error.message_dict.items():
            yield from ((row.part_of(column), text) for text in texts)


def wrong_texts(effect: EffectData, event: str) -> Found:
    """The texts with places for which the event has nothing."""
    for part, text in texts_of(effect):
        if problem := wrong_in(text, places_of(event)):
            yield part, str(problem)


def texts_of(effect: EffectData) -> Iterator[tuple[str, str]]:
    """The effect's texts that may have places, each with where it stands."""
    if effect["kind"] == "notify":
        for name, words in (("title", effect["title"]), ("text", effect["text"])):
            yield from ((f"{name}.{language}", str(text)) for language, text in words.items())
    elif effect["kind"] == "award":
        yield "reason", effect["reason"]
    elif effect["kind"] == "bill":
        yield "title", effect["title"]


def misfits(row: AutomationEffect) -> Found:
    """Why the event cannot have this effect."""
    event = row.automation.event
    if row.kind == "notify":
        yield from wrong_recipient(row.recipient, event)
    elif row.kind == "webhook":
        if not Webhook.objects.filter(pk=row.webhook_id or 0).exists():
            yield "webhook", _("There is no such webhook.")
    elif not has_person(event) or event == EventName.PERSON_FORGOTTEN:
        yield "kind", _("This event is about no student: choose another event.")


def wrong_recipient(recipient: str, event: str) -> Found:
    """Why the event cannot be told to them."""
    if recipient == Recipient.PERSON and not has_person(event):
        yield "recipient", _("This event is about no one person: choose another recipient, or another event.")
    if recipient == Recipient.TEACHER and not has_teacher(event):
        yield "recipient", _("This event leads to no group, so to no teacher: choose another recipient.")
