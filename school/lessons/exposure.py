"""What the API may show of lessons. Date and time are the school's wall's; the moments beside them are UTC."""

from datetime import date, datetime, time
from typing import Any

from django.db.models import (
    BooleanField,
    Case,
    CharField,
    DurationField,
    ExpressionWrapper,
    F,
    IntegerField,
    Q,
    QuerySet,
    Value,
    When,
)
from django.db.models.functions import Cast, Concat, Extract, TruncDate, TruncTime

from content.queries import HAS_BEGUN
from school.common.clock import school_zone
from school.common.exposure import Computed, Exposure, Relation, Rendered, expose
from school.groups.queries import current_memberships
from school.lessons.actions import (
    add_resource,
    cancel_lesson,
    close_again,
    commit_plan,
    complete_lesson,
    create_lesson,
    delete_lesson,
    delete_resource,
    discard_plan,
    generate_lessons,
    move_opening,
    open_with_lesson,
    plan_reschedule,
    reopen_lesson,
    reschedule_lesson,
    undo_plan,
    undo_reschedule,
    update_lesson,
    update_resource,
)
from school.lessons.models import Lesson, LessonReschedule, LessonResource, ReschedulePlan, UnitOpening
from school.lessons.plan_lines import PlanLine, lines_of
from school.lessons.queries import (
    lessons_named_by,
    lessons_visible_to,
    openings_visible_to,
    plans_visible_to,
    reschedules_visible_to,
    resources_visible_to,
)
from school.people.models import User

LASTS = ExpressionWrapper(F("ends_at") - F("starts_at"), DurationField())


def on_day(moment: str) -> TruncDate:
    """The date of a moment on the school's wall."""
    return TruncDate(moment, tzinfo=school_zone())


def at_time(moment: str) -> TruncTime:
    """The time of day of a moment on the school's wall."""
    return TruncTime(moment, tzinfo=school_zone())


def minutes(lasts: Any) -> Cast:
    """A length of time as whole minutes."""
    return Cast(Extract(lasts, "epoch") / 60, IntegerField())


def lessons_of(students: QuerySet[User]) -> Q:
    """Lessons of the groups in which one of `students` is now."""
    return Q(group__in=current_memberships().filter(student__in=students).values("group"))


expose(
    Exposure(
        name="lessons",
        model=Lesson,
        read=(
            "id",
            "group",
            Computed("group_name", str, F("group__name")),
            "title",
            "number",
            Computed("scheduled_date", date, on_day("starts_at"), "In the school's time zone"),
            Computed("start_time", time, at_time("starts_at"), "In the school's time zone"),
            Computed("duration_minutes", int, minutes(LASTS)),
            "starts_at",
            "ends_at",
            "status",
            "is_rescheduled",
            "cancel_reason",
            "teacher",
            "room",
            "material",
            "created_at",
            "updated_at",
        ),
        visible_to=lessons_visible_to,
        named_by=lessons_named_by,
        filters=(
            "id",
            "group",
            Relation("group__students", User, lessons_of),
            "group__course",
            "group__teacher",
            "title",
            "number",
            "scheduled_date",
            "start_time",
            "starts_at",
            "ends_at",
            "status",
            "is_rescheduled",
            "teacher",
            "room",
            "material",
            "created_at",
            "updated_at",
        ),
        ordering=(
            "id",
            "group",
            "title",
            "number",
            "scheduled_date",
            "start_time",
            "starts_at",
            "status",
            "updated_at",
        ),
        default_ordering=("starts_at", "id"),
        search=("title", "group__name"),
        create=create_lesson,
        update=update_lesson,
        delete=delete_lesson,
        actions={
            "reschedule": reschedule_lesson,
            "undo-reschedule": undo_reschedule,
            "complete": complete_lesson,
            "cancel": cancel_lesson,
            "reopen": reopen_lesson,
            "generate": generate_lessons,
        },
    )
)

expose(
    Exposure(
        name="reschedules",
        model=LessonReschedule,
        read=(
            "id",
            "lesson",
            Computed("old_date", date, on_day("old_starts_at"), "In the school's time zone"),
            Computed("old_start_time", time, at_time("old_starts_at"), "In the school's time zone"),
            Computed("old_duration_minutes", int, minutes(F("old_ends_at") - F("old_starts_at"))),
            Computed("new_date", date, on_day("new_starts_at"), "In the school's time zone"),
            Computed("new_start_time", time, at_time("new_starts_at"), "In the school's time zone"),
            Computed("new_duration_minutes", int, minutes(F("new_ends_at") - F("new_starts_at"))),
            "reason",
            "rescheduled_by",
            "plan",
            "undoes",
            "created_at",
        ),
        visible_to=reschedules_visible_to,
        filters=("id", "lesson", "lesson__group", "old_date", "new_date", "rescheduled_by", "plan", "created_at"),
        ordering=("id", "lesson", "old_date", "new_date", "created_at"),
        default_ordering=("-created_at", "-id"),
        search=("reason", "lesson__title", "lesson__group__name"),
    )
)

expose(
    Exposure(
        name="reschedule-plans",
        model=ReschedulePlan,
        read=(
            "id",
            "mode",
            "state",
            "first_date",
            "last_date",
            "teacher",
            "group",
            "substitute",
            "holiday_name",
            "reason",
            "created_by",
            "created_at",
            "committed_at",
            "undone_at",
        ),
        rendered={"items": Rendered(list[PlanLine], lines_of, "What becomes of each lesson, in the order of time.")},
        visible_to=plans_visible_to,
        filters=("id", "mode", "state", "first_date", "last_date", "teacher", "group", "substitute", "created_at"),
        ordering=("id", "first_date", "last_date", "created_at"),
        default_ordering=("-created_at", "-id"),
        search=("reason", "holiday_name"),
        create=plan_reschedule,
        delete=discard_plan,
        actions={"commit": commit_plan, "undo": undo_plan},
    )
)

IS_OPEN = Case(When(HAS_BEGUN, then=True), default=False, output_field=BooleanField())
DOWNLOAD_URL = Concat(Value("/api/v1/resources/"), Cast(F("pk"), CharField()), Value("/download/"))

expose(
    Exposure(
        name="resources",
        model=LessonResource,
        read=(
            "id",
            "lesson",
            "title",
            "type",
            "file_name",
            "file_size",
            "mime_type",
            "duration_seconds",
            Computed("download_url", str, DOWNLOAD_URL, "Where the file is; a recording can be played from there"),
            "uploaded_by",
            "created_at",
        ),
        visible_to=resources_visible_to,
        filters=(
            "id",
            "lesson",
            "lesson__group",
            "lesson__starts_at",
            "title",
            "type",
            "mime_type",
            "file_size",
            "uploaded_by",
            "created_at",
        ),
        ordering=("id", "lesson", "title", "type", "file_size", "created_at"),
        default_ordering=("-created_at", "-id"),
        search=("title", "file_name", "lesson__title", "lesson__group__name"),
        create=add_resource,
        update=update_resource,
        delete=delete_resource,
    )
)

expose(
    Exposure(
        name="unit-openings",
        model=UnitOpening,
        read=(
            "id",
            "group",
            "unit",
            "lesson",
            Computed("opens_at", datetime | None, F("lesson__starts_at"), "When that lesson begins; null without one"),
            Computed("is_open", bool, IS_OPEN, "Whether the group's students read the page now"),
            "created_at",
            "updated_at",
        ),
        visible_to=openings_visible_to,
        filters=("id", "group", "unit", "lesson", "opens_at", "is_open", "created_at", "updated_at"),
        ordering=("id", "opens_at", "created_at", "updated_at"),
        default_ordering=("opens_at", "id"),
        search=("group__name",),
        create=open_with_lesson,
        update=move_opening,
        delete=close_again,
    )
)
