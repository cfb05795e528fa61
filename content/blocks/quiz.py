"""What an editor puts a quiz together from, and the place in a lesson where it stands."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from content.blocks.base import LessonBlock
from content.choices import QuestionKind
from content.questions import (
    FALSE,
    LONGEST_OPTION,
    LONGEST_QUESTION,
    MOST_POINTS,
    TRUE,
    Question,
    problems_of,
)

MOST_QUESTIONS = 100
WORDS: dict[tuple[int, ...], str] = {(TRUE,): "true", (FALSE,): "false"}
NO_QUESTIONS = _("This quiz has no questions: add one, or remove the quiz.")


class OptionBlock(blocks.StructBlock):
    """Something to choose, and whether it is right."""

    text = blocks.CharBlock(label=_("Option"), max_length=LONGEST_OPTION, required=False)
    is_right = blocks.BooleanBlock(label=_("This is right"), required=False)

    class Meta:
        icon = "tick"
        label = _("Option")
        form_classname = "struct-block quiz-option"


class QuestionBlock(blocks.StructBlock):
    """What all questions have."""

    question = blocks.TextBlock(label=_("Question"), rows=2, max_length=LONGEST_QUESTION, required=False)

    class Meta:
        icon = "help"
        label_format = "{question}"


def closing() -> dict[str, Any]:
    """What stands at the end of every question."""
    return {
        "explanation": blocks.TextBlock(
            label=_("Explanation"),
            rows=2,
            required=False,
            help_text=_("Why this is right. Students see it once they have handed in their answers."),
        ),
        "points": blocks.IntegerBlock(label=_("Points"), min_value=1, max_value=MOST_POINTS, default=1, required=False),
    }


def option_list() -> blocks.ListBlock:
    """The options of a question, two to begin with."""
    return blocks.ListBlock(OptionBlock(), label=_("Options"), default=[{}, {}])


class MultipleChoiceBlock(QuestionBlock):
    """One of the options is right."""

    options = option_list()
    explanation, points = closing().values()

    class Meta:
        icon = "radio-full"
        label = _("One right option")


class TrueFalseBlock(QuestionBlock):
    """A statement that is true or false."""

    answer = blocks.ChoiceBlock(
        label=_("The statement is"), choices=[("true", _("true")), ("false", _("false"))], required=False
    )
    explanation, points = closing().values()

    class Meta:
        icon = "check"
        label = _("True or false")


class MultipleAnswerBlock(QuestionBlock):
    """Several of the options may be right; the answer is right when it names exactly these."""

    options = option_list()
    explanation, points = closing().values()

    class Meta:
        icon = "list-ul"
        label = _("Several right options")


class ShortTextBlock(QuestionBlock):
    """The student writes the answer."""

    answers = blocks.ListBlock(
        blocks.CharBlock(label=_("Answer"), max_length=LONGEST_OPTION, required=False),
        label=_("Right answers"),
        help_text=_("Each way to say it rightly. Capitals, kinds of apostrophe and extra spaces do not count."),
    )
    explanation, points = closing().values()

    class Meta:
        icon = "pilcrow"
        label = _("Short text")


class QuestionsBlock(blocks.StreamBlock):
    """The questions of a quiz, in the order in which they are asked. A draft may be unfinished."""

    multiple_choice = MultipleChoiceBlock()
    true_false = TrueFalseBlock()
    multiple_answer = MultipleAnswerBlock()
    short_text = ShortTextBlock()

    class Meta:
        max_num = MOST_QUESTIONS

    def clean(self, value: Any) -> Any:
        """The questions; unless they are a draft's, each one that cannot be asked yet says what is missing."""
        if self.is_deferred_validation:
            return super().clean(value)
        if not len(value):
            raise StreamBlockValidationError(non_block_errors=[ValidationError(NO_QUESTIONS)])
        if found := problems_of(questions_in(value)):
            raise StreamBlockValidationError(
                block_errors={
                    place: StructBlockValidationError(non_block_errors=[ValidationError(text) for text in texts])
                    for place, texts in found.items()
                }
            )
        return super().clean(value)


class QuizBlock(LessonBlock):
    """Where in the lesson the page's own quiz stands."""

    introduction = blocks.TextBlock(
        label=_("Introduction"),
        rows=2,
        max_length=LONGEST_QUESTION,
        required=False,
        help_text=_("What students read before they begin. The questions are written below, under “Quiz”."),
    )

    class Meta:
        icon = "form"
        label = _("Quiz")
        group = _("Practice")
        template = "content/blocks/quiz.html"


def questions_in(stream: Iterable[Any]) -> list[Question]:
    """The stream's questions as plain data, finished or not."""
    return [question_in(child) for child in stream]


def question_in(child: Any) -> Question:
    """One block of the stream as plain data."""
    value = child.value
    listed = list(value.get("options") or ())
    stated = next((right for right, word in WORDS.items() if word == value.get("answer")), ())
    return Question(
        id=child.id or "",
        kind=child.block_type,
        text=(value["question"] or "").strip(),
        options=tuple((option["text"] or "").strip() for option in listed),
        right=stated or tuple(place for place, option in enumerate(listed) if option["is_right"]),
        accepted=tuple((text or "").strip() for text in value.get("answers") or ()),
        explanation=(value["explanation"] or "").strip(),
        points=points_in(value["points"]),
    )


def points_in(given: Any) -> int:
    """What was written as points: one where nothing was, none for what is no number."""
    if given in {None, ""}:
        return 1
    return int(given) if str(given).lstrip("-").isdecimal() else 0


def block_of(question: Question) -> dict[str, Any]:
    """The question as the stream keeps it: what `question_in` makes this question of."""
    value: dict[str, Any] = {
        "question": question.text,
        "explanation": question.explanation,
        "points": question.points,
    }
    match question.kind:
        case QuestionKind.SHORT_TEXT:
            value["answers"] = list(question.accepted)
        case QuestionKind.TRUE_FALSE:
            value["answer"] = WORDS.get(question.right, "")
        case _:
            value["options"] = [
                {"text": text, "is_right": place in question.right} for place, text in enumerate(question.options)
            ]
    return {"type": str(question.kind), "id": question.id, "value": value}
