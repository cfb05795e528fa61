"""Achievements: what there is to earn, and giving it to who has earned it, once."""

from collections.abc import Sequence
from typing import TypedDict, Unpack

from django.db import connection

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.events import emit
from school.common.models import assign, delete_unused, save_valid
from school.gamification.choices import Metric
from school.gamification.events import AchievementsEarned, Earned
from school.gamification.models import Achievement, EarnedAchievement
from school.gamification.queries import reached_by
from school.jobs.queue import enqueue
from school.people.queries import languages_of

GRANT_JOB = "grant_achievements"
INSERT = """
INSERT INTO gamification_earnedachievement (earned_at, achievement_id, student_id)
SELECT %s, achievement, student FROM unnest(%s::bigint[], %s::bigint[]) AS reached(achievement, student)
ON CONFLICT DO NOTHING
RETURNING id, student_id, achievement_id, earned_at
"""


class AchievementChanges(TypedDict, total=False):
    """What may be changed of an achievement, all optional; who has earned it keeps it."""

    code: str
    icon: str
    metric: Metric
    threshold: int
    is_active: bool
    name_uz: str
    name_ru: str
    name_en: str
    description_uz: str
    description_ru: str
    description_en: str


@action("gamification.create_achievement", permission="gamification.add_achievement")
def create_achievement(
    actor: Actor,
    *,
    code: str,
    metric: Metric,
    threshold: int,
    name_uz: str,
    name_ru: str,
    name_en: str,
    description_uz: str = "",
    description_ru: str = "",
    description_en: str = "",
    icon: str = "emoji_events",
    is_active: bool = True,
) -> Achievement:
    """Let students earn something for `threshold` of what `metric` counts; who is there already gets it at once.

    Invalid names each wrong field.
    """
    achievement = Achievement(
        code=code,
        icon=icon,
        metric=metric,
        threshold=threshold,
        is_active=is_active,
        name_uz=name_uz,
        name_ru=name_ru,
        name_en=name_en,
        description_uz=description_uz,
        description_ru=description_ru,
        description_en=description_en,
    )
    return save_achievement(achievement)


@action("gamification.update_achievement", permission="gamification.change_achievement")
def update_achievement(actor: Actor, *, instance: Achievement, **changes: Unpack[AchievementChanges]) -> Achievement:
    """Change what is given; Invalid names each wrong field."""
    return save_achievement(assign(Achievement.objects.select_for_update().get(pk=instance.pk), changes))


@action("gamification.delete_achievement", permission="gamification.delete_achievement")
def delete_achievement(actor: Actor, *, instance: Achievement) -> None:
    """Remove an achievement that nobody has earned; Conflict for others, which can be made inactive."""
    delete_unused(instance)


@action("gamification.grant_achievements", permission=None)
def grant_achievements(actor: Actor, *, students: Sequence[int]) -> list[EarnedAchievement]:
    """Give these students what they have reached and do not have yet; returns that.

    Anybody's deed may lead here: what is given follows from the rows alone. Each is given, and told, once.
    """
    if not (reached := reached_by(students)):
        return []
    new = insert(reached)
    if new:
        languages = languages_of({earned.student_id for earned in new})
        emit(AchievementsEarned(tuple(told(earned, languages[earned.student_id]) for earned in new)))
    return new


def insert(reached: Sequence[tuple[int, Achievement]]) -> list[EarnedAchievement]:
    """Write these down in one statement, in one order; returns those that nobody else has written meanwhile."""
    by_key = {(student_id, achievement.pk): achievement for student_id, achievement in reached}
    students, achievements = zip(*sorted(by_key), strict=True)
    with connection.cursor() as cursor:
        cursor.execute(INSERT, [clock.now(), [*achievements], [*students]])
        rows = cursor.fetchall()
    return [
        EarnedAchievement(pk=pk, student_id=student_id, achievement=by_key[student_id, achievement_id], earned_at=at)
        for pk, student_id, achievement_id, at in rows
    ]


def told(earned: EarnedAchievement, language: str) -> Earned:
    """What is told of it to a student who reads this language."""
    name = earned.achievement.name_in(language)
    return Earned(earned_id=earned.pk, student_id=earned.student_id, code=earned.achievement.code, name=name)


def save_achievement(achievement: Achievement) -> Achievement:
    """Save what is valid, and look soon for those who have reached it."""
    save_valid(achievement)
    if achievement.is_active:
        enqueue(GRANT_JOB, key=GRANT_JOB)
    return achievement
