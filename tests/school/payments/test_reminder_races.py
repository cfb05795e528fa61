"""Two schedulers, or two who click, at the same moment: one reminder; and the same with the guard off."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from school.common import clock
from school.notifications.models import Notification
from school.payments.actions import mark_overdue, remind, remind_debtors, remind_late_payers
from school.payments.events import DebtorReminded, PaymentDue, PaymentOverdue
from school.payments.models import Payment
from school.people.models import User
from tests.races import Deed, overlap, storm
from tests.school.payments.bills import hearing
from tests.school.payments.test_online_races import unlocked
from tests.school.payments.test_races import bill, payer
from tests.world import SYSTEM

__all__ = ["payer"]

type Reminding = Callable[[User], Deed]


def clicking(debtor: User) -> Deed:
    """The button of the debtors' list."""
    return lambda: len(remind_debtors(SYSTEM, students=[debtor]))


def scheduling(_debtor: User) -> Deed:
    """The calendar's job for who is late."""
    return lambda: remind_late_payers(SYSTEM)


BY_HAND_AND_CALENDAR = [(clicking, clicking), (scheduling, scheduling), (clicking, scheduling), (scheduling, clicking)]


@pytest.fixture
def debtor(payer: User) -> User:
    """Who is late for nine days with two payments."""
    owed = [bill(payer) for _debt in range(2)]
    Payment.objects.filter(pk__in=[debt.pk for debt in owed]).update(due_date=clock.today() - timedelta(days=9))
    return payer


def notices(debtor: User) -> int:
    return Notification.objects.filter(recipient=debtor, type="payment").count()


@pytest.mark.parametrize(("first", "second"), BY_HAND_AND_CALENDAR)
def test_two_who_remind_at_once_remind_once(debtor: User, first: Reminding, second: Reminding) -> None:
    with hearing(DebtorReminded) as heard:
        assert overlap(first(debtor), second(debtor)) == (1, 0)
    assert (len(heard), notices(debtor)) == (1, 1)


@pytest.mark.parametrize(("first", "second"), BY_HAND_AND_CALENDAR)
def test_control_without_the_lock_both_remind(debtor: User, first: Reminding, second: Reminding) -> None:
    with hearing(DebtorReminded) as heard:
        assert overlap(first(debtor), unlocked(second(debtor))) == (1, 1)
    assert len(heard) == 2


def test_of_eight_clicks_one_reminds(debtor: User) -> None:
    assert sorted(storm([clicking(debtor)] * 8)) == [0] * 7 + [1]
    assert notices(debtor) == 1


@pytest.fixture
def due(payer: User) -> Payment:
    """What is to be paid tomorrow."""
    payment = bill(payer)
    Payment.objects.filter(pk=payment.pk).update(due_date=clock.today() + timedelta(days=1))
    return payment


def test_two_schedulers_remind_of_a_coming_payment_once(payer: User, due: Payment) -> None:
    with hearing(PaymentDue) as heard:
        assert overlap(lambda: remind(SYSTEM), lambda: remind(SYSTEM)) == (1, 0)
    assert (len(heard), notices(payer)) == (1, 1)


def test_control_without_the_lock_a_coming_payment_is_told_of_twice(due: Payment) -> None:
    with hearing(PaymentDue) as heard:
        assert overlap(lambda: remind(SYSTEM), unlocked(lambda: remind(SYSTEM))) == (1, 1)
    assert len(heard) == 2


def test_two_schedulers_make_it_overdue_once(debtor: User) -> None:
    with hearing(PaymentOverdue) as heard:
        assert overlap(lambda: mark_overdue(SYSTEM), lambda: mark_overdue(SYSTEM)) == (2, 0)
    assert (len(heard), notices(debtor)) == (2, 2)
