"""Places as they are at a full hour, to compare later ones with."""

from datetime import timedelta

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.gamification.models import LeaderboardSnapshot
from school.gamification.queries import places_now

KEPT = timedelta(days=7)
BATCH = 2000


@action("gamification.snapshot_leaderboards", permission="gamification.add_leaderboardsnapshot")
def snapshot_leaderboards(actor: Actor) -> int:
    """Keep every active group's places of this hour, once an hour; drop those of last week. Returns how many there are.

    A group that is inactive keeps its last week's places until they are that old.
    """
    now = clock.now()
    hour = now.replace(minute=0, second=0, microsecond=0)
    snapshots = [
        LeaderboardSnapshot(group_id=group_id, student_id=student_id, taken_at=hour, rank=rank)
        for group_id, student_id, rank in places_now()
    ]
    LeaderboardSnapshot.objects.bulk_create(snapshots, ignore_conflicts=True, batch_size=BATCH)
    LeaderboardSnapshot.objects.filter(taken_at__lt=now - KEPT).delete()
    return len(snapshots)
