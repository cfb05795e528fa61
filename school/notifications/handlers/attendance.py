"""Who was missing or late."""

from django.utils.translation import gettext as _

from school.attendance.choices import AttendanceStatus
from school.attendance.events import AttendanceMarked
from school.notifications.actions import Notice
from school.notifications.choices import NotificationType
from school.notifications.handlers.base import tell


def tell_of_attendance(event: AttendanceMarked) -> None:
    """Students learn that they were marked absent or late."""

    def compose(student_id: int, mark: tuple[int, str]) -> Notice:
        attendance_id, status = mark
        late = status == AttendanceStatus.LATE
        return Notice(
            recipient_id=student_id,
            type=NotificationType.ATTENDANCE,
            title=_("Marked late") if late else _("Marked absent"),
            message=event.lesson_name,
            source=f"attendance:{attendance_id}:{status}",
            data={"attendance": attendance_id, "lesson": event.lesson_id, "status": status},
        )

    worth_telling = (AttendanceStatus.ABSENT, AttendanceStatus.LATE)
    told = [(m.student_id, (m.attendance_id, m.status)) for m in event.marks if m.status in worth_telling]
    tell(told, compose, {mark.student_id: mark.language for mark in event.marks})
