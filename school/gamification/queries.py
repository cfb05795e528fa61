"""Reads of coins, the leaderboard and achievements."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, TypedDict, cast

from django.db import connection
from django.db.models import QuerySet

from school.attendance.choices import ATTENDED, AttendanceStatus
from school.common.actor import Actor
from school.common.prepared import prepared_cursor
from school.gamification.choices import Metric
from school.gamification.models import (
    Achievement,
    CoinBalance,
    CoinTransaction,
    EarnedAchievement,
)
from school.groups.models import StudyGroup
from school.groups.queries import current_memberships
from school.homework.choices import HomeworkStatus
from school.people.choices import Role
from school.people.models import User

OVERSEE = "gamification.view_cointransaction"  # who holds it on the staff sees all rows


# Each table is read once for all students: a group is counted in the time of one of them.
COUNTS = """
WITH marks AS (
    SELECT a.student_id, a.status = ANY (%(attended)s) AS attended, l.starts_at,
        max(l.starts_at) FILTER (WHERE a.status = %(absent)s) OVER (PARTITION BY a.student_id) AS missed
    FROM attendance_attendance a JOIN lessons_lesson l ON l.id = a.lesson_id
    WHERE a.student_id = ANY (%(students)s)
), lessons AS (
    SELECT student_id, count(*) FILTER (WHERE attended) AS attended,
        count(*) FILTER (WHERE attended AND (missed IS NULL OR starts_at > missed)) AS streak
    FROM marks GROUP BY student_id
), homework AS (
    SELECT student_id, count(*) AS approved FROM homework_homework
    WHERE student_id = ANY (%(students)s) AND status = %(approved)s GROUP BY student_id
)
SELECT s.id, coalesce(b.earned, 0), coalesce(lessons.attended, 0), coalesce(lessons.streak, 0),
    coalesce(homework.approved, 0)
FROM unnest(%(students)s::bigint[]) AS s(id)
    LEFT JOIN gamification_coinbalance b ON b.student_id = s.id
    LEFT JOIN lessons ON lessons.student_id = s.id
    LEFT JOIN homework ON homework.student_id = s.id
"""

PAID = """
SELECT student_id, split_part(source_id, ':', 1) AS subject, sum(amount), count(*) FROM gamification_cointransaction
WHERE student_id = ANY (%s::bigint[]) AND source_type = %s::text AND split_part(source_id, ':', 1) = ANY (%s::text[])
GROUP BY student_id, subject
"""


# The places in the groups of a table `wanted(id)`, for whoever is in them now: by coins, then lessons attended, then
# homework approved in the group. Equal students share a rank and the next one is skipped: 1, 1, 3.
# A lesson of the group stands in {lesson}, and where that comes from in {lessons}.
PLACES = """
attended AS (
    SELECT wanted.id AS group_id, a.student_id, count(*) AS times
    FROM wanted {lessons} JOIN attendance_attendance a ON a.lesson_id = {lesson}
    WHERE a.status IN ('present', 'late') GROUP BY wanted.id, a.student_id
), approved AS (
    SELECT wanted.id AS group_id, h.student_id, count(*) AS times
    FROM wanted {lessons} JOIN homework_homework h ON h.lesson_id = {lesson}
    WHERE h.status = 'approved' GROUP BY wanted.id, h.student_id
), scored AS (
    SELECT m.group_id, m.student_id, coalesce(b.balance, 0) AS coins,
        coalesce(attended.times, 0) AS lessons_completed, coalesce(approved.times, 0) AS homeworks_completed
    FROM wanted JOIN groups_membership m ON m.group_id = wanted.id AND m.left_on IS NULL
        LEFT JOIN gamification_coinbalance b ON b.student_id = m.student_id
        LEFT JOIN attended ON attended.group_id = m.group_id AND attended.student_id = m.student_id
        LEFT JOIN approved ON approved.group_id = m.group_id AND approved.student_id = m.student_id
), places AS (
    SELECT *, rank() OVER (
        PARTITION BY group_id ORDER BY coins DESC, lessons_completed DESC, homeworks_completed DESC
    ) AS rank FROM scored
)
"""
PLACES_OF_MANY = PLACES.format(lessons="JOIN lessons_lesson l ON l.group_id = wanted.id", lesson="l.id")
# For one row in `wanted` at most. All marks of one group's lessons are then found in one go over the index.
PLACES_OF_ONE = PLACES.format(
    lessons="", lesson="ANY (ARRAY(SELECT id FROM lessons_lesson WHERE group_id = (SELECT id FROM wanted)))"
)
# The rows of the leaderboard from `places` of one group, in order.
BOARD = """
SELECT rank, (
        SELECT kept.rank FROM gamification_leaderboardsnapshot kept
        WHERE kept.group_id = places.group_id AND kept.student_id = places.student_id
        ORDER BY kept.taken_at DESC LIMIT 1
    ) AS previous_rank,
    (SELECT row_to_json(s) FROM (
        SELECT p.id, coalesce(nullif(btrim(concat(p.first_name, ' ', p.last_name)), ''), p.username) AS name
    ) AS s) AS student,
    coins, lessons_completed, homeworks_completed
FROM places JOIN people_user p ON p.id = places.student_id
ORDER BY rank, p.last_name, p.first_name, p.id
"""
BOARD_OF_GROUP = " ".join(("WITH wanted(id) AS (VALUES (%s::bigint)),", PLACES_OF_ONE, BOARD))
ACTIVE_GROUPS = "WITH wanted(id) AS (SELECT id FROM groups_studygroup WHERE is_active),"
PLACES_NOW = " ".join((ACTIVE_GROUPS, PLACES_OF_MANY, "SELECT group_id, student_id, rank FROM places"))


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
    """A student's place in the group; `previous_rank` is null while no full hour has seen them in it."""

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
    with prepared_cursor() as cursor:
        cursor.execute(PAID, [[*students], source_type, [*subjects]])
        return {
            (student_id, subject): Paid(total, entries) for student_id, subject, total, entries in cursor.fetchall()
        }


def places_now() -> list[tuple[int, int, int]]:
    """Group, student and rank of everybody who is in an active group now; one query."""
    with connection.cursor() as cursor:
        cursor.execute(PLACES_NOW)
        return [(group_id, student_id, rank) for group_id, student_id, rank in cursor.fetchall()]


def leaderboard(group: StudyGroup) -> list[LeaderboardRow]:
    """The group's places, first to last, each beside that of the last full hour; one query."""
    with connection.cursor() as cursor:
        cursor.execute(BOARD_OF_GROUP, [group.pk])
        names = [column.name for column in cursor.description or ()]
        return [cast("LeaderboardRow", dict(zip(names, row, strict=True))) for row in cursor.fetchall()]


def achievements_visible_to(actor: Actor) -> QuerySet[EarnedAchievement]:
    """Everybody's for who oversees them, those of own students for a teacher, a student's own."""
    earned = EarnedAchievement.objects.all()
    if actor.oversees("gamification.view_earnedachievement"):
        return earned
    if actor.role == Role.TEACHER:
        return earned.filter(student__in=students_of(actor))
    if actor.role == Role.STUDENT:
        return earned.filter(student_id=actor.user_id)
    return earned.none()


def definitions_visible_to(actor: Actor) -> QuerySet[Achievement]:
    """What there is to earn, for who keeps it."""
    rows = Achievement.objects.all()
    return rows if actor.oversees("gamification.view_achievement") else rows.none()


def reached_by(students: Sequence[int]) -> list[tuple[int, Achievement]]:
    """The active achievements that these students have reached and not got yet, with the student's id."""
    achievements = list(Achievement.objects.filter(is_active=True).order_by("metric", "threshold"))
    if not achievements:
        return []
    found = [
        (student_id, achievement)
        for student_id, counted in counts_of(students).items()
        for achievement in achievements
        if counted[achievement.metric] >= achievement.threshold
    ]
    got = set(EarnedAchievement.objects.filter(student__in=students).values_list("student_id", "achievement_id"))
    return [(student_id, achievement) for student_id, achievement in found if (student_id, achievement.pk) not in got]


def counts_of(students: Sequence[int]) -> dict[int, dict[str, int]]:
    """What each Metric counts of these students, by id; one query. An excused absence does not end a streak."""
    values: dict[str, Any] = {
        "students": [*students],
        "attended": [*ATTENDED],
        "absent": AttendanceStatus.ABSENT,
        "approved": HomeworkStatus.APPROVED,
    }
    with connection.cursor() as cursor:
        cursor.execute(COUNTS, values)
        rows = cursor.fetchall()
    metrics = (Metric.COINS, Metric.LESSONS, Metric.STREAK, Metric.HOMEWORK)
    return {pk: dict(zip(metrics, counted, strict=True)) for pk, *counted in rows}
