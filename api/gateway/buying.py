"""Buying, for contracts, which know no slice: beginning to pay, and what has become of it."""

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from content.models import CoursePage
from content.queries import courses_visible_to
from school.common.actor import Actor
from school.common.lookup import get_visible
from school.payments.actions import buy, standing_of
from school.payments.choices import PaymentMethod

__all__ = ["Purchase", "begin", "begin_course", "standing_of"]


@dataclass(frozen=True, slots=True)
class Purchase:
    """Something begun: the number to ask with what has become of it, and the page to pay at, if there is to pay."""

    transaction_id: str
    redirect_url: str | None


def begin(
    actor: Actor, *, amount: Decimal, currency: str, payment_method: str | None, course_uuid: UUID | None
) -> Purchase:
    """Begin to pay, see `buy`; NotFound for a course that the actor does not see."""
    course = get_visible(courses_visible_to(actor), uuid=course_uuid) if course_uuid else None
    return begun(actor, amount, currency, payment_method, course)


def begin_course(actor: Actor, course_id: int, *, payment_method: str | None) -> Purchase:
    """Begin to pay a course at its price, see `buy`; NotFound for a course that the actor does not see."""
    course = get_visible(courses_visible_to(actor), pk=course_id)
    return begun(actor, course.price, course.currency, payment_method, course)


def begun(
    actor: Actor, amount: Decimal, currency: str, payment_method: str | None, course: CoursePage | None
) -> Purchase:
    """What `buy` has begun."""
    method = PaymentMethod(payment_method) if payment_method else None
    made = buy(actor, amount=amount, currency=currency, payment_method=method, course=course)
    return Purchase(made.transaction_id, made.redirect_url)
