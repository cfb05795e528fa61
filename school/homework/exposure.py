"""What the API may show of homework."""

from typing import Any, TypedDict

from django.db.models import Case, CharField, F, OuterRef, Subquery, Value, When
from django.db.models.functions import Cast, Concat, JSONObject

from school.common.exposure import Computed, Exposure, expose
from school.common.expressions import name_of
from school.homework.actions import (
    assign_homework,
    delete_homework,
    retry_transcription,
    review_homework,
    submit_homework,
    update_homework,
)
from school.homework.models import Homework, HomeworkTranscript
from school.homework.permissions import REVIEW
from school.homework.queries import homework_visible_to
from school.homework.rules import Difference


class TranscriptShape(TypedDict):
    """What was heard in the latest recording."""

    text: str
    language: str
    engine: str
    duration_seconds: float


def of_latest_transcript(value: Any) -> Subquery:
    """`value` of the latest recording's transcript; null while there is none."""
    latest = HomeworkTranscript.objects.filter(homework=OuterRef("pk"), attempt=OuterRef("attempt"))
    return Subquery(latest.values(value=value)[:1])


AUDIO_URL = Case(
    When(attempt=0, then=None),
    default=Concat(Value("/api/v1/homework/"), Cast(F("pk"), CharField()), Value("/audio/")),
    output_field=CharField(null=True),
)
TRANSCRIPT = of_latest_transcript(
    JSONObject(text="text", language="language", engine="engine", duration_seconds="duration_seconds")
)

expose(
    Exposure(
        name="homework",
        model=Homework,
        read=(
            "id",
            "lesson",
            "student",
            Computed("student_name", str, name_of("student"), "First and last name"),
            "title",
            "description",
            "expected_answer",
            "deadline",
            "status",
            "submitted_at",
            Computed("audio_url", str | None, AUDIO_URL, "Where the latest recording can be heard"),
            Computed("transcript", TranscriptShape | None, TRANSCRIPT, "What was heard in the latest recording"),
            "similarity_score",
            Computed(
                "differences",
                list[Difference] | None,
                of_latest_transcript(F("differences")),
                "Expected and heard words side by side",
            ),
            "feedback",
            "reviewed_by",
            "reviewed_at",
            "coins_awarded",
            "failure_reason",
            "created_at",
            "updated_at",
        ),
        visible_to=homework_visible_to,
        filters=(
            "id",
            "lesson",
            "lesson__group",
            "lesson__starts_at",
            "student",
            "title",
            "status",
            "deadline",
            "submitted_at",
            "similarity_score",
            "reviewed_by",
            "created_at",
        ),
        ordering=("id", "deadline", "status", "submitted_at", "similarity_score", "created_at"),
        default_ordering=("-created_at", "-id"),
        search=("title", "student__first_name", "student__last_name"),
        restricted={"expected_answer": REVIEW},
        update=update_homework,
        delete=delete_homework,
        actions={
            "assign": assign_homework,
            "submit": submit_homework,
            "review": review_homework,
            "retry": retry_transcription,
        },
    )
)
