"""What gamification tells."""

from dataclasses import dataclass

from school.common.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class AchievementEarned(Event):
    """A student has earned an achievement: told once. `name` is in the student's own language."""

    earned_id: int
    student_id: int
    code: str
    name: str
