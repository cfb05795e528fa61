"""Quizzes and attempts in the admin: figures, the hardest question, and what a student answered."""

import pytest

from content.models import Quiz
from school.quizzes.actions import start_attempt, submit_answers
from school.quizzes.models import Attempt
from tests.content.questions import BAD, GOOD, MARKER, lesson_with_quiz
from tests.school.admin_pages import AdminPages
from tests.school.quizzes.conftest import as_student
from tests.world import World


@pytest.fixture
def quiz(world: World) -> Quiz:
    """Two students have handed it in, and one has only begun."""
    quiz = lesson_with_quiz(world.course)
    lesson_with_quiz(world.course, "Untaken")
    submit_answers(as_student(world.student), quiz=quiz, answers=GOOD)
    submit_answers(as_student(world.outsider), quiz=quiz, answers=[1, 1, [0], None])
    submit_answers(as_student(world.outsider), quiz=quiz, answers=BAD)
    start_attempt(as_student(world.classmate), quiz=quiz)
    return quiz


@pytest.fixture
def pages(world: World) -> AdminPages:
    return AdminPages(world.operator)


def test_the_list_of_quizzes_has_their_figures(pages: AdminPages, quiz: Quiz) -> None:
    nbsp = "\N{NO-BREAK SPACE}"
    rows = [row.replace(nbsp, " ") for row in pages.rows("content_quiz")]
    assert [" ".join(row.split()) for row in rows] == [
        "Vowels | Turkish A1 | 3 | 40 % | 33 % | check_small",
        "Untaken | Turkish A1 | 0 | – | – | check_small",
    ]


def test_the_hardest_question_stands_first(pages: AdminPages, quiz: Quiz) -> None:
    page = " ".join(pages.shown("content_quiz_change", quiz.pk).get_text(" ").split())
    shown = page[page.index("Questions, the hardest first") :]
    order = sorted((shown.index(text), text) for text in ("1. The capital", "2. “Merhaba”", "3. Which", "4. “Book”"))
    assert [text[:1] for _place, text in order] == ["2", "3", "4", "1"]
    assert "33 % 1 of 3 right" in shown
    assert "67 % 2 of 3 right" in shown
    untaken = pages.shown("content_quiz_change", Quiz.objects.exclude(pk=quiz.pk).get().pk).get_text(" ")
    assert untaken.count("not answered yet") == 4


def test_attempts_are_found_by_their_state(pages: AdminPages, quiz: Quiz) -> None:
    def listed(query: str = "") -> list[str]:
        return [" | ".join(row.split(" | ")[:4]) for row in pages.rows("quizzes_attempt", query)]

    everything = [
        "Classmate Karimov | Vowels | 1 | running",
        "Outsider Karimov | Vowels | 2 | not passed",
        "Outsider Karimov | Vowels | 1 | not passed",
        "Student Karimov | Vowels | 1 | passed",
    ]
    assert listed() == everything
    assert listed("?state=passed") == everything[3:]
    assert listed("?state=failed") == everything[1:3]
    assert listed("?state=running") == everything[:1]
    Attempt.objects.filter(submitted_at=None).update(due_at="2026-01-01T00:00:00Z")
    assert listed("?state=expired") == ["Classmate Karimov | Vowels | 1 | time is up"]
    assert listed("?q=outsider") == everything[1:3]


def test_an_attempt_shows_every_answer(pages: AdminPages, quiz: Quiz, world: World) -> None:
    attempt = Attempt.objects.get(student=world.outsider, number=1)
    page = " ".join(pages.shown("quizzes_attempt_change", attempt.pk).get_text(" ").split())
    shown = page[page.index("Answers") :]
    for text in ("right: Ankara Ankara right 1 / 1", "right: True False wrong 0 / 1", "right: a · e a wrong 0 / 2"):
        assert text in shown
    assert f"right: {MARKER} · kitob no answer wrong 0 / 1" in shown


def test_who_sees_what(world: World, quiz: Quiz) -> None:
    editor = AdminPages(world.editor)
    assert len(editor.rows("content_quiz")) == 2
    assert editor.client.get("/admin/quizzes/attempt/").status_code == 403
    assert AdminPages(world.accountant).client.get("/admin/content/quiz/").status_code == 403
