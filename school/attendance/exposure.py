"""What the API may show of attendance."""

from school.attendance.actions import delete_mark, mark_attendance, mark_student, update_mark
from school.attendance.models import Attendance
from school.attendance.queries import attendance_visible_to
from school.common.exposure import Computed, Exposure, expose
from school.common.expressions import name_of

expose(
    Exposure(
        name="attendance",
        model=Attendance,
        read=(
            "id",
            "lesson",
            "student",
            Computed("student_name", str, name_of("student"), "First and last name"),
            "status",
            "notes",
            "marked_by",
            "marked_at",
        ),
        visible_to=attendance_visible_to,
        filters=("id", "lesson", "lesson__group", "lesson__starts_at", "student", "status", "marked_by", "marked_at"),
        ordering=("id", "lesson", "student", "status", "marked_at"),
        default_ordering=("-marked_at", "-id"),
        search=("student__first_name", "student__last_name", "notes"),
        create=mark_student,
        update=update_mark,
        delete=delete_mark,
        actions={"bulk-mark": mark_attendance},
    )
)
