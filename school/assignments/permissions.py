"""Who may give, hand in and grade work."""

from content.models import CoursePage
from school.assignments.models import Assignment, Submission
from school.assignments.queries import OVERSEE, OVERSEE_WORK, given_to, submissions_visible_to
from school.common.actor import Actor
from school.groups.models import StudyGroup
from school.people.choices import Role

ADD, CHANGE, DELETE = (f"assignments.{verb}_assignment" for verb in ("add", "change", "delete"))
SUBMIT = "assignments.submit_work"
GRADE = "assignments.grade_submission"
ERASE = "assignments.change_submission"

GRANTS: dict[str, tuple[str, ...]] = {
    "student": (SUBMIT,),
    "teacher": (ADD, CHANGE, DELETE, GRADE),
    "operators": (OVERSEE, OVERSEE_WORK),
}


def can_keep(actor: Actor, course: CoursePage, group: StudyGroup | None) -> bool:
    """Whether the actor may keep assignments of this course, or of this group alone: its teacher, and admins."""
    if actor.oversees(OVERSEE):
        return True
    return actor.user_id is not None and actor.user_id in (course.instructor_id, group and group.teacher_id)


def can_submit(actor: Actor, assignment: Assignment) -> bool:
    """Whether the actor is one of the students that the published assignment is given to."""
    if actor.role != Role.STUDENT or not assignment.is_published:
        return False
    return Assignment.objects.filter(given_to(actor.user_id), pk=assignment.pk, course__live=True).exists()


def can_grade(actor: Actor, submission: Submission) -> bool:
    """Whether the actor may grade this work: who teaches the course or the student in it, and admins."""
    return actor.may(GRADE) and submissions_visible_to(actor).filter(pk=submission.pk).exists()
