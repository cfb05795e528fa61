"""Buying: a student begins to pay by themselves, for a course or for what the school has agreed with them.

What somebody begins and does not pay is no debt: nobody is reminded of it, and after a day it has failed. Money that
comes even later still counts, as the gateway's word always does.
"""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from content.models import CoursePage
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed, Unavailable
from school.common.models import save_valid
from school.learning.actions import enroll
from school.learning.errors import AlreadyEnrolled
from school.learning.queries import open_enrollment
from school.payments.actions.attempts import start_attempt
from school.payments.actions.billing import remember
from school.payments.actions.settling import move
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.gateways.base import configured, gateway_of, takes
from school.payments.models import SMALLEST, Payment
from school.payments.permissions import CONFIRM
from school.payments.queries import abandoned_purchases, has_paid, unpaid_like
from school.people.choices import Role
from school.people.models import User

DUE_IN = timedelta(days=2)  # past the day after which it has failed
BATCH = 500
NOT_PAID = "not paid in time"
NO_GATEWAY = _("Paying online is not set up at this school. Ask the school how to pay.")
NO_CURRENCY = _("No way to pay online takes this currency. Ask the school how to pay.")


@dataclass(frozen=True, slots=True)
class Begun:
    """What a student has begun: `transaction_id` is an attempt's reference, and where to pay it; or the public id of
    an enrolment that costs nothing (more), and there is no page.
    """

    transaction_id: str
    redirect_url: str | None = None


def buy(
    actor: Actor,
    *,
    amount: Decimal,
    currency: str,
    payment_method: PaymentMethod | None,
    course: CoursePage | None = None,
) -> Begun:
    """Begin to pay `amount`, by the school's usual gateway without a method; a free or paid course opens at once.

    With a course, amount and currency must be its price. NotAllowed for who is no student; Invalid names what differs;
    AlreadyEnrolled; Unavailable (503) for a gateway that is not set up or does not answer; see `start_attempt`.
    """
    if actor.role != Role.STUDENT or not isinstance(actor.user, User):
        raise NotAllowed(_("Only students buy: log in as one."))
    if course:
        demand_price(course, amount, currency)
        if not course.price or has_paid(actor.user, course):
            return Begun(str(enroll(actor, course=course).uuid))
    elif amount <= 0:
        raise Invalid(fields={"amount": [SMALLEST.message]})
    payment = begin_purchase(
        actor, student=actor.user, amount=amount, currency=currency, payment_method=payment_method, course=course
    )
    page = f"{settings.PAYMENT_STATUS_URL}?transaction_id={{reference}}"
    attempt = start_attempt(actor, payment=payment, return_url=page)
    return Begun(attempt.reference, attempt.redirect_url)


@action("payments.begin_purchase", permission=None)
def begin_purchase(
    actor: Actor,
    *,
    student: User,
    amount: Decimal,
    currency: str,
    payment_method: PaymentMethod | None,
    course: CoursePage | None,
) -> Payment:
    """The student's payment for this: a pending one that they have begun before, or a new one. See `buy`."""
    student = User.objects.select_for_update(no_key=True).get(pk=student.pk)  # of two clicks the second sees the first
    if course and open_enrollment(student.pk, course):
        raise AlreadyEnrolled
    payment = Payment(
        student=student,
        course=course,
        amount=amount,
        currency=currency,
        payment_method=chosen(payment_method, currency),
        due_date=clock.today() + DUE_IN,
        reminded_at=clock.now(),
    )
    if begun := unpaid_like(payment):
        return begun
    save_valid(payment)
    remember(actor, payment, "")
    return payment


def demand_price(course: CoursePage, amount: Decimal, currency: str) -> None:
    """Raise Invalid unless this is what the course costs."""
    price = course.price or Decimal(0)
    told = {"price": f"{price:f}", "currency": course.currency}
    wrong = {}
    if amount != price:
        wrong["amount"] = [_("This course costs %(price)s %(currency)s. Send exactly that.") % told]
    if price and currency != course.currency:
        wrong["currency"] = [_("The price of this course is in %(currency)s.") % told]
    if wrong:
        raise Invalid(fields=wrong)


def chosen(method: PaymentMethod | None, currency: str) -> PaymentMethod:
    """The wished gateway, or the first of the school's, CARD_GATEWAY before all, that takes the currency.

    Unavailable when there is none; Invalid on `currency` when none of them takes it.
    """
    if method:
        gateways = [gateway_of(method)]
    else:
        usual_first = sorted(configured(), key=lambda each: each != settings.CARD_GATEWAY)
        gateways = [gateway_of(each) for each in usual_first]
        if not gateways:
            raise Unavailable(NO_GATEWAY)
    taking = [gateway.method for gateway in gateways if takes(gateway.method, currency)]
    if not taking:
        raise Invalid(fields={"currency": [NO_CURRENCY]})
    return taking[0]


@action("payments.give_up_purchases", permission=CONFIRM)
def give_up_purchases(actor: Actor) -> int:
    """Let the next purchases fail that were begun and not paid; returns how many, 0 at the end."""
    late = abandoned_purchases(clock.now()).select_for_update(no_key=True, skip_locked=True, of=("self",))
    payments = list(late.order_by("pk")[:BATCH])
    for payment in payments:
        move(actor, payment, PaymentStatus.FAILED, notes=NOT_PAID)
    return len(payments)
