"""Coins, the leaderboard and achievements."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from school.common.events import subscribe


class GamificationConfig(AppConfig):
    name = "school.gamification"
    label = "gamification"
    verbose_name = _("Coins")

    def ready(self) -> None:
        from school.attendance.events import AttendanceMarked
        from school.gamification import handlers
        from school.homework.events import HomeworkApproved, HomeworkRejected, HomeworkSentBack
        from school.lessons.events import LessonCompleted, LessonReopened

        subscribe(AttendanceMarked, handlers.pay_for_attendance)
        subscribe(AttendanceMarked, handlers.pay_for_lesson_when_marked)
        subscribe(AttendanceMarked, handlers.grant_for_attendance)
        subscribe(LessonCompleted, handlers.pay_for_lesson)
        subscribe(LessonReopened, handlers.take_back_for_lesson)
        subscribe(HomeworkApproved, handlers.pay_for_homework)
        subscribe(HomeworkApproved, handlers.grant_for_homework)
        subscribe(HomeworkRejected, handlers.take_back_for_homework)
        subscribe(HomeworkSentBack, handlers.take_back_for_homework)
