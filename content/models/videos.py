"""The videos that courses keep with us."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from content.models.pages import CoursePage
from school.common.audit import recorded
from school.common.models import Uploaded
from school.common.storage import keep_in

VIDEOS = "videos"


def video_path(extension: str) -> str:
    """A name that cannot be guessed; nothing in it comes from the uploaded file's own name."""
    return f"{VIDEOS}/{uuid.uuid4().hex}.{extension}"


class CourseVideo(Uploaded):
    """A course's own video."""

    course = models.OneToOneField(CoursePage, verbose_name=_("course"), on_delete=models.CASCADE, related_name="film")
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

    class Meta:
        verbose_name = _("video of a course")
        verbose_name_plural = _("videos of courses")
        triggers = recorded()

    def __str__(self) -> str:
        return self.file_name


keep_in(VIDEOS, "content.CourseVideo", "file")
