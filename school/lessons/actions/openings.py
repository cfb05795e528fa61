"""Pages that a group reads only from the beginning of one of its lessons on."""

from typing import TypedDict, Unpack

from django.utils.translation import gettext_lazy as _

from content.models import LessonPage
from school.common.actions import action
from school.common.actor import Actor
from school.common.constraints import on_violation
from school.common.errors import Invalid, NotAllowed
from school.common.lookup import get_visible
from school.common.models import assign, save_valid
from school.groups.models import StudyGroup
from school.lessons.actions.holding import locked
from school.lessons.models import Lesson, UnitOpening
from school.lessons.permissions import EDIT_OPENINGS, can_add

ADD, CHANGE, DELETE = EDIT_OPENINGS
FREE_PREVIEW = _("Everybody may read this page: it is marked as a free preview. Take that mark away first.")
OTHER_GROUP = _("This lesson is another group’s. Choose one of this group.")

on_violation("lessons_opening_of_own_group", lambda: Invalid(fields={"lesson": [OTHER_GROUP]}))


class OpeningChanges(TypedDict, total=False):
    """What may be changed of an opening: the lesson that it waits for."""

    lesson: Lesson


@action("lessons.open_with_lesson", permission=ADD)
def open_with_lesson(actor: Actor, *, unit: LessonPage, lesson: Lesson) -> UnitOpening:
    """Let the students of the lesson's group read `unit` only from the beginning of `lesson` on, wherever it moves.

    Who is enrolled in the course besides reads it as before. Invalid: a page of another course, one that everybody may
    read, or one that opens with a lesson of the group already; NotAllowed for a lesson that is not the actor's.
    """
    held = locked(actor, lesson)
    demand_own_group(actor, held.group)
    if not unit.path.startswith(held.group.course.path):
        raise Invalid(fields={"unit": [_("This page is of another course. Choose one of the group’s own course.")]})
    if unit.is_free_preview:
        raise Invalid(fields={"unit": [FREE_PREVIEW]})
    return save_valid(UnitOpening(group=held.group, unit=unit, lesson=held))


@action("lessons.move_opening", permission=CHANGE)
def move_opening(actor: Actor, *, instance: UnitOpening, **changes: Unpack[OpeningChanges]) -> UnitOpening:
    """Let the page wait for another lesson of the same group; Invalid for another's, NotFound for what is gone."""
    openings = UnitOpening.objects.select_for_update(of=("self",)).select_related("group")
    opening = get_visible(openings, pk=instance.pk)
    demand_own_group(actor, opening.group)
    lesson = changes.get("lesson")
    if lesson is None:
        return opening
    held = locked(actor, lesson)
    if held.group_id != opening.group_id:
        raise Invalid(fields={"lesson": [OTHER_GROUP]})
    return save_valid(assign(opening, {"lesson": held}))


@action("lessons.close_again", permission=DELETE)
def close_again(actor: Actor, *, instance: UnitOpening) -> None:
    """Take the rule away: the group reads the page like all others of its course."""
    demand_own_group(actor, instance.group)
    instance.delete()


def demand_own_group(actor: Actor, group: StudyGroup) -> None:
    """Raise NotAllowed unless the actor is the group's teacher or staff."""
    if not can_add(actor, group):
        raise NotAllowed
