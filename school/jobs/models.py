"""Our own record of every job: the queue's row only carries its id."""

from django.contrib.postgres.indexes import BTreeIndex
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from school.jobs.choices import JobState


class Job(models.Model):
    """One piece of background work. `key` makes it unique among those not yet ended."""

    name = models.CharField(_("job"), max_length=100)
    args = models.JSONField(_("arguments"), default=list)
    key = models.CharField(_("key"), max_length=200, null=True, blank=True)
    state = models.CharField(_("state"), max_length=10, choices=JobState, default=JobState.QUEUED)
    starts = models.PositiveSmallIntegerField(_("starts"), default=0)
    due_at = models.DateTimeField(_("due"), db_default=Now())
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
