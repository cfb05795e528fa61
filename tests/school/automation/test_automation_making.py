"""Making automations: what is refused, where, and for whom."""

from typing import Any

import pytest

from school.automation.actions import create_automation, create_webhook, delete_automation, update_automation
from school.automation.errors import NotYours
from school.automation.models import Automation, AutomationCondition, AutomationEffect, Webhook
from school.automation.wording import filled, wrong_in
from school.common.errors import Invalid, NotAllowed
from tests.school.automation.arranged import AWARD, BILL, MISSED, arranged, message
from tests.world import SYSTEM, World

pytestmark = pytest.mark.django_db
NO_PERSON = "This event is about no one person: choose another recipient, or another event."
NO_TEACHER = "This event leads to no group, so to no teacher: choose another recipient."
NO_STUDENT = "This event is about no student: choose another event."
NEEDED = "This field is required."
MORE, LESS = "Ensure this value is greater than or equal to", "Ensure this value is less than or equal to"
TOO_LONG = "Ensure this value has at most 200 characters (it has 201)."


def refusal(*effects: Any, event: str = "attendance.marked", **values: Any) -> dict[str, list[str]]:
    """What is said of each wrong value; nothing was made."""
    with pytest.raises(Invalid) as refused:
        arranged(*effects, event=event, **values)
    assert not Automation.objects.exists()
    return refused.value.fields


def test_what_is_made_reads_as_it_was_written() -> None:
    hook = webhook()
    effects = [message("teacher"), AWARD | {"reason": "{status}"}, {"kind": "webhook", "webhook": hook.pk}, BILL]
    made = Automation.objects.get(pk=arranged(*effects).pk)
    assert [effect.as_data for effect in made.effects.all()] == effects
    assert [(each.field, each.operator, each.value) for each in made.conditions.all()] == [("status", "eq", "absent")]


def webhook() -> Webhook:
    """An address on loopback cannot be written without DEBUG, a public one can."""
    return create_webhook(SYSTEM, name="Books", url="https://books.example.com/in")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{amount}", "This event has nothing for {amount}. There is: {person}, {status}."),
        ("{person.password}", "This event has nothing for {person.password}. There is: {person}, {status}."),
        ("{status!r:>9}", "This event has nothing for {status!r:>9}. There is: {person}, {status}."),
        ("{}", "This event has nothing for {}. There is: {person}, {status}."),
        ("{person", "A brace is open or closed alone. Write places as {name}, and a brace itself twice: {{ or }}."),
        ("{{{person}}} }} {status}", None),
        ("plain", None),
    ],
)
def test_places_are_names_out_of_the_event_alone(text: str, said: str | None) -> None:
    problem = wrong_in(text, ("person", "status"))
    assert (problem and str(problem)) == said


def test_places_are_filled_once() -> None:
    values = {"person": "{status} & co", "status": "late"}
    assert filled("{{{person}}}: {status}{nothing}", values) == "{{status} & co}: late"


def test_a_place_that_the_event_does_not_have_is_refused_by_effect_and_language() -> None:
    wrong = message() | {"text": {"uz": "ok", "ru": "{amount}", "en": "ok"}}
    places = "{person}, {attendance_id}, {lesson_id}, {lesson_name}, {student_id}, {status}, {old_status}"
    assert refusal(message(), wrong) == {
        "effects.1.text.ru": [f"Effect 2 (text in Russian): This event has nothing for {{amount}}. There is: {places}."]
    }


@pytest.mark.parametrize(
    ("event", "effect", "place", "said"),
    [
        ("lesson.completed", message(text="x"), "recipient", f"whom): {NO_PERSON}"),
        ("coins.awarded", message("teacher", text="x"), "recipient", f"whom): {NO_TEACHER}"),
        ("lesson.completed", AWARD | {"reason": "x"}, "kind", f"what): {NO_STUDENT}"),
        ("payment.confirmed", AWARD | {"coins": 0}, "coins", f"coins): {MORE} 1."),
        ("payment.confirmed", AWARD | {"reason": ""}, "reason", f"what for): {NEEDED}"),
        ("payment.confirmed", BILL | {"title": ""}, "title", f"what for): {NEEDED}"),
        ("attendance.marked", BILL | {"due_in_days": 366}, "due_in_days", f"due in so many days): {LESS} 365."),
        ("attendance.marked", BILL | {"amount": "0"}, "amount", f"amount): {MORE} 0.01."),
        ("attendance.marked", message(title="t" * 201), "title.en", f"title in English): {TOO_LONG}"),
        ("attendance.marked", {"kind": "webhook", "webhook": 0}, "webhook", "webhook): There is no such webhook."),
    ],
)
def test_an_effect_that_does_not_fit_is_refused_by_its_part(event: str, effect: Any, place: str, said: str) -> None:
    assert refusal(effect, event=event)[f"effects.0.{place}"] == [f"Effect 1 ({said}"]


def test_conditions_are_refused_by_place_all_at_once() -> None:
    conditions = [*MISSED, {"field": "colour", "operator": "eq", "value": "x"}]
    said = refusal(conditions=[{"field": "lesson_id", "operator": "gt", "value": "x"}, *conditions], name="")
    assert said == {"name": ["This field cannot be blank."]}
    said = refusal(message(), conditions=[{"field": "lesson_id", "operator": "gt", "value": "x"}, *conditions])
    assert set(said) == {"conditions.0.value", "conditions.2.field"}
    assert said["conditions.0.value"] == ["Condition 1 (lesson_id): Give a whole number here."]


def test_without_effects_or_with_a_name_that_is_taken_there_is_none() -> None:
    assert refusal() == {"effects": ["Give from 1 to 10 effects."]}
    arranged(message())
    with pytest.raises(Invalid) as refused:
        arranged(message())
    assert refused.value.fields == {"name": ["There is an automation of this name already."]}


def test_changes_take_the_place_of_what_was_there() -> None:
    made = arranged(message(), AWARD | {"reason": "x"})
    update_automation(SYSTEM, instance=made, name="Late", conditions=[])
    assert (made.conditions.count(), made.effects.count()) == (0, 2)
    update_automation(SYSTEM, instance=made, effects=[BILL])
    assert [effect.as_data for effect in made.effects.all()] == [BILL]
    delete_automation(SYSTEM, instance=made)
    assert not AutomationCondition.objects.exists()
    assert not AutomationEffect.objects.exists()


def test_nobody_makes_the_school_do_what_they_may_not_do_by_hand(world: World) -> None:
    operator = world.actor("operator")
    made = create_automation(operator, name="Tell", event="attendance.marked", effects=[message()])
    beyond: list[Any] = [AWARD | {"reason": "x"}, BILL, {"kind": "webhook", "webhook": 0}]
    for effect in beyond:
        with pytest.raises(NotYours):
            update_automation(operator, instance=made, effects=[message(), effect])
    update_automation(world.actor("admin"), instance=made, effects=[BILL])
    with pytest.raises(NotYours, match="record a payment that is due"):
        update_automation(operator, instance=made, conditions=[])
    with pytest.raises(NotYours):
        delete_automation(operator, instance=made)
    assert [effect.kind for effect in made.effects.all()] == ["bill"]
    update_automation(world.actor("admin"), instance=made, effects=[message()])
    delete_automation(operator, instance=made)
    assert not AutomationEffect.objects.exists()


@pytest.mark.parametrize("who", ["student", "teacher", "accountant", "editor"])
def test_others_make_none(who: str, world: World) -> None:
    with pytest.raises(NotAllowed):
        create_automation(world.actor(who), name="Mine", event="attendance.marked", effects=[message()])
