"""The forms of the import pages."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminFileFieldWidget, UnfoldAdminSelectWidget, UnfoldAdminTextInputWidget

from school.customfields.choices import FieldKind
from school.imports.rules import IGNORE, KEEP, NEW, Columns, is_keepable, is_makeable
from school.imports.targets import ImportTarget


class UploadForm(forms.Form):
    """Which kind of rows, and the file."""

    target = forms.ChoiceField(label=_("What is in the file?"), widget=UnfoldAdminSelectWidget())
    file = forms.FileField(
        label=_("File"),
        help_text=_("CSV, TSV or XLSX, at most 20 MB. The first row names the columns."),
        widget=UnfoldAdminFileFieldWidget(attrs={"accept": ".csv,.tsv,.txt,.xlsx"}),
    )

    def __init__(self, *args: Any, targets: Sequence[ImportTarget], **options: Any) -> None:
        super().__init__(*args, **options)
        choices = [(target.name, capfirst(str(target.title))) for target in targets]
        self.fields["target"].choices = choices  # type: ignore[attr-defined]  # it is a ChoiceField
        self.fields["target"].widget.choices = choices


class MappingForm(forms.Form):
    """One choice for each column of the file, in its order; `makes_fields`: new ones among them."""

    save_as = forms.CharField(
        label=_("Keep this mapping as"),
        max_length=100,
        required=False,
        help_text=_("A name, for example of the system that the file comes from. It can be chosen for the next file."),
        widget=UnfoldAdminTextInputWidget(),
    )

    def __init__(
        self, *args: Any, target: ImportTarget, columns: Columns, makes_fields: bool = False, **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.headers = [header for header, _field in columns]
        fields = [(item.name, capfirst(str(item.title))) for item in target.all_fields()]
        made = [(f"{NEW}{kind.value}", _("New field: %(kind)s") % {"kind": kind.label}) for kind in FieldKind]
        for place, (header, guessed) in enumerate(columns):
            keep = [(KEEP, _("Keep as an extra field"))] if target.keeps_extra and is_keepable(header) else []
            new = [(_("Into a new field"), made)] if makes_fields and is_makeable(header) else []
            choices = [(IGNORE, _("Leave out")), *keep, (_("Into the field"), fields), *new]
            widget = UnfoldAdminSelectWidget(choices=choices, attrs={"aria-label": header})
            self.fields[f"column_{place}"] = forms.ChoiceField(
                label=header, choices=choices, required=False, initial=guessed, widget=widget
            )

    def columns(self) -> Columns:
        """The chosen field of each column."""
        return [(header, self.cleaned_data[f"column_{place}"]) for place, header in enumerate(self.headers)]
