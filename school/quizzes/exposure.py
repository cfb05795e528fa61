"""What the API may show of quizzes and of attempts. What is right is never a column: only a detail answer tells it, to
whom it may be told.
"""

from django.db.models import F, Func, IntegerField, Value
from django.db.models.functions import Coalesce, NullIf

from content.actions import create_quiz, delete_quiz, update_quiz
from content.models import Quiz
from school.common.exposure import Computed, Exposure, Rendered, expose
from school.common.expressions import name_of
from school.quizzes.actions import start_attempt, submit_attempt
from school.quizzes.models import Attempt
from school.quizzes.queries import attempts_visible_to, course_id_at, quizzes_visible_to
from school.quizzes.shapes import AnsweredData, QuestionData
from school.quizzes.showing import answers_for, left_for, questions_for

HOW_MANY = Func(F("questions"), function="jsonb_array_length", output_field=IntegerField())
TITLE = Coalesce(NullIf(F("quiz__title"), Value("")), F("quiz__page__title"))

expose(
    Exposure(
        name="quizzes",
        model=Quiz,
        read=(
            "id",
            Computed("lesson", int, F("page_id"), "The lesson page that it belongs to."),
            Computed("lesson_title", str, F("page__title")),
            Computed("course", int, course_id_at("page__path"), "The course of that page."),
            "title",
            "pass_mark",
            "attempt_limit",
            "time_limit_minutes",
            "is_open",
            Computed("questions_count", int, HOW_MANY, "How many questions it has."),
            "created_at",
            "updated_at",
        ),
        rendered={
            "questions": Rendered(list[QuestionData], questions_for, "The questions, as far as you may see them now."),
            "attempts_left": Rendered(
                int | None, left_for, "How many more attempts you may begin; null without limit."
            ),
        },
        visible_to=quizzes_visible_to,
        filters=("id", "lesson", "course", "is_open", "created_at", "updated_at"),
        ordering=("id", "lesson", "title", "created_at", "updated_at"),
        default_ordering=("page__path",),
        search=("title", "page__title"),
        create=create_quiz,
        update=update_quiz,
        delete=delete_quiz,
    )
)
expose(
    Exposure(
        name="attempts",
        model=Attempt,
        read=(
            "id",
            "uuid",
            "student",
            Computed("student_name", str, name_of("student"), "First and last name"),
            "quiz",
            Computed("quiz_title", str, TITLE, "Its title, or that of its lesson."),
            Computed("lesson", int, F("quiz__page_id"), "The lesson page of the quiz."),
            Computed("course", int, course_id_at("quiz__page__path"), "The course of that page."),
            "number",
            "started_at",
            "due_at",
            "submitted_at",
            "seconds_spent",
            "pass_mark",
            "score",
            "passed",
            "created_at",
            "updated_at",
        ),
        rendered={
            "questions": Rendered(
                list[AnsweredData], answers_for, "The questions as they were when it began, with the answers."
            )
        },
        visible_to=attempts_visible_to,
        filters=(
            "id",
            "student",
            "quiz",
            "lesson",
            "course",
            "number",
            "started_at",
            "submitted_at",
            "score",
            "passed",
        ),
        ordering=("id", "student", "quiz", "number", "started_at", "submitted_at", "score"),
        default_ordering=("-started_at", "-id"),
        search=("student__first_name", "student__last_name", "quiz__title"),
        create=start_attempt,
        actions={"submit": submit_attempt},
    )
)
