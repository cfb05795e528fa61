"""What the editor's form of a lesson asks beyond its fields."""

from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Model, ProtectedError, RestrictedError
from django.db.models.deletion import Collector
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm


class LessonForm(WagtailAdminPageForm):
    """A lesson with its quiz: what students have answered is never lost with a quiz that somebody takes away."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if "quizzes" in self.formsets:
            kept = {form.instance.pk for form in self.formsets["quizzes"].forms if is_kept(form)}
            self.demand_what_is_needed(kept)
            if not kept and not self.is_deferred_validation and has_place(cleaned.get("body")):
                self.add_error("body", _("Here is a place for a quiz: write one under “Quiz”, or take the place away."))
        return cleaned

    def demand_what_is_needed(self, kept: set[int | None]) -> None:
        """Refuse to take away the present quiz when students have answered it."""
        present = type(self.instance).quizzes.rel.related_model.objects.filter(page=self.instance.pk).first()
        if present and present.pk not in kept and is_needed(present):
            self.add_error(
                None,
                _("Students have answered this lesson’s quiz, so it stays: switch off “students may take it” instead."),
            )


def is_kept(form: Any) -> bool:
    """Whether a quiz was written into the form, and not taken away again."""
    is_written = form.instance.pk is not None or form.has_changed()
    return is_written and (bool(form.errors) or not form.cleaned_data.get("DELETE"))


def has_place(body: Any) -> bool:
    """Whether the lesson says where its quiz stands."""
    return any(block.block_type == "quiz" for block in body or ())


def is_needed(row: Model) -> bool:
    """Whether other rows keep this one from being deleted."""
    try:
        Collector(using=DEFAULT_DB_ALIAS, origin=row).collect([row])
    except (ProtectedError, RestrictedError):
        return True
    return False
