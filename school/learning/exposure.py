"""What the API may show of enrolments and of progress."""

from django.db.models import BooleanField, Count, ExpressionWrapper, F, IntegerField, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from school.common.exposure import Computed, Exposure, expose, extend
from school.common.expressions import name_of
from school.learning.actions import enroll, record_lesson, set_progress, unenroll, update_lesson_progress
from school.learning.models import Enrollment, LessonProgress
from school.learning.queries import OVERSEE, enrollments_visible_to, progress_visible_to

COMPLETED = Enrollment.objects.filter(student=OuterRef("pk"), completed_at__isnull=False).order_by()
HOW_MANY_COMPLETED = Subquery(COMPLETED.values("student").annotate(many=Count("pk")).values("many"))
IS_COMPLETED = ExpressionWrapper(Q(completed_at__isnull=False), output_field=BooleanField())

expose(
    Exposure(
        name="enrollments",
        model=Enrollment,
        read=(
            "id",
            "uuid",
            "student",
            Computed("student_name", str, name_of("student"), "First and last name"),
            "course",
            Computed("course_name", str, F("course__title")),
            "enrolled_at",
            "left_at",
            "progress_percentage",
            "completed_at",
            "last_accessed_at",
            "is_paid",
            "reason",
            "created_at",
            "updated_at",
        ),
        visible_to=enrollments_visible_to,
        filters=("id", "student", "course", "course__instructor", "enrolled_at", "left_at", "completed_at"),
        ordering=("id", "student", "course", "enrolled_at", "progress_percentage", "completed_at", "last_accessed_at"),
        default_ordering=("-enrolled_at", "-id"),
        search=("student__first_name", "student__last_name", "course__title"),
        restricted={"is_paid": OVERSEE, "reason": OVERSEE},
        create=enroll,
        actions={"unenroll": unenroll, "set-progress": set_progress},
    )
)
expose(
    Exposure(
        name="lesson-progress",
        model=LessonProgress,
        read=(
            "id",
            "uuid",
            "enrollment",
            Computed("student", int, F("enrollment__student_id")),
            Computed("course", int, F("enrollment__course_id")),
            "lesson",
            Computed("lesson_title", str, F("lesson__title")),
            Computed("completed", bool, IS_COMPLETED),
            "completed_at",
            "score",
            "video_watched",
            "created_at",
            "updated_at",
        ),
        visible_to=progress_visible_to,
        filters=("id", "enrollment", "student", "course", "lesson", "completed_at", "score", "updated_at"),
        ordering=("id", "enrollment", "lesson", "completed_at", "score", "updated_at"),
        default_ordering=("enrollment", "id"),
        search=("lesson__title",),
        create=record_lesson,
        update=update_lesson_progress,
    )
)
extend(
    "users",
    Computed(
        "courses_completed_count",
        int,
        Coalesce(HOW_MANY_COMPLETED, 0, output_field=IntegerField()),
        "How many courses they have completed",
    ),
    permission=OVERSEE,
)
