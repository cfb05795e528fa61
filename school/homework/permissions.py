"""Who may assign, send and review homework."""

from school.common.actor import Actor
from school.homework.models import Homework
from school.homework.queries import OVERSEE
from school.lessons.models import Lesson

ASSIGN = "homework.assign_homework"
SUBMIT = "homework.submit_homework"
REVIEW = "homework.review_homework"
CHANGE = "homework.change_homework"
DELETE = "homework.delete_homework"
RECORD_RESULT = "homework.add_homeworktranscript"

GRANTS: dict[str, tuple[str, ...]] = {
    "student": (SUBMIT,),
    "teacher": (ASSIGN, REVIEW, CHANGE, DELETE),
    "operators": (OVERSEE, ASSIGN, REVIEW, CHANGE, DELETE),
}


def teaches(actor: Actor, lesson: Lesson) -> bool:
    """Whether this is a lesson of the teacher's own group, or the actor's right covers all groups."""
    return actor.oversees(OVERSEE) or actor.user_id in (lesson.group.teacher_id, lesson.teacher_id)


def can_assign(actor: Actor, lesson: Lesson) -> bool:
    """Whether the actor may give homework for this lesson."""
    return actor.may(ASSIGN) and teaches(actor, lesson)


def can_submit(actor: Actor, homework: Homework) -> bool:
    """Nobody sends a recording in another's name."""
    return actor.may(SUBMIT) and actor.user_id == homework.student_id


def can_review(actor: Actor, homework: Homework) -> bool:
    """Whether the actor may decide on this answer."""
    return actor.may(REVIEW) and teaches(actor, homework.lesson)
