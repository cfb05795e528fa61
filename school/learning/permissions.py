"""Who may enrol, let others in, and keep progress."""

from school.common.actor import Actor
from school.learning.models import Enrollment
from school.learning.queries import OVERSEE

STUDY = "learning.study_courses"
ENROLL = "learning.add_enrollment"
CHANGE = "learning.change_enrollment"

GRANTS: dict[str, tuple[str, ...]] = {
    "student": (STUDY,),
    "operators": (OVERSEE, "learning.view_lessonprogress", STUDY, ENROLL, CHANGE),
}


def is_own(actor: Actor, enrollment: Enrollment) -> bool:
    """Whether it is the actor's own learning."""
    return actor.user_id == enrollment.student_id and actor.may(STUDY)


def can_change(actor: Actor, enrollment: Enrollment) -> bool:
    """Whether the actor may change this enrolment and its progress: the student, and staff who keep enrolments."""
    return is_own(actor, enrollment) or (actor.oversees(OVERSEE) and actor.may(CHANGE))
