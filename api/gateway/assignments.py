"""Assignments and work by public ids; no list asks more than three queries, however long it is."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Count, F, Q, QuerySet
from pydantic_core import to_jsonable_python

from api.gateway.arrays import MOST
from api.gateway.inputs import NO_SUCH
from content.models import CoursePage
from content.queries import courses_visible_to
from school.assignments.actions import create_assignment, grade_submission, submit_work
from school.assignments.models import Assignment, Submission
from school.assignments.queries import assignments_visible_to, submissions_visible_to
from school.common.actor import Actor
from school.common.downloads import StoredFile
from school.common.errors import NotFound
from school.common.expressions import name_of
from school.common.lookup import get_visible

type Row = dict[str, Any]

ASSIGNMENT = ("uuid", "course__uuid", "title", "description", "due_at", "max_score", "allow_late")
SUBMISSION = (
    *("uuid", "assignment__uuid", "student__uuid", "number", "text", "file_name"),
    *("submitted_at", "is_late", "score", "feedback", "graded_at", "assignment__max_score"),
)
FILE = "api/v1/content/submissions/{}/file"


def assignment_as_row(row: Mapping[str, Any]) -> Row:
    """A row of ASSIGNMENT as the contract tells it."""
    return {
        "id": row["uuid"],
        "course_id": row["course__uuid"],
        "title": row["title"],
        "description": row["description"],
        "due_date": row["due_at"],
        "max_score": row["max_score"],
        "allow_late": row["allow_late"],
    }


def submission_as_row(row: Mapping[str, Any], site: str) -> Row:
    """A row of SUBMISSION with `student_name` as the contract tells it; `site` is our own address."""
    own = ("student_name", "number", "text", "submitted_at", "is_late", "score", "feedback", "graded_at")
    return {
        "id": row["uuid"],
        "assignment_id": row["assignment__uuid"],
        "student_id": row["student__uuid"],
        "max_score": row["assignment__max_score"],
        "file_name": row["file_name"] or None,
        "file_url": site + FILE.format(row["uuid"]) if row["file_name"] else None,
        **{name: row[name] for name in own},
    }


def taught(actor: Actor) -> list[Row]:
    """The assignments that the actor keeps or grades, newest first, each with how much work there is for it."""
    current = Q(submissions__is_current=True)
    return [told_to_teacher(row) for row in counted(assignments_visible_to(actor), current).order_by("-pk")[:MOST]]


def counted(assignments: QuerySet[Assignment], current: Q) -> QuerySet[Assignment, Row]:
    """Rows of ASSIGNMENT with the numbers of students who have handed in and have a score."""
    rows = assignments.annotate(
        submissions_count=Count("submissions", filter=current),
        graded_count=Count("submissions", filter=current & Q(submissions__score__isnull=False)),
    )
    told: QuerySet[Assignment, Row] = rows.values(*ASSIGNMENT, "is_published", "submissions_count", "graded_count")
    return told


def told_to_teacher(row: Mapping[str, Any]) -> Row:
    """A row of `counted` as plain JSON values."""
    more = {name: row[name] for name in ("is_published", "submissions_count", "graded_count")}
    plain: Row = to_jsonable_python(assignment_as_row(row) | more)
    return plain


def give(actor: Actor, course_id: str, values: Mapping[str, Any]) -> Row:
    """Make an assignment of the course with this public id; NotFound when the actor sees none, and what the
    action refuses."""
    course: CoursePage | None = courses_visible_to(actor).filter(uuid=course_id).first()
    if course is None:
        raise NotFound(fields={"course_id": [NO_SUCH]})
    made = create_assignment(actor, course=course, **values)
    rows = counted(Assignment.objects.filter(pk=made.pk), Q(submissions__is_current=True))
    return told_to_teacher(rows.get())


def given(actor: Actor, site: str) -> list[Row]:
    """The assignments that the actor sees, first due first, each with what counts of their own work, or null."""
    rows = assignments_visible_to(actor).order_by(F("due_at").asc(nulls_last=True), "pk").values(*ASSIGNMENT)
    mine = submissions_told(submissions_visible_to(actor).filter(student=actor.user_id, is_current=True), site)
    own = {each["assignment_id"]: each for each in mine}
    told = [to_jsonable_python(assignment_as_row(row)) for row in rows[:MOST]]
    return [{**row, "submission": own.get(row["id"])} for row in told]


def submissions_told(submissions: QuerySet[Submission], site: str) -> list[Row]:
    """Work as plain JSON values, with whose it is."""
    rows = submissions.annotate(student_name=name_of("student")).values(*SUBMISSION, "student_name")
    return [to_jsonable_python(submission_as_row(row, site)) for row in rows[:MOST]]


def hand_in(actor: Actor, assignment_id: int, values: Mapping[str, Any], site: str) -> Row:
    """Hand in text and file for an assignment that the actor sees; what the action refuses."""
    made = submit_work(actor, assignment=get_visible(assignments_visible_to(actor), pk=assignment_id), **values)
    return one(Submission.objects.filter(pk=made.pk), site)


def handed_in(actor: Actor, assignment_id: int, site: str) -> list[Row]:
    """What counts of the students' work for an assignment that the actor sees, by student."""
    assignment = get_visible(assignments_visible_to(actor), pk=assignment_id)
    rows = submissions_visible_to(actor).filter(assignment=assignment, is_current=True)
    return submissions_told(rows.order_by("student__last_name", "student__first_name", "student_id"), site)


def grade(actor: Actor, submission_id: int, values: Mapping[str, Any], site: str) -> Row:
    """Grade work that the actor sees; what the action refuses."""
    submission = get_visible(submissions_visible_to(actor), pk=submission_id)
    grade_submission(actor, submission=submission, **values)
    return one(Submission.objects.filter(pk=submission.pk), site)


def one(submissions: QuerySet[Submission], site: str) -> Row:
    """The one piece of work."""
    (row,) = submissions_told(submissions, site)
    return row


def file_of(actor: Actor, submission_id: int) -> StoredFile:
    """The file of work that the actor sees; NotFound when there is none."""
    stored = get_visible(submissions_visible_to(actor), pk=submission_id).stored
    if stored is None:
        raise NotFound
    return stored
