"""Automations of tests, and what sets them off."""

from typing import Any

from school.attendance.actions import Mark, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.automation.actions import create_automation
from school.automation.models import Automation, AutomationRun
from school.people.models import User
from tests.world import SYSTEM, World

MISSED: Any = [{"field": "status", "operator": "eq", "value": "absent"}]
AWARD: Any = {"kind": "award", "coins": 5, "reason": "Paid {amount} in time"}
BILL: Any = {
    "kind": "bill",
    "amount": "20000.00",
    "title": "Missed {lesson_name}",
    "payment_method": "cash",
    "due_in_days": 7,
}


def message(recipient: Any = "person", title: str = "Hi", text: str = "{person}: {status}") -> Any:
    """A message to people, the same for readers of all languages."""
    return {
        "kind": "notify",
        "recipient": recipient,
        "title": {"uz": f"uz {title}", "ru": f"ru {title}", "en": title},
        "text": {"uz": f"uz {text}", "ru": f"ru {text}", "en": text},
    }


def arranged(*effects: Any, event: str = "attendance.marked", name: str = "Missed", **values: Any) -> Automation:
    """An automation, by default of a missed lesson."""
    values = {"conditions": MISSED if event == "attendance.marked" else [], **values}
    return create_automation(SYSTEM, name=name, event=event, effects=effects, **values)


def marked(world: World, *students: User, status: str = "absent", lesson: int = 0) -> None:
    """These students' marks at one of the group's lessons."""
    marks = [Mark(student=student.pk, status=AttendanceStatus(status)) for student in students]
    mark_attendance(SYSTEM, lesson=world.lessons[lesson], marks=marks)


def log_of(automation: Automation) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Each run's person, state and steps (state, and what it did or why not), oldest first."""
    runs = AutomationRun.objects.filter(automation=automation).select_related("person").order_by("pk")
    return [
        (
            run.person.username if run.person else "",
            run.state,
            [(step.state, step.result or step.error) for step in run.steps.all()],
        )
        for run in runs
    ]
