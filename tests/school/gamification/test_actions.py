"""Giving coins, taking them away, and the ledger that nobody can rewrite."""

from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from school.common.errors import Invalid, NotAllowed
from school.gamification.actions import Claim, award_coins, settle_coins
from school.gamification.errors import NotEnoughCoins
from school.gamification.models import CoinBalance, CoinTransaction
from school.gamification.queries import balance_of
from tests.world import SYSTEM, World


def award(world: World, amount: int, name: str = "teacher") -> CoinTransaction:
    return award_coins(world.actor(name), student=world.student, amount=amount, reason="For helping")


def test_a_teacher_gives_own_students_coins(world: World) -> None:
    entry = award(world, 7)
    assert (entry.amount, entry.source_type) == (7, "award")
    balance = balance_of(world.student.pk)
    assert (balance.balance, balance.earned, balance.spent) == (7, 7, 0)


@pytest.mark.parametrize(
    ("name", "amount"),
    [("other_teacher", 5), ("student", 5), ("accountant", 5), ("teacher", -5), ("operator", -5)],
)
def test_what_others_may_not(world: World, name: str, amount: int) -> None:
    award(world, 20, "admin")
    with pytest.raises(NotAllowed):
        award(world, amount, name)
    assert balance_of(world.student.pk).balance == 20


def test_an_admin_takes_away_down_to_zero(world: World) -> None:
    award(world, 5)
    award(world, -5, "admin")
    with pytest.raises(NotEnoughCoins) as refusal, transaction.atomic():
        award(world, -1, "admin")
    assert refusal.value.code == "not_enough_coins"
    balance = balance_of(world.student.pk)
    assert (balance.balance, balance.earned, balance.spent) == (0, 5, 5)


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({"amount": 0}, {"amount": ["The amount must not be zero."]}),
        ({"amount": 1_000_001}, {"amount": ["At most 1000000 coins at once."]}),
        ({"reason": "  "}, {"reason": ["Say what the coins are for."]}),
        ({"reason": "x" * 201}, {"reason": ["At most 200 characters."]}),
    ],
)
def test_what_an_award_has_wrong_is_named(world: World, given: dict[str, Any], wrong: dict[str, list[str]]) -> None:
    with pytest.raises(Invalid) as refusal:
        award_coins(SYSTEM, student=world.student, **{"amount": 5, "reason": "For helping", **given})
    assert refusal.value.fields == wrong
    with pytest.raises(Invalid) as teacher:
        award_coins(SYSTEM, student=world.teacher, amount=5, reason="For helping")
    assert teacher.value.fields == {"student": ["Only students collect coins."]}


def test_settling_twice_books_once(world: World) -> None:
    claim = Claim(student_id=world.student.pk, subject="77", due=5, reason="Attended")
    assert [entry.amount for entry in settle_coins(SYSTEM, source_type="attendance", claims=[claim])] == [5]
    assert settle_coins(SYSTEM, source_type="attendance", claims=[claim]) == []
    assert balance_of(world.student.pk).balance == 5


@pytest.mark.parametrize("statement", ["UPDATE {} SET amount = 1000", "DELETE FROM {}"])
def test_the_ledger_cannot_be_rewritten(world: World, statement: str) -> None:
    award(world, 5)
    with pytest.raises(DatabaseError, match="Cannot"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement.format(CoinTransaction._meta.db_table))
    assert list(CoinTransaction.objects.values_list("amount", flat=True)) == [5]


def test_a_balance_that_is_not_the_sum_is_refused(world: World) -> None:
    award(world, 5)
    with pytest.raises(DatabaseError, match="gamification_balance_adds_up"), transaction.atomic():
        CoinBalance.objects.update(balance=1000)
