"""Rights on lessons."""

from itertools import product

from school.common.actor import Actor
from school.groups.models import StudyGroup
from school.lessons.models import Lesson
from school.people.choices import Role

OVERSEE = "lessons.view_lesson"  # held by staff groups only: who sees all lessons may handle all
VERBS = ("view", "add", "change", "delete")
ADD_RESOURCE = "lessons.add_lessonresource"
CHANGE_RESOURCE = "lessons.change_lessonresource"
DELETE_RESOURCE = "lessons.delete_lessonresource"
EDIT_OPENINGS = tuple(f"lessons.{verb}_unitopening" for verb in ("add", "change", "delete"))
OVERSEE_RESOURCES = "lessons.view_lessonresource"
EDIT_RESOURCES = (ADD_RESOURCE, CHANGE_RESOURCE, DELETE_RESOURCE)

GRANTS: dict[str, tuple[str, ...]] = {
    "teacher": ("lessons.add_lesson", "lessons.change_lesson", *EDIT_RESOURCES, *EDIT_OPENINGS),
    "operators": (
        *(f"lessons.{verb}_{model}" for verb, model in product(VERBS, ("lesson", "rescheduleplan"))),
        "lessons.view_lessonreschedule",
        OVERSEE_RESOURCES,
        *EDIT_RESOURCES,
        "lessons.view_unitopening",
        *EDIT_OPENINGS,
    ),
}


def can_add(actor: Actor, group: StudyGroup) -> bool:
    """Teachers add lessons to their own groups, staff to all."""
    return actor.oversees(OVERSEE) or teaches(actor, group.teacher_id)


def can_change(actor: Actor, lesson: Lesson) -> bool:
    """Teachers change their own lessons and those of their groups, staff all."""
    return actor.oversees(OVERSEE) or teaches(actor, lesson.teacher_id, lesson.group.teacher_id)


def can_choose_teacher(actor: Actor) -> bool:
    """Who teaches a lesson is decided by staff."""
    return actor.oversees(OVERSEE)


def can_leave_opening_hours(actor: Actor) -> bool:
    """A lesson while the school is closed is for staff to allow: somebody has to open the door."""
    return actor.oversees(OVERSEE)


def teaches(actor: Actor, *teacher_ids: int) -> bool:
    """Whether the actor is a teacher and one of these."""
    return actor.role == Role.TEACHER and actor.user_id in teacher_ids
