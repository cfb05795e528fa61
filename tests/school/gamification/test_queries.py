"""Who sees which coins, and the order of the leaderboard."""

import pytest
from pytest_django import DjangoAssertNumQueries

from school.attendance.actions import Mark, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.common.clock import now
from school.gamification.actions import award_coins
from school.gamification.queries import balance_of, coin_transactions_visible_to, leaderboard
from school.groups.actions import add_students
from school.homework.models import Homework
from school.people.models import User
from tests.world import SYSTEM, World, person


def attend(world: World, student: User, lessons: int) -> None:
    for lesson in world.lessons[:lessons]:
        mark_attendance(SYSTEM, lesson=lesson, marks=[Mark(student=student.pk, status=AttendanceStatus.PRESENT)])


def approved(world: World, student: User, *, lesson: int) -> None:
    """Approved homework that earned nothing."""
    Homework.objects.create(
        lesson=world.lessons[lesson],
        student=student,
        title="Read aloud",
        expected_answer="Hello",
        deadline=now(),
        status="approved",
        attempt=1,
    )


def level(student: User, coins: int) -> None:
    """Bring the student to so many coins."""
    if amount := coins - balance_of(student.pk).balance:
        award_coins(SYSTEM, student=student, amount=amount, reason="Levelling")


def board(world: World) -> list[tuple[int, str, int, int, int]]:
    return [
        (row["rank"], row["student"]["name"], row["coins"], row["lessons_completed"], row["homeworks_completed"])
        for row in leaderboard(world.group)
    ]


def test_coins_then_lessons_then_homework_and_shared_ranks(
    world: World, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    newcomer = person("aziza")
    add_students(SYSTEM, group=world.group, students=[newcomer])
    assert board(world) == [
        (1, "Aziza Karimov", 0, 0, 0),
        (1, "Classmate Karimov", 0, 0, 0),
        (1, "Student Karimov", 0, 0, 0),
    ]

    attend(world, world.student, 2)
    attend(world, world.classmate, 2)
    attend(world, newcomer, 1)
    for student in (world.student, world.classmate, newcomer):
        level(student, 10)
    assert board(world) == [
        (1, "Classmate Karimov", 10, 2, 0),
        (1, "Student Karimov", 10, 2, 0),
        (3, "Aziza Karimov", 10, 1, 0),
    ]

    approved(world, world.student, lesson=0)
    level(newcomer, 11)
    with django_assert_num_queries(1):
        rows = leaderboard(world.group)
    assert rows[1] == {
        "rank": 2,
        "previous_rank": None,
        "student": {"id": world.student.pk, "name": "Student Karimov"},
        "coins": 10,
        "lessons_completed": 2,
        "homeworks_completed": 1,
    }
    assert [row["student"]["id"] for row in rows] == [newcomer.pk, world.student.pk, world.classmate.pk]


def test_only_this_groups_students_lessons_and_homework_count(world: World) -> None:
    attend(world, world.student, 1)
    add_students(SYSTEM, group=world.other_group, students=[world.student])
    assert [row["lessons_completed"] for row in leaderboard(world.other_group)] == [0, 0]
    assert [row["student"]["id"] for row in leaderboard(world.other_group)] == [world.student.pk, world.outsider.pk]


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("student", 1),
        ("classmate", 0),
        ("teacher", 1),
        ("other_teacher", 0),
        ("operator", 0),
        ("accountant", 0),
        ("admin", 1),
    ],
)
def test_who_sees_the_ledger(world: World, name: str, seen: int) -> None:
    award_coins(SYSTEM, student=world.student, amount=3, reason="For helping")
    assert coin_transactions_visible_to(world.actor(name)).count() == seen
