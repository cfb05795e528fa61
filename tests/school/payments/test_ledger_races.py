"""Two who post the same thing at once, and posting the past again: it is in the books once; unguarded, twice."""

from importlib import import_module

from django.db import connection

from school.payments.models import EACH_STATE_ONCE, Posting
from school.people.models import User
from tests.races import overlap, storm
from tests.school.payments.books import assert_books_are_right, forget_books, ledger_sums, lines, lines_of
from tests.school.payments.test_postings import CASH_CAME, CHARGE, EARNED
from tests.school.payments.test_races import (
    MOST,
    bill,
    confirming,
    forget_payments,
    paid,
    payer,
    refunding,
    without_index,
)

__all__ = ["payer"]
BACKFILL = import_module("school.payments.migrations.0007_ledger_backfill")


def test_two_confirmations_at_once_are_posted_once(payer: User) -> None:
    payment = bill(payer)
    overlap(confirming(payment), confirming(payment))
    storm([confirming(payment)] * 4)
    assert lines_of(payment) == [CHARGE, CASH_CAME, EARNED]
    assert_books_are_right()


def test_control_without_the_guard_the_money_is_posted_twice(payer: User) -> None:
    payment = bill(payer)
    with without_index(EACH_STATE_ONCE):
        overlap(confirming(payment), confirming(payment))
        posted, sums = lines_of(payment), ledger_sums()
        forget_payments(payer)
    assert posted == [CHARGE, CASH_CAME, EARNED, CASH_CAME, EARNED]
    assert set(sums.values()) == {0}


def test_two_refunds_at_once_are_posted_as_what_was_given_back(payer: User) -> None:
    payment = paid(payer)
    overlap(refunding(payment, MOST), refunding(payment, MOST))
    assert lines_of(payment)[3:] == [("revenue", "cash", "300000.00", "UZS")]
    assert_books_are_right()


def post_the_past() -> None:
    """What the migration does."""
    with connection.schema_editor() as editor:
        BACKFILL.post_the_past(None, editor)


def told(payer: User) -> list[tuple[str, str, str, str]]:
    return sorted(lines(Posting.objects.filter(student=payer)))


def test_the_past_is_posted_once_however_often_it_is_run(payer: User) -> None:
    bill(payer)
    storm([refunding(paid(payer), MOST)])
    posted = told(payer)
    assert len(posted) == 5
    forget_books(payer)
    for _again in range(2):
        post_the_past()
        assert told(payer) == posted
    assert_books_are_right()


def test_control_without_the_guard_the_past_is_posted_twice(payer: User) -> None:
    bill(payer)
    with without_index("payments_change_posted_once"):
        post_the_past()
        doubled = told(payer)
        forget_books(payer)
    assert doubled == [CHARGE, CHARGE]
