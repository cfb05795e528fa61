"""Courses with the address of their video, by public ids.

Whoever may see a course's video gets its address. Others get the address of a file of ours too, for it opens to nobody
who may not see it, and of a video elsewhere only when it is not part of what is paid for. Nobody but teachers and staff
gets one that Vimeo is not ready with.
"""

from collections.abc import Mapping
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _
from pydantic_core import to_jsonable_python

from api.gateway.arrays import MOST
from content.actions import create_course, create_filmed_course, delete_course, set_video, update_course
from content.models import CourseVideo
from content.permissions import gets_video
from content.queries import courses_visible_to, state_of_video, video_of_course, videos_open_to
from school.common.actor import Actor
from school.common.downloads import StoredFile
from school.common.errors import Invalid, NotFound
from school.common.lookup import get_visible

type Row = dict[str, Any]

VALUES = ("uuid", "title", "description", "video_url", "created_at")
IS_OPEN, HAS_FILE, STATE = "is_open", "has_file", "video_state"
ADDRESS = "api/courses/{}/video/"
BOTH = _("Send a file or an address, not both.")


def courses_told(actor: Actor, site: str, **where: Any) -> list[Row]:
    """The visible courses in the editor's order, at most MOST; `site` is our own address. One query."""
    opened = Exists(videos_open_to(actor).order_by().filter(pk=OuterRef("pk")))
    filmed = Exists(CourseVideo.objects.filter(course=OuterRef("pk")))
    rows = courses_visible_to(actor).filter(**where).annotate(**{IS_OPEN: opened, HAS_FILE: filmed})
    shown = rows.annotate(**{STATE: state_of_video()}).values(*VALUES, IS_OPEN, HAS_FILE, STATE)
    return [told(actor, row, site) for row in shown[:MOST]]


def course_told(actor: Actor, course_id: int, site: str) -> Row:
    """One visible course; NotFound for any other."""
    for row in courses_told(actor, site, pk=course_id):
        return row
    raise NotFound


def told(actor: Actor, row: Mapping[str, Any], site: str) -> Row:
    """A course as plain JSON values."""
    address = row["video_url"] if row[IS_OPEN] and gets_video(actor, row[STATE]) else ""
    if not row["video_url"] and row[HAS_FILE]:
        address = site + ADDRESS.format(row["uuid"])
    shown = {"id": row["uuid"], "title": row["title"], "description": row["description"]}
    plain: Row = to_jsonable_python(shown | {"video_url": address or None, "created_at": row["created_at"]})
    return plain


def create_published(actor: Actor, values: Mapping[str, Any], video: UploadedFile[Any] | None) -> int:
    """Make a course that is published at once, with its video's file or address; the refusals of the actions."""
    texts: Row = {"title": values["title"], "description": values.get("description", "")}
    address = values.get("video_url") or ""
    if video and address:
        raise both()
    if video:
        made = create_filmed_course(actor, **texts, video=video, is_published=True)
    else:
        made = create_course(actor, **texts, video_url=address, is_published=True)
    return int(made.pk)


def change(actor: Actor, course_id: int, values: Mapping[str, Any], video: UploadedFile[Any] | None, site: str) -> None:
    """Change what is given. The address that we have told of a file of ours means that this stays.

    NotFound for what the actor does not see; the refusals of the actions.
    """
    course = get_visible(courses_visible_to(actor), pk=course_id)
    changes: Row = {name: value or "" for name, value in values.items()}
    if changes.get("video_url") == site + ADDRESS.format(course.uuid):
        del changes["video_url"]
    if video and changes.get("video_url"):
        raise both()
    if video:
        set_video(actor, course=course, video=video, **changes)
    elif changes:
        update_course(actor, instance=course, **changes)


def remove(actor: Actor, course_id: int) -> None:
    """Delete a course; NotFound for what the actor does not see, Conflict when something needs it."""
    delete_course(actor, instance=get_visible(courses_visible_to(actor), pk=course_id))


def film(actor: Actor, course_id: int) -> StoredFile:
    """The file of a course whose video the actor may see; NotFound for any other."""
    found = video_of_course(actor, course_id)
    if found is None:
        raise NotFound
    return found.stored


def both() -> Invalid:
    """The refusal of two videos at once."""
    return Invalid(fields={"video_url": [BOTH]})
