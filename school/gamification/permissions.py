"""Who may give coins."""

from school.common.actor import Actor
from school.gamification.queries import students_of
from school.people.choices import Role
from school.people.models import User

AWARD = "gamification.award_coins"
SETTLE = "gamification.add_cointransaction"

READ_COINS = "gamification.read_coins"

GRANTS: dict[str, tuple[str, ...]] = {"student": (READ_COINS,), "teacher": (AWARD, READ_COINS)}


def can_award(actor: Actor, student: User, amount: int) -> bool:
    """Teachers give coins to their own students; only admins take some away."""
    if actor.is_system or actor.role == Role.ADMIN:
        return True
    return amount > 0 and actor.may(AWARD) and students_of(actor).filter(pk=student.pk).exists()
