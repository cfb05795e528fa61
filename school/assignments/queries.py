"""Reads of assignments and of what is handed in."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from content.models import CoursePage
from school.assignments.models import Assignment, Submission
from school.common.actor import Actor
from school.groups.models import StudyGroup
from school.groups.queries import current_memberships, current_students, memberships_taught_by
from school.learning.queries import open_enrollments
from school.people.choices import Role
from school.people.models import User

OVERSEE = "assignments.view_assignment"  # who holds it on the staff sees all rows
OVERSEE_WORK = "assignments.view_submission"


def assignments_visible_to(actor: Actor) -> QuerySet[Assignment]:
    """All for who oversees them; a teacher's those of their courses and groups, and of whole courses that their groups
    learn; a student's the published ones that are given to them.
    """
    assignments = Assignment.objects.all()
    if actor.oversees(OVERSEE):
        return assignments
    if actor.role == Role.TEACHER:
        own = Q(course__instructor=actor.user_id) | Q(group__teacher=actor.user_id)
        return assignments.filter(own | (Q(group=None) & Q(Exists(groups_learning(actor, OuterRef("course"))))))
    if actor.role == Role.STUDENT:
        return assignments.filter(given_to(actor.user_id), is_published=True, course__live=True)
    return assignments.none()


def groups_learning(actor: Actor, course: Any) -> QuerySet[StudyGroup]:
    """The teacher's own groups that learn `course`."""
    return StudyGroup.objects.filter(teacher=actor.user_id, course=course)


def given_to(student_id: int | None) -> Q:
    """Assignments of a group that the student is in, or of a whole course that they learn: enrolled, or in a group."""
    inside = current_memberships().filter(student=student_id)
    learns = Exists(inside.filter(group__course=OuterRef("course"))) | Exists(
        open_enrollments(student_id).filter(course=OuterRef("course"))
    )
    return Q(Exists(inside.filter(group=OuterRef("group")))) | (Q(group=None) & Q(learns))


def submissions_visible_to(actor: Actor) -> QuerySet[Submission]:
    """All for who oversees them; a student's own; a teacher's those for their courses and groups, and of their groups'
    students for whole courses.
    """
    submissions = Submission.objects.all()
    if actor.oversees(OVERSEE_WORK):
        return submissions
    if actor.role == Role.TEACHER:
        return submissions.filter(work_for(actor))
    if actor.role == Role.STUDENT:
        return submissions.filter(student_id=actor.user_id)
    return submissions.none()


def work_for(actor: Actor) -> Q:
    """Work that the teacher is to grade."""
    own = Q(assignment__course__instructor=actor.user_id) | Q(assignment__group__teacher=actor.user_id)
    taught = memberships_taught_by(actor.user_id).filter(group__course=OuterRef("assignment__course"))
    return own | (Q(assignment__group=None) & Q(Exists(taught)))


def students_given(assignment: Assignment) -> QuerySet[User]:
    """Who is to hand in work for the assignment, by name."""
    if assignment.group:
        return current_students(assignment.group)
    return students_of_course(assignment.course)


def students_of_course(course: CoursePage) -> QuerySet[User]:
    """Who learns the course now, enrolled or in a group, by name."""
    enrolled = open_enrollments(OuterRef("pk")).filter(course=course)
    inside = current_memberships().filter(group__course=course, student=OuterRef("pk"))
    students = User.objects.filter(Exists(enrolled) | Exists(inside))
    return students.order_by("last_name", "first_name", "pk")


def teachers_of(assignment: Assignment, student_id: int) -> tuple[int, ...]:
    """Who is to grade the student's work: the course's instructor, and the teachers of the student's groups in it."""
    inside = current_memberships().filter(student=student_id)
    groups = StudyGroup.objects.filter(course=assignment.course_id, memberships__in=inside)
    if assignment.group_id:
        groups = StudyGroup.objects.filter(pk=assignment.group_id)
    ids = {assignment.course.instructor_id, *groups.values_list("teacher_id", flat=True)}
    return tuple(sorted(pk for pk in ids if pk is not None))


def locked_assignment(assignment_id: int) -> Assignment:
    """The assignment as it is now, with its course and group, held until the end of the transaction: of its work,
    nothing is handed in, graded or moved meanwhile.
    """
    rows = Assignment.objects.select_related("course", "group").select_for_update(of=("self",), no_key=True)
    return rows.get(pk=assignment_id)


def locked_submission(submission_id: int) -> Submission:
    """The work as it is now, held until the end of the transaction."""
    rows = Submission.objects.select_related("student").select_for_update(of=("self",), no_key=True)
    return rows.get(pk=submission_id)


def current_submission(assignment: Assignment, student: User) -> Submission | None:
    """What counts of the student's work; None before anything was handed in."""
    return Submission.objects.filter(assignment=assignment, student=student, is_current=True).first()
