"""Places of the last full hour beside those of now; and coins for completed lessons."""

from datetime import timedelta

from pytest_django import DjangoAssertNumQueries

from school.attendance.actions import Mark, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.gamification.actions import award_coins, snapshot_leaderboards
from school.gamification.models import LeaderboardSnapshot
from school.gamification.queries import balance_of, leaderboard
from school.jobs.queue import enqueue
from school.lessons.actions import complete_lesson, reopen_lesson
from school.lessons.models import Lesson
from school.people.models import User
from school.preferences.actions import change_preferences
from tests.jobs import run_jobs
from tests.world import SYSTEM, World


def give(student: User, amount: int) -> None:
    award_coins(SYSTEM, student=student, amount=amount, reason="For helping")


def ranks(world: World) -> dict[int, tuple[int, int | None]]:
    return {row["student"]["id"]: (row["rank"], row["previous_rank"]) for row in leaderboard(world.group)}


def test_the_previous_rank_is_that_of_the_last_full_hour(
    world: World, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    give(world.student, 10)
    assert ranks(world) == {world.student.pk: (1, None), world.classmate.pk: (2, None)}
    enqueue("update_leaderboards")
    run_jobs()
    give(world.classmate, 20)
    with django_assert_num_queries(1):
        assert ranks(world) == {world.classmate.pk: (1, 2), world.student.pk: (2, 1)}


def test_the_job_twice_an_hour_keeps_one_place_a_student(world: World) -> None:
    give(world.student, 10)
    assert snapshot_leaderboards(SYSTEM) == 3
    give(world.classmate, 20)
    snapshot_leaderboards(SYSTEM)
    assert LeaderboardSnapshot.objects.count() == 3
    assert ranks(world)[world.classmate.pk] == (1, 2)


def test_places_of_last_week_and_of_ended_groups_go(world: World) -> None:
    snapshot_leaderboards(SYSTEM)
    hour = LeaderboardSnapshot.objects.latest("pk").taken_at
    LeaderboardSnapshot.objects.update(taken_at=hour - timedelta(days=8))
    world.other_group.is_active = False
    world.other_group.save()
    assert snapshot_leaderboards(SYSTEM) == 2
    assert set(LeaderboardSnapshot.objects.values_list("group", "taken_at")) == {(world.group.pk, hour)}


def mark(world: World, lesson: Lesson, status: AttendanceStatus) -> None:
    mark_attendance(SYSTEM, lesson=lesson, marks=[Mark(student=world.student.pk, status=status)])


def coins(world: World) -> int:
    return balance_of(world.student.pk).balance


def test_a_completed_lesson_earns_once_for_who_attended(world: World) -> None:
    change_preferences(SYSTEM, coins_per_lesson=3, coins_per_attendance=0)
    lesson = world.lessons[0]
    mark(world, lesson, AttendanceStatus.PRESENT)
    assert coins(world) == 0
    complete_lesson(world.actor("teacher"), instance=lesson)
    assert (coins(world), balance_of(world.classmate.pk).balance) == (3, 0)
    mark(world, lesson, AttendanceStatus.ABSENT)
    assert coins(world) == 0
    mark(world, lesson, AttendanceStatus.LATE)
    assert coins(world) == 3
    lesson.refresh_from_db()
    reopen_lesson(world.actor("admin"), instance=lesson)
    assert coins(world) == 0


def test_without_the_setting_a_lesson_earns_nothing(world: World) -> None:
    change_preferences(SYSTEM, coins_per_attendance=0)
    lesson = world.lessons[0]
    mark(world, lesson, AttendanceStatus.PRESENT)
    complete_lesson(world.actor("teacher"), instance=lesson)
    assert coins(world) == 0
