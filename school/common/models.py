"""Abstract bases."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models
from django.utils.translation import gettext_lazy as _

from school.common.constraints import NotSaved, wrong_in
from school.common.downloads import StoredFile
from school.common.errors import Conflict


class TimeStamped(models.Model):
    """A row that knows when it was made and last changed."""

    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    class Meta:
        abstract = True


class Uploaded(TimeStamped):
    """A sound, video or document that somebody has uploaded.

    `file_name`, `mime_type` and `duration_seconds` tell of its content, which never changes.
    """

    file = models.FileField(_("file"), max_length=200)
    file_name = models.CharField(_("file’s name"), max_length=200)
    file_size = models.PositiveBigIntegerField(_("bytes"))
    mime_type = models.CharField(_("kind of file"), max_length=100)
    duration_seconds = models.FloatField(_("seconds"), null=True, blank=True)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uploaded by"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
    )

    class Meta:
        abstract = True

    @property
    def stored(self) -> StoredFile:
        """The file, for who may have it."""
        return StoredFile(
            name=str(self.file.name),
            file_name=self.file_name,
            content_type=self.mime_type,
            size=self.file_size,
            modified=self.created_at,
        )


def save_valid[M: models.Model](instance: M, *, kept: Iterable[str] = (), by: Callable[[M], object] | None = None) -> M:
    """Validate `instance` and save it, or write it `by` another way; Invalid names each wrong field and constraint.

    The database checks the constraints as it saves, so a good row costs no queries for them; only when something is
    wrong are all of them asked one by one, so that the refusal names everything at once. What the database refused is
    asked when the action around is undone, see `NotSaved`: this transaction is broken by then.

    `kept` are foreign keys that stay what they were: their object need not be one of those that may be chosen now.
    """
    try:
        instance.clean_fields(exclude={*known_to_exist(instance), *kept})
        instance.clean()
    except ValidationError as refused:
        if wrong := wrong_in(instance):
            raise wrong from refused
        raise
    try:
        (by or type(instance).save)(instance)
    except IntegrityError as refused:
        raise NotSaved(instance) from refused.__cause__
    return instance


def known_to_exist(instance: models.Model) -> set[str]:
    """The foreign keys whose object was read from the database already and is one of those that will do."""
    return {
        field.name
        for field in instance._meta.fields
        if isinstance(field, models.ForeignKey)
        and field.is_cached(instance)
        and is_allowed(field.get_cached_value(instance), field.get_limit_choices_to())
    }


def is_allowed(value: models.Model | None, limit: Any) -> bool:
    """Whether there is an object, and within the foreign key's limit: one that names its own values, or none."""
    if value is None or not isinstance(limit, dict):
        return False
    return all("__" not in name and getattr(value, name, None) == wanted for name, wanted in limit.items())


def assign[M: models.Model](instance: M, changes: Mapping[str, object]) -> M:
    """Set the given attributes, without saving."""
    for name, value in changes.items():
        setattr(instance, name, value)
    return instance


def delete_unused(instance: models.Model) -> None:
    """Delete `instance`; Conflict names the kinds of rows that still need it."""
    try:
        instance.delete()
    except models.ProtectedError as error:
        kinds = sorted({str(row._meta.verbose_name_plural) for row in error.protected_objects})
        raise Conflict(
            _("“%(name)s” cannot be deleted: it is used by %(kinds)s. Remove or change these first.")
            % {"name": instance, "kinds": ", ".join(kinds)},
            code="in_use",
        ) from error
