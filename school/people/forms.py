"""The staff's form for a person."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from unfold.forms import AdminPasswordChangeForm
from unfold.widgets import UnfoldAdminPasswordWidget, UnfoldAdminSelect2MultipleWidget, UnfoldAdminTextInputWidget

from school.common.admin import RefusalForm
from school.people.models import User
from school.people.queries import staff_groups
from school.people.rules import clean_phone


class PersonForm(RefusalForm):
    """What staff may change of a person; the rules themselves are the actions'."""

    username = forms.CharField(
        label=_("Username"),
        max_length=150,
        required=False,
        help_text=_("Empty: made from the email or the name."),
        widget=UnfoldAdminTextInputWidget(),
    )
    phone_number = forms.CharField(
        label=_("Phone"),
        max_length=40,
        required=False,
        help_text=_("For example +998 90 123 45 67"),
        widget=UnfoldAdminTextInputWidget(),
    )

    class Meta:
        model = User
        fields = ("username", "email", "first_name", "last_name", "language", "is_active", "sourced_id")

    def clean_phone_number(self) -> str:
        """As it is stored, so that the model's own check holds."""
        try:
            return clean_phone(self.cleaned_data["phone_number"])
        except ValueError as error:
            raise forms.ValidationError(str(error)) from error


class NewPersonForm(PersonForm):
    """Adds the first password."""

    password = forms.CharField(
        label=_("Password"),
        required=False,
        strip=False,
        help_text=_("Empty: nobody can log in until a password is set."),
        widget=UnfoldAdminPasswordWidget(attrs={"autocomplete": "new-password"}),
    )

    def clean_password(self) -> str | None:
        """None when there is none."""
        return self.cleaned_data["password"] or None


class StaffGroupsField(forms.MultipleChoiceField):
    """Staff groups by name."""

    def __init__(self) -> None:
        super().__init__(
            label=_("Staff groups"),
            required=False,
            choices=lambda: [(group.name, group.name) for group in staff_groups()],
            help_text=_("What this person may do in the staff's pages. An admin may do everything."),
            widget=UnfoldAdminSelect2MultipleWidget(),
        )


class WithStaffGroups(RefusalForm):
    """For who may give roles."""

    staff_groups = StaffGroupsField()

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if self.instance.pk:
            self.initial["staff_groups"] = [group.name for group in self.instance.groups.all()]


class FullPersonForm(WithStaffGroups, PersonForm):
    """A person with role and staff groups."""


class FullNewPersonForm(WithStaffGroups, NewPersonForm):
    """A new person with role and staff groups."""


class PasswordForm(AdminPasswordChangeForm):
    """A new password, typed twice; it is saved by the action."""

    def __init__(self, user: User, *args: Any, **options: Any) -> None:
        super().__init__(user, *args, **options)
        self.fields.pop("usable_password", None)
