"""What is known of the video files that editors put into lessons, by decoding them."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DocumentFilm(models.Model):
    """A document that a lesson plays. `file` is the file in storage that was looked into; a new one is looked into
    again. `seconds` is empty of what is no video.
    """

    document = models.OneToOneField(
        "wagtaildocs.Document", verbose_name=_("document"), on_delete=models.CASCADE, related_name="film"
    )
    file = models.CharField(_("file"), max_length=200)
    seconds = models.FloatField(_("seconds"), null=True, blank=True)
    poster = models.ForeignKey(
        "wagtailimages.Image",
        verbose_name=_("still picture"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
    )

    class Meta:
        verbose_name = _("video file of a lesson")
        verbose_name_plural = _("video files of lessons")

    def __str__(self) -> str:
        return self.file
