"""Practice: a student's answers to a block of a lesson, checked. Nothing of it is kept; what is graded is a quiz."""

from collections.abc import Callable, Sequence
from typing import Annotated, Any

from django.utils.translation import gettext as _
from pydantic import Field

from content.models import LessonPage
from content.permissions import sees_answers
from content.practice import Checked, Gap, check_gaps, check_pairs, gaps_of
from school.common.actor import Actor
from school.common.errors import Invalid, NotFound

type Answer = Annotated[str, Field(max_length=1000)]


def check_answers(actor: Actor, *, instance: LessonPage, block: str, answers: list[Answer]) -> Checked:
    """Tell which answers to a block of the lesson are right.

    `block` is the id of a fill_gap or matching block. `answers` are its gaps in order, or the right side for each left
    one in order; empty texts for what is not answered. Capitals, kinds of apostrophe and spaces do not count. The
    answer says right or wrong for each and never what would be right; it may be asked as often as one likes.
    """
    found = next((each for each in instance.body if each.id == block), None)
    if found is None or found.block_type not in CHECKS or not (instance.live or sees_answers(actor)):
        raise NotFound(fields={"block": [_("There is no block of this id that can be checked.")]})
    expected, check = CHECKS[found.block_type]
    wanted = expected(found.value)
    if len(wanted) != len(answers):
        message = _("Give %(wanted)s answers, one for each place, empty where there is none: these are %(given)s.")
        raise Invalid(fields={"answers": [message % {"wanted": len(wanted), "given": len(answers)}]})
    return check(wanted, answers)


def gaps_in(value: Any) -> list[Gap]:
    return gaps_of(value["text"])


def right_sides(value: Any) -> list[str]:
    return [pair["right"] for pair in value["pairs"]]


CHECKS: dict[str, tuple[Callable[[Any], Sequence[Any]], Callable[[Sequence[Any], Sequence[str]], Checked]]] = {
    "fill_gap": (gaps_in, check_gaps),
    "matching": (right_sides, check_pairs),
}
