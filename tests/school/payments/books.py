"""The books for tests: lines, their hash, whether they agree with the payments, and their removal after a race."""

from collections.abc import Iterable
from decimal import Decimal
from hashlib import sha256

import pgtrigger
from django.db import connection
from django.db.models import Q, QuerySet

from school.payments.books import differences
from school.payments.models import Payment, Posting
from school.people.models import User
from tests.world import SYSTEM

# What an accountant may ask PostgreSQL at any time: debits less credits, of everything, by currency.
SUM = """
    SELECT currency, sum(amount) FROM (
        SELECT currency, amount FROM payments_posting UNION ALL SELECT currency, -amount FROM payments_posting
    ) lines GROUP BY currency
"""

type Line = tuple[str, str, str, str]


def lines(postings: QuerySet[Posting]) -> list[Line]:
    """(debit, credit, amount, currency) in the order of writing."""
    rows = postings.order_by("pk").values_list("debit", "credit", "amount", "currency")
    return [(debit, credit, f"{amount:.2f}", currency) for debit, credit, amount, currency in rows]


def lines_of(payment: Payment) -> list[Line]:
    """What the books say of one payment."""
    return lines(Posting.objects.filter(payment=payment))


def ledger_hash(payments: Iterable[Payment]) -> str:
    """A hash of the sorted lines of these payments, each named by its place: no ids and no times.

    Two runs over payments that are made alike give the same hash when the same has come of them.
    """
    told = sorted((place, *line) for place, payment in enumerate(payments) for line in lines_of(payment))
    return sha256(repr(told).encode()).hexdigest()


def ledger_sums() -> dict[str, Decimal]:
    """Debits less credits of the whole ledger by currency: zero, whatever happens."""
    with connection.cursor() as cursor:
        cursor.execute(SUM)
        return dict(cursor.fetchall())


def assert_books_are_right() -> None:
    """The ledger's sum is zero, and debts, revenue and unmatched money are what their tables say."""
    assert set(ledger_sums().values()) <= {Decimal(0)}
    assert differences(SYSTEM) == []


def forget_books(student: User) -> None:
    """The ledger is append-only: only a test may take back what it has made, unmatched money of it too."""
    about = Q(student=student) | Q(payment__student=student) | Q(unmatched__attached_to__student=student)
    with pgtrigger.ignore("payments.Posting:append_only"):
        Posting.objects.filter(about).delete()
