"""A course's own video: checked by its content, stored outside of any transaction, and written down."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Unpack

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

from content.actions.courses import CourseChanges, create_course, update_course
from content.actions.images import stored_image
from content.models import CoursePage, CourseVideo, video_path
from school.common.actions import action, around
from school.common.actor import Actor
from school.common.errors import naming
from school.common.models import save_valid
from school.common.storage import stored
from school.common.videos import MEGABYTE, check_video


@around("content.create_filmed_course", permission="content.add_coursepage")
def create_filmed_course(
    actor: Actor,
    *,
    title: str,
    video: UploadedFile,  # type: ignore[type-arg]  # generic for the type checker only
    description: str = "",
    is_published: bool = False,
) -> CoursePage:
    """Make a course with its video, or neither; the refusals of `create_course`, and of `set_video` under `video`."""
    with kept(video) as film:
        return record_filmed_course(actor, film=film, title=title, description=description, is_published=is_published)


@action("content.create_filmed_course", permission="content.add_coursepage")
def record_filmed_course(
    actor: Actor, *, film: CourseVideo, title: str, description: str, is_published: bool
) -> CoursePage:
    """Write down a course and the video that storage has."""
    course = create_course(actor, title=title, description=description, is_published=is_published)
    attach(actor, course, film)
    return course


@around("content.set_video", permission="content.change_coursepage")
def set_video(
    actor: Actor,
    *,
    course: CoursePage,
    video: UploadedFile,  # type: ignore[type-arg]  # generic for the type checker only
    **changes: Unpack[CourseChanges],
) -> CourseVideo:
    """Give a course this video (mp4, webm, mov) in place of the file or address that it has, and these values.

    Invalid and TooLarge stand under `video`; Conflict when an editor has locked the page; Unavailable when storage is
    away. The file goes into storage outside of any transaction, and away again when it is not taken.
    """
    with kept(video) as film:
        return record_video(actor, course=course, film=film, **changes)


@action("content.set_video", permission="content.change_coursepage")
def record_video(
    actor: Actor, *, course: CoursePage, film: CourseVideo, **changes: Unpack[CourseChanges]
) -> CourseVideo:
    """Write down the video that storage has."""
    changes["video_url"] = ""
    update_course(actor, instance=course, **changes)  # drops the former file, too
    return attach(actor, course, film)


@contextmanager
def kept(video: UploadedFile) -> Iterator[CourseVideo]:  # type: ignore[type-arg]  # generic for the checker only
    """The checked video in storage, for the block that writes its row."""
    with naming("video"):
        content = check_video(video, max_bytes=settings.VIDEO_MAX_MEGABYTES * MEGABYTE)
    with ExitStack() as files:
        name = files.enter_context(stored(video_path(content.extension), video))
        film = CourseVideo(
            file_name=content.file_name,
            file_size=content.size,
            mime_type=content.content_type,
            duration_seconds=content.seconds,
            width=content.width,
            height=content.height,
        )
        film.file.name = name
        film.poster = stored_image(files, content.poster, extension="jpg", title=content.file_name)
        yield film


def attach(actor: Actor, course: CoursePage, film: CourseVideo) -> CourseVideo:
    """Write the rows of the video and of its still picture."""
    if film.poster:
        film.poster.save()
    film.course, film.uploaded_by_id = course, actor.user_id
    return save_valid(film)
