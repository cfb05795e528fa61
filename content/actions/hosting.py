"""Videos at Vimeo: the browser uploads, the school opens the place, follows what becomes of it, and takes it away.

Vimeo is asked outside of any transaction. What it makes without our hearing of it is looked for and taken away.
"""

from datetime import datetime, timedelta
from typing import Any, TypedDict, Unpack

from django.utils.translation import gettext_lazy as _

from content import vimeo
from content.actions.films import tell_length
from content.choices import HostingState
from content.models import CoursePage, HostedVideo, LessonPage
from content.permissions import WRITE, demand_own, demand_publisher, writes_all
from content.queries import is_played
from content.vimeo import Found, Place, VimeoFailed
from school.common import clock
from school.common.actions import action, around
from school.common.actor import Actor
from school.common.errors import Invalid, NotFound
from school.common.limits import LARGEST_VIDEO, LONGEST_VIDEO_NAME
from school.common.models import save_valid
from school.jobs.queue import enqueue

FOLLOWED_EVERY = timedelta(minutes=5)
GIVEN_UP_AFTER = timedelta(days=2)  # a place to upload to lasts for one
CLOCKS_DIFFER = timedelta(minutes=2)
VIEWS = ("anybody", "nobody", "disable", "unlisted")


class VideoChanges(TypedDict, total=False):
    """What can be said of a video at Vimeo; `privacy` is one of VIEWS."""

    name: str
    description: str
    privacy: str


@around("content.open_video_upload", permission=WRITE)
def open_video_upload(
    actor: Actor, *, course: CoursePage, name: str, size: int, description: str = ""
) -> tuple[HostedVideo, Place]:
    """Open a place at Vimeo to which a browser uploads a video of `size` bytes for a course.

    NotAllowed for another teacher's course; Invalid on `name` and `size`; Unavailable without an account or when
    Vimeo is away; VimeoFailed with its words.
    """
    demand_own(actor, course)
    demand_upload(name, size)
    vimeo.demand_configured()
    began = clock.now()
    try:
        place = vimeo.open_upload(name=name, description=description, size=size)
    except VimeoFailed as error:
        if error.code == vimeo.UNCLEAR:
            look_for_lost(actor, name=name, since=began)
        raise
    return keep_or_drop(actor, place, course=course, name=name, size=size), place


def demand_upload(name: str, size: int) -> None:
    """Invalid on what Vimeo would not take."""
    wrong: dict[str, list[Any]] = {}
    if not name.strip() or len(name) > LONGEST_VIDEO_NAME:
        wrong["name"] = [_("Give a name of at most %(most)s characters.") % {"most": LONGEST_VIDEO_NAME}]
    if not 0 < size <= LARGEST_VIDEO:
        wrong["size"] = [_("Give the file’s size in bytes, at most %(most)s.") % {"most": LARGEST_VIDEO}]
    if wrong:
        raise Invalid(fields=wrong)


def keep_or_drop(actor: Actor, place: Place, **values: Any) -> HostedVideo:
    """Write the place down; what cannot be written down does not stay at Vimeo."""
    try:
        return record_upload(actor, place=place, **values)
    except Exception:
        vimeo.delete_video(place.number)
        raise


@action("content.open_video_upload", permission=WRITE)
def record_upload(actor: Actor, *, place: Place, course: CoursePage, name: str, size: int) -> HostedVideo:
    """Write down that a place was opened, and follow it."""
    video = HostedVideo(number=place.number, course=course, name=name, size=size, opened_by_id=actor.user_id)
    save_valid(video)
    enqueue("follow_hosted_video", place.number, delay=FOLLOWED_EVERY)
    return video


@action("content.look_for_lost_video", permission=WRITE)
def look_for_lost(actor: Actor, *, name: str, since: datetime) -> None:
    """Let a job take away what Vimeo has perhaps made."""
    enqueue("drop_lost_videos", name, since.isoformat(), delay=CLOCKS_DIFFER)


@around("content.change_hosted_video", permission=WRITE)
def change_hosted_video(actor: Actor, *, number: str, **changes: Unpack[VideoChanges]) -> Found:
    """Change what a video is called at Vimeo and who sees it there; returns it as Vimeo has it then.

    NotFound for one that is not the actor's to keep; Invalid on `name` and `privacy`; Unavailable; VimeoFailed.
    """
    demand_keeper(actor, number)
    name, privacy = changes.get("name"), changes.get("privacy")
    if name is not None:
        demand_upload(name, size=1)
    if privacy is not None and privacy not in VIEWS:
        raise Invalid(fields={"privacy": [_("One of: %(values)s.") % {"values": ", ".join(VIEWS)}]})
    vimeo.demand_configured()
    plain = {key: value for key, value in changes.items() if key != "privacy"}
    found = vimeo.change_video(number, plain if privacy is None else {**plain, "privacy": {"view": privacy}})
    if name is not None:
        rename(actor, number=number, name=name)
    return found


@action("content.change_hosted_video", permission=WRITE)
def rename(actor: Actor, *, number: str, name: str) -> None:
    """Call it so here, too."""
    for video in HostedVideo.objects.select_for_update().filter(number=number):
        video.name = name
        save_valid(video)


@around("content.delete_hosted_video", permission=WRITE)
def delete_hosted_video(actor: Actor, *, number: str) -> None:
    """Take a video away at Vimeo, and here; one that is gone there is well.

    NotFound for one that is not the actor's to keep; Unavailable; VimeoFailed: then it stays here, too.
    """
    demand_keeper(actor, number)
    vimeo.demand_configured()
    vimeo.delete_video(number)
    forget(actor, number=number)


@action("content.delete_hosted_video", permission=WRITE)
def forget(actor: Actor, *, number: str) -> None:
    """It is no video of ours any more."""
    HostedVideo.objects.filter(number=number).delete()


def demand_keeper(actor: Actor, number: str) -> None:
    """NotFound unless the video was uploaded for a course that the actor keeps; who keeps all keeps all of them, but
    NotAllowed for an editor who would take what students see.
    """
    if writes_all(actor):
        if is_played(number):
            demand_publisher(actor)
        return
    if not HostedVideo.objects.filter(number=number, course__instructor_id=actor.user_id or 0).exists():
        raise NotFound


def follow(actor: Actor, *, number: str) -> None:
    """Write down what has become of an upload, and how long the video is; what nobody has uploaded is taken away."""
    video = HostedVideo.objects.filter(number=number).first()
    if video is None or video.state in {HostingState.READY, HostingState.FAILED}:
        return
    found = vimeo.read_video(number)
    if found is None or (not found.is_uploaded and clock.now() - video.created_at > GIVEN_UP_AFTER):
        vimeo.delete_video(number)
        forget(actor, number=number)
        return
    record_state(actor, number=number, found=found)


@action("content.follow_hosted_video", permission=WRITE)
def record_state(actor: Actor, *, number: str, found: Found) -> None:
    """Write down how far it is; lessons that play it learn how long it is."""
    video = HostedVideo.objects.select_for_update().get(number=number)
    video.state, video.seconds = state_of(found), found.seconds or None
    save_valid(video)
    if video.state == HostingState.READY and found.seconds:
        tell_lessons(actor, number)
    elif video.state != HostingState.FAILED:
        enqueue("follow_hosted_video", number, delay=FOLLOWED_EVERY)


def state_of(found: Found) -> HostingState:
    """How far a video is, by what Vimeo says."""
    if found.has_failed:
        return HostingState.FAILED
    if found.is_playable:
        return HostingState.READY
    return HostingState.PROCESSING if found.is_uploaded else HostingState.UPLOADING


def tell_lessons(actor: Actor, number: str) -> None:
    """Lessons that play the video may learn how long it is; those at addresses that only look alike do not."""
    for lesson in LessonPage.objects.filter(live=True, video_url__contains=number, video_seconds=None):
        tell_length(actor, lesson)


def drop_lost(*, name: str, since: datetime) -> None:
    """Take away the empty videos of this name that Vimeo has made since and nobody here knows."""
    known = set(HostedVideo.objects.filter(name=name).values_list("number", flat=True))
    for found in vimeo.latest_videos():
        is_new = found.made_at is not None and found.made_at >= since - CLOCKS_DIFFER
        if found.name == name and is_new and not found.is_uploaded and found.number not in known:
            vimeo.delete_video(found.number)
