"""What gamification tells."""

from dataclasses import dataclass

from school.common.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """One student's new achievement; `name` is in the student's own language."""

    earned_id: int
    student_id: int
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class AchievementsEarned(Event):
    """Students have earned achievements, each told once; one event for a whole group."""

    earned: tuple[Earned, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Award:
    """One new entry of the ledger; below zero, coins were taken away."""

    entry_id: int
    student_id: int
    amount: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CoinsAwarded(Event):
    """Coins were booked; `source_type` is what for, as in the ledger. Each entry is told once."""

    source_type: str
    awards: tuple[Award, ...]
