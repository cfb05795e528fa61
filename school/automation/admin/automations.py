"""Automations in the admin: made in one form, tried on the last 30 days, then switched on."""

from collections.abc import Iterator
from typing import Any, ClassVar
from urllib.parse import urlencode

from django.contrib import admin
from django.db.models import Count, Q, QuerySet, TextField
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from unfold.admin import StackedInline
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter
from unfold.decorators import action, display
from unfold.widgets import UnfoldAdminTextareaWidget

from school.automation.actions import create_automation, delete_automation, update_automation
from school.automation.admin.logs import WithLog
from school.automation.choices import EffectKind, EventName, RunState
from school.automation.dry_runs import MOST_READ, dry_run
from school.automation.forms import EffectForm, condition_form
from school.automation.models import Automation, AutomationCondition, AutomationEffect, AutomationRun
from school.automation.queries import OVERSEE_AUTOMATIONS, OVERSEE_RUNS, automations_visible_to
from school.automation.vocabulary import told_by
from school.common.admin import actor_of
from school.common.pills import pill

COLOURS = {"on": "success", "off": "default"}


class ConditionsInline(StackedInline):
    """All of them have to hold; a row of a table is too narrow for them on a phone."""

    model = AutomationCondition
    verbose_name = _("condition")
    verbose_name_plural = _("if all of these hold")
    fields = ("field", "operator", "value")
    extra = 0
    show_title = False

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        return super().get_formset(request, obj, form=condition_form(obj), **kwargs)


class EffectInline(StackedInline):
    """The effects of one kind."""

    kind: ClassVar[EffectKind]
    model = AutomationEffect
    extra = 0
    show_title = False
    formfield_overrides = {TextField: {"widget": UnfoldAdminTextareaWidget(attrs={"rows": 4})}}

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        form = type("OwnEffectForm", (EffectForm,), {"kind": self.kind})
        return super().get_formset(request, obj, form=form, **kwargs)

    def get_queryset(self, request: HttpRequest) -> QuerySet[AutomationEffect]:
        rows: QuerySet[AutomationEffect] = super().get_queryset(request).filter(kind=self.kind)
        return rows


class NotifyInline(EffectInline):
    """People who are told."""

    kind = EffectKind.NOTIFY
    verbose_name, verbose_name_plural = _("message"), _("then tell people")
    fields = (
        ("place", "recipient"),
        ("title_uz", "title_ru", "title_en"),
        ("text_uz", "text_ru", "text_en"),
    )


class AwardInline(EffectInline):
    """Coins for the student."""

    kind = EffectKind.AWARD
    verbose_name, verbose_name_plural = _("award"), _("then award coins")
    fields = (("place", "coins", "reason"),)


class CallInline(EffectInline):
    """Webhooks that are called."""

    kind = EffectKind.WEBHOOK
    verbose_name, verbose_name_plural = _("call"), _("then call a webhook")
    fields = (("place", "webhook"),)


class BillInline(EffectInline):
    """Payments that are due."""

    kind = EffectKind.BILL
    verbose_name, verbose_name_plural = _("payment"), _("then record a payment that is due")
    fields = (("place", "reason"), ("amount", "payment_method", "due_in_days"))


@admin.register(Automation)
class AutomationAdmin(WithLog):
    """What follows from which event; the form is saved as a whole, by one action."""

    records, owner = AutomationRun, "automation"
    visible_to = automations_visible_to
    create_action = create_automation
    update_action = update_automation
    delete_action = delete_automation
    nothing_yet = _("An automation says: when this happens, and this holds, then do that. Add the first one.")
    list_display = ("name", "when", "switch_pill", "done", "failed")
    list_filter = (("event", ChoicesDropdownFilter), ("is_active", BooleanRadioFilter))
    search_fields = ("name",)
    ordering = ("name",)
    fields = ("name", "event", "is_active")
    inlines = [ConditionsInline, NotifyInline, AwardInline, CallInline, BillInline]
    change_form_outer_after_template = "automation/values.html"
    actions_detail = ["try_out", "log"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Automation]:
        counts = {
            "done_count": Count("runs", filter=Q(runs__state=RunState.DONE)),
            "failed_count": Count("runs", filter=Q(runs__state=RunState.FAILED)),
        }
        rows: QuerySet[Automation] = super().get_queryset(request).annotate(**counts)
        return rows

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """The event stays what the automation was made for."""
        return ("event",) if obj else ()

    @display(description=_("when"), ordering="event")
    def when(self, automation: Automation) -> str:
        return automation.get_event_display()

    @pill(description=_("state"), ordering="is_active", colours=COLOURS)
    def switch_pill(self, automation: Automation) -> tuple[str, Any]:
        return ("on", _("on")) if automation.is_active else ("off", _("off"))

    @display(description=_("done"), ordering="done_count")
    def done(self, automation: Any) -> int:
        return int(automation.done_count)

    @display(description=_("failed"), ordering="failed_count")
    def failed(self, automation: Any) -> int:
        return int(automation.failed_count)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001  Django's signature
        """Nothing yet: conditions and effects belong to the same change, see save_related."""

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:  # noqa: FBT001  Django's signature
        rows = rows_given(formsets) if not change or any(each.has_changed() for each in formsets) else {}
        names = form.changed_data if change else form.cleaned_data
        values = {name: form.cleaned_data[name] for name in names} | rows
        if change:
            saved = update_automation(actor_of(request), instance=form.instance, **values)
        else:
            saved = create_automation(actor_of(request), **values)
        form.instance.__dict__.update(saved.__dict__)

    def construct_change_message(self, request: HttpRequest, form: Any, formsets: Any, add: bool = False) -> Any:  # noqa: FBT001, FBT002  Django's signature
        """Nothing: the audit log has it."""

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        found = self.get_object(request, object_id)
        context = {"told": told_by([found.event]) if found else [], **(extra_context or {})}
        page: HttpResponse = super().change_view(request, object_id, form_url, context)
        return page

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        page: HttpResponse = super().add_view(request, form_url, {"told": told_by(EventName), **(extra_context or {})})
        return page

    @action(description=_("Try it on the last 30 days"), icon="science", permissions=[OVERSEE_AUTOMATIONS])
    def try_out(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """What it would have done; nothing is changed."""
        automation = self.object_or_404(request, object_id)
        shared = {**self.admin_site.each_context(request), "opts": self.opts, "original": automation}
        result = dry_run(actor_of(request), instance=automation)
        context = {**shared, "title": automation.name, "result": result, "most": MOST_READ}
        return TemplateResponse(request, "automation/dry_run.html", context)

    @action(description=_("Log"), icon="history", permissions=[OVERSEE_RUNS])
    def log(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """What it has done."""
        query = urlencode({"automation__id__exact": object_id})
        return HttpResponseRedirect(f"{reverse('admin:automation_automationrun_changelist')}?{query}")


def rows_given(formsets: Any) -> dict[str, list[Any]]:
    """The conditions and effects that were filled in, the effects in the order of their places."""
    conditions, effects = list[Any](), list[Any]()
    for formset in formsets:
        wanted = effects if issubclass(formset.model, AutomationEffect) else conditions
        wanted += forms_given(formset)
    effects.sort(key=lambda form: form.cleaned_data["place"])
    return {
        "conditions": [form.data_given() for form in conditions],
        "effects": [form.data_given() for form in effects],
    }


def forms_given(formset: Any) -> Iterator[Any]:
    """The forms that are filled in and not to be removed."""
    return (
        form for form in formset.forms if (form.has_changed() or form.instance.pk) and form not in formset.deleted_forms
    )
