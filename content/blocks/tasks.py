"""What a student does. Right answers are for teachers: neither a page, nor a payload, nor a search tells them."""

from itertools import count
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.base import LessonBlock, TaskBlock, refused, refused_lines, repeated
from content.blocks.language import MOST_LINES
from content.choices import ExerciseKind
from content.practice import gaps_of, loose_brace, parts_of, shuffled, without_gaps
from content.words import plain


class ExerciseBlock(LessonBlock):
    """A task that a student answers in speech or in writing."""

    kind = blocks.ChoiceBlock(label=_("Answer"), choices=ExerciseKind.choices, default=ExerciseKind.SPOKEN)
    prompt = blocks.TextBlock(label=_("Task"), rows=3)
    expected_answer = blocks.TextBlock(
        label=_("Expected answer"), rows=3, help_text=_("Teachers see it, students never do.")
    )
    unsearched = frozenset({"expected_answer"})

    class Meta:
        icon = "help"
        label = _("Exercise")
        group = _("Practice")
        template = "content/blocks/exercise.html"


class FillGapBlock(TaskBlock):
    """A text with gaps to fill."""

    text = blocks.TextBlock(
        label=_("Text with gaps"),
        rows=5,
        help_text=_("Put each answer in braces, other right answers after a bar: She {goes|walks} to school."),
    )

    class Meta:
        icon = "edit"
        label = _("Fill the gaps")
        template = "content/blocks/fill_gap.html"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if wrong := wrong_gaps(cleaned["text"]):
            refused(text=wrong)
        return cleaned

    def get_searchable_content(self, value: Any) -> list[str]:
        return [value.get("instruction") or "", without_gaps(value.get("text") or "")]

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        number = count(1)
        parts = [
            {"text": part} if isinstance(part, str) else {"accepted": part.accepted, "number": next(number)}
            for part in parts_of(value["text"])
        ]
        return {**super().get_context(value, parent_context=parent_context), "parts": parts}


def wrong_gaps(text: str) -> str | None:
    """What is wrong with the gaps of a text, where, and how to mend it."""
    if loose_brace(text):
        return gettext("A brace is left alone: each gap has one { before its answers and one } after them.")
    gaps = gaps_of(text)
    if not gaps:
        return gettext("There is no gap: put the right answer in braces, as in She {goes} to school.")
    for number, gap in enumerate(gaps, 1):
        if not all(gap.accepted):
            return gettext("Gap %(number)s has an empty answer: write one, or take the bar away.") % {"number": number}
    return None


class PairBlock(LessonBlock):
    """Two things that belong together."""

    left = blocks.CharBlock(label=_("Left side"), max_length=300)
    right = blocks.CharBlock(label=_("Right side"), max_length=300)

    class Meta:
        icon = "link"
        label = _("Pair")


class MatchingBlock(TaskBlock):
    """Pairs to put together: students get the right side in an order of its own."""

    pairs = blocks.ListBlock(PairBlock(), label=_("Pairs"), min_num=2, max_num=MOST_LINES)

    class Meta:
        icon = "order"
        label = _("Matching")
        template = "content/blocks/matching.html"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        errors: dict[int, dict[str, Any]] = {}
        for side in ("left", "right"):
            for number, message in repeated([plain(pair[side]) for pair in cleaned["pairs"]]).items():
                errors.setdefault(number, {})[side] = message
        refused_lines("pairs", errors)
        return cleaned

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        right = shuffled(pair["right"] for pair in value["pairs"])
        return {**super().get_context(value, parent_context=parent_context), "right": right}
