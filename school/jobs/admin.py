"""Background jobs in the admin: our own rows, and django-q2's tables behind them to look at."""

import json
from typing import Any, ClassVar

import django_q.admin  # noqa: F401  q2 registers its tables first, so that ours can take their place
from django.contrib import admin
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django_q.models import Failure, OrmQ, Schedule, Success
from unfold.admin import ModelAdmin
from unfold.contrib.filters.admin import ChoicesDropdownFilter, DropdownFilter, RangeDateTimeFilter
from unfold.decorators import action, display
from unfold.forms import BaseDialogForm

from school.common.admin import ReadOnlyAdmin, go_to
from school.common.paginator import CappedPaginator
from school.common.pills import pill
from school.jobs.actions import retry_job
from school.jobs.choices import JobState
from school.jobs.models import Job, Recurrence
from school.jobs.queries import jobs_visible_to, recurrences_visible_to
from school.jobs.queue import tasks

PILLS = {JobState.QUEUED: "info", JobState.RUNNING: "warning", JobState.DONE: "success", JobState.FAILED: "danger"}
LONGEST_NOTE = 120


def shortened(text: object) -> str:
    """One line of a list."""
    line = " ".join(str(text).split())
    return line if len(line) <= LONGEST_NOTE else f"{line[: LONGEST_NOTE - 1]}…"


class NameFilter(DropdownFilter):
    """The jobs that the code knows, without asking the table for them."""

    title = _("job")
    parameter_name = "name"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(name, name) for name in sorted(tasks())]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Job]) -> QuerySet[Job]:
        return queryset.filter(name=self.value()) if self.value() else queryset


@admin.register(Job)
class JobAdmin(ReadOnlyAdmin):
    """Every piece of background work: what, with what, how it went; a failed one can be tried again."""

    visible_to = jobs_visible_to
    list_display = ("name", "arguments", "state_pill", "starts", "due_at", "finished_at", "error")
    list_filter = (("state", ChoicesDropdownFilter), NameFilter, ("created_at", RangeDateTimeFilter))
    search_fields = ("last_error",)
    search_help_text = _("Words of the error")
    ordering = ("-created_at", "-pk")
    actions_row = actions_detail = ("retry",)
    fieldsets = (
        (_("Job"), {"fields": (("name", "arguments"), ("state_pill", "starts"), "key")}),
        (_("Times"), {"fields": (("created_at", "due_at"), ("started_at", "finished_at"), "lease_until")}),
        (_("Error"), {"fields": ("whole_error",)}),
    )
    readonly_fields = (
        *("name", "arguments", "state_pill", "starts", "key", "whole_error"),
        *("created_at", "due_at", "started_at", "finished_at", "lease_until"),
    )

    @display(description=_("arguments"))
    def arguments(self, job: Job) -> str:
        return format_html("<code>{}</code>", shortened(", ".join(json.dumps(value) for value in job.args) or "–"))

    @pill(description=_("state"), ordering="state", colours=PILLS)
    def state_pill(self, job: Job) -> tuple[str, str]:
        return job.state, job.get_state_display()

    @display(description=_("last error"))
    def error(self, job: Job) -> str:
        return shortened(job.last_error)

    @display(description=_("last error"))
    def whole_error(self, job: Job) -> str | None:
        return format_html('<pre class="maktab-pre">{}</pre>', job.last_error) if job.last_error else None

    def has_retry_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may start jobs again, and this one, when it is named, has failed."""
        if not request.user.has_perm("jobs.change_job"):
            return False
        failed = self.get_queryset(request).filter(state=JobState.FAILED)
        return object_id is None or failed.filter(pk=object_id).exists()

    @action(
        description=_("Try again"),
        icon="refresh",
        permissions=["retry"],
        dialog={
            "title": _("Try this job again?"),
            "description": _("It gets all its starts back and goes into the queue now."),
            "form_submit_text": _("Try again"),
        },
    )
    def retry(self, request: HttpRequest, form: BaseDialogForm, object_id: str) -> HttpResponse:
        job = self.get_object(request, object_id)
        if job is None:
            raise Http404
        self.attempt(request, retry_job, _("The job is in the queue."), instance=job)
        return go_to(request, reverse("admin:jobs_job_change", args=[object_id]))


@admin.register(Recurrence)
class RecurrenceAdmin(ReadOnlyAdmin):
    """Recurring jobs, to look at: the settings name them, on the school's clocks."""

    visible_to = recurrences_visible_to
    list_display = ("name", "rhythm", "next_at", "last_at", "last_pill")
    ordering = ("name",)
    sortable_by = ("name", "next_at")
    fields = readonly_fields = list_display

    @display(description=_("rhythm"))
    def rhythm(self, recurrence: Recurrence) -> str:
        return format_html("<code>{}</code>", recurrence.cron)

    @display(description=_("last round"))
    def last_at(self, recurrence: Any) -> Any:
        return recurrence.last_at

    @pill(description=_("how it went"), colours=PILLS)
    def last_pill(self, recurrence: Any) -> tuple[str, Any]:
        state = recurrence.last_state
        return (state, JobState(state).label) if state else ("", _("not yet"))


class QueueTableAdmin(ModelAdmin):
    """One of django-q2's tables, to look at: what may be done with a job is done on our own row."""

    page_title: ClassVar[Any] = None  # what the menu says
    list_fullwidth = True
    list_filter_submit = True
    list_filter_sheet = False
    list_per_page = 50
    show_facets = False
    show_full_result_count = False
    paginator = CappedPaginator
    actions = None

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """The row, without a history: the audit log does not follow q2's tables."""
        page: HttpResponse = super().changeform_view(
            request, object_id, form_url, {**(extra_context or {}), "show_history": False}
        )
        return page

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class TaskAdmin(QueueTableAdmin):
    """Deliveries that the cluster has worked off."""

    list_display = ("name", "started", "seconds", "attempt_count", "outcome")
    list_filter = (("started", RangeDateTimeFilter),)
    search_fields = ("name",)
    ordering = ("-started",)
    fields = readonly_fields = ("name", "func", "job_ids", "started", "stopped", "seconds", "attempt_count", "outcome")

    @display(description=_("seconds"))
    def seconds(self, task: Any) -> str:
        return f"{task.time_taken():.1f}"

    @display(description=_("arguments"))
    def job_ids(self, task: Any) -> str:
        return shortened(task.args)

    @display(description=_("result"))
    def outcome(self, task: Any) -> str | None:
        return shortened(task.result) if task.result else None


class DeliveryAdmin(QueueTableAdmin):
    """What lies in the queue: ids of jobs on their way to a worker."""

    page_title = _("Queue")
    list_display = ("pk", "delivery", "job_ids", "visible_from")
    ordering = ("lock", "id")
    fields = readonly_fields = ("delivery", "job_ids", "visible_from", "key")

    @display(description=_("delivery"))
    def delivery(self, row: Any) -> str:
        return str(row.name())

    @display(description=_("arguments"))
    def job_ids(self, row: Any) -> str:
        return shortened(row.args())

    @display(description=_("visible to workers from"), ordering="lock")
    def visible_from(self, row: Any) -> Any:
        return row.lock


class SuccessAdmin(TaskAdmin):
    """Those that went well."""

    page_title = _("Finished deliveries")


class FailureAdmin(TaskAdmin):
    """Those that did not."""

    page_title = _("Failed deliveries")


admin.site.unregister(Schedule)  # q2's scheduler is off: recurring jobs are our own rows
PAGES = ((Success, SuccessAdmin), (Failure, FailureAdmin), (OrmQ, DeliveryAdmin))
for table, page in PAGES:
    admin.site.unregister(table)
    admin.site.register(table, page)
