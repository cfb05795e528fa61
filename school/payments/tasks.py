"""What happens to payments by the calendar."""

from school.common import clock
from school.common.actor import Actor
from school.jobs.queue import job
from school.payments.actions import expire_transactions, make_scheduled_payments, mark_overdue, remind
from school.payments.queries import schedules_to_make

CALENDAR = Actor.system("payments")


@job("mark_payments_overdue")
def mark_payments_overdue() -> None:
    """Pending payments become overdue some days (a setting) after their due date."""
    while mark_overdue(CALENDAR):
        continue


@job("make_scheduled_payments")
def make_payments_of_schedules() -> None:
    """Schedules make what is due soon; after days without this job all that was missed, month by month."""
    while schedules := list(schedules_to_make(clock.today())):
        for schedule in schedules:
            make_scheduled_payments(CALENDAR, schedule=schedule)


@job("remind_of_payments")
def remind_of_payments() -> None:
    """Who has to pay soon is told so, once a payment."""
    while remind(CALENDAR):
        continue


@job("expire_payme_transactions")
def expire_payme_transactions() -> None:
    """What Payme has begun and not ended for 12 hours is cancelled, so that its payment can be paid again."""
    while expire_transactions(CALENDAR):
        continue
