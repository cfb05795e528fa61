"""Jobs that come round by themselves: one list in the settings, in school time, safe from any number of schedulers."""

import logging
from datetime import datetime

from django.conf import settings
from django.core.checks import CheckMessage, Error
from django.db import IntegrityError, connection, transaction

from school.common.clock import school_zone
from school.jobs.models import Job, Recurrence
from school.jobs.queue import deliver, open_jobs, tasks
from school.jobs.rules import is_cron, next_due

logger = logging.getLogger(__name__)


def check_schedules(**_options: object) -> list[CheckMessage]:
    """Each of settings.SCHEDULES (job → cron) must name a job and be five fields of cron."""
    wanted: dict[str, str] = settings.SCHEDULES
    return [
        *(Error(f"SCHEDULES: there is no job {name}", id="jobs.E001") for name in wanted if name not in tasks()),
        *(
            Error(f"SCHEDULES: {name}: “{cron}” is not minute, hour, day, month, weekday", id="jobs.E002")
            for name, cron in wanted.items()
            if not is_cron(cron)
        ),
    ]


def database_time() -> datetime:
    """This moment by the database's clock, on which all schedulers agree."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        moment: datetime = cursor.fetchone()[0]
    return moment


@transaction.atomic
def synchronise() -> None:
    """Make the rows equal to settings.SCHEDULES; a rhythm that is new begins with its next due time."""
    wanted: dict[str, str] = settings.SCHEDULES
    now = database_time()
    Recurrence.objects.exclude(name__in=wanted).delete()
    kept = dict(Recurrence.objects.values_list("name", "cron"))
    changed = [
        Recurrence(name=name, cron=cron, next_at=next_due(cron, now, school_zone()))
        for name, cron in wanted.items()
        if kept.get(name) != cron
    ]
    Recurrence.objects.bulk_create(
        changed, update_conflicts=True, unique_fields=["name"], update_fields=["cron", "next_at"]
    )


def start_due(now: datetime | None = None) -> list[Job]:
    """Start every recurring job whose time has come; returns the rounds that this call has started.

    Each due time is started once, however many schedulers ask at the same moment. What was missed while none ran is
    made up by one round, and while a round is still open the next one waits for it. One that breaks delays no other.
    """
    now = now or database_time()
    rounds = []
    for recurrence in Recurrence.objects.filter(next_at__lte=now).order_by("next_at", "name"):
        try:
            if started := start_round(recurrence, now):
                rounds.append(started)
        except Exception:
            logger.exception("The recurring job %s could not be started", recurrence.name)
    return rounds


def start_round(recurrence: Recurrence, now: datetime) -> Job | None:
    """Start the round that is due; None when another scheduler has, or when the last one is not over yet."""
    name, cron, due = recurrence.name, recurrence.cron, recurrence.next_at
    if open_jobs().filter(name=name, scheduled_for__isnull=False, scheduled_for__lt=due).exists():
        return None
    following, made = next_due(cron, now, school_zone()), None
    try:
        with transaction.atomic():
            made = Job.objects.create(name=name, scheduled_for=due)
            deliver(made.pk)
    except IntegrityError:
        logger.debug("The round of %s at %s is another scheduler's", name, due)  # jobs_each_round_once
    Recurrence.objects.filter(name=name, cron=cron, next_at=due).update(next_at=following)
    return made
