"""Reads of coins and the leaderboard."""

from collections.abc import Iterable
from typing import NamedTuple, TypedDict

from django.db.models import CharField, Count, F, Func, IntegerField, OuterRef, QuerySet, Subquery, Sum, Value, Window
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, Rank

from school.attendance.choices import ATTENDED
from school.attendance.models import Attendance
from school.common.actor import Actor
from school.gamification.models import CoinBalance, CoinTransaction
from school.groups.models import StudyGroup
from school.groups.queries import current_memberships, current_students
from school.homework.choices import HomeworkStatus
from school.homework.models import Homework
from school.people.choices import Role
from school.people.models import User

OVERSEE = "gamification.view_cointransaction"  # who holds it on the staff sees all rows


class Paid(NamedTuple):
    """What the ledger holds for one thing: the sum of its entries and how many they are."""

    total: int
    entries: int


NOTHING_PAID = Paid(0, 0)


class StudentOfRank(TypedDict):
    """Whom a row of the leaderboard is about."""

    id: int
    name: str


class LeaderboardRow(TypedDict):
    """A student's place in the group; `previous_rank` is null while there is no older leaderboard to compare with."""

    rank: int
    previous_rank: int | None
    student: StudentOfRank
    coins: int
    lessons_completed: int
    homeworks_completed: int


def coin_transactions_visible_to(actor: Actor) -> QuerySet[CoinTransaction]:
    """The whole ledger for who oversees it, that of own students for a teacher, the own one for a student."""
    entries = CoinTransaction.objects.all()
    if actor.oversees(OVERSEE):
        return entries
    if actor.role == Role.TEACHER:
        return entries.filter(student__in=students_of(actor))
    if actor.role == Role.STUDENT:
        return entries.filter(student_id=actor.user_id)
    return entries.none()


def students_of(teacher: Actor) -> QuerySet[User]:
    """Who is in one of the teacher's groups now."""
    taught = current_memberships().filter(group__teacher_id=teacher.user_id)
    return User.objects.filter(pk__in=taught.values("student"))


def balances_visible_to(actor: Actor) -> QuerySet[CoinBalance]:
    """All balances for who oversees the ledger; one's own for everybody else."""
    balances = CoinBalance.objects.all()
    return balances if actor.oversees(OVERSEE) else balances.filter(student_id=actor.user_id)


def balance_of(student_id: int) -> CoinBalance:
    """The student's `balance`, and what was `earned` and `spent` in all; zeros before the first entry."""
    return CoinBalance.objects.filter(pk=student_id).first() or CoinBalance(student_id=student_id)


def paid_for(source_type: str, students: Iterable[int], subjects: Iterable[str]) -> dict[tuple[int, str], Paid]:
    """What the ledger holds by student and subject, for those that have entries; one query."""
    subject = Func(F("source_id"), Value(":"), Value(1), function="SPLIT_PART", output_field=CharField())
    entries = CoinTransaction.objects.filter(student__in=students, source_type=source_type)
    sums = entries.annotate(subject=subject).filter(subject__in=subjects).values("student_id", "subject")
    rows = sums.annotate(total=Sum("amount"), count=Count("pk")).order_by()
    return {(row["student_id"], row["subject"]): Paid(row["total"], row["count"]) for row in rows}


def leaderboard(group: StudyGroup) -> list[LeaderboardRow]:
    """The group's students by coins, then lessons attended, then homework approved in this group; one query.

    Equal students share a rank and the next one is skipped: 1, 1, 3.
    """
    attended = Attendance.objects.filter(lesson__group=group, status__in=ATTENDED)
    approved = Homework.objects.filter(lesson__group=group, status=HomeworkStatus.APPROVED)
    balance = CoinBalance.objects.filter(student=OuterRef("pk")).values("balance")
    students = current_students(group).annotate(
        coins=Coalesce(Subquery(balance), 0),
        lessons_completed=count_of(attended),
        homeworks_completed=count_of(approved),
    )
    best_first = [F(name).desc() for name in ("coins", "lessons_completed", "homeworks_completed")]
    ranked = students.annotate(rank=Window(Rank(), order_by=best_first))
    return [
        LeaderboardRow(
            rank=student.rank,
            previous_rank=None,
            student=StudentOfRank(id=student.pk, name=str(student)),
            coins=student.coins,
            lessons_completed=student.lessons_completed,
            homeworks_completed=student.homeworks_completed,
        )
        for student in ranked.order_by("rank", "last_name", "first_name", "pk")
    ]


def count_of(rows: QuerySet[Attendance] | QuerySet[Homework]) -> Combinable:
    """How many of `rows` belong to the student of the outer query."""
    own = rows.filter(student=OuterRef("pk")).order_by().values("student").annotate(count=Count("pk")).values("count")
    return Coalesce(Subquery(own, output_field=IntegerField()), 0)
