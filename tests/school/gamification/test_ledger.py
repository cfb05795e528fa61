"""Whatever teachers mark, decide and correct: the balance is the ledger's sum, what is due, and never below zero."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.db.models import Sum
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from school.attendance.actions import Mark, mark_attendance
from school.attendance.choices import ATTENDED, AttendanceStatus
from school.common.clock import now
from school.gamification.actions import award_coins
from school.gamification.errors import NotEnoughCoins
from school.gamification.models import CoinTransaction
from school.gamification.queries import balance_of
from school.homework.actions import review_homework
from school.homework.choices import Decision, HomeworkStatus
from school.homework.models import Homework
from tests.world import World

MARKS = st.tuples(st.just("mark"), st.integers(0, 1), st.sampled_from(AttendanceStatus.values))
REVIEWS = st.tuples(st.just("review"), st.integers(0, 1), st.sampled_from(Decision.values))
SPENDINGS = st.tuples(st.just("spend"), st.integers(1, 12), st.just(""))
QUIETLY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

type Step = tuple[str, int, str]


@contextmanager
def undone() -> Iterator[None]:
    """One example after another on the same world."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def answers(world: World) -> list[Homework]:
    """Two answers that wait for review."""
    return [
        Homework.objects.create(
            lesson=lesson,
            student=world.student,
            title="Read aloud",
            expected_answer="Hello",
            deadline=now(),
            status=HomeworkStatus.NEEDS_REVIEW,
            attempt=1,
        )
        for lesson in world.lessons[:2]
    ]


def take(world: World, homework: list[Homework], step: Step) -> None:
    """Do one step; a spending that the balance does not cover is refused and changes nothing."""
    kind, number, value = step
    if kind == "mark":
        mark = Mark(student=world.student.pk, status=AttendanceStatus(value))
        mark_attendance(world.actor("teacher"), lesson=world.lessons[number], marks=[mark])
    elif kind == "review":
        review_homework(world.actor("teacher"), homework=homework[number], status=Decision(value))
    else:
        try:
            award_coins(world.actor("admin"), student=world.student, amount=-number, reason="Shop")
        except NotEnoughCoins:
            assert number > balance_of(world.student.pk).balance


def ledger_sum(world: World) -> int:
    total: int | None = CoinTransaction.objects.filter(student=world.student).aggregate(sum=Sum("amount"))["sum"]
    return total or 0


def due(world: World) -> int:
    """What the marks and decisions, as they stand, are worth."""
    attended = world.student.attendance.filter(status__in=ATTENDED).count()
    approved = world.student.homework.filter(status=HomeworkStatus.APPROVED).count()
    return 5 * attended + 10 * approved


@given(steps=st.lists(MARKS | REVIEWS, max_size=10))
@QUIETLY
def test_the_ledger_holds_exactly_what_is_due(world: World, steps: list[Step]) -> None:
    with undone():
        homework = answers(world)
        for step in steps:
            take(world, homework, step)
            assert balance_of(world.student.pk).balance == ledger_sum(world) == due(world)


@given(steps=st.lists(MARKS | REVIEWS | SPENDINGS, max_size=10))
@QUIETLY
def test_with_spending_the_balance_stays_the_sum_and_not_below_zero(world: World, steps: list[Step]) -> None:
    with undone():
        homework = answers(world)
        for step in steps:
            take(world, homework, step)
            balance = balance_of(world.student.pk)
            assert balance.balance == balance.earned - balance.spent == ledger_sum(world) >= 0
