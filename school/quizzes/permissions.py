"""Who may take quizzes, and who sees results."""

from school.common.actor import Actor
from school.people.choices import Role
from school.quizzes.models import Attempt
from school.quizzes.queries import OVERSEE, OVERSEE_QUIZZES

TAKE = "quizzes.take_quizzes"

GRANTS: dict[str, tuple[str, ...]] = {
    "student": (TAKE,),
    "operators": (OVERSEE, OVERSEE_QUIZZES),
    "editors": (OVERSEE_QUIZZES,),
    "head teachers": (OVERSEE_QUIZZES,),
}


def is_student(actor: Actor) -> bool:
    """Whether it is somebody who takes quizzes: staff and teachers read them."""
    return actor.role == Role.STUDENT and actor.may(TAKE)


def is_own(actor: Actor, attempt: Attempt) -> bool:
    """Whether it is the actor's own attempt."""
    return actor.user_id == attempt.student_id and is_student(actor)
