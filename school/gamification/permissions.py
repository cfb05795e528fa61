"""Who may give coins."""

from school.common.actor import Actor
from school.gamification.queries import OVERSEE, students_of
from school.people.choices import Role
from school.people.models import User

AWARD = "gamification.award_coins"
SETTLE = "gamification.add_cointransaction"

GRANTS: dict[str, tuple[str, ...]] = {
    "teacher": (AWARD,),
    "operators": (OVERSEE, "gamification.view_coinbalance"),
}


def can_award(actor: Actor, student: User, amount: int) -> bool:
    """Teachers give coins to their own students; only admins take some away."""
    if actor.is_system or actor.role == Role.ADMIN:
        return True
    return amount > 0 and actor.may(AWARD) and students_of(actor).filter(pk=student.pk).exists()
