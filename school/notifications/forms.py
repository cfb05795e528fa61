"""The form of a message from the school."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelectMultiple
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from unfold.widgets import (
    UnfoldAdminSelect2MultipleWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminTextInputWidget,
)

from school.common.actor import Actor
from school.groups.models import StudyGroup
from school.groups.queries import groups_visible_to
from school.notifications.actions.broadcasting import LONGEST_MESSAGE, LONGEST_TITLE
from school.notifications.choices import Audience
from school.notifications.models import Notification
from school.people.models import User
from school.people.queries import people_visible_to


class BroadcastForm(forms.Form):
    """To whom, and what; groups and people are those whom the writer may see."""

    of_chosen = ("groups", "people")  # shown when the message is for the chosen ones

    audience = forms.ChoiceField(
        label=pgettext_lazy("message", "To"), choices=Audience.choices, widget=UnfoldAdminSelectWidget()
    )
    groups = forms.ModelMultipleChoiceField(
        label=_("Groups"),
        queryset=StudyGroup.objects.none(),
        required=False,
        help_text=_("The students who are in them now."),
        widget=UnfoldAdminSelect2MultipleWidget(),
    )
    people = forms.ModelMultipleChoiceField(
        label=_("People"),
        queryset=User.objects.none(),
        required=False,
        help_text=_("Besides the groups."),
        widget=AutocompleteSelectMultiple(Notification._meta.get_field("recipient"), admin.site),
    )
    title = forms.CharField(label=_("Title"), max_length=LONGEST_TITLE, widget=UnfoldAdminTextInputWidget())
    message = forms.CharField(label=_("Message"), max_length=LONGEST_MESSAGE, widget=UnfoldAdminTextareaWidget())

    class Media:
        js = ("admin/js/vendor/jquery/jquery.min.js", "unfold/js/select2.init.js")

    def __init__(self, *args: Any, actor: Actor, **options: Any) -> None:
        super().__init__(*args, **options)
        for name, rows in (("groups", groups_visible_to(actor)), ("people", people_visible_to(actor))):
            self.fields[name].queryset = rows  # type: ignore[attr-defined]  # both choose among rows
