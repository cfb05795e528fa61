"""Refusals of the learning slice."""

from decimal import Decimal

from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict, NotAllowed, PaymentRequired


class AlreadyEnrolled(Conflict):
    """The course is open to this student."""

    code = "already_enrolled"
    message = _("This student is enrolled in the course already.")


class NotEnrolled(NotAllowed):
    """Progress is kept only of who is enrolled."""

    code = "not_enrolled"
    message = _("You are not enrolled in this course. Enrol first.")


class HasLeft(Conflict):
    """What is left already cannot be left again."""

    code = "not_enrolled"
    message = _("This student has left the course already.")


class CoursePaymentRequired(PaymentRequired):
    """The course has a price, and this student has not paid it."""

    message = _("This course has to be paid before you can enrol.")

    @classmethod
    def of(cls, price: Decimal, currency: str) -> "CoursePaymentRequired":
        """The refusal that names the price."""
        text = _("This course costs %(price)s %(currency)s. Pay it first; then it opens by itself.")
        return cls(text % {"price": f"{price:f}", "currency": currency})
