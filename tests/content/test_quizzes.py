"""The quiz of a lesson in the editors' room: drafted, refused, published again and again, copied, previewed."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset

from content.models import CoursePage, LessonPage, Quiz
from school.people.models import User
from school.quizzes.actions import start_attempt
from tests.content.questions import MARKER, lesson_with_quiz
from tests.content.room import PUBLISH, add, browser, edit, head_teacher, lesson_form, page, text
from tests.school.learning.conftest import as_student
from tests.world import person

pytestmark = pytest.mark.django_db
TOLD = "Question 2 has no right answer: choose true or false."


@pytest.fixture
def cms() -> Client:
    """The browser of somebody who may publish."""
    return browser(head_teacher())


def lines(*values: Any) -> dict[str, Any]:
    """What the browser sends for a list in a block."""
    sent = {number: {"value": value, "order": str(number), "deleted": ""} for number, value in enumerate(values)}
    return {"count": str(len(values)), **{str(number): line for number, line in sent.items()}}


def quiz_form(*, answer: str = "true", **more: Any) -> dict[str, Any]:
    """What the browser sends for a quiz with two questions."""
    marks = [{"text": "İstanbul"}, {"text": MARKER, "is_right": "on"}]
    choice = {"question": "Capital?", "options": lines(*marks), "explanation": "", "points": "1"}
    statement = {"question": "Is it?", "answer": answer, "explanation": "", "points": "2"}
    blocks = [("multiple_choice", choice), ("true_false", statement)]
    sent = {
        str(at): {"type": kind, "value": value, "order": str(at), "deleted": ""}
        for at, (kind, value) in enumerate(blocks)
    }
    given = {
        "id": "",
        "title": "Check",
        "pass_mark": "60",
        "attempt_limit": "",
        "time_limit_minutes": "",
        "is_open": "on",
    }
    return {**given, "questions": {"count": "2", **sent}, **more}


def form(quiz: dict[str, Any] | None, *blocks: tuple[str, Any]) -> dict[str, Any]:
    """A lesson with this quiz."""
    items = [quiz] if quiz else []
    return lesson_form(
        "First", *blocks, quizzes=inline_formset(items, initial=len([1 for each in items if each["id"]]))
    )


def row() -> Quiz:
    return Quiz.objects.get()


def retitle(lesson: LessonPage, title: str) -> None:
    """Draft another title of the quiz and publish it."""
    draft = lesson.get_latest_revision_as_object()
    quiz = draft.quiz
    quiz.title = title
    draft.quizzes = [quiz]
    draft.save_revision().publish()


def test_a_draft_may_be_unfinished_and_cannot_be_published(cms: Client, course: CoursePage) -> None:
    lesson = add(cms, course, form(quiz_form(answer="")))
    assert (lesson.live, row().asked[1].right) == (False, ())
    refused = edit(cms, lesson, form(quiz_form(answer="", id=row().pk)), **PUBLISH)
    assert refused.status_code == 200
    assert TOLD in refused.content.decode()
    assert LessonPage.objects.get().live is False
    assert edit(cms, lesson, form(quiz_form(id=row().pk)), **PUBLISH).status_code == 302
    assert LessonPage.objects.get().live is True
    assert [(each.kind, each.right, each.points) for each in row().asked] == [
        ("multiple_choice", (1,), 1),
        ("true_false", (0,), 2),
    ]


def test_the_editor_opens_with_the_quiz_and_compares_revisions(cms: Client, course: CoursePage) -> None:
    lesson = add(cms, course, form(quiz_form(title="Old")), **PUBLISH)
    first = lesson.get_latest_revision()
    edit(cms, lesson, form(quiz_form(title="New", id=row().pk)))
    shown = cms.get(page("edit", lesson.pk)).content.decode()
    assert ("Several right options" in shown, "attempts allowed" in shown.lower(), MARKER in shown) == (
        True,
        True,
        True,
    )
    compared = cms.get(page("revisions_compare", lesson.pk, first.pk, "latest")).content.decode()
    assert ("Old" in compared, "New" in compared) == (True, True)


def test_no_other_way_publishes_an_unfinished_quiz(cms: Client, course: CoursePage) -> None:
    lesson = add(cms, course, form(quiz_form(answer="")))
    bulk = f"/cms/bulk/wagtailcore/page/publish/?id={lesson.pk}"
    assert TOLD in cms.post(bulk, follow=True).content.decode()
    assert LessonPage.objects.get().live is False
    with pytest.raises(Exception, match="Question 2 has no right answer"):
        lesson.get_latest_revision().publish()


def test_a_quiz_without_questions_is_refused(cms: Client, course: CoursePage) -> None:
    lesson = add(cms, course, form(None))
    refused = edit(cms, lesson, form(quiz_form(questions={"count": "0"})), **PUBLISH)
    assert "This quiz has no questions: add one, or remove the quiz." in refused.content.decode()


def test_a_place_without_a_quiz_is_refused(cms: Client, course: CoursePage) -> None:
    lesson = add(cms, course, form(None, ("quiz", {"introduction": ""})))
    refused = edit(cms, lesson, form(None, ("quiz", {"introduction": ""})), **PUBLISH)
    assert ", or take the place away." in refused.content.decode()


def test_publishing_again_and_again_keeps_the_row(cms: Client, course: CoursePage) -> None:
    lesson = add(cms, course, form(None), **PUBLISH)
    edit(cms, lesson, form(quiz_form(title="New")))
    edit(cms, lesson, form(quiz_form(title="Newer")))
    assert not Quiz.objects.exists()  # a draft of a published page is nowhere but in its revisions
    edit(cms, lesson, form(quiz_form(title="Newest")), **PUBLISH)
    first = row()
    ids = [question.id for question in first.asked]
    LessonPage.objects.get().get_latest_revision().publish()
    edit(cms, lesson, form(quiz_form(title="Draft", id=first.pk)))
    assert row().title == "Newest"
    edit(cms, lesson, form(quiz_form(title="Last", id=first.pk)), **PUBLISH)
    assert (row().pk, row().title, len(ids)) == (first.pk, "Last", 2)


def test_questions_keep_their_ids_over_revisions(course: CoursePage) -> None:
    quiz = lesson_with_quiz(course)
    before = [question.id for question in quiz.asked]
    retitle(quiz.page, "Changed")
    assert ([question.id for question in row().asked], row().pk, row().title) == (before, quiz.pk, "Changed")


def test_an_old_revision_comes_back_into_the_same_row(cms: Client, course: CoursePage) -> None:
    lesson = add(cms, course, form(quiz_form(title="Old")), **PUBLISH)
    old, kept = lesson.get_latest_revision(), row()
    edit(cms, lesson, form(quiz_form(title="New", id=kept.pk)), **PUBLISH)
    old.publish()
    assert (row().pk, row().title) == (kept.pk, "Old")


def test_a_copied_page_has_a_quiz_of_its_own(course: CoursePage) -> None:
    quiz = lesson_with_quiz(course, title="One")
    copy = quiz.page.copy(update_attrs={"slug": "copy", "title": "Copy"})
    other = Quiz.objects.get(page=copy.pk)
    assert (other.pk != quiz.pk, other.uuid != quiz.uuid, other.asked) == (True, True, quiz.asked)
    retitle(LessonPage.objects.get(pk=copy.pk), "Of the copy")
    assert Quiz.objects.get(pk=quiz.pk).title == ""
    assert (Quiz.objects.get(pk=other.pk).title, Quiz.objects.count()) == ("Of the copy", 2)


def test_a_copied_course_has_its_own_quizzes(course: CoursePage) -> None:
    quiz = lesson_with_quiz(course)
    Page.objects.get(pk=course.pk).copy(recursive=True, update_attrs={"slug": "next", "title": "Next"}, keep_live=False)
    assert sorted(Quiz.objects.values_list("page", flat=True)) != [quiz.page_id, quiz.page_id]
    assert Quiz.objects.count() == 2


def test_a_quiz_that_students_have_taken_stays(cms: Client, course: CoursePage) -> None:
    quiz = lesson_with_quiz(course, title="First")
    start_attempt(as_student(person("learner")), quiz=quiz)
    removed = quiz_form(id=quiz.pk, DELETE="on")
    for action in ({}, PUBLISH):
        refused = edit(cms, quiz.page, form(removed), **action)
        assert "Students have answered this lesson’s quiz, so it stays" in refused.content.decode()
    assert edit(cms, quiz.page, form(quiz_form(id=quiz.pk, is_open="")), **PUBLISH).status_code == 302
    assert (row().pk, row().is_open) == (quiz.pk, False)
    cms.post(page("delete", quiz.page_id))
    assert row().pk == quiz.pk


def test_a_quiz_that_nobody_has_taken_is_removed(cms: Client, course: CoursePage) -> None:
    quiz = lesson_with_quiz(course, title="First")
    assert edit(cms, quiz.page, form(quiz_form(id=quiz.pk, DELETE="on")), **PUBLISH).status_code == 302
    assert not Quiz.objects.exists()


def test_the_preview_shows_answers_to_editors(cms: Client, course: CoursePage) -> None:
    lesson = add(cms, course, form(None))
    address = page("preview_on_edit", lesson.pk)
    blocks = (text("Before"), ("quiz", {"introduction": "Now you"}))
    assert cms.post(address, form(quiz_form(), *blocks)).json()["is_valid"] is True
    shown = cms.get(address, {"mode": ""}).content.decode()
    assert "Right answer (for teachers only)" in shown
    assert (shown.count("<h2>Check</h2>"), shown.count("Now you"), shown.count(MARKER)) == (1, 1, 2)


@pytest.mark.parametrize("minutes", [None, 5])
def test_the_page_shows_no_answers(client: Client, course: CoursePage, teacher: User, minutes: int | None) -> None:
    quiz = lesson_with_quiz(course, time_limit_minutes=minutes)
    client.force_login(teacher)
    shown = client.get(quiz.page.get_url()).content.decode()
    assert ("4 questions" in shown, MARKER in shown) == (True, False)
    assert ("The capital of Türkiye?" in shown) is (minutes is None)
