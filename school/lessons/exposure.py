"""What the API may show of lessons. Date and time are the school's wall's; the moments beside them are UTC."""

from datetime import date, time

from django.db.models import DurationField, ExpressionWrapper, F, IntegerField, Q, QuerySet
from django.db.models.functions import Cast, Extract, TruncDate, TruncTime

from school.common.clock import school_zone
from school.common.exposure import Computed, Exposure, Relation, expose
from school.groups.queries import current_memberships
from school.lessons.actions import (
    cancel_lesson,
    complete_lesson,
    create_lesson,
    delete_lesson,
    generate_lessons,
    update_lesson,
)
from school.lessons.models import Lesson
from school.lessons.queries import lessons_visible_to
from school.people.models import User

LASTS = ExpressionWrapper(F("ends_at") - F("starts_at"), DurationField())


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
            Computed("scheduled_date", date, TruncDate("starts_at", tzinfo=school_zone()), "In the school's time zone"),
            Computed("start_time", time, TruncTime("starts_at", tzinfo=school_zone()), "In the school's time zone"),
            Computed("duration_minutes", int, Cast(Extract(LASTS, "epoch") / 60, IntegerField())),
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
        visible_to=lessons_visible_to,
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
        actions={"complete": complete_lesson, "cancel": cancel_lesson, "generate": generate_lessons},
    )
)
