"""The log of automations: what each did about what, why it failed, and trying again."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateTimeFilter, RelatedDropdownFilter
from unfold.decorators import action, display
from unfold.forms import BaseDialogForm

from school.automation.actions import retry_run
from school.automation.admin.logs import shown_json
from school.automation.choices import EffectKind, EventName, RunState, StepState
from school.automation.models import AutomationRun, AutomationStep
from school.automation.permissions import RETRY_RUN
from school.automation.queries import runs_visible_to
from school.common.admin import ActionInline, ReadOnlyAdmin, go_to
from school.common.pills import pill

RUNS = {RunState.QUEUED: "info", RunState.DONE: "success", RunState.FAILED: "danger", RunState.CUT: "warning"}
STEPS = {StepState.WAITING: "info", StepState.DONE: "success", StepState.FAILED: "danger"}


class StepsInline(ActionInline):
    """The effects of a run, in their order, to read."""

    model = AutomationStep
    verbose_name_plural = _("effects")
    fields = readonly_fields = ("what", "state_pill", "outcome", "payment", "finished_at")
    can_delete = False
    tab = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[AutomationStep]:
        rows: QuerySet[AutomationStep] = super().get_queryset(request).select_related("payment__student")
        return rows

    @display(description=_("effect"))
    def what(self, step: AutomationStep) -> str:
        return f"{step.position}. {EffectKind(step.effect['kind']).label}"

    @display(description=_("what it did"))
    def outcome(self, step: AutomationStep) -> str:
        """Or why it could not."""
        return step.result or step.error or "–"

    @pill(description=_("state"), colours=STEPS)
    def state_pill(self, step: AutomationStep) -> tuple[str, str]:
        return step.state, step.get_state_display()

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whoever sees the run sees its effects."""
        return True


@admin.register(AutomationRun)
class AutomationRunAdmin(ReadOnlyAdmin):
    """Every run; a failed one can be tried again, and does only what is not done yet."""

    visible_to = runs_visible_to
    nothing_yet = _("Whenever an automation does something, it is listed here.")
    list_display = ("happened_at", "automation", "event_label", "person", "state_pill", "error")
    list_select_related = ("automation", "person")
    list_filter = (
        ("state", ChoicesDropdownFilter),
        ("automation", RelatedDropdownFilter),
        ("happened_at", RangeDateTimeFilter),
    )
    search_fields = ("automation__name", "person__first_name", "person__last_name", "person__username", "error")
    ordering = ("-pk",)
    actions_row = actions_detail = ("retry",)
    inlines = [StepsInline]
    fields = (
        *("automation", "event_label", "person", "happened_at", "state_pill", "error"),
        *("cause", "depth", "data", "created_at", "finished_at"),
    )
    readonly_fields = fields

    @display(description=_("event"), ordering="event")
    def event_label(self, run: AutomationRun) -> str:
        return str(EventName(run.event).label)

    @display(description=_("what happened"))
    def data(self, run: AutomationRun) -> SafeString:
        return shown_json(run.payload)

    @pill(description=_("state"), ordering="state", colours=RUNS)
    def state_pill(self, run: AutomationRun) -> tuple[str, str]:
        return run.state, run.get_state_display()

    def has_retry_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may try again, and this run, when it is named, has failed."""
        if not request.user.has_perm(RETRY_RUN):
            return False
        failed = self.get_queryset(request).filter(state=RunState.FAILED)
        return object_id is None or failed.filter(pk=object_id).exists()

    @action(
        description=_("Try again"),
        icon="refresh",
        permissions=["retry"],
        dialog={
            "title": _("Try it again?"),
            "description": _("Only what has failed is done; what is done already is not done twice."),
            "form_submit_text": _("Try again"),
        },
    )
    def retry(self, request: HttpRequest, form: BaseDialogForm, object_id: str) -> HttpResponse:
        run = self.object_or_404(request, object_id)
        self.attempt(request, retry_run, _("It is in the queue again."), instance=run)
        return go_to(request, reverse("admin:automation_automationrun_changelist"))
