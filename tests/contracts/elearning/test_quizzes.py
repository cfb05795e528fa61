"""content/quiz over HTTP: who takes a lesson's quiz, who writes it, and how both are refused."""

from typing import Any

import pytest

from content.actions import create_course
from content.models import LessonPage, Quiz
from school.common.actor import Actor, Door
from school.groups.models import StudyGroup
from school.learning.actions import enroll
from school.quizzes.models import Attempt
from tests.api.callers import Callers
from tests.content.questions import BAD, GOOD, IDS, MARKER, lesson_with_quiz
from tests.contracts.conftest import api
from tests.world import SYSTEM, World

__all__ = ["api"]
BASE = "/api/v1/content/quiz"
LINE: dict[str, Any] = {"question": "2 + 2?", "type": "multiple_choice", "options": ["3", "4"], "correct_answer": 1}


@pytest.fixture
def quiz(world: World) -> Quiz:
    """The quiz of a lesson of the teacher's free course, in which the student is."""
    course = create_course(SYSTEM, title="Nursing", instructor=world.teacher, is_published=True)
    enroll(Actor.person(world.student, via=Door.API), course=course)
    return lesson_with_quiz(course)


@pytest.fixture
def bare(quiz: Quiz) -> LessonPage:
    """A lesson without a quiz in the same course."""
    page: LessonPage = quiz.page.get_parent().add_child(instance=LessonPage(title="Bare"))
    page.save_revision().publish()
    return page


def at(lesson: Any, rest: str = "") -> str:
    return f"{BASE}/{lesson.uuid}{rest}"


def shape(question: dict[str, Any]) -> tuple[Any, ...]:
    return question["type"], question["options"], question["correct_answer"], question["explanation"]


def test_a_student_takes_the_quiz(api: Callers, quiz: Quiz) -> None:
    student = api["student"]
    asked = student.get(at(quiz.page)).json
    assert (asked["id"], asked["lesson_id"]) == (str(quiz.uuid), str(quiz.page.uuid))
    assert [each["id"] for each in asked["questions"]] == IDS
    assert asked["questions"][0] == {
        "id": IDS[0],
        "question": "The capital of Türkiye?",
        "type": "multiple_choice",
        "options": ["İstanbul", "Ankara"],
        "correct_answer": None,
        "points": 1,
        "explanation": "",
    }
    assert [each["correct_answer"] for each in asked["questions"]] == [None] * 4
    answer = student.post(at(quiz.page, "/submit"), {"answers": [1, 0, [0, 2], "x"], "time_spent": 300})
    assert (answer.status, answer.json) == (
        200,
        {"score": 80, "total_questions": 4, "correct_answers": 3, "passed": True},
    )
    after = student.get(at(quiz.page)).json["questions"]
    assert [shape(each) for each in after] == [
        ("multiple_choice", ["İstanbul", "Ankara"], 1, ""),
        ("true_false", ["True", "False"], 0, ""),
        ("multiple_answer", ["a", "b", "e"], [0, 2], f"They are {MARKER}"),
        ("short_text", [], [MARKER, "kitob"], ""),
    ]
    assert Attempt.objects.get().seconds_spent == 300


def test_the_list(api: Callers, quiz: Quiz) -> None:
    Quiz.objects.update(attempt_limit=3)
    api["student"].post(at(quiz.page, "/submit/"), {"answers": BAD})
    line = {
        "id": str(quiz.uuid),
        "lesson_id": str(quiz.page.uuid),
        "title": "Vowels",
        "questions_count": 4,
        "pass_mark": 60,
        "attempts_left": 2,
    }
    assert api["student"].get(BASE).json == [line]
    for name in ("teacher", "admin"):
        assert api[name].get(f"{BASE}/").json == [line | {"attempts_left": None}]
    for name in ("outsider", "other_teacher"):
        assert api[name].get(BASE).json == []
    assert api["anonymous"].get(BASE).status == 401


def test_the_limits(api: Callers, quiz: Quiz) -> None:
    student = api["student"]
    Quiz.objects.update(attempt_limit=1, time_limit_minutes=5)
    assert student.get(at(quiz.page)).json["questions"] == []
    early = student.post(at(quiz.page, "/submit"), {"answers": GOOD})
    assert (early.status, early.json["error_code"]) == (409, "QUIZ_NOT_STARTED")
    begun = student.post(at(quiz.page, "/start")).json
    assert (begun["number"], begun["due_at"] > begun["started_at"], len(begun["questions"])) == (1, True, 4)
    assert student.post(at(quiz.page, "/start")).json == begun
    assert student.get(at(quiz.page)).json["questions"] == begun["questions"]
    Attempt.objects.update(due_at=begun["started_at"])
    late = student.post(at(quiz.page, "/submit"), {"answers": GOOD})
    assert (late.status, late.json["error_code"]) == (409, "TIME_IS_UP")
    again = student.post(at(quiz.page, "/start"))
    assert (again.status, again.json["error_code"]) == (409, "NO_ATTEMPTS_LEFT")
    assert again.json["detail"] == "No attempts are left: this quiz can be taken 1 times."


def test_wrong_answers_are_a_422(api: Callers, quiz: Quiz) -> None:
    few = api["student"].post(at(quiz.page, "/submit"), {"answers": [0, 1, 2]})
    assert (few.status, few.json["error_code"]) == (422, "VALIDATION_ERROR")
    assert few.json["detail"] == [
        {
            "field": "answers",
            "message": "There are 4 questions and 3 answers: send one for each, null where there is none.",
        }
    ]
    wrong = api["student"].post(at(quiz.page, "/submit"), {"answers": [7, None, None, None], "time_spent": -1})
    assert [each["field"] for each in wrong.json["detail"]] == ["time_spent"]
    place = api["student"].post(at(quiz.page, "/submit"), {"answers": [7, None, None, None]})
    assert place.json["detail"] == [{"field": "answers.0", "message": "Give the place of an option, from 0 to 1."}]
    strange = api["student"].post(at(quiz.page, "/submit"), {"answers": [None, {"a": 1}, [None], None]})
    assert {each["field"] for each in strange.json["detail"]} == {"answers.1", "answers.2", "answers.2.0"}
    assert not Attempt.objects.exists()


@pytest.mark.parametrize(
    ("who", "status"), [("anonymous", 401), ("teacher", 403), ("admin", 403), ("operator", 403), ("outsider", 404)]
)
def test_who_does_not_take_it(api: Callers, quiz: Quiz, who: str, status: int) -> None:
    for rest in ("/start", "/submit"):
        assert api[who].post(at(quiz.page, rest), {"answers": GOOD} if rest == "/submit" else None).status == status


def test_a_lesson_without_a_quiz(api: Callers, bare: LessonPage) -> None:
    for name in ("student", "teacher", "admin"):
        assert api[name].get(at(bare)).json["error_code"] == "NOT_FOUND"
    assert api["student"].post(at(bare, "/submit"), {"answers": []}).status == 404
    assert api["student"].get(f"{BASE}/none").status == 404


def test_teachers_and_admins_see_what_is_right(api: Callers, quiz: Quiz) -> None:
    for name in ("teacher", "admin", "editor"):
        told = api[name].get(at(quiz.page)).json
        assert [each["correct_answer"] for each in told["questions"]] == [1, 0, [0, 2], [MARKER, "kitob"]]


def test_a_teacher_writes_a_quiz(api: Callers, bare: LessonPage) -> None:
    body = {"title": "Sums", "pass_mark": 75, "attempt_limit": 2, "questions": [LINE]}
    made = api["teacher"]("PUT", at(bare), body)
    assert made.status == 201
    quiz = Quiz.objects.get(page=bare.pk)
    first = {**LINE, "id": quiz.asked[0].id, "explanation": "", "points": 1}
    assert made.json == {
        "id": str(quiz.uuid),
        "lesson_id": str(bare.uuid),
        "title": "Sums",
        "pass_mark": 75,
        "attempt_limit": 2,
        "time_limit_minutes": None,
        "is_open": True,
        "attempts_left": None,
        "questions": [first],
    }
    assert api["student"].get(at(bare)).json["questions"] == [{**first, "correct_answer": None}]
    more = {**LINE, "type": "short_text", "options": [], "correct_answer": "four", "points": 3, "explanation": "Sum"}
    replaced = api["teacher"]("PUT", at(bare), {**made.json, "questions": [first, more]})
    assert (replaced.status, replaced.json["questions"][0], replaced.json["title"]) == (200, first, "Sums")
    assert Quiz.objects.get(page=bare.pk).pk == quiz.pk
    draft = LessonPage.objects.get(pk=bare.pk).get_latest_revision_as_object()
    assert [each.text for each in draft.quiz.asked] == ["2 + 2?", "2 + 2?"]
    assert draft.get_latest_revision().user.username == "teacher"


@pytest.mark.parametrize(("who", "status"), [("anonymous", 401), ("student", 403), ("other_teacher", 404)])
def test_who_does_not_write_it(api: Callers, quiz: Quiz, who: str, status: int) -> None:
    assert api[who]("PUT", at(quiz.page), {"questions": [LINE]}).status == status
    assert len(Quiz.objects.get().asked) == 4


def test_a_groups_teacher_reads_it_and_leaves_it(api: Callers, quiz: Quiz, world: World) -> None:
    teacher = api["other_teacher"]
    assert teacher.get(at(quiz.page)).json["error_code"] == "NOT_FOUND"
    StudyGroup.objects.filter(pk=world.other_group.pk).update(course=quiz.page.get_parent().pk)
    assert [row["lesson_id"] for row in teacher.get(BASE).json] == [str(quiz.page.uuid)]
    assert teacher.get(at(quiz.page)).json["questions"][0]["correct_answer"] == 1
    assert teacher("PUT", at(quiz.page), {"questions": [LINE]}).json["error_code"] == "PERMISSION_DENIED"
    assert len(Quiz.objects.get().asked) == 4


@pytest.mark.parametrize(
    ("line", "field", "message"),
    [
        ({"correct_answer": 5}, "questions.0", "Question 1: an option that is not there is marked as right."),
        ({"options": ["4", "4"]}, "questions.0", "Question 1: “4” is there 2 times, keep it once."),
        ({"question": " "}, "questions.0", "Question 1 has no text: write what is asked."),
    ],
)
def test_what_cannot_be_asked_is_a_422(
    api: Callers, quiz: Quiz, line: dict[str, Any], field: str, message: str
) -> None:
    refused = api["teacher"]("PUT", at(quiz.page), {"questions": [{**LINE, **line}]})
    assert (refused.status, refused.json["detail"]) == (422, [{"field": field, "message": message}])
    assert len(Quiz.objects.get().asked) == 4


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"questions": []},
        {"questions": [LINE], "pass_mark": 101},
        {"questions": [LINE], "attempt_limit": 0},
        {"questions": [{**LINE, "type": "essay"}]},
        {"questions": [{**LINE, "points": 0}]},
    ],
)
def test_a_bad_body_is_a_422(api: Callers, quiz: Quiz, body: dict[str, Any]) -> None:
    assert api["teacher"]("PUT", at(quiz.page), body).status == 422


def test_a_locked_page_is_a_409(api: Callers, quiz: Quiz) -> None:
    LessonPage.objects.update(locked=True)
    assert api["teacher"]("PUT", at(quiz.page), {"questions": [LINE]}).status == 409
