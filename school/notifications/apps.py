"""What people are told."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from school.common.events import subscribe


class NotificationsConfig(AppConfig):
    name = "school.notifications"
    label = "notifications"
    verbose_name = _("Notifications")

    def ready(self) -> None:
        from school.attendance.events import AttendanceMarked
        from school.homework import events as homework
        from school.notifications import handlers

        subscribe(AttendanceMarked, handlers.tell_of_attendance)
        subscribe(homework.HomeworkAssigned, handlers.tell_of_homework)
        subscribe(homework.HomeworkApproved, handlers.tell_of_approval)
        subscribe(homework.HomeworkRejected, handlers.tell_of_rejection)
        subscribe(homework.HomeworkSentBack, handlers.tell_of_revision)
        subscribe(homework.HomeworkFailed, handlers.tell_of_failure)
        subscribe(homework.HomeworkNeedsReview, handlers.tell_of_review)
