"""Many who give and take coins at once; and the same with the database's guard off."""

from collections.abc import Iterator

import pgtrigger
import pytest
from django_q.models import OrmQ

from school.common.errors import DomainError
from school.gamification.actions import award_coins, grant_achievements
from school.gamification.models import (
    BALANCE_NOT_NEGATIVE,
    EARNED_ONCE,
    Achievement,
    CoinBalance,
    CoinTransaction,
    EarnedAchievement,
)
from school.gamification.queries import balance_of
from school.jobs.models import Job
from school.notifications.models import Notification
from school.people.models import User
from tests.races import Committed, Deed, overlap, storm, without_constraint
from tests.world import SYSTEM


@pytest.fixture
def collector(committed: Committed) -> Iterator[User]:
    """A committed student, whose coins go again at the end."""
    student = committed.person("collector")
    if not Achievement.objects.filter(metric="coins", threshold__lte=100).exists():  # emptied by another test's end
        names = {"name_uz": "100", "name_ru": "100", "name_en": "100"}
        Achievement.objects.create(code="hundred-coins", metric="coins", threshold=100, **names)
    try:
        yield student
    finally:
        forget(student)


def forget(student: User) -> None:
    """The ledger is append-only: only a test may take entries back."""
    with pgtrigger.ignore("gamification.CoinTransaction:append_only"):
        CoinTransaction.objects.filter(student=student).delete()
    CoinBalance.objects.filter(student=student).delete()
    EarnedAchievement.objects.filter(student=student).delete()
    Notification.objects.filter(recipient=student).delete()
    Job.objects.all().delete()  # what the notices have queued
    OrmQ.objects.all().delete()


def giving(student: User, amount: int) -> Deed:
    return lambda: award_coins(SYSTEM, student=student, amount=amount, reason="Race")


def outcomes_of(deeds: list[Deed]) -> list[str]:
    """What each came to: done, or the code of its refusal."""
    return sorted(each.code if isinstance(each, DomainError) else "done" for each in storm(deeds))


def test_sixteen_who_spend_at_once_spend_no_more_than_there_is(collector: User) -> None:
    giving(collector, 70)()
    assert outcomes_of([giving(collector, -10)] * 16) == ["done"] * 7 + ["not_enough_coins"] * 9
    balance = balance_of(collector.pk)
    assert (balance.balance, balance.earned, balance.spent) == (0, 70, 70)


def test_sixteen_who_give_and_take_at_once_leave_the_sum(collector: User) -> None:
    giving(collector, 80)()
    assert outcomes_of([giving(collector, 5), giving(collector, -10)] * 8) == ["done"] * 16
    assert balance_of(collector.pk).balance == 80 + 8 * 5 - 8 * 10
    assert CoinTransaction.objects.filter(student=collector).count() == 17


def test_control_without_the_guard_the_balance_falls_below_zero(collector: User) -> None:
    giving(collector, 70)()
    with without_constraint("gamification_coinbalance", BALANCE_NOT_NEGATIVE):
        storm([giving(collector, -10)] * 16)
        left = balance_of(collector.pk).balance
        forget(collector)
    assert left == 70 - 160


def granting(student: User) -> Deed:
    return lambda: grant_achievements(SYSTEM, students=[student.pk])


def test_two_who_grant_at_once_grant_once(collector: User) -> None:
    giving(collector, 100)()
    EarnedAchievement.objects.filter(student=collector).delete()
    first, second = overlap(granting(collector), granting(collector))
    assert (len(first), second) == (1, [])


def test_control_without_the_guard_it_is_granted_twice(collector: User) -> None:
    giving(collector, 100)()
    EarnedAchievement.objects.filter(student=collector).delete()
    with without_constraint("gamification_earnedachievement", EARNED_ONCE):
        overlap(granting(collector), granting(collector))
        doubled = EarnedAchievement.objects.filter(student=collector).count()
        forget(collector)
    assert doubled == 2
