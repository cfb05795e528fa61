"""A teacher's score and words on a student's work."""

from django.utils.translation import gettext_lazy as _

from school.assignments.errors import Superseded
from school.assignments.events import WorkGraded
from school.assignments.models import Assignment, Submission
from school.assignments.permissions import GRADE, can_grade
from school.assignments.queries import locked_assignment, locked_submission
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed
from school.common.events import emit
from school.common.models import save_valid


@action("assignments.grade", permission=GRADE)
def grade_submission(actor: Actor, *, submission: Submission, score: int, feedback: str = "") -> Submission:
    """Give the work that counts a score from 0 to the assignment's points, or another one than before.

    Grading again takes the place of score and feedback; the audit log keeps the earlier ones. Invalid on `score`;
    Superseded when a newer version was handed in; NotAllowed for another teacher's student.
    """
    assignment = locked_assignment(submission.assignment_id)
    submission = locked_submission(submission.pk)
    if not can_grade(actor, submission):
        raise NotAllowed
    refuse_out_of_range(score, assignment)
    if not submission.is_current:
        raise Superseded
    before = (submission.score, submission.feedback)
    submission.score, submission.feedback = score, feedback.strip()
    submission.graded_at, submission.graded_by_id = clock.now(), actor.user_id
    save_valid(submission)
    if before != (submission.score, submission.feedback):
        emit(graded(assignment, submission))
    return submission


def refuse_out_of_range(score: int, assignment: Assignment) -> None:
    """Raise Invalid for less than nothing and for more than the assignment is worth."""
    if not 0 <= score <= assignment.max_score:
        text = _("A score for this assignment is between 0 and %(most)s.") % {"most": assignment.max_score}
        raise Invalid(fields={"score": [text]})


def graded(assignment: Assignment, submission: Submission) -> WorkGraded:
    """What the grade means to others."""
    return WorkGraded(
        submission_id=submission.pk,
        assignment_id=assignment.pk,
        student_id=submission.student_id,
        title=assignment.title,
        at=submission.graded_at or clock.now(),
        score=submission.score or 0,
        max_score=assignment.max_score,
    )
