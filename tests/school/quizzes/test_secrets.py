"""What is right is in no payload that a student can get before handing in, through whatever door it is asked for."""

import json
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from django.test import Client

from content.actions import create_course
from content.models import LessonPage, Quiz
from school.common.exposure import exposures
from school.learning.actions import enroll
from school.people.copying import write_copy
from school.quizzes.actions import start_attempt, submit_answers
from school.quizzes.models import Attempt
from tests.api.callers import Callers, api
from tests.content.questions import BAD, MARKER, lesson_with_quiz
from tests.world import SYSTEM, World

__all__ = ["api"]
DATA = "/api/v1/data"
NAMES = ("questions", "right", "accepted", "correct_answer", "snapshot", "answers", "answers__given", "body")


@pytest.fixture
def quiz(world: World) -> Quiz:
    """A quiz whose place is in its lesson's content, and an attempt of the student's that runs."""
    course = create_course(SYSTEM, title="Nursing", instructor=world.teacher, is_published=True)
    enroll(world.actor("student"), course=course)
    quiz = lesson_with_quiz(course)
    page = LessonPage.objects.get(pk=quiz.page_id)
    page.body = [("quiz", {"introduction": "Now you"})]
    page.save_revision().publish()
    start_attempt(world.actor("student"), quiz=quiz)
    return Quiz.objects.select_related("page").get()


def reads(quiz: Quiz) -> Iterator[str]:
    """Every read of the generated API's collections, and of the contract, that may be about the quiz."""
    attempt = Attempt.objects.get(submitted_at=None)
    ids = {"quizzes": quiz.pk, "attempts": attempt.pk, "units": quiz.page_id, "courses": quiz.page.get_parent().pk}
    for collection in exposures():
        base = f"{DATA}/{collection.name}/"
        yield from (base, f"{base}?search={MARKER}")
    for name, pk in ids.items():
        yield f"{DATA}/{name}/{pk}/"
        yield f"{DATA}/{name}/export.csv"
        yield f"{DATA}/{name}/?cursor="
        for hidden in NAMES:
            yield f"{DATA}/{name}/?fields={hidden}"
            yield f"{DATA}/{name}/{pk}/?fields={hidden}"
            yield f"{DATA}/{name}/?{hidden}__icontains={MARKER}"
            yield f"{DATA}/{name}/?ordering={hidden}"
            yield f"{DATA}/{name}/?expand={hidden}"
            yield f"{DATA}/{name}/aggregate/?aggregate=max:{hidden}"
            yield f"{DATA}/{name}/aggregate/?aggregate=count&group_by={hidden}"
    yield f"{DATA}/attempts/?expand=quiz"
    yield f"{DATA}/attempts/{attempt.pk}/?expand=quiz"
    for path in ("quiz", f"quiz/{quiz.page.uuid}", "lessons", f"lessons/{quiz.page.uuid}", "modules", "users_progress"):
        yield f"/api/v1/content/{path}"


def test_no_read_of_a_student_tells_what_is_right(api: Callers, quiz: Quiz) -> None:
    told, found = [], set()
    for path in reads(quiz):
        answer = api["student"].get(path)
        found.add(answer.status)
        echoed = json.dumps(answer.json) if answer.status >= 400 else ""
        if MARKER.encode() in answer.bytes.replace(f"search={MARKER}".encode(), b"") and not echoed:
            told.append(path)
    assert told == []
    assert {200, 400, 403} <= found


def test_the_control_sees_it(api: Callers, quiz: Quiz) -> None:
    """Some of these reads tell a teacher: the test above is able to fail."""
    telling = {
        f"{DATA}/quizzes/{quiz.pk}/",
        f"{DATA}/attempts/{Attempt.objects.get().pk}/",
        f"/api/v1/content/quiz/{quiz.page.uuid}",
    }
    assert telling <= set(reads(quiz))
    assert {path for path in telling if MARKER.encode() in api["teacher"].get(path).bytes} == telling


def test_writes_and_pages_tell_nothing(api: Callers, quiz: Quiz, world: World) -> None:
    student = api["student"]
    begun = student.post(f"{DATA}/attempts/", {"quiz": quiz.pk})
    assert (begun.status, len(begun.json["questions"]), MARKER in str(begun.json)) == (201, 4, False)
    contract = student.post(f"/api/v1/content/quiz/{quiz.page.uuid}/start")
    refused = student.post(f"/api/v1/content/quiz/{quiz.page.uuid}/submit", {"answers": [9, 9, 9, 9]})
    own = student.post(f"{DATA}/attempts/{begun.json['id']}/submit/", {"answers": [9, True, "x", 1]})
    assert [answer.status for answer in (contract, refused, own)] == [200, 422, 400]
    assert not any(MARKER.encode() in answer.bytes for answer in (contract, refused, own))
    browser = Client()
    browser.force_login(world.student)
    page = browser.get(quiz.page.get_url()).content.decode()
    assert ("Now you" in page, "The capital of Türkiye?" in page, MARKER in page) == (True, True, False)
    for path in (f"/cms/pages/{quiz.page_id}/edit/", f"/cms/pages/{quiz.page_id}/view_draft/"):
        shut = browser.get(path)
        assert (shut.status_code, MARKER in shut.content.decode()) == (302, False)


def test_a_copy_of_ones_data_tells_nothing(quiz: Quiz, world: World) -> None:
    target = BytesIO()
    write_copy(world.student, target, step=lambda _done, _of: None)
    archive = ZipFile(target)
    held: dict[str, Any] = {name: archive.read(name).decode() for name in archive.namelist()}
    assert "data/quizzes.attempt.json" in held
    assert [name for name, text in held.items() if MARKER in text] == []


def test_handed_in_questions_are_told_while_no_attempt_runs(api: Callers, quiz: Quiz, world: World) -> None:
    student, path = api["student"], f"{DATA}/quizzes/{quiz.pk}/"
    submit_answers(world.actor("student"), quiz=quiz, answers=BAD)
    done = Attempt.objects.get()
    assert MARKER in student.get(path).json["questions"][3]["correct_answer"]
    shown = student.get(f"{DATA}/attempts/{done.pk}/").json["questions"][3]
    assert (shown["given"], shown["is_right"], shown["points_awarded"]) == ("daftar", False, 0)
    assert shown["correct_answer"] == [MARKER, "kitob"]
    start_attempt(world.actor("student"), quiz=quiz)
    assert MARKER not in str(student.get(path).json)
    assert MARKER not in str(student.get(f"{DATA}/attempts/{done.pk}/").json)
    classmate = api["classmate"]
    assert (classmate.get(path).status, classmate.get(f"{DATA}/attempts/{done.pk}/").status) == (404, 404)


def test_a_question_that_came_later_stays_secret(api: Callers, quiz: Quiz, world: World) -> None:
    first, *others = quiz.questions.get_prep_value()
    Quiz.objects.update(questions=others[:2])
    submit_answers(world.actor("student"), quiz=quiz, answers=BAD)  # of the attempt that runs: all four
    Attempt.objects.get().answers.filter(position=3).delete()
    Quiz.objects.update(questions=[first, *others])
    shown = api["student"].get(f"{DATA}/quizzes/{quiz.pk}/").json["questions"]
    assert [question["correct_answer"] for question in shown] == [1, 0, [0, 2], None]
