"""A teacher's decisions, and trying a failed transcription again."""

import pytest

from school.common.errors import NotAllowed
from school.gamification.actions import award_coins
from school.gamification.models import CoinTransaction
from school.gamification.queries import balance_of
from school.homework.actions import retry_transcription, review_homework
from school.homework.choices import Decision
from school.homework.errors import NotFailed, NotSubmitted, StillProcessing
from school.homework.models import Homework
from school.notifications.models import Notification
from school.preferences.actions import change_preferences
from tests.fake_openai import FakeOpenAI, refusal
from tests.jobs import run_jobs
from tests.school.homework.answers import submit, submit_and_process
from tests.world import SYSTEM, World


def review(world: World, task: Homework, status: str, feedback: str = "") -> Homework:
    return review_homework(world.actor("teacher"), homework=task, status=Decision(status), feedback=feedback)


@pytest.fixture
def answered(world: World, task: Homework, heard: FakeOpenAI) -> Homework:
    """An answer that waits for the teacher."""
    heard.text = "Quite something else"
    return submit_and_process(world.actor("student"), task)


def test_an_approval_pays_once(world: World, answered: Homework) -> None:
    first = review(world, answered, "approved", "Well read")
    again = review(world, answered, "approved", "Very well read")

    assert (first.status, first.coins_awarded, first.reviewed_by) == ("approved", 10, world.teacher)
    assert (again.feedback, again.coins_awarded) == ("Very well read", 10)
    assert balance_of(world.student.pk).balance == 10
    assert CoinTransaction.objects.count() == 1


def test_every_change_of_mind_is_in_the_ledger(world: World, answered: Homework) -> None:
    for status in ("approved", "rejected", "rejected", "approved", "revision", "approved"):
        review(world, answered, status)
    entries = CoinTransaction.objects.order_by("pk").values_list("amount", "source_id", "reason")
    key, taken = answered.pk, "Homework not approved any more: Read aloud"
    assert list(entries) == [
        (10, f"{key}:1", "Homework approved: Read aloud"),
        (-10, f"{key}:2", taken),
        (10, f"{key}:3", "Homework approved: Read aloud"),
        (-10, f"{key}:4", taken),
        (10, f"{key}:5", "Homework approved: Read aloud"),
    ]
    assert balance_of(world.student.pk).balance == 10


def test_the_coins_of_the_first_approval_stay_what_they_were(world: World, answered: Homework) -> None:
    review(world, answered, "approved")
    change_preferences(SYSTEM, coins_per_homework=50)
    assert review(world, answered, "approved").coins_awarded == 10
    assert balance_of(world.student.pk).balance == 10


def test_taking_back_stops_at_zero(world: World, answered: Homework) -> None:
    review(world, answered, "approved")
    award_coins(world.actor("admin"), student=world.student, amount=-7, reason="Spent in the shop")
    review(world, answered, "rejected")
    assert balance_of(world.student.pk).balance == 0
    review(world, answered, "approved")
    assert list(CoinTransaction.objects.order_by("pk").values_list("amount", flat=True)) == [10, -7, -3, 3]


def test_the_student_is_told_of_each_decision(world: World, answered: Homework) -> None:
    for status in ("approved", "rejected", "revision", "approved"):
        review(world, answered, status)
    told = (
        Notification.objects.filter(recipient=world.student, type="homework")
        .order_by("pk")
        .values_list("title", flat=True)
    )
    assert list(told)[1:] == [
        "Homework approved: Read aloud",
        "Homework not accepted: Read aloud",
        "Please revise your homework: Read aloud",
        "Homework approved: Read aloud",
    ]


def test_after_a_revision_the_student_sends_again(world: World, answered: Homework, heard: FakeOpenAI) -> None:
    review(world, answered, "revision", "Slower, please")
    sent = submit(world.actor("student"), answered)
    assert (sent.status, sent.feedback, sent.reviewed_by, sent.similarity_score) == ("processing", "", None, None)


@pytest.mark.parametrize("name", ["other_teacher", "student", "accountant", "editor"])
def test_others_may_not_review(world: World, answered: Homework, name: str) -> None:
    with pytest.raises(NotAllowed):
        review_homework(world.actor(name), homework=answered, status=Decision.APPROVED)


def test_not_before_there_is_an_answer(world: World, task: Homework) -> None:
    with pytest.raises(NotSubmitted):
        review(world, task, "approved")
    submit(world.actor("student"), task)
    with pytest.raises(StillProcessing):
        review(world, task, "approved")


def test_a_failed_transcription_is_tried_again(world: World, task: Homework, heard: FakeOpenAI) -> None:
    heard.script.append(refusal(401, "Wrong key", code="invalid_api_key"))
    assert submit_and_process(world.actor("student"), task).status == "failed"
    with pytest.raises(NotAllowed):
        retry_transcription(world.actor("other_teacher"), homework=task)

    retried = retry_transcription(world.actor("teacher"), homework=task)
    assert (retried.status, retried.failure_reason) == ("processing", "")
    run_jobs()
    task.refresh_from_db()
    assert (task.status, task.attempt) == ("approved", 1)
    with pytest.raises(NotFailed):
        retry_transcription(world.actor("teacher"), homework=task)


def test_a_teacher_may_decide_where_the_transcription_failed(world: World, task: Homework, heard: FakeOpenAI) -> None:
    heard.script.append(refusal(400, "This is not speech"))
    submit_and_process(world.actor("student"), task)
    assert review(world, task, "approved").status == "approved"
    assert balance_of(world.student.pk).balance == 10
