"""The dashboard: what waits, for whom, and where it leads."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from school.common import clock
from school.groups.models import StudyGroup
from school.homework.actions import assign_homework
from school.homework.choices import HomeworkStatus
from school.homework.models import Homework
from school.insights.queries import Waiting, waiting_for
from school.jobs.choices import JobState
from school.jobs.models import Job
from school.lessons.actions import cancel_lesson
from school.lessons.models import Lesson
from tests.school.payments.bills import bill
from tests.world import SYSTEM, World

MOST_QUERIES = 20


def board(world: World, name: str) -> dict[str, Waiting]:
    return {item.panel.name: item for item in waiting_for(world.actor(name))}


def waiting_homework(world: World) -> Homework:
    """An answer that waits for a teacher."""
    given = assign_homework(
        SYSTEM,
        lesson=world.lessons[0],
        title="Read",
        expected_answer="one two",
        deadline=clock.now() + timedelta(days=1),
        students=[world.student],
    )
    Homework.objects.filter(pk=given[0].pk).update(status=HomeworkStatus.NEEDS_REVIEW)
    return given[0]


def not_taken() -> int:
    """Lessons of the last seven days and today that are over, counted without the product's own query."""
    first = clock.day_bounds(clock.today() - timedelta(days=7))[0]
    return Lesson.objects.filter(starts_at__gte=first, ends_at__lte=clock.now()).count()


def test_everything_that_waits_is_counted_with_its_first_lines(world: World) -> None:
    homework, payment = waiting_homework(world), bill(world, days=-3)
    bill(world, days=3)
    job = Job.objects.create(name="send", args=[1], state=JobState.FAILED, last_error="No answer")
    found = board(world, "admin")

    assert list(found) == [
        "lessons-today",
        "attendance-not-taken",
        "homework-to-review",
        "overdue-payments",
        "unmatched-payments",
        "failed-jobs",
        "open-imports",
    ]
    assert (found["lessons-today"].count, found["attendance-not-taken"].count) == ("2", str(not_taken()))
    assert [line.address for line in found["homework-to-review"].lines] == [
        f"/admin/homework/homework/{homework.pk}/change/"
    ]
    (line,) = found["overdue-payments"].lines
    assert (line.title, line.address) == ("Student Karimov", f"/admin/payments/payment/{payment.pk}/change/")
    assert line.note.startswith("500,000\u00a0UZS · due ")
    assert [line.note for line in found["failed-jobs"].lines] == [job.last_error]
    assert (found["open-imports"].count, found["open-imports"].lines) == ("0", [])


def test_cancelled_lessons_and_empty_groups_wait_for_nobody(world: World) -> None:
    before = board(world, "admin")["attendance-not-taken"].counted
    cancel_lesson(SYSTEM, instance=world.lessons[0])
    assert board(world, "admin")["attendance-not-taken"].counted == before - 1
    StudyGroup.objects.update(students_count=0)
    assert board(world, "admin")["attendance-not-taken"].counted == 0


@pytest.mark.parametrize(
    ("name", "panels"),
    [
        (
            "operator",
            [
                *("lessons-today", "attendance-not-taken", "homework-to-review", "overdue-payments"),
                "open-imports",
            ],
        ),
        ("accountant", ["overdue-payments", "unmatched-payments", "open-imports"]),
        ("editor", []),
    ],
)
def test_everybody_sees_the_panels_of_their_rights(world: World, name: str, panels: list[str]) -> None:
    assert list(board(world, name)) == panels


def test_every_panel_leads_to_exactly_its_rows(client: Client, world: World) -> None:
    waiting_homework(world)
    bill(world, days=-3)
    Job.objects.create(name="send", args=[1], state=JobState.FAILED)
    client.force_login(world.admin)
    for item in waiting_for(world.actor("admin")):
        page = client.get(item.panel.address())
        assert page.status_code == 200, item.panel.address()
        assert page.context["cl"].result_count == item.counted, item.panel.name
        for line in item.lines:
            assert client.get(line.address).status_code == 200, line.address


def test_the_page_costs_the_same_however_much_waits(client: Client, world: World) -> None:
    client.force_login(world.admin)
    for _more in range(8):
        bill(world, days=-3)
    client.get("/admin/")
    with CaptureQueriesContext(connection) as few:
        client.get("/admin/")
    for _more in range(20):
        bill(world, days=-3)
    with CaptureQueriesContext(connection) as many:
        page = client.get("/admin/")
    assert len(few) == len(many) < MOST_QUERIES
    assert "All 28" in page.content.decode()
