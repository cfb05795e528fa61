"""What students have earned."""

from django.utils.translation import gettext as _

from school.gamification.events import AchievementEarned
from school.notifications.actions import Notice
from school.notifications.choices import NotificationType
from school.notifications.handlers.base import tell


def tell_of_achievement(event: AchievementEarned) -> None:
    """The student learns what was earned; its name comes in the student's language."""

    def compose(person_id: int, earned_id: int) -> Notice:
        return Notice(
            recipient_id=person_id,
            type=NotificationType.GAMIFICATION,
            title=_("New achievement: %(name)s") % {"name": event.name},
            message=_("Well done!"),
            source=f"achievement:{earned_id}",
            data={"achievement": earned_id, "code": event.code},
        )

    tell([(event.student_id, event.earned_id)], compose)
