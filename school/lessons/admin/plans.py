"""Plans for many lessons in the admin: started from a teacher, a group or a holiday, looked at, carried out, undone."""

from typing import Any
from urllib.parse import urlencode

from django.contrib import admin
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import AutocompleteSelectFilter, ChoicesDropdownFilter, RangeDateFilter
from unfold.decorators import action, display
from unfold.enums import ActionVariant
from unfold.forms import BaseDialogForm

from school.common import clock
from school.common.actor import Actor
from school.common.admin import SchoolModelAdmin, actor_of, add_to_page, go_to
from school.common.errors import Invalid
from school.common.pills import pill
from school.groups.admin import StudyGroupAdmin
from school.lessons.actions import commit_plan, discard_plan, plan_reschedule, undo_plan
from school.lessons.choices import PlanMode, PlanState
from school.lessons.forms import KEEP, CommitForm, NewHolidayForm
from school.lessons.models import ReschedulePlan
from school.lessons.plan_lines import shown_lines
from school.lessons.queries import plans_visible_to
from school.people.admin import UserAdmin
from school.people.choices import Role
from school.timetable.admin import HolidayAdmin
from school.timetable.models import Holiday

PILLS = {PlanState.PREVIEW: "warning", PlanState.COMMITTED: "success", PlanState.UNDONE: "info"}
MAY_PLAN = "lessons.add_rescheduleplan"


@admin.register(ReschedulePlan)
class ReschedulePlanAdmin(SchoolModelAdmin):
    """The plans so far; a plan's page shows each of its lessons, from where to where."""

    visible_to = plans_visible_to
    create_action = plan_reschedule
    nothing_yet = _("A plan moves or cancels many lessons at once: a teacher is ill, a holiday is added.")
    list_display = ("created_at", "days", "whose", "mode", "reason", "solved", "state_pill")
    list_select_related = ("teacher", "group")
    list_filter = (
        ("state", ChoicesDropdownFilter),
        ("mode", ChoicesDropdownFilter),
        ("teacher", AutocompleteSelectFilter),
        ("group", AutocompleteSelectFilter),
        ("first_date", RangeDateFilter),
    )
    search_fields = ("reason", "holiday_name", "group__name", "teacher__first_name", "teacher__last_name")
    ordering = ("-created_at", "-pk")
    autocomplete_fields = ("teacher", "group", "substitute")
    conditional_fields = {"substitute": "mode == 'substitute'", "holiday_name": "mode != 'substitute'"}
    change_form_outer_after_template = "lessons/plan_lines.html"
    actions_detail = ["commit", "undo", "discard"]
    fieldsets = (
        (
            _("Which lessons"),
            {
                "fields": (("first_date", "last_date"), ("teacher", "group")),
                "description": _("Without a teacher and a group: all lessons of the school in these days."),
            },
        ),
        (
            _("What becomes of them"),
            {
                "fields": (("mode", "reason"), "substitute", "holiday_name"),
                "description": _("You see every lesson first; with a holiday’s name, the one day becomes a holiday."),
            },
        ),
    )

    def get_queryset(self, request: HttpRequest) -> Any:
        counts = {"lessons_count": Count("items"), "open_count": Count("items", filter=~Q(items__problem=""))}
        return super().get_queryset(request).select_related("teacher", "group", "substitute").annotate(**counts)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        if obj is None:
            return self.fieldsets
        about = (("state_pill", "solved"), ("days", "whose"), ("mode", "reason"), "substitute", "holiday_name")
        left_out = {name for name in ("substitute", "holiday_name") if not getattr(obj, name)}
        return [(None, {"fields": [name for name in about if name not in left_out]})]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return ("state_pill", "solved", "days", "whose") if obj else ()

    @display(description=_("days"), ordering="first_date")
    def days(self, plan: ReschedulePlan) -> str:
        first, last = f"{plan.first_date:%d.%m.%Y}", f"{plan.last_date:%d.%m.%Y}"
        return first if first == last else f"{first} – {last}"

    @display(description=_("whose lessons"))
    def whose(self, plan: ReschedulePlan) -> str:
        named = [str(one) for one in (plan.teacher, plan.group) if one]
        return " · ".join(named) or str(_("the whole school"))

    @display(description=_("lessons"))
    def solved(self, plan: Any) -> str:
        if not plan.open_count:
            return str(plan.lessons_count)
        return _("%(all)s, %(open)s without a solution") % {"all": plan.lessons_count, "open": plan.open_count}

    @pill(description=_("state"), ordering="state", colours=PILLS)
    def state_pill(self, plan: ReschedulePlan) -> tuple[str, str]:
        return plan.state, plan.get_state_display()

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        plan = self.shown(request, object_id)
        context = {"plan_lines": shown_lines(plan) if plan else [], **(extra_context or {})}
        page: HttpResponse = super().change_view(request, object_id, form_url, context)
        return page

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: str | None = None) -> HttpResponse:
        """To the preview."""
        return HttpResponseRedirect(address_of(obj))

    def shown(self, request: HttpRequest, object_id: Any) -> ReschedulePlan | None:
        """The plan of this page, read once for all its buttons."""
        memory: dict[str, Any] = vars(request)
        if "shown_plan" not in memory:
            memory["shown_plan"] = self.get_queryset(request).filter(pk=object_id).first()
        found: ReschedulePlan | None = memory["shown_plan"]
        return found

    def is_at(self, request: HttpRequest, object_id: Any, state: PlanState, right: str) -> bool:
        """Whether the plan of this page is at `state` and this person holds the right to go on from there."""
        plan = self.shown(request, object_id)
        return plan is not None and plan.state == state and actor_of(request).may(right)

    def has_commit_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        return self.is_at(request, object_id, PlanState.PREVIEW, "lessons.change_rescheduleplan")

    def has_undo_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        return self.is_at(request, object_id, PlanState.COMMITTED, "lessons.change_rescheduleplan")

    def has_discard_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        return self.is_at(request, object_id, PlanState.PREVIEW, "lessons.delete_rescheduleplan")

    @action(
        description=_("Carry out"),
        icon="event_available",
        variant=ActionVariant.PRIMARY,
        permissions=["commit"],
        dialog={
            "title": _("Carry out this plan?"),
            "description": _("All lessons change at once, and each group is told once. It can be undone."),
            "form_class": CommitForm,
            "form_submit_text": _("Carry out"),
        },
    )
    def commit(self, request: HttpRequest, form: CommitForm, object_id: str) -> HttpResponse:
        plan, leave = self.object_or_404(request, object_id), form.cleaned_data["leave_unsolved"]
        text = _("The plan is carried out and the groups are told.")
        self.attempt(request, commit_plan, text, instance=plan, leave_unsolved=leave)
        return go_to(request, address_of(plan))

    @action(
        description=_("Undo the plan"),
        icon="undo",
        permissions=["undo"],
        dialog={
            "title": _("Undo this plan?"),
            "description": _("All its lessons go back to where they were, and each group is told once."),
            "form_submit_text": _("Undo the plan"),
        },
    )
    def undo(self, request: HttpRequest, form: BaseDialogForm, object_id: str) -> HttpResponse:
        plan = self.object_or_404(request, object_id)
        self.attempt(request, undo_plan, _("The plan is undone and the groups are told."), instance=plan)
        return go_to(request, address_of(plan))

    @action(
        description=_("Throw away"),
        icon="delete",
        variant=ActionVariant.DANGER,
        permissions=["discard"],
        dialog={
            "title": _("Throw this preview away?"),
            "description": _("No lesson changes."),
            "form_submit_text": _("Throw away"),
            "variant": "danger",
        },
    )
    def discard(self, request: HttpRequest, form: BaseDialogForm, object_id: str) -> HttpResponse:
        plan = self.object_or_404(request, object_id)
        self.attempt(request, discard_plan, _("The preview is thrown away."), instance=plan)
        return go_to(request, reverse("admin:lessons_rescheduleplan_changelist"))


def address_of(plan: ReschedulePlan) -> str:
    """The plan's page."""
    return reverse("admin:lessons_rescheduleplan_change", args=[plan.pk])


def new_plan(request: HttpRequest, **initial: Any) -> HttpResponse:
    """The form of a new plan, filled in as far as is known."""
    return go_to(request, f"{reverse('admin:lessons_rescheduleplan_add')}?{urlencode(initial)}")


def may_be_away(page: UserAdmin, request: HttpRequest, object_id: Any = None) -> bool:
    """Whether the page is a teacher's and this person may plan lessons."""
    teachers = page.get_queryset(request).filter(pk=object_id, role=Role.TEACHER)
    return actor_of(request).may(MAY_PLAN) and teachers.exists()


@action(description=_("Teacher is away"), icon="event_busy", permissions=["away"])
def teacher_away(page: UserAdmin, request: HttpRequest, object_id: str) -> HttpResponse:
    """A plan for the teacher's lessons."""
    return new_plan(request, teacher=object_id, first_date=clock.today())


@action(description=_("Move many lessons"), icon="event_repeat", permissions=[MAY_PLAN])
def move_lessons(page: StudyGroupAdmin, request: HttpRequest, object_id: str) -> HttpResponse:
    """A plan for the group's lessons."""
    return new_plan(request, group=object_id, first_date=clock.today())


add_to_page(UserAdmin, buttons=[teacher_away], rights={"away": may_be_away})
add_to_page(StudyGroupAdmin, buttons=[move_lessons])
admin.site.unregister(Holiday)


@admin.register(Holiday)
class HolidayWithLessonsAdmin(HolidayAdmin):
    """Holidays; adding one on which lessons are planned shows what would become of them."""

    actions_detail = ["plan_lessons"]

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:  # noqa: FBT001, FBT002  Django's signature
        if obj is None:
            kwargs["form"] = NewHolidayForm
        return super().get_form(request, obj, change, **kwargs)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return ("date", "name") if obj else ("date", "name", "lessons")

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        if request.method == "POST" and self.has_add_permission(request) and (plan := self.plan_for(request)):
            return HttpResponseRedirect(address_of(plan))
        page: HttpResponse = super().add_view(request, form_url, extra_context)
        return page

    def plan_for(self, request: HttpRequest) -> ReschedulePlan | None:
        """A plan for the new holiday's lessons; None when there are none, or when nothing is to be done with them."""
        form = self.get_form(request)(request.POST)
        if not form.is_valid() or form.wish == KEEP:
            return None
        return plan_of_holiday(actor_of(request), form.cleaned_data, PlanMode(form.wish))

    @action(description=_("Move its lessons"), icon="event_repeat", permissions=[MAY_PLAN])
    def plan_lessons(self, request: HttpRequest, object_id: str) -> HttpResponse:
        day = self.object_or_404(request, object_id).date
        return new_plan(request, first_date=day, last_date=day)


def plan_of_holiday(actor: Actor, values: dict[str, Any], mode: PlanMode) -> ReschedulePlan | None:
    """A preview for the lessons of a new holiday; None when no lessons are to come on that day."""
    day, name = values["date"], values["name"]
    try:
        return plan_reschedule(actor, mode=mode, first_date=day, last_date=day, reason=name, holiday_name=name)
    except Invalid:
        return None
