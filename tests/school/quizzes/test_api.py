"""Quizzes and attempts in the generated API: who sees which, and writing."""

from typing import Any

import pytest

from content.actions import create_course
from content.models import LessonPage, Quiz
from school.groups.models import StudyGroup
from school.learning.actions import enroll
from school.quizzes.actions import submit_answers
from school.quizzes.models import Attempt
from tests.api.callers import Callers, api
from tests.content.questions import BAD, GOOD, lesson_with_quiz
from tests.world import SYSTEM, World

__all__ = ["api"]
QUIZZES, ATTEMPTS = "/api/v1/data/quizzes/", "/api/v1/data/attempts/"
LINE: dict[str, Any] = {"question": "2 + 2?", "type": "multiple_choice", "options": ["3", "4"], "correct_answer": 1}


@pytest.fixture
def quiz(world: World) -> Quiz:
    """The quiz of a free course of the teacher's, which the student and the outsider have taken."""
    course = create_course(SYSTEM, title="Nursing", instructor=world.teacher, is_published=True)
    quiz = lesson_with_quiz(course, attempt_limit=3)
    for name, answers in (("student", GOOD), ("outsider", BAD)):
        enroll(world.actor(name), course=course)
        submit_answers(world.actor(name), quiz=quiz, answers=answers)
    return quiz


def test_who_sees_which_attempts(api: Callers, quiz: Quiz, world: World) -> None:
    expected = {
        "student": [100],
        "outsider": [0],
        "classmate": [],
        "teacher": [100, 0],
        "other_teacher": [],
        "operator": [100, 0],
        "admin": [100, 0],
        "editor": [],
    }
    for name, scores in expected.items():
        found = api[name].get(f"{ATTEMPTS}?ordering=id").json["results"]
        assert [row["score"] for row in found] == scores, name
    assert api["anonymous"].get(ATTEMPTS).status == 401


def test_a_teacher_sees_the_attempts_of_their_groups_students(api: Callers, world: World) -> None:
    course = create_course(SYSTEM, title="Shared", is_published=True)
    quiz = lesson_with_quiz(course)
    world.group.course = course
    world.group.save()
    for name in ("student", "outsider"):
        enroll(world.actor(name), course=course)
        submit_answers(world.actor(name), quiz=quiz, answers=GOOD)
    seen = {name: api[name].get(ATTEMPTS).json["results"] for name in ("teacher", "other_teacher")}
    assert {name: [row["student"] for row in rows] for name, rows in seen.items()} == {
        "teacher": [world.student.pk],
        "other_teacher": [],
    }
    assert [row["lesson_id"] for row in api["teacher"].get("/api/v1/content/quiz").json] == [str(quiz.page.uuid)]


def test_a_teacher_sees_the_quizzes_of_their_courses_and_of_their_groups(
    api: Callers, quiz: Quiz, world: World
) -> None:
    def seen() -> dict[str, list[int]]:
        names = ("teacher", "other_teacher", "accountant", "operator")
        return {name: [row["id"] for row in api[name].get(QUIZZES).json["results"]] for name in names}

    everywhere = {"teacher": [quiz.pk], "other_teacher": [quiz.pk], "accountant": [], "operator": [quiz.pk]}
    assert seen() == everywhere | {"other_teacher": []}
    StudyGroup.objects.filter(pk=world.other_group.pk).update(course=quiz.page.get_parent().pk)
    assert seen() == everywhere
    quiz.page.get_parent().specific.unpublish()
    assert seen() == everywhere | {"other_teacher": []}


def test_rows(api: Callers, quiz: Quiz, world: World) -> None:
    row = api["student"].get(f"{QUIZZES}?lesson={quiz.page_id}").json["results"][0]
    assert row | {"created_at": "", "updated_at": ""} == {
        "id": quiz.pk,
        "lesson": quiz.page_id,
        "lesson_title": "Vowels",
        "course": quiz.page.get_parent().pk,
        "title": "",
        "pass_mark": 60,
        "attempt_limit": 3,
        "time_limit_minutes": None,
        "is_open": True,
        "questions_count": 4,
        "created_at": "",
        "updated_at": "",
    }
    assert api["student"].get(f"{QUIZZES}{quiz.pk}/").json["attempts_left"] == 2
    attempt = api["teacher"].get(f"{ATTEMPTS}?student={world.student.pk}").json["results"][0]
    assert (attempt["quiz_title"], attempt["lesson"], attempt["number"]) == ("Vowels", quiz.page_id, 1)
    grouped = api["teacher"].get(f"{ATTEMPTS}aggregate/?aggregate=count,avg:score&group_by=passed")
    assert sorted((each["passed"], each["count"], float(each["avg_score"])) for each in grouped.json["results"]) == [
        (False, 1, 0.0),
        (True, 1, 100.0),
    ]


def test_taking_it(api: Callers, quiz: Quiz) -> None:
    begun = api["student"].post(ATTEMPTS, {"quiz": quiz.pk})
    assert (begun.status, begun.json["number"], begun.json["score"]) == (201, 2, None)
    done = api["student"].post(f"{ATTEMPTS}{begun.json['id']}/submit/", {"answers": BAD, "seconds_spent": 5})
    assert (done.status, done.json["score"], done.json["passed"]) == (200, 0, False)
    assert api["student"].post(f"{ATTEMPTS}{begun.json['id']}/submit/", {"answers": BAD}).refusal == (
        409,
        "already_submitted",
    )
    assert api["outsider"].post(f"{ATTEMPTS}{begun.json['id']}/submit/", {"answers": BAD}).status == 404
    assert api["classmate"].post(ATTEMPTS, {"quiz": quiz.pk}).status == 404
    assert api["teacher"].post(ATTEMPTS, {"quiz": quiz.pk}).status == 403


def test_writing_it(api: Callers, quiz: Quiz) -> None:
    teacher, one = api["teacher"], f"{QUIZZES}{quiz.pk}/"
    assert teacher("PATCH", one, {"pass_mark": 90}).json["pass_mark"] == 90
    assert teacher("PATCH", one, {"questions": [LINE]}).json["questions_count"] == 1
    wrong = teacher("PATCH", one, {"questions": [{**LINE, "correct_answer": None}]})
    assert (wrong.status, wrong.json["errors"]) == (
        400,
        {"questions.0": ["Question 1 has no right answer: mark an option as right."]},
    )
    assert teacher("PATCH", one, {"pass_mark": 101}).status == 400
    assert api["other_teacher"]("PATCH", one, {"pass_mark": 1}).status == 404
    assert api["student"]("PATCH", one, {"pass_mark": 1}).status == 403
    assert teacher("DELETE", one).refusal == (409, "in_use")
    page = quiz.page.get_parent().add_child(instance=LessonPage(title="Bare"))
    page.save_revision().publish()
    made = teacher.post(QUIZZES, {"lesson": page.pk, "questions": [LINE]})
    assert (made.status, made.json["questions"][0]["correct_answer"]) == (201, 1)
    assert teacher.post(QUIZZES, {"lesson": page.pk, "questions": [LINE]}).refusal == (409, "quiz_exists")
    assert teacher("DELETE", f"{QUIZZES}{made.json['id']}/").status == 204
    assert list(Quiz.objects.values_list("pk", flat=True)) == [quiz.pk]
    assert LessonPage.objects.get(pk=page.pk).get_latest_revision_as_object().quiz is None


def test_a_draft_keeps_what_else_was_drafted(api: Callers, quiz: Quiz) -> None:
    page = LessonPage.objects.get(pk=quiz.page_id)
    page.title = "Drafted"
    page.save_revision()
    api["teacher"]("PATCH", f"{QUIZZES}{quiz.pk}/", {"title": "From the API"})
    live = LessonPage.objects.get(pk=quiz.page_id)
    draft = live.get_latest_revision_as_object()
    assert (live.title, live.quiz.title) == ("Vowels", "From the API")
    assert (draft.title, draft.quiz.title, draft.quiz.pk) == ("Drafted", "From the API", quiz.pk)
    draft.save_revision().publish()
    assert Quiz.objects.get().pk == quiz.pk
    assert Attempt.objects.filter(quiz=quiz).count() == 2
