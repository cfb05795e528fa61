"""What people have seen of the videos of lessons, second by second."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.common.limits import LONGEST_VIDEO


class SecondsField(models.Field):  # type: ignore[type-arg]  # it takes none at run time
    """A set of whole seconds as PostgreSQL's int4multirange, each second in it once.

    It is read as pairs, from the first second to the one after the last: [[0, 30], [60, 90]].
    """

    def db_type(self, connection: Any) -> str:
        return "int4multirange"

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> list[list[int]] | None:
        return None if value is None else [[part.lower, part.upper] for part in value]


class WatchedVideo(models.Model):
    """What one person has seen of a lesson's video; written in one statement for each report, see `watched`."""

    viewer = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("viewer"), on_delete=models.CASCADE, related_name="watched_videos"
    )
    lesson = models.ForeignKey(
        "content.LessonPage", verbose_name=_("lesson"), on_delete=models.CASCADE, related_name="viewers"
    )
    position = models.PositiveIntegerField(_("position, seconds"))
    duration = models.PositiveIntegerField(_("length as the player has it, seconds"))
    watched = SecondsField(_("seconds watched"))
    views = models.PositiveIntegerField(_("times watched"), default=1)
    first_at = models.DateTimeField(_("first watched at"))
    last_at = models.DateTimeField(_("last watched at"))

    class Meta:
        verbose_name = _("watched video")
        verbose_name_plural = _("watched videos")
        constraints = [
            models.UniqueConstraint(fields=["viewer", "lesson"], name="learning_viewer_once_at_video"),
            models.CheckConstraint(
                condition=models.Q(duration__range=(1, LONGEST_VIDEO), position__lte=models.F("duration")),
                name="learning_position_is_in_video",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.lesson} · {self.viewer}"
