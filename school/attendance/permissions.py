"""Who may mark attendance."""

from school.attendance.queries import OVERSEE
from school.common.actor import Actor
from school.lessons.models import Lesson

MARK = "attendance.mark_attendance"

GRANTS: dict[str, tuple[str, ...]] = {
    "teacher": (MARK,),
    "operators": (OVERSEE, MARK),
}


def can_mark(actor: Actor, lesson: Lesson) -> bool:
    """Whether this is a lesson of the teacher's own group, or the actor's right covers all groups."""
    if not actor.may(MARK):
        return False
    return actor.oversees(OVERSEE) or actor.user_id in (lesson.group.teacher_id, lesson.teacher_id)
