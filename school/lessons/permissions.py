"""Rights on lessons."""

from school.common.actor import Actor
from school.groups.models import StudyGroup
from school.lessons.models import Lesson
from school.people.choices import Role

OVERSEE = "lessons.view_lesson"  # held by staff groups only: who sees all lessons may handle all

GRANTS: dict[str, tuple[str, ...]] = {
    "teacher": ("lessons.add_lesson", "lessons.change_lesson"),
    "operators": ("lessons.view_lesson", "lessons.add_lesson", "lessons.change_lesson", "lessons.delete_lesson"),
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


def teaches(actor: Actor, *teacher_ids: int) -> bool:
    """Whether the actor is a teacher and one of these."""
    return actor.role == Role.TEACHER and actor.user_id in teacher_ids
