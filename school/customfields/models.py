"""Definitions of custom fields."""

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.constraints import on_violation
from school.common.errors import Conflict
from school.common.models import TimeStamped
from school.customfields.choices import FieldKind, Target
from school.customfields.rules import CHOICE_LENGTH, KEY, Wanted

FIXED_NAME = "customfields_name_is_fixed"
LANGUAGES = ("uz", "ru", "en")
TAKEN = _("There is a field with this key already. Choose another key.")
BAD_KEY = _("A key is small Latin letters, digits and single underscores, and begins with a letter: shirt_size.")


class CustomField(TimeStamped):
    """A field that the school has added to its people, groups, courses or payments.

    The values stand in the objects' own column `custom`, under the field's key.
    """

    target = models.CharField(_("of"), max_length=10, choices=Target)
    key = models.CharField(
        _("key"),
        max_length=40,
        validators=[RegexValidator(KEY, BAD_KEY)],
        help_text=_("Its name for programs and in files, for example shirt_size. It stays as it is for ever."),
    )
    label_uz = models.CharField(_("name in Uzbek"), max_length=100, blank=True)
    label_ru = models.CharField(_("name in Russian"), max_length=100, blank=True)
    label_en = models.CharField(_("name in English"), max_length=100, blank=True)
    kind = models.CharField(_("kind"), max_length=10, choices=FieldKind, default=FieldKind.TEXT)
    choices = ArrayField(
        models.CharField(max_length=CHOICE_LENGTH),
        verbose_name=_("choices"),
        default=list,
        blank=True,
        help_text=_("For a choice alone, in the order in which they are offered."),
    )
    help_text = models.CharField(_("hint"), max_length=300, blank=True, help_text=_("Stands below the field in forms."))
    is_required = models.BooleanField(
        _("must be filled in"), default=False, help_text=_("Wherever these fields are filled in: in forms and the API.")
    )
    is_public = models.BooleanField(
        _("for everybody who sees the object"),
        default=False,
        help_text=_("Teachers and students read it too. Else it is for the office alone."),
    )
    is_listed = models.BooleanField(_("shown in lists"), default=True)
    position = models.PositiveSmallIntegerField(_("place"), default=0, help_text=_("Lower ones come first."))
    is_active = models.BooleanField(_("active"), default=True)

    class Meta:
        verbose_name = _("custom field")
        verbose_name_plural = _("custom fields")
        constraints = [
            models.UniqueConstraint(
                fields=["target", "key"],
                name="customfields_key_unique",
                violation_error_message=TAKEN,
            ),
            models.CheckConstraint(
                condition=models.Q(key__regex=KEY), name="customfields_key_is_plain", violation_error_message=BAD_KEY
            ),
            models.CheckConstraint(
                condition=~models.Q(label_uz="", label_ru="", label_en=""),
                name="customfields_has_a_label",
                violation_error_message=_("Name the field in one language at least."),
            ),
            models.CheckConstraint(condition=models.Q(kind__in=FieldKind.values), name="customfields_kind_is_known"),
            models.CheckConstraint(condition=models.Q(target__in=Target.values), name="customfields_target_is_known"),
            models.CheckConstraint(
                condition=models.Q(kind=FieldKind.CHOICE) ^ models.Q(choices=[]),
                name="customfields_choices_of_a_choice",
                violation_error_message=_("A choice needs its choices, and only a choice has any."),
            ),
        ]
        triggers = [
            *recorded(),
            pgtrigger.Trigger(
                name="name_is_fixed",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__key__df=pgtrigger.F("new__key"))
                | pgtrigger.Q(old__target__df=pgtrigger.F("new__target")),
                func=f"""
                    RAISE EXCEPTION 'The key of a field stays as it is'
                        USING ERRCODE = 'check_violation', CONSTRAINT = '{FIXED_NAME}', TABLE = TG_TABLE_NAME;
                """,
            ),
        ]

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """Its name in the reader's language, or in the first that it has one in."""
        labels = {language: getattr(self, f"label_{language}") for language in LANGUAGES}
        return labels.get((get_language() or "")[:2]) or next((each for each in labels.values() if each), self.key)

    @property
    def wanted(self) -> Wanted:
        """What its values must be."""
        return Wanted(self.key, self.label, FieldKind(self.kind), tuple(self.choices), self.is_required)


on_violation(FIXED_NAME, lambda: Conflict(_("A field keeps its key. Archive this field and make another.")))
