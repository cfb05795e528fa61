"""Homework in the admin: listening, seeing what differs, deciding."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from school.audit.models import AuditEntry
from school.homework.models import Homework
from tests.fake_openai import FakeOpenAI, refusal
from tests.jobs import run_jobs
from tests.school.homework.answers import CLIP, submit_and_process
from tests.school.homework.sounds import SAMPLES
from tests.world import World


@pytest.fixture
def staff(world: World) -> Client:
    client = Client()
    client.force_login(world.operator)
    return client


@pytest.fixture
def answered(world: World, task: Homework, heard: FakeOpenAI) -> Homework:
    """An answer with one word wrong, one left out and one besides, that waits for a decision."""
    Homework.objects.filter(pk=task.pk).update(expected_answer="Good morning dear <b>children</b>")
    heard.text = "Good evening children everybody"
    return submit_and_process(world.actor("student"), task)


def page_of(homework: Homework, button: str = "change") -> str:
    return reverse(f"admin:homework_homework_{button}", args=[homework.pk])


def press(staff: Client, homework: Homework, button: str, feedback: str = "") -> Homework:
    """Open the button's dialog and send it."""
    assert staff.get(page_of(homework, button)).status_code == 200
    sent = staff.post(page_of(homework, button), {"_form_submitted": "on", "feedback": feedback})
    assert (sent.status_code, sent.headers["HX-Redirect"]) == (200, page_of(homework))
    homework.refresh_from_db()
    return homework


def test_the_page_shows_what_differs_and_escapes_it(staff: Client, answered: Homework) -> None:
    page = staff.get(page_of(answered))
    assert page.status_code == 200
    assert ">morning</del>" in page.text
    assert ">evening</ins>" in page.text
    assert "<b>children</b>" not in page.text
    assert f'src="{reverse("admin:homework_audio", args=[answered.pk])}"' in page.text
    for button in ("approve", "send_back", "reject"):
        assert page_of(answered, button) in page.text
    assert page_of(answered, "retry") not in page.text


def test_the_recording_is_heard_by_staff_only(world: World, staff: Client, answered: Homework) -> None:
    address = reverse("admin:homework_audio", args=[answered.pk])
    sound = staff.get(address)
    assert sound.headers["Content-Type"] == "audio/wav"
    assert sound.getvalue() == (SAMPLES / CLIP).read_bytes()

    for name, status in (("accountant", 404), ("student", 302), ("other_teacher", 302)):
        client = Client()
        client.force_login(getattr(world, name))
        assert client.get(address).status_code == status


@pytest.mark.parametrize(
    ("button", "status", "coins"),
    [("approve", "approved", 10), ("reject", "rejected", 0), ("send_back", "revision", 0)],
)
def test_the_buttons_decide(
    world: World, staff: Client, answered: Homework, button: str, status: str, coins: int
) -> None:
    decided = press(staff, answered, button, "Slower, please")
    assert (decided.status, decided.coins_awarded, decided.feedback) == (status, coins, "Slower, please")
    assert decided.reviewed_by == world.operator
    assert AuditEntry.objects.filter(action="homework.review", via="admin", actor=world.operator).count() == 1


def test_opening_a_dialog_decides_nothing(staff: Client, answered: Homework) -> None:
    staff.get(page_of(answered, "approve"))
    answered.refresh_from_db()
    assert answered.status == "needs_review"


def test_a_failed_transcription_has_a_button(world: World, staff: Client, task: Homework, heard: FakeOpenAI) -> None:
    heard.script.append(refusal(400, "This is not speech"))
    submit_and_process(world.actor("student"), task)
    assert page_of(task, "retry") in staff.get(page_of(task)).text

    assert press(staff, task, "retry").status == "processing"
    run_jobs()
    task.refresh_from_db()
    assert task.status == "approved"


def test_before_an_answer_there_is_nothing_to_decide(staff: Client, task: Homework) -> None:
    page = staff.get(page_of(task))
    assert page_of(task, "approve") not in page.text
    assert staff.post(page_of(task, "approve"), {"_form_submitted": "on"}).status_code == 403


def test_a_longer_list_costs_no_more_queries(world: World, staff: Client, task: Homework) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert staff.get(reverse("admin:homework_homework_changelist")).status_code == 200
        return len(captured)

    queries()
    few = queries()
    for number in range(20):
        Homework.objects.create(
            lesson=task.lesson,
            student=task.student,
            title=f"Task {number}",
            expected_answer="Hello",
            deadline=task.deadline + timedelta(days=number),
        )
    assert queries() == few <= 25
