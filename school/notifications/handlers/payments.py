"""What is to be paid, and what was."""

from datetime import date

from django.utils.translation import gettext as _

from school.notifications.actions import Notice
from school.notifications.choices import NotificationType
from school.notifications.handlers.base import money, on_day, tell
from school.payments.events import (
    DebtorReminded,
    PaymentConfirmed,
    PaymentDisputed,
    PaymentDue,
    PaymentOverdue,
    PaymentRefunded,
)
from school.people.queries import in_charge_of


def payment_notice(person_id: int, payment_id: int, *, title: str, message: str, source: str) -> Notice:
    """A notice on one payment."""
    return Notice(
        recipient_id=person_id,
        type=NotificationType.PAYMENT,
        title=title,
        message=message,
        source=f"payment:{payment_id}:{source}",
        data={"payment": payment_id},
    )


def tell_of_due_payment(event: PaymentDue) -> None:
    """The student learns until when what is to be paid."""

    def compose(person_id: int, due_date: date) -> Notice:
        told = {"amount": money(event.amount, event.currency), "day": on_day(due_date)}
        return payment_notice(
            person_id,
            event.payment_id,
            title=_("Payment due soon"),
            message=_("Please pay %(amount)s by %(day)s.") % told,
            source=f"due:{due_date:%Y%m%d}",
        )

    tell([(event.student_id, event.due_date)], compose)


def tell_of_overdue_payment(event: PaymentOverdue) -> None:
    """The student learns that the day has passed."""

    def compose(person_id: int, due_date: date) -> Notice:
        told = {"amount": money(event.amount, event.currency), "day": on_day(due_date)}
        return payment_notice(
            person_id,
            event.payment_id,
            title=_("Payment overdue"),
            message=_("%(amount)s was due on %(day)s. Please pay it now, or talk to the school.") % told,
            source=f"overdue:{due_date:%Y%m%d}",
        )

    tell([(event.student_id, event.due_date)], compose)


def tell_of_debts(event: DebtorReminded) -> None:
    """The student is reminded of all that is late, in one notice a day."""

    def compose(person_id: int, day: date) -> Notice:
        owed = " + ".join(money(amount, currency) for amount, currency in event.debts)
        return Notice(
            recipient_id=person_id,
            type=NotificationType.PAYMENT,
            title=_("Payment overdue"),
            message=_("You owe %(amount)s, the oldest of it since %(day)s. Please pay it now, or talk to the school.")
            % {"amount": owed, "day": on_day(event.since)},
            source=f"debts:{day:%Y%m%d}",
            data={"payment": event.payment_id},
        )

    tell([(event.student_id, event.day)], compose)


def tell_of_confirmed_payment(event: PaymentConfirmed) -> None:
    """The student learns that the money has arrived."""

    def compose(person_id: int, payment_id: int) -> Notice:
        told = {"amount": money(event.amount, event.currency)}
        return payment_notice(
            person_id,
            payment_id,
            title=_("Payment received"),
            message=_("The school has received %(amount)s. Thank you!") % told,
            source="confirmed",
        )

    tell([(event.student_id, event.payment_id)], compose)


def tell_of_refund(event: PaymentRefunded) -> None:
    """The student learns that money goes back."""

    def compose(person_id: int, payment_id: int) -> Notice:
        told = {"amount": money(event.amount, event.currency)}
        return payment_notice(
            person_id,
            payment_id,
            title=_("Payment refunded"),
            message=_("The school has given %(amount)s back.") % told,
            source=f"refund:{event.refund_id}",
        )

    tell([(event.student_id, event.payment_id)], compose)


def tell_of_dispute(event: PaymentDisputed) -> None:
    """Who looks after the school's money learns that a payer's bank wants some of it back."""

    def compose(person_id: int, payment_id: int) -> Notice:
        told = {"amount": money(event.amount, event.currency), "number": payment_id}
        return payment_notice(
            person_id,
            payment_id,
            title=_("Payment disputed"),
            message=_("A payer disputes %(amount)s of payment %(number)s. Answer in the gateway's dashboard.") % told,
            source="disputed",
        )

    tell([(person, event.payment_id) for person in in_charge_of("accountants")], compose)
