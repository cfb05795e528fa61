"""Videos that the school has put at Vimeo."""

from collections.abc import Iterable

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from content.choices import HostingState
from content.rules import VideoProvider, video_of
from school.common.audit import recorded
from school.common.limits import LONGEST_VIDEO_NAME
from school.common.models import TimeStamped


class HostedVideo(TimeStamped):
    """A video at Vimeo from when its upload was opened; `number` is its name there."""

    number = models.CharField(_("number at Vimeo"), max_length=12, unique=True)
    course = models.ForeignKey(
        "content.CoursePage",
        verbose_name=_("course"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="hosted_videos",
    )
    name = models.CharField(_("name"), max_length=LONGEST_VIDEO_NAME)
    size = models.PositiveBigIntegerField(_("bytes"))
    seconds = models.PositiveIntegerField(_("seconds"), null=True, blank=True)
    state = models.CharField(
        _("state"), max_length=12, choices=HostingState.choices, default=HostingState.UPLOADING, db_index=True
    )
    opened_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uploaded by"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
    )

    class Meta:
        verbose_name = _("video at Vimeo")
        verbose_name_plural = _("videos at Vimeo")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=HostingState.values), name="content_hosted_video_state_is_known"
            ),
            models.CheckConstraint(condition=models.Q(size__gt=0), name="content_hosted_video_has_bytes"),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return self.name


def states_of(addresses: Iterable[str]) -> dict[str, HostingState]:
    """How far Vimeo is with those of the videos at these addresses that the school has put there. One query at most."""
    videos = {address: video_of(address) for address in addresses}
    numbers = {
        address: video.video_id for address, video in videos.items() if video and video.provider is VideoProvider.VIMEO
    }
    found = HostedVideo.objects.filter(number__in=numbers.values()) if numbers else HostedVideo.objects.none()
    states = dict(found.values_list("number", "state"))
    return {address: HostingState(states[number]) for address, number in numbers.items() if number in states}


def seconds_at_vimeo(address: str) -> int | None:
    """How long the video at this address is; None unless the school has put it at Vimeo and it plays there."""
    video = video_of(address)
    if video is None or video.provider is not VideoProvider.VIMEO:
        return None
    ready = HostedVideo.objects.filter(number=video.video_id, state=HostingState.READY)
    return ready.values_list("seconds", flat=True).first()
