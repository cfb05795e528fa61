"""Reminding students of what they owe and are late with, in one notice for all of it.

A student's late payments are held while it is decided, so of two who remind at once the second sees that the first has.
"""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from operator import attrgetter

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.events import emit
from school.payments.debtors import owed_by_currency, to_remind
from school.payments.events import DebtorReminded
from school.payments.models import Payment
from school.payments.permissions import REMIND
from school.payments.queries import LATE
from school.payments.rules import REMINDED_AGAIN_AFTER
from school.people.models import User

BATCH = 500


@action("payments.remind_debtors", permission=REMIND)
def remind_debtors(actor: Actor, *, students: Iterable[User]) -> list[int]:
    """Remind these of everything they are late with; the ids of those reminded.

    Left out are who owes nothing late any more, who was reminded on the same day at the school, and closed accounts.
    """
    since, _until = clock.day_bounds(clock.today())
    return remind_since([student.pk for student in students], since)


@action("payments.remind_late_payers", permission=REMIND)
def remind_late_payers(actor: Actor) -> int:
    """Remind the next students who are late for as long as the school allows, a week after the last time; how many."""
    now = clock.now()
    students = to_remind(clock.today(), now)[:BATCH]
    return len(remind_since([*students.values_list("pk", flat=True)], now - REMINDED_AGAIN_AFTER))


def remind_since(students: list[int], since: datetime) -> list[int]:
    """Remind those of these students whom nobody has reminded since then; their ids."""
    late = Payment.objects.filter(LATE, student__in=students, student__is_active=True)
    held = late.select_for_update(of=("self",), no_key=True).order_by("student_id", "due_date", "pk")
    reminded = []
    for student, debts in groupby(held, key=attrgetter("student_id")):
        owed = list(debts)
        if all(debt.overdue_reminded_at is None or debt.overdue_reminded_at < since for debt in owed):
            remind_of(student, owed)
            reminded.append(student)
    return reminded


def remind_of(student: int, debts: list[Payment]) -> None:
    """Note that the student is reminded, and tell it; the oldest debt comes first."""
    Payment.objects.filter(pk__in=[debt.pk for debt in debts]).update(overdue_reminded_at=clock.now())
    owed = tuple((amount, currency) for currency, amount in owed_by_currency(debts).items())
    emit(DebtorReminded(student, debts[0].pk, owed, debts[0].due_date, clock.today()))
