"""What students have earned."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from school.gamification.actions.coins import BY_HAND, BY_RULE
from school.gamification.events import AchievementsEarned, Award, CoinsAwarded, Earned
from school.gamification.handlers import LESSON
from school.notifications.actions import Notice
from school.notifications.choices import NotificationType
from school.notifications.handlers.base import tell

# An approved homework is told with its coins, and attending speaks for itself.
TOLD = frozenset({BY_HAND, BY_RULE, LESSON})


def tell_of_achievements(event: AchievementsEarned) -> None:
    """Each student learns what was earned; its name comes in the student's language."""

    def compose(person_id: int, earned: Earned) -> Notice:
        return Notice(
            recipient_id=person_id,
            type=NotificationType.GAMIFICATION,
            title=_("New achievement: %(name)s") % {"name": earned.name},
            message=_("Well done!"),
            source=f"achievement:{earned.earned_id}",
            data={"achievement": earned.earned_id, "code": earned.code},
        )

    tell([(earned.student_id, earned) for earned in event.earned], compose)


def tell_of_coins(event: CoinsAwarded) -> None:
    """Students learn what they were given, or what was taken away, for a lesson, by a rule or by hand, and why."""

    def compose(person_id: int, award: Award) -> Notice:
        return Notice(
            recipient_id=person_id,
            type=NotificationType.GAMIFICATION,
            title=coins_title(award.amount),
            message=award.reason,
            source=f"coins:{award.entry_id}",
            data={"transaction": award.entry_id, "amount": award.amount},
        )

    if event.source_type in TOLD:
        tell([(award.student_id, award) for award in event.awards], compose)


def coins_title(amount: int) -> str:
    """How many coins came or went."""
    count = abs(amount)
    if amount > 0:
        return ngettext("You have got %(count)s coin", "You have got %(count)s coins", count) % {"count": count}
    return ngettext("%(count)s coin was taken away", "%(count)s coins were taken away", count) % {"count": count}
