"""Writing quizzes outside the editor: the same rows, and a revision of the lesson page each time."""

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from django.utils.translation import gettext_lazy as _

from content.actions.lessons import course_of
from content.actions.pages import change_page, held, refusals
from content.blocks.quiz import MOST_QUESTIONS, block_of
from content.models import LessonPage, Quiz
from content.models.quizzes import PASS_MARK
from content.permissions import WRITE, demand_own
from content.question_lines import QuestionLine, questions_from
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Conflict
from school.common.models import assign, delete_unused


class QuizChanges(TypedDict, total=False):
    """What may be changed of a quiz, all optional; `questions` take the place of all that were there."""

    title: str
    pass_mark: int
    attempt_limit: int | None
    time_limit_minutes: int | None
    is_open: bool
    questions: list[QuestionLine]


@action("content.create_quiz", permission=WRITE)
def create_quiz(
    actor: Actor,
    *,
    lesson: LessonPage,
    questions: Sequence[QuestionLine],
    title: str = "",
    pass_mark: int = PASS_MARK,
    attempt_limit: int | None = None,
    time_limit_minutes: int | None = None,
    is_open: bool = True,
) -> Quiz:
    """Write the quiz of a lesson page that has none, and publish it where the page is published.

    Invalid names each wrong field and question; Conflict when the lesson has a quiz, or its page is locked; NotAllowed
    for a teacher of other courses.
    """
    demand_own(actor, course_of(lesson))
    page = held(actor, lesson)
    if page.quiz:
        raise Conflict(_("This lesson has a quiz already: change that one."), code="quiz_exists")
    quiz = Quiz(
        page=page,
        title=title,
        pass_mark=pass_mark,
        attempt_limit=attempt_limit,
        time_limit_minutes=time_limit_minutes,
        is_open=is_open,
    )
    return written(actor, page, quiz, {"questions": questions})


@action("content.update_quiz", permission=WRITE)
def update_quiz(actor: Actor, *, instance: Quiz, **changes: Unpack[QuizChanges]) -> Quiz:
    """Change a quiz, and publish it where its page is published; what an editor has drafted besides stays a draft.

    A question with the `id` of one that is there stays that question. Attempts that have begun keep the questions that
    they began with. Refuses as `create_quiz` does.
    """
    demand_own(actor, course_of(instance.page))
    page = held(actor, instance.page)
    return written(actor, page, Quiz.objects.get(pk=instance.pk), changes)


@action("content.delete_quiz", permission=WRITE)
def delete_quiz(actor: Actor, *, instance: Quiz) -> None:
    """Take a quiz out of its lesson; Conflict when students have answered it, or the page is locked."""
    demand_own(actor, course_of(instance.page))
    page = held(actor, instance.page)
    delete_unused(Quiz.objects.get(pk=instance.pk))
    change_page(actor, page, {"quizzes": []}, is_published=None)


def written(actor: Actor, page: LessonPage, quiz: Quiz, changes: QuizChanges | dict[str, Any]) -> Quiz:
    """Check the quiz, and keep it with its page."""
    values: dict[str, Any] = {**changes}
    if "questions" in values:
        values["questions"] = [block_of(each) for each in questions_from(values["questions"], most=MOST_QUESTIONS)]
    with refusals():
        assign(quiz, values).full_clean(exclude=["page"])
        quiz.demand_ready()
    change_page(actor, page, {"quizzes": [quiz]}, is_published=None)
    return Quiz.objects.get(page=page.pk)
