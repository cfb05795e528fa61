"""What programs see of questions. Right answers are null until their time has come, for everybody who answers."""

from typing import Literal, TypedDict
from uuid import UUID

type QuestionType = Literal["multiple_choice", "true_false", "multiple_answer", "short_text"]
type Right = int | list[int] | str | list[str] | None


class QuestionData(TypedDict):
    """A question. `correct_answer` is the place of the right option, from 0, a list of places where several may be
    right, or the right text or texts. To a student it is null, and the explanation empty, until they have handed in an
    answer to it, and again while another attempt runs.
    """

    id: UUID
    question: str
    type: QuestionType
    options: list[str]
    points: int
    correct_answer: Right
    explanation: str


class AnsweredData(QuestionData):
    """A question of an attempt with what was answered; null and no points while nothing is handed in."""

    given: bool | int | str | list[int] | None
    is_right: bool | None
    points_awarded: int | None
