"""The rows of an automation's page: conditions, and a form for each kind of effect."""

from typing import Any, ClassVar, cast

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminIntegerFieldWidget, UnfoldAdminSelectWidget, UnfoldAdminTextInputWidget

from school.automation.choices import EffectKind, EventName, ValueName
from school.automation.models import Automation, AutomationCondition, AutomationEffect
from school.automation.shapes import ConditionData, EffectData
from school.automation.vocabulary import fields_of

LEFT_OUT = ("place", "id", "automation", "DELETE")  # what a form has besides the effect's own values

type Choices = list[tuple[str, Any]]


def values_told(automation: Automation | None) -> Choices:
    """What conditions can ask for: the values of the automation's event; before it is chosen, of each event."""
    if automation is not None:
        return named(automation.event)
    return [(str(event.label), named(event)) for event in EventName]


def named(event: str) -> Choices:
    """The event's values, each with what people call it, and its name for texts."""
    return [(name, f"{ValueName(name).label} ({name})") for name in fields_of(event)]


def condition_form(automation: Automation | None) -> type["ConditionForm"]:
    """The form of a condition on what the automation's event tells."""
    field = forms.ChoiceField(
        label=capfirst(_("value")), choices=values_told(automation), widget=UnfoldAdminSelectWidget()
    )
    return type("OwnConditionForm", (ConditionForm,), {"field": field})


class ConditionForm(forms.ModelForm[AutomationCondition]):
    """One comparison, its value written as a text."""

    value = forms.CharField(
        label=capfirst(_("with")),
        widget=UnfoldAdminTextInputWidget(),
        help_text=_("Several values with commas between them; yes or no for “is empty”."),
    )

    class Meta:
        model = AutomationCondition
        fields = ("field", "operator", "value")

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if self.instance.pk:
            self.initial["value"] = as_text(self.instance.value)

    def _post_clean(self) -> None:
        """The action checks it, and more."""

    def data_given(self) -> ConditionData:
        """What was filled in."""
        cleaned = self.cleaned_data
        return cast("ConditionData", {name: cleaned[name] for name in ("field", "operator", "value")})


def as_text(value: Any) -> str:
    """A condition's value as people write it."""
    if isinstance(value, list):
        return ", ".join(as_text(each) for each in value)
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    return str(value)


class EffectForm(forms.ModelForm[AutomationEffect]):
    """One effect of one kind; `place` is its order among all of the automation's effects."""

    kind: ClassVar[EffectKind]
    place = forms.IntegerField(
        label=capfirst(_("order")), min_value=1, initial=1, widget=UnfoldAdminIntegerFieldWidget()
    )

    class Meta:
        model = AutomationEffect
        fields = ("place",)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if self.instance.pk:
            self.initial["place"] = self.instance.position
        for field in self.fields.values():
            field.required = True

    def _post_clean(self) -> None:
        """The action checks it, and more."""

    def data_given(self) -> EffectData:
        """What was filled in."""
        given = {name: value for name, value in self.cleaned_data.items() if name not in LEFT_OUT}
        return AutomationEffect(kind=self.kind, **given).as_data
