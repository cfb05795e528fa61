"""Our own record of every job: the queue's row only carries its id."""

from django.contrib.postgres.indexes import BTreeIndex
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from school.jobs.choices import JobState


class Job(models.Model):
    """One piece of background work. `key` makes it unique among those not yet ended.

    A round of a recurring job knows the due time that it was started for; each due time is started once.
    """

    name = models.CharField(_("job"), max_length=100)
    args = models.JSONField(_("arguments"), default=list)
    key = models.CharField(_("key"), max_length=200, null=True, blank=True)
    state = models.CharField(_("state"), max_length=10, choices=JobState, default=JobState.QUEUED)
    starts = models.PositiveSmallIntegerField(_("starts"), default=0)
    due_at = models.DateTimeField(_("due"), db_default=Now())
    scheduled_for = models.DateTimeField(_("round of"), null=True, blank=True)
    lease_until = models.DateTimeField(_("lease until"), null=True, blank=True)
    last_error = models.TextField(_("last error"), blank=True)
    created_at = models.DateTimeField(_("created"), db_default=Now())
    started_at = models.DateTimeField(_("started"), null=True, blank=True)
    finished_at = models.DateTimeField(_("ended"), null=True, blank=True)

    class Meta:
        verbose_name = _("job")
        verbose_name_plural = _("jobs")
        constraints = [
            models.UniqueConstraint(
                fields=["key"],
                condition=models.Q(state__in=[JobState.QUEUED, JobState.RUNNING]),
                name="jobs_one_open_per_key",
            ),
            models.UniqueConstraint(fields=["name", "scheduled_for"], name="jobs_each_round_once"),
        ]
        indexes = [
            BTreeIndex(
                fields=["due_at"],
                name="jobs_open_by_due",
                condition=models.Q(state__in=[JobState.QUEUED, JobState.RUNNING]),
            ),
            BTreeIndex(fields=["-created_at", "-id"], name="jobs_newest"),
            BTreeIndex(fields=["-created_at", "-id"], name="jobs_failed", condition=models.Q(state=JobState.FAILED)),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.args}"


class Recurrence(models.Model):
    """A job that comes round by itself; the settings name it, each start makes these rows equal to them."""

    name = models.CharField(_("job"), max_length=100, primary_key=True)
    cron = models.CharField(_("rhythm"), max_length=100, help_text=_("Minute, hour, day, month, weekday; school time"))
    next_at = models.DateTimeField(_("next round"))

    class Meta:
        verbose_name = _("recurring job")
        verbose_name_plural = _("recurring jobs")

    def __str__(self) -> str:
        return f"{self.name} ({self.cron})"
