"""What the API may show of assignments and of what is handed in."""

from typing import Any

from django.db.models import Case, CharField, Count, F, IntegerField, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Cast, Coalesce, Concat

from school.assignments.actions import (
    create_assignment,
    delete_assignment,
    grade_submission,
    submit_work,
    update_assignment,
)
from school.assignments.models import Assignment, Submission
from school.assignments.permissions import GRADE
from school.assignments.queries import assignments_visible_to, submissions_visible_to
from school.common.exposure import Computed, Exposure, expose
from school.common.expressions import name_of


def how_many(**where: Any) -> Coalesce:
    """How many students' work that counts there is."""
    work = Submission.objects.filter(assignment=OuterRef("pk"), is_current=True, **where).order_by()
    counted = work.values("assignment").annotate(many=Count("pk")).values("many")
    return Coalesce(Subquery(counted), 0, output_field=IntegerField())


FILE_URL = Case(
    When(~Q(file=""), then=Concat(Value("/api/v1/content/submissions/"), Cast(F("uuid"), CharField()), Value("/file"))),
    default=None,
    output_field=CharField(null=True),
)

expose(
    Exposure(
        name="assignments",
        model=Assignment,
        read=(
            "id",
            "uuid",
            "course",
            Computed("course_uuid", str, Cast(F("course__uuid"), CharField()), "The course's public id"),
            Computed("course_name", str, F("course__title")),
            "group",
            "title",
            "description",
            "max_score",
            "due_at",
            "allow_late",
            "is_published",
            "created_by",
            Computed("submissions_count", int, how_many(), "How many students have handed in work"),
            Computed("graded_count", int, how_many(score__isnull=False), "How many of these have a score"),
            "created_at",
            "updated_at",
        ),
        visible_to=assignments_visible_to,
        restricted={"submissions_count": GRADE, "graded_count": GRADE},
        filters=("id", "course", "group", "title", "due_at", "max_score", "is_published", "created_by", "created_at"),
        ordering=("id", "course", "group", "title", "due_at", "max_score", "created_at"),
        default_ordering=("-created_at", "-id"),
        search=("title", "description", "course__title"),
        create=create_assignment,
        update=update_assignment,
        delete=delete_assignment,
        actions={"submit": submit_work},
    )
)
expose(
    Exposure(
        name="submissions",
        model=Submission,
        read=(
            "id",
            "uuid",
            "assignment",
            Computed("assignment_title", str, F("assignment__title")),
            Computed("max_score", int, F("assignment__max_score"), "What the assignment is worth"),
            "student",
            Computed("student_name", str, name_of("student"), "First and last name"),
            "number",
            "is_current",
            "text",
            "file_name",
            "file_size",
            "mime_type",
            Computed("file_url", str | None, FILE_URL, "Where the file is; a recording can be played from there"),
            "submitted_at",
            "is_late",
            "score",
            "feedback",
            "graded_at",
            "graded_by",
        ),
        visible_to=submissions_visible_to,
        filters=(
            "id",
            "assignment",
            "assignment__course",
            "assignment__group",
            "student",
            "number",
            "is_current",
            "is_late",
            "score",
            "submitted_at",
            "graded_at",
            "graded_by",
        ),
        ordering=("id", "assignment", "student", "number", "submitted_at", "score", "graded_at"),
        default_ordering=("-submitted_at", "-id"),
        search=("assignment__title", "student__first_name", "student__last_name"),
        actions={"grade": grade_submission},
    )
)
