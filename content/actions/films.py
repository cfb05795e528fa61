"""Looking into the video files that editors put into lessons: how long each is, and a still picture of it."""

import logging
from contextlib import ExitStack, suppress
from math import ceil
from typing import Any

from django.conf import settings

from content.actions.images import drop_unused, stored_image
from content.actions.lessons import update_lesson
from content.models import DocumentFilm, LessonPage
from content.models.hosting import seconds_at_vimeo
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Conflict, Invalid
from school.common.limits import LONGEST_VIDEO
from school.common.models import save_valid
from school.common.videos import check_video

logger = logging.getLogger(__name__)


def read_films(actor: Actor, *, page_id: int) -> None:
    """Look into the lesson's video files that were not looked into yet; a lesson that is one video learns how long it
    is. Safe to repeat. Decoding and storage are outside of any transaction.
    """
    page = LessonPage.objects.filter(pk=page_id).first()
    for document in documents_of(page) if page else []:
        if not DocumentFilm.objects.filter(document=document, file=document.file.name).exists():
            look_into(actor, document)
    if page:
        tell_length(actor, page)


def documents_of(page: LessonPage) -> list[Any]:
    """The files that the lesson plays."""
    return [block.value["file"] for block in page.body if block.block_type == "video" and block.value["file"]]


def look_into(actor: Actor, document: Any) -> None:
    """Decode the file's beginning, and write down what it is; of what is no video, that it is none."""
    film = DocumentFilm.objects.filter(document=document).first() or DocumentFilm(document=document)
    former = film.poster
    film.file, film.seconds, film.poster = document.file.name, None, None
    with ExitStack() as files:
        try:
            with document.file.open("rb") as file:
                content = check_video(file, max_bytes=settings.WAGTAILDOCS_MAX_UPLOAD_SIZE)
        except Invalid as refusal:
            logger.warning("Document %s cannot be played: %s", document.pk, refusal)
        else:
            film.seconds = content.seconds
            film.poster = stored_image(files, content.poster, extension="jpg", title=document.title)
        record_film(actor, film=film, former=former)


@action("content.record_film", permission="content.change_lessonpage")
def record_film(actor: Actor, *, film: DocumentFilm, former: Any) -> None:
    """Write down what a video file is; `former` is the still of the file before it."""
    if film.poster:
        film.poster.save()
    save_valid(film)
    drop_unused(former)


def tell_length(actor: Actor, page: LessonPage) -> None:
    """A lesson that does not say how long its video is says so from when it is published: somebody may be writing a
    draft, and a version beside theirs would be in their way.
    """
    if not page.live or page.has_unpublished_changes or page.video_seconds:
        return
    seconds = length_of(page)
    if seconds and seconds <= LONGEST_VIDEO:
        with suppress(Conflict, Invalid):  # locked, or not to be published as it is: its editor says it
            update_lesson(actor, instance=page, video_seconds=ceil(seconds))


def length_of(page: LessonPage) -> float | None:
    """What is known of the length of the lesson's own video, or of its only file where it has none; in seconds."""
    if page.video_url:
        return seconds_at_vimeo(page.video_url)
    videos = [block.value for block in page.body if block.block_type == "video"]
    film = DocumentFilm.objects.filter(document=videos[0]["file"]).first() if len(videos) == 1 else None
    return film.seconds if film else None
