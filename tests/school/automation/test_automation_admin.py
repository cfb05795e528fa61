"""The office's pages: an automation is made in one form, tried out, and its log read and tried again."""

from typing import Any

import pytest

from school.automation.actions import update_webhook
from school.automation.models import Automation, AutomationRun, Webhook
from tests.jobs import run_jobs
from tests.school.admin_pages import AdminPages
from tests.school.automation.arranged import AWARD, BILL, arranged, log_of, marked, message
from tests.school.automation.test_automation_making import webhook
from tests.world import SYSTEM, World

PAGE = "automation_automation"
CONDITIONS, NOTIFY, AWARDS, CALLS, BILLS = ("conditions", "effects", "effects-2", "effects-3", "effects-4")


@pytest.fixture
def office(world: World) -> AdminPages:
    return AdminPages(world.admin)


def rows(prefix: str, *values: dict[str, Any], there: int = 0) -> dict[str, Any]:
    """What the browser sends for new rows of a formset."""
    counts = {f"{prefix}-TOTAL_FORMS": there + len(values), f"{prefix}-INITIAL_FORMS": there}
    return counts | {
        f"{prefix}-{place}-{name}": value for place, row in enumerate(values, there) for name, value in row.items()
    }


def words(title: str, text: str) -> dict[str, str]:
    """A title and a text, the same for all."""
    languages = ("uz", "ru", "en")
    return {f"title_{each}": title for each in languages} | {f"text_{each}": text for each in languages}


def condition(value: str = "absent", operator: str = "in") -> dict[str, str]:
    return {"field": "status", "operator": operator, "value": value}


def test_the_form_makes_it_as_a_whole(office: AdminPages) -> None:
    hook = webhook()
    values = {"name": "Missed", "event": "attendance.marked", "is_active": "on"}
    values |= rows(CONDITIONS, condition("absent, late"), {"field": "lesson_id", "operator": "gt", "value": "0"})
    values |= rows(NOTIFY, {"place": 2, "recipient": "teacher", **words("Missed", "{person}")})
    values |= rows(AWARDS, {"place": 4, "coins": 3, "reason": "Come back"})
    values |= rows(CALLS, {"place": 1, "webhook": hook.pk})
    values |= rows(BILLS, {"place": 3, "reason": "Fee", "amount": "10.50", "payment_method": "cash", "due_in_days": 2})
    assert office.send(f"{PAGE}_add", form="automation_form", values=values) == []
    made = Automation.objects.get()
    assert [(each.field, each.operator, each.value) for each in made.conditions.all()] == [
        ("status", "in", ["absent", "late"]),
        ("lesson_id", "gt", 0),
    ]
    same = dict.fromkeys(("uz", "ru", "en"), "{person}")
    assert [effect.as_data for effect in made.effects.all()] == [
        {"kind": "webhook", "webhook": hook.pk},
        {"kind": "notify", "recipient": "teacher", "title": dict.fromkeys(same, "Missed"), "text": same},
        {"kind": "bill", "amount": "10.50", "title": "Fee", "payment_method": "cash", "due_in_days": 2},
        {"kind": "award", "coins": 3, "reason": "Come back"},
    ]


def test_a_refusal_is_told_in_the_form_and_nothing_is_saved(office: AdminPages) -> None:
    values = {"name": "Missed", "event": "attendance.marked"} | rows(CONDITIONS, condition("1", "gt"))
    values |= rows(NOTIFY, {"place": 1, "recipient": "person", **words("Hi", "{amount}")})
    said = " ".join(office.send(f"{PAGE}_add", form="automation_form", values=values))
    assert "Condition 1 (status): “status” is one of present, absent, late, excused" in said
    assert "Effect 1 (text in Russian): This event has nothing for {amount}." in said
    assert not Automation.objects.exists()


def test_what_is_not_touched_stays(office: AdminPages) -> None:
    made = arranged(message(), AWARD | {"reason": "x"}, BILL)
    before = [row.pk for row in made.effects.all()]
    assert office.send(f"{PAGE}_change", made.pk, form="automation_form", values={"name": "Other"}) == []
    made.refresh_from_db()
    assert (made.name, [row.pk for row in made.effects.all()]) == ("Other", before)
    change = {"effects-4-0-amount": "30000", "effects-2-0-DELETE": "on"}
    assert office.send(f"{PAGE}_change", made.pk, form="automation_form", values=change) == []
    assert [effect.as_data for effect in made.effects.all()] == [message(), BILL | {"amount": "30000.00"}]
    assert [(each.field, each.value) for each in made.conditions.all()] == [("status", "absent")]


def test_it_can_be_tried_on_what_has_happened(office: AdminPages, world: World) -> None:
    made = arranged(message("teacher"), is_active=False)
    page = office.shown(f"{PAGE}_try_out", made.pk)
    assert "It would have done nothing" in page.text
    marked(world, world.student)
    page = office.shown(f"{PAGE}_try_out", made.pk)
    (row,) = page.select("tbody tr")
    assert [" ".join(cell.text.split()) for cell in row.select("td")][1:] == [
        "Student Karimov",
        "Tells Teacher Karimov",
    ]
    assert [tag["data-matched"] for tag in page.select("[data-matched]")] == ["1"]
    assert not AutomationRun.objects.exists()


def test_the_log_shows_why_and_tries_again(office: AdminPages, world: World) -> None:
    hook = webhook()
    made = arranged({"kind": "webhook", "webhook": hook.pk})
    update_webhook(SYSTEM, instance=hook, is_active=False)
    marked(world, world.student)
    run_jobs()
    (line,) = office.rows("automation_automationrun")
    assert "Missed | A student’s attendance was marked or changed | Student Karimov | failed" in line
    update_webhook(SYSTEM, instance=hook, is_active=True)
    assert "It is in the queue again." in office.press("automation_automationrun_retry", AutomationRun.objects.get().pk)
    run_jobs()
    assert log_of(made) == [("student", "done", [("done", "Sends the event to “Books”")])]
    page = office.shown("automation_automationrun_change", AutomationRun.objects.get().pk).text
    assert "Sends the event to “Books”" in page
    assert f'"lesson_name": "{world.lessons[0]}"' in page  # its “·” as itself


def test_an_automation_is_deleted_with_its_log_unless_a_right_is_missing(office: AdminPages, world: World) -> None:
    made = arranged(message(), AWARD | {"reason": "x"})
    marked(world, world.student)
    run_jobs()
    assert "Automations’ log: 1" in office.shown(f"{PAGE}_delete", made.pk).text
    for pages, left in ((AdminPages(world.operator), 1), (office, 0)):
        pages.client.post(f"/admin/automation/automation/{made.pk}/delete/", {"post": "yes"})
        assert (Automation.objects.count(), AutomationRun.objects.count()) == (left, left)


def test_a_chosen_webhook_that_is_called_stays(office: AdminPages) -> None:
    hook = webhook()
    arranged({"kind": "webhook", "webhook": hook.pk})
    chosen = {"action": "delete_selected", "_selected_action": [hook.pk], "post": "yes"}
    office.client.post("/admin/automation/webhook/", chosen)
    assert Webhook.objects.filter(pk=hook.pk).exists()


def test_empty_lists_say_where_rows_come_from(office: AdminPages) -> None:
    assert "Add the first one." in office.shown(f"{PAGE}_changelist").text
    assert "Whenever an automation does something" in office.shown("automation_automationrun_changelist").text
