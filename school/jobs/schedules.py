"""Jobs that come round by themselves: one list in the settings, made the same in the database at each start."""

from django.conf import settings
from django.db import transaction
from django_q.models import Schedule

from school.jobs.queue import enqueue, tasks

START = "school.jobs.schedules.start"


def start(name: str) -> None:
    """What the queue's scheduler calls: enqueue the job unless one of it is still open."""
    enqueue(name, key=f"schedule:{name}")


@transaction.atomic
def synchronise() -> None:
    """Make the scheduler's rows equal to settings.SCHEDULES (job name → minutes); LookupError names an unknown job."""
    wanted: dict[str, int] = settings.SCHEDULES
    if unknown := wanted.keys() - tasks().keys():
        raise LookupError(f"SCHEDULES names jobs that do not exist: {', '.join(sorted(unknown))}")
    Schedule.objects.filter(func=START).exclude(name__in=wanted).delete()
    for name, minutes in wanted.items():
        Schedule.objects.update_or_create(
            name=name,
            func=START,
            defaults={"args": f"'{name}'", "schedule_type": Schedule.MINUTES, "minutes": minutes, "repeats": -1},
        )
