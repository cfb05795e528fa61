"""The videos that courses keep with us."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from content.models.pages import CoursePage
from school.common.audit import recorded
from school.common.downloads import StoredFile
from school.common.models import TimeStamped
from school.common.storage import keep_in

VIDEOS = "videos"


def video_path(extension: str) -> str:
    """A name that cannot be guessed; nothing in it comes from the uploaded file's own name."""
    return f"{VIDEOS}/{uuid.uuid4().hex}.{extension}"


class CourseVideo(TimeStamped):
    """A course's own video. `file_name`, `mime_type` and what follows tell of its content, which never changes."""

    course = models.OneToOneField(CoursePage, verbose_name=_("course"), on_delete=models.CASCADE, related_name="film")
    file = models.FileField(_("file"), max_length=200)
    file_name = models.CharField(_("file’s name"), max_length=200)
    file_size = models.PositiveBigIntegerField(_("bytes"))
    mime_type = models.CharField(_("kind of file"), max_length=100)
    duration_seconds = models.FloatField(_("seconds"), null=True, blank=True)
    width = models.PositiveIntegerField(_("width"))
    height = models.PositiveIntegerField(_("height"))
    poster = models.ForeignKey(
        "wagtailimages.Image",
        verbose_name=_("still picture"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
    )
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uploaded by"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
    )

    class Meta:
        verbose_name = _("video of a course")
        verbose_name_plural = _("videos of courses")
        triggers = recorded()

    def __str__(self) -> str:
        return self.file_name

    @property
    def stored(self) -> StoredFile:
        """The file, for who may see it."""
        return StoredFile(
            name=str(self.file.name),
            file_name=self.file_name,
            content_type=self.mime_type,
            size=self.file_size,
            modified=self.created_at,
        )


keep_in(VIDEOS, "content.CourseVideo", "file")
