"""Achievements: what is counted, that each is given and told once, and the set that a school begins with."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction

from school.attendance.actions import Mark, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.common.clock import now
from school.common.errors import Conflict, Invalid, NotAllowed
from school.gamification.actions import (
    award_coins,
    create_achievement,
    delete_achievement,
    grant_achievements,
    update_achievement,
)
from school.gamification.choices import Metric
from school.gamification.events import AchievementsEarned, Earned
from school.gamification.models import Achievement, EarnedAchievement
from school.gamification.queries import achievements_visible_to, counts_of
from school.homework.actions import review_homework
from school.homework.choices import Decision, HomeworkStatus
from school.homework.models import Homework
from school.people.models import User
from tests.jobs import run_jobs
from tests.school.payments.bills import hearing
from tests.world import SYSTEM, World


def attend(world: World, *statuses: AttendanceStatus) -> None:
    """The student's marks, lesson by lesson from the first one on."""
    for lesson, status in zip(world.lessons, statuses, strict=False):
        mark_attendance(SYSTEM, lesson=lesson, marks=[Mark(student=world.student.pk, status=status)])


def codes(student: User) -> set[str]:
    return {*EarnedAchievement.objects.filter(student=student).values_list("achievement__code", flat=True)}


def achievement(metric: Metric = Metric.COINS, threshold: int = 10, code: str = "ten") -> Achievement:
    return create_achievement(
        SYSTEM, code=code, metric=metric, threshold=threshold, name_uz="O‘n", name_ru="Десять", name_en="Ten"
    )


def test_a_school_begins_with_a_set_in_three_languages(world: World) -> None:
    first = Achievement.objects.get(code="first-lesson")
    assert (first.name_uz, first.name_ru, first.name_en) == ("Birinchi qadam", "Первый шаг", "First step")
    assert set(Achievement.objects.values_list("metric", flat=True)) == set(Metric.values)
    assert Achievement.objects.filter(is_active=True).count() == 9


def test_what_is_counted(world: World) -> None:
    present, late = AttendanceStatus.PRESENT, AttendanceStatus.LATE
    attend(world, present, AttendanceStatus.ABSENT, late, AttendanceStatus.EXCUSED, present)
    award_coins(SYSTEM, student=world.student, amount=-5, reason="Shop")
    counted = counts_of([world.student.pk, world.classmate.pk])
    assert counted[world.student.pk] == {
        Metric.COINS: 15,
        Metric.LESSONS: 3,
        Metric.HOMEWORK: 0,
        Metric.STREAK: 2,
    }
    assert set(counted[world.classmate.pk].values()) == {0}


def test_each_is_given_and_told_once(world: World) -> None:
    User.objects.filter(pk=world.student.pk).update(language="uz")
    with hearing(AchievementsEarned) as heard:
        attend(world, AttendanceStatus.PRESENT)
        attend(world, AttendanceStatus.ABSENT)
        attend(world, AttendanceStatus.PRESENT)
        grant_achievements(SYSTEM, students=[world.student.pk])
    earned = EarnedAchievement.objects.get(student=world.student)
    told = Earned(earned_id=earned.pk, student_id=world.student.pk, code="first-lesson", name="Birinchi qadam")
    assert heard == [AchievementsEarned((told,))]
    with pytest.raises(DatabaseError, match="gamification_earned_once"), transaction.atomic():
        EarnedAchievement.objects.create(student=world.student, achievement=earned.achievement)


def test_approved_homework_and_coins_earn_too(world: World) -> None:
    homework = Homework.objects.create(
        lesson=world.lessons[0],
        student=world.student,
        title="Read aloud",
        expected_answer="Hello",
        deadline=now() + timedelta(days=1),
        status=HomeworkStatus.NEEDS_REVIEW,
        attempt=1,
    )
    review_homework(world.actor("teacher"), homework=homework, status=Decision.APPROVED)
    assert codes(world.student) == {"first-homework"}
    award_coins(world.actor("teacher"), student=world.student, amount=90, reason="Olympiad")
    assert codes(world.student) == {"first-homework", "coins-100"}
    award_coins(SYSTEM, student=world.student, amount=-50, reason="Shop")
    assert codes(world.student) == {"first-homework", "coins-100"}


def test_a_new_one_goes_to_who_has_reached_it_already(world: World) -> None:
    award_coins(SYSTEM, student=world.student, amount=10, reason="For helping")
    made = achievement()
    assert codes(world.student) == set()
    run_jobs()
    assert codes(world.student) == {"ten"}
    with pytest.raises(Conflict, match="it is used by"):
        delete_achievement(SYSTEM, instance=made)
    update_achievement(SYSTEM, instance=made, is_active=False)
    award_coins(SYSTEM, student=world.classmate, amount=10, reason="For helping")
    assert codes(world.classmate) == set()


def test_wrong_ones_are_refused(world: World) -> None:
    achievement()
    with pytest.raises(Invalid) as refusal:
        achievement(threshold=0)
    assert set(refusal.value.fields) == {"code", "threshold"}
    for name in ("teacher", "operator", "student"):
        with pytest.raises(NotAllowed):
            delete_achievement(world.actor(name), instance=Achievement.objects.get(code="ten"))


def test_who_sees_what_was_earned(world: World) -> None:
    attend(world, AttendanceStatus.PRESENT)
    names = ("admin", "teacher", "student", "classmate", "other_teacher", "operator", "accountant")
    seen = {name: achievements_visible_to(world.actor(name)).count() for name in names}
    assert seen == {
        **dict.fromkeys(("admin", "teacher", "student"), 1),
        **dict.fromkeys(("classmate", "other_teacher", "operator", "accountant"), 0),
    }
