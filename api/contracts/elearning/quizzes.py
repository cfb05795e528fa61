"""content/quiz: the quiz of a lesson, for who takes it and for who writes it."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.bodies import Body
from api.contracts.words import in_contract_words
from api.gateway import quizzes
from api.gateway.arrays import MOST
from api.gateway.quizzes import LONGEST_MINUTES, MOST_POINTS, MOST_QUESTIONS, PASS_MARK
from api.keys import by_uuid
from api.routes import Call, Route
from api.schemas import list_of
from api.wire import Text, json_answer

TAKE, WRITE = "quizzes.take_quizzes", "content.write_courses"
KEY = {"lesson_id": by_uuid("units")}
WORDS = {"seconds_spent": "time_spent"}
LONGEST_TITLE, MOST_ATTEMPTS, A_WEEK = 200, 1_000, 7 * 24 * 60 * 60

type QuestionType = Literal["multiple_choice", "true_false", "multiple_answer", "short_text"]
type Place = Annotated[int, Field(strict=True, ge=0)]
type Truth = Annotated[bool, Field(strict=True)]
RIGHT = (
    "The place of the right option, from 0; of multiple_answer the places of all right ones; of short_text the text."
)


class Question(BaseModel):
    """A question. A statement (true_false) has two options, true and false in the reader's language."""

    id: UUID
    question: str
    type: QuestionType
    options: list[str] = Field(description="What to choose from; empty for short_text.")
    correct_answer: int | list[int] | str | list[str] | None = Field(
        description=f"{RIGHT} Null for a student until they have handed in an answer, and while another attempt runs."
    )
    points: int
    explanation: str = Field(description="Empty as long as `correct_answer` is null.")


class QuizLine(BaseModel):
    """A quiz in a list."""

    id: UUID
    lesson_id: UUID
    title: str
    questions_count: int = Field(ge=0)
    pass_mark: int = Field(description="Percent of the points that are needed to pass.", ge=0, le=100)
    attempts_left: int | None = Field(description="Null without a limit, and for who takes no quizzes.")


class Quiz(BaseModel):
    """A lesson's quiz."""

    id: UUID
    lesson_id: UUID
    title: str
    pass_mark: int = Field(description="Percent of the points that are needed to pass.", ge=0, le=100)
    attempt_limit: int | None
    time_limit_minutes: int | None
    is_open: bool = Field(description="Whether it can be begun.")
    attempts_left: int | None = Field(description="Null without a limit, and for who takes no quizzes.")
    questions: list[Question] = Field(
        description="While an attempt runs, as they were when it began. Empty before a quiz with a time limit is begun."
    )


class Started(BaseModel):
    """An attempt that runs."""

    attempt_id: UUID
    number: int = Field(ge=1)
    started_at: datetime
    due_at: datetime | None = Field(description="When the time is up, on the server's clock; null without a limit.")
    questions: list[Question]


class Result(BaseModel):
    """What the answers have come to."""

    score: int = Field(description="Percent of the points, rounded; 100 only when everything is right.", ge=0, le=100)
    total_questions: int
    correct_answers: int
    passed: bool


class QuizAnswers(Body):
    """The answers by position: null where there is none."""

    answers: list[Truth | Place | Text | Annotated[list[Place], Field(max_length=MOST_QUESTIONS)] | None] = Field(
        max_length=MOST_QUESTIONS,
        description=(
            "One a question: the place of an option, from 0; of multiple_answer a list of places; of true_false also "
            "true or false; of short_text a text."
        ),
        examples=[[0, 1, 2]],
    )
    time_spent: int | None = Field(
        default=None, strict=True, ge=0, le=A_WEEK, description="Seconds, for the teacher to see. No limit goes by it."
    )


class QuestionInput(Body):
    """A question to write."""

    id: UUID | None = Field(default=None, description="That of the question whose place it takes; null for a new one.")
    question: Text = Field(min_length=1)
    type: QuestionType
    options: list[Text] = Field(default=[], max_length=MOST_QUESTIONS)
    correct_answer: Truth | Place | Text | list[Place] | list[Text] = Field(
        description=f"{RIGHT} Of true_false also true or false; of short_text also a list of texts that are right."
    )
    explanation: Text = ""
    points: int = Field(default=1, strict=True, ge=1, le=MOST_POINTS)


class NewQuiz(Body):
    """A whole quiz: what is left out gets its default."""

    shown = frozenset(Quiz.model_fields)
    title: Text = Field(default="", max_length=LONGEST_TITLE, description="Empty: the lesson's title.")
    pass_mark: Annotated[int, Field(strict=True, ge=0, le=100)] = PASS_MARK
    attempt_limit: int | None = Field(default=None, strict=True, ge=1, le=MOST_ATTEMPTS)
    time_limit_minutes: int | None = Field(default=None, strict=True, ge=1, le=LONGEST_MINUTES)
    is_open: bool = Field(default=True, strict=True)
    questions: list[QuestionInput] = Field(min_length=1, max_length=MOST_QUESTIONS)


def listing(call: Call) -> HttpResponse:
    """All that are the caller's business."""
    return json_answer(quizzes.listed(call.actor))


def show(call: Call) -> HttpResponse:
    """The lesson's quiz."""
    return json_answer(quizzes.quiz_told(call.actor, call.ids["lesson_id"]))


def start(call: Call) -> HttpResponse:
    """The attempt that runs now."""
    return json_answer(quizzes.begin(call.actor, call.ids["lesson_id"]))


def submit(call: Call) -> HttpResponse:
    """The result."""
    with in_contract_words(WORDS):
        return json_answer(quizzes.hand_in(call.actor, call.ids["lesson_id"], call.body))


def write(call: Call) -> HttpResponse:
    """The quiz as it is now."""
    body = NewQuiz(**call.body).model_dump()
    quiz, is_new = quizzes.write(call.actor, call.ids["lesson_id"], body)
    return json_answer(quiz, 201 if is_new else 200)


def routes() -> list[Route]:
    """Below content/."""
    return [*reading(), *taking(), writing()]


def reading() -> list[Route]:
    """GET quiz and quiz/{lesson_id}."""
    every = Route(
        method="GET",
        path="/quiz",
        operation_id="listQuizzes",
        summary="List one's quizzes",
        description=(
            "A student's are those of the lessons that they may read, a teacher's those of their own courses and of "
            f"their groups', an admin's all. At most the first {MOST}."
        ),
        handle=listing,
        answer=list_of(QuizLine),
    )
    one = Route(
        method="GET",
        path="/quiz/{lesson_id}",
        operation_id="getQuiz",
        summary="A lesson's quiz",
        description="404 for a lesson that has none, or that one may not read.",
        handle=show,
        answer=Quiz,
        keys=KEY,
    )
    return [every, one]


def taking() -> list[Route]:
    """POST quiz/{lesson_id}/start and …/submit."""
    starting = Route(
        method="POST",
        path="/quiz/{lesson_id}/start",
        operation_id="startQuiz",
        summary="Begin a quiz",
        description=(
            "Needed for quizzes with a time limit alone: it begins to run, and the questions are shown. An attempt "
            "that runs already is given again. 409 `NO_ATTEMPTS_LEFT`, `QUIZ_CLOSED`."
        ),
        handle=start,
        answer=Started,
        permission=TAKE,
        keys=KEY,
    )
    submitting = Route(
        method="POST",
        path="/quiz/{lesson_id}/submit",
        operation_id="submitQuiz",
        summary="Hand in the answers to a quiz",
        description=(
            "Goes to the attempt that runs; without one, a quiz without a time limit is begun and handed in at once. "
            "422 for another number of answers than there are questions. 409 `NO_ATTEMPTS_LEFT`, `TIME_IS_UP`, "
            "`QUIZ_NOT_STARTED`, `QUIZ_CLOSED`."
        ),
        handle=submit,
        body=QuizAnswers,
        answer=Result,
        permission=TAKE,
        keys=KEY,
    )
    return [starting, submitting]


def writing() -> Route:
    """PUT quiz/{lesson_id}."""
    return Route(
        method="PUT",
        path="/quiz/{lesson_id}",
        operation_id="writeQuiz",
        summary="Write a lesson's quiz",
        description=(
            "Makes it, or takes the place of the one that is there; editors see the same quiz with the lesson. A "
            "published lesson shows it at once. Attempts that have begun keep the questions that they began with. 403 "
            "for a lesson of another teacher's course, 404 for one that is out of sight."
        ),
        handle=write,
        body=NewQuiz,
        answer=Quiz,
        also=(201,),
        permission=WRITE,
        keys=KEY,
    )
