"""The forms of the staff's pages about lessons. Dates and times are those of the school's wall."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from unfold.forms import BaseDialogForm
from unfold.widgets import (
    UnfoldAdminDateWidget,
    UnfoldAdminIntegerFieldWidget,
    UnfoldAdminRadioSelectWidget,
    UnfoldAdminTextInputWidget,
    UnfoldAdminTimeWidget,
    UnfoldBooleanSwitchWidget,
)

from school.common import clock
from school.common.admin import RefusalForm
from school.lessons.choices import PlanMode

REASON_LENGTH = 500
KEEP = "keep"


def minutes_field() -> forms.IntegerField:
    return forms.IntegerField(
        label=capfirst(_("minutes")), initial=90, min_value=5, max_value=720, widget=UnfoldAdminIntegerFieldWidget
    )


def reason_field(label: Any, help_text: Any) -> forms.CharField:
    return forms.CharField(
        label=label,
        required=False,
        max_length=REASON_LENGTH,
        widget=UnfoldAdminTextInputWidget,
        help_text=help_text,
    )


class ExtraLessonForm(RefusalForm):
    """A lesson outside the weekly schedule."""

    scheduled_date = forms.DateField(label=capfirst(_("date")), widget=UnfoldAdminDateWidget)
    start_time = forms.TimeField(label=capfirst(_("starts at")), widget=UnfoldAdminTimeWidget)
    duration_minutes = minutes_field()


class OpenLessonForm(ExtraLessonForm):
    """A lesson that may still move; moving it asks why."""

    reason = reason_field(
        capfirst(_("why it moves")), _("Needed when date, time or length change: the group reads it.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        starts_at, lasts = self.instance.starts_at, self.instance.ends_at - self.instance.starts_at
        at_school: datetime = starts_at.astimezone(clock.school_zone())
        self.initial["scheduled_date"] = at_school.date()
        self.initial["start_time"] = at_school.time()
        self.initial["duration_minutes"] = int(lasts.total_seconds() // 60)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        moves = {"scheduled_date", "start_time", "duration_minutes"} & {*self.changed_data}
        if moves and cleaned and not cleaned.get("reason", "").strip():
            self.add_error("reason", _("Say why the lesson moves."))
        return cleaned


class CancelForm(BaseDialogForm):
    """Why a lesson does not take place."""

    reason = reason_field(capfirst(_("reason")), _("The group reads it."))


class CommitForm(BaseDialogForm):
    """Whether lessons without a solution may stay as they are."""

    leave_unsolved = forms.BooleanField(
        label=_("Leave lessons without a solution as they are"), required=False, widget=UnfoldBooleanSwitchWidget
    )


class NewHolidayForm(RefusalForm):
    """A new day without lessons, and what becomes of those that are there."""

    lessons = forms.ChoiceField(
        label=capfirst(_("lessons of that day")),
        choices=[
            (PlanMode.SHIFT, _("move them to the next free times of their groups")),
            (PlanMode.CANCEL, _("cancel them")),
            (KEEP, _("remove those that are only planned, leave the others")),
        ],
        initial=PlanMode.SHIFT,
        widget=UnfoldAdminRadioSelectWidget,
        help_text=_("Moving and cancelling show you every lesson before anything changes."),
    )
    wish = ""

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        self.wish = cleaned.pop("lessons", "") if cleaned else ""
        return cleaned
