"""The course that a payment is for: open from the moment that the money has come until all of it has gone back."""

from content.models import CoursePage
from school.common.actions import action
from school.common.actor import Actor
from school.learning.actions import grant_access, revoke_access
from school.learning.queries import hold_enrollment
from school.payments.choices import PaymentStatus
from school.payments.models import Payment
from school.payments.permissions import CONFIRM
from school.payments.queries import paid_without_entry

BATCH = 500
CASHIER = Actor.system("payments")  # whoever may confirm a payment opens its course by that, with no right of their own


def open_course(payment: Payment, *, is_news: bool = True) -> None:
    """Let the student of a confirmed payment into its course, if it is for one; tell them so where it `is_news`."""
    if payment.course:
        grant_access(CASHIER, student=payment.student, course=payment.course, is_news=is_news)


def close_course(payment: Payment, course: CoursePage) -> None:
    """Take the student out of `course`, unless another confirmed payment of theirs is for it.

    The enrolment is held first: of two payments that go back at once, the second sees that the first has.
    """
    hold_enrollment(payment.student, course)
    paid = Payment.objects.filter(student_id=payment.student_id, course=course, status=PaymentStatus.CONFIRMED)
    if not paid.exclude(pk=payment.pk).exists():
        revoke_access(CASHIER, student=payment.student, course=course)


def follow_course(payment: Payment, before: CoursePage | None) -> None:
    """Open the course that a paid payment is for now, and close the one that it was for `before`."""
    if payment.status == PaymentStatus.CONFIRMED and payment.course != before:
        open_course(payment)
        if before:
            close_course(payment, before)


@action("payments.open_paid_courses", permission=CONFIRM)
def open_paid_courses(actor: Actor) -> int:
    """Open the next courses that were paid before the school kept enrolments; returns how many, 0 at the end.

    Whom staff have taken out of a course since, or who has left it, stays out: an enrolment is there. Nobody is told of
    old news.
    """
    payments = list(paid_without_entry()[:BATCH])
    for payment in payments:
        open_course(payment, is_news=False)
    return len(payments)
