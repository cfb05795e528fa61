"""What happens to places and achievements by the clock."""

from school.common.actor import Actor
from school.gamification.actions import grant_achievements, snapshot_leaderboards
from school.gamification.actions.achievements import GRANT_JOB
from school.jobs.queue import job
from school.people.queries import students_visible_to

CLOCK = Actor.system("gamification")
BATCH = 500


@job("update_leaderboards")
def update_leaderboards() -> None:
    """Keeps the places of the hour; ranks themselves are computed when somebody looks."""
    snapshot_leaderboards(CLOCK)


@job(GRANT_JOB)
def grant_reached() -> None:
    """Looks at every active student, after an achievement was added or changed."""
    students = list(students_visible_to(CLOCK).filter(is_active=True).order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(students), BATCH):
        grant_achievements(CLOCK, students=students[start : start + BATCH])
