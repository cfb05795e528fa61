"""Reads of the ledger: balances of accounts and students, revenue and debts. Sums are exact, each in one currency."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Literal

from django.db.models import Case, DecimalField, F, Min, Q, QuerySet, Sum, Value, When
from django.db.models.functions import Coalesce, TruncDay, TruncMonth, TruncYear

from school.common.actor import Actor
from school.common.clock import day_bounds, school_zone
from school.payments.choices import LedgerAccount, PaymentStatus, UnmatchedStatus
from school.payments.models import Payment, Posting, UnmatchedPayment
from school.payments.rules import UNPAID
from school.people.models import User

SEE = "payments.view_posting"
MONEY: DecimalField[Any, Any] = DecimalField(max_digits=20, decimal_places=2)
NOTHING = Decimal(0)
EARNING = Q(debit=LedgerAccount.REVENUE) | Q(credit=LedgerAccount.REVENUE)
OWING = Q(debit=LedgerAccount.RECEIVABLE) | Q(credit=LedgerAccount.RECEIVABLE)
TRUNCATED = {"day": TruncDay, "month": TruncMonth, "year": TruncYear}

type Period = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountBalance:
    """One account in one currency: what stood on it, what was debited and credited since, what stands on it now.

    `opening` and `closing` are debits less credits: above zero the school has or is owed it.
    """

    account: LedgerAccount
    currency: str
    opening: Decimal
    debit: Decimal
    credit: Decimal

    @property
    def closing(self) -> Decimal:
        return self.opening + self.debit - self.credit


@dataclass(frozen=True, slots=True, kw_only=True)
class Revenue:
    """What came and went back in one period and currency; `period` is its first day."""

    period: date
    currency: str
    confirmed: Decimal
    refunded: Decimal

    @property
    def net(self) -> Decimal:
        return self.confirmed - self.refunded


@dataclass(frozen=True, slots=True, kw_only=True)
class Debt:
    """What a student owes in one currency, and the earliest due date of it that is unpaid."""

    student: User
    currency: str
    amount: Decimal
    since: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Where the books and the tables they are about say different things; only a hand in the database makes one."""

    account: LedgerAccount
    currency: str
    books: Decimal
    payments: Decimal


def journal_visible_to(actor: Actor) -> QuerySet[Posting]:
    """All postings for staff who keep the books, none for others: students see what they owe through their payments."""
    postings = Posting.objects.all()
    return postings if actor.oversees(SEE) else postings.none()


def trial_balance(actor: Actor, *, since: date | None = None, until: date | None = None) -> list[AccountBalance]:
    """Every account that was ever used until the end of `until`, by currency and in the order of the chart.

    Turnover is of the days from `since` to `until` at the school, both included. In each currency the closing balances
    add up to zero.
    """
    postings = journal_visible_to(actor)
    if until:
        postings = postings.filter(happened_at__lt=day_bounds(until)[1])
    start = day_bounds(since)[0] if since else datetime.min.replace(tzinfo=UTC)
    sums = postings.values_list("debit", "credit", "currency").annotate(
        before=total(filter=Q(happened_at__lt=start)), within=total(filter=Q(happened_at__gte=start))
    )
    return balances(sums)


def balances(sums: Iterable[tuple[Any, ...]]) -> list[AccountBalance]:
    """Sums of pairs of accounts, as `(debit, credit, currency, before, within)`, told by account."""
    facts: defaultdict[tuple[str, str], list[Decimal]] = defaultdict(lambda: [NOTHING] * 3)
    for debit, credit, currency, before, within in sums:
        debited, credited = facts[currency, debit], facts[currency, credit]
        debited[0] += before
        debited[1] += within
        credited[0] -= before
        credited[2] += within
    order = {account.value: place for place, account in enumerate(LedgerAccount)}
    return [
        AccountBalance(
            account=LedgerAccount(account), currency=currency, opening=opening, debit=debited, credit=credited
        )
        for (currency, account), (opening, debited, credited) in sorted(
            facts.items(), key=lambda item: (item[0][0], order[item[0][1]])
        )
    ]


def revenue(
    actor: Actor, *, by: Period = "month", since: date | None = None, until: date | None = None
) -> list[Revenue]:
    """Confirmed less refunded money by period and currency, latest first; both days included.

    Money counts when it came, as the payment's `paid_at` says, and when it went back.
    """
    postings = journal_visible_to(actor).filter(EARNING)
    if since:
        postings = postings.filter(happened_at__gte=day_bounds(since)[0])
    if until:
        postings = postings.filter(happened_at__lt=day_bounds(until)[1])
    period = TRUNCATED[by]("happened_at", tzinfo=school_zone())
    sums = (
        postings.annotate(period=period)
        .values("period", "currency")
        .annotate(
            confirmed=total(filter=Q(credit=LedgerAccount.REVENUE)),
            refunded=total(filter=Q(debit=LedgerAccount.REVENUE)),
        )
    )
    return [Revenue(**{**row, "period": row["period"].date()}) for row in sums.order_by("-period", "currency")]


def debts(actor: Actor, *, top: int) -> list[Debt]:
    """The `top` greatest debts, greatest first; two currencies of one student are two debts."""
    owed = (
        journal_visible_to(actor)
        .filter(OWING)
        .values("student_id", "currency")
        .annotate(owed=balance_on(LedgerAccount.RECEIVABLE))
    )
    rows = list(owed.filter(owed__gt=0).order_by("-owed", "student_id")[:top])
    people = User.objects.in_bulk({row["student_id"] for row in rows})
    since = earliest_due(people)
    return [
        Debt(
            student=people[row["student_id"]],
            currency=row["currency"],
            amount=row["owed"],
            since=since.get((row["student_id"], row["currency"])),
        )
        for row in rows
    ]


def earliest_due(students: Iterable[int]) -> dict[tuple[int, str], date]:
    """The earliest due date of what these students have not paid, by student and currency."""
    unpaid = Payment.objects.filter(student__in=students, status__in=UNPAID).order_by()
    rows = unpaid.values_list("student_id", "currency").annotate(first=Min("due_date"))
    return {(student, currency): first for student, currency, first in rows}


def balance_of(actor: Actor, *, student: User) -> dict[str, Decimal]:
    """What the student owes, by currency; nothing owed is left out, and all of it for who may not see the payments."""
    if not actor.oversees("payments.view_payment") and actor.user_id != student.pk:
        return {}
    owed = (
        Posting.objects.filter(OWING, student=student)
        .values_list("currency")
        .annotate(owed=balance_on(LedgerAccount.RECEIVABLE))
    )
    return {currency: amount for currency, amount in owed.order_by("currency") if amount}


def differences(actor: Actor) -> list[Difference]:
    """Where debts, revenue or unmatched money differ between the books and their tables: normally nowhere."""
    told = {(line.account, line.currency): line.closing for line in trial_balance(actor)}
    checked = (LedgerAccount.RECEIVABLE, LedgerAccount.REVENUE, LedgerAccount.SUSPENSE)
    books = {key: closing for key, closing in told.items() if key[0] in checked}
    tables = expected()
    return [
        Difference(account=account, currency=currency, books=said, payments=meant)
        for account, currency in sorted({*books, *tables})
        if (said := books.get((account, currency), NOTHING)) != (meant := tables.get((account, currency), NOTHING))
    ]


def expected() -> dict[tuple[LedgerAccount, str], Decimal]:
    """What must stand on the accounts by the tables of payments and unmatched money; credits are below zero."""
    paid = Q(status__in=(PaymentStatus.CONFIRMED, PaymentStatus.REFUNDED))
    rows = (
        Payment.objects.order_by()
        .values_list("currency")
        .annotate(
            owed=total(filter=Q(status__in=UNPAID)), earned=total("refunded_amount", filter=paid) - total(filter=paid)
        )
    )
    found: dict[tuple[LedgerAccount, str], Decimal] = {}
    for currency, owed, earned in rows:
        found[LedgerAccount.RECEIVABLE, currency] = owed
        found[LedgerAccount.REVENUE, currency] = earned
    waiting = UnmatchedPayment.objects.filter(is_money=True, status=UnmatchedStatus.OPEN).order_by()
    for currency, amount in waiting.values_list("currency").annotate(waiting=total()):
        found[LedgerAccount.SUSPENSE, currency] = -amount
    return found


def total(field: str = "amount", *, filter: Q | None = None) -> Coalesce:
    """The sum of a column of money, zero without rows."""
    return Coalesce(Sum(field, filter=filter), Value(NOTHING), output_field=MONEY)


def balance_on(account: LedgerAccount) -> Coalesce:
    """Debits less credits of one account."""
    signed = Case(
        When(debit=account, then=F("amount")), When(credit=account, then=-F("amount")), default=Value(NOTHING)
    )
    return Coalesce(Sum(signed, output_field=MONEY), Value(NOTHING), output_field=MONEY)
