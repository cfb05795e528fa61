"""Writing courses and their lessons, by public ids and in one video address."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from api.gateway.catalogue import kind_of
from content.actions import create_course, create_lesson, delete_course, delete_lesson, update_course, update_lesson
from content.models import LessonPage
from content.queries import courses_visible_to, units_kept_by
from content.rules import Video, VideoProvider, video_of
from content.shapes import BlockInput
from school.common.actor import Actor
from school.common.errors import Invalid, NotFound
from school.common.lookup import get_visible
from school.people.choices import Role
from school.people.models import User
from school.people.queries import people_visible_to

type Values = Mapping[str, Any]
type BodyInput = list[BlockInput]

COURSE_WORDS = {"title": "name", "instructor": "instructor_id"}  # ours → theirs
LESSON_WORDS = {"course": "course_id", "video_seconds": "duration"}
VIDEO = ("video_url", "video_type", "vimeo_id")
NO_TEACHER = _("There is no teacher with this id.")


def make_course(actor: Actor, values: Values) -> int:
    """Make a course, the caller's where no instructor is said; its key. The refusals of `create_course`."""
    given = course_values(actor, values)
    if "instructor" not in given and isinstance(actor.user, User):
        given["instructor"] = actor.user if actor.user.role in {Role.TEACHER, Role.ADMIN} else None
    return int(create_course(actor, **given).pk)


def change_course(actor: Actor, course_id: int, values: Values) -> None:
    """Change what is given; NotFound for what the actor does not see, else the refusals of `update_course`."""
    course = get_visible(courses_visible_to(actor), pk=course_id)
    update_course(actor, instance=course, **course_values(actor, values))


def remove_course(actor: Actor, course_id: int) -> None:
    """Delete a course; NotFound for what the actor does not see, else the refusals of `delete_course`."""
    delete_course(actor, instance=get_visible(courses_visible_to(actor), pk=course_id))


def course_values(actor: Actor, values: Values) -> dict[str, Any]:
    """A body in the actions' words; NotFound for an instructor whom the actor does not see."""
    ours = {theirs: name for name, theirs in COURSE_WORDS.items()}
    given = {ours.get(name, name): value for name, value in values.items()}
    if given.get("instructor"):
        given["instructor"] = teacher_of(actor, given["instructor"])
    if "image_url" in given:
        given["image_url"] = given["image_url"] or ""
    return given


def teacher_of(actor: Actor, uuid: UUID) -> User:
    """The person of this public id; NotFound unless it is one whom the actor sees and who can teach."""
    teachers = people_visible_to(actor).filter(role__in=[Role.TEACHER, Role.ADMIN])
    found = teachers.filter(uuid=uuid).first()
    if found is None:
        raise NotFound(fields={"instructor": [NO_TEACHER]})
    return found


def make_lesson(actor: Actor, values: Values) -> int:
    """Make a lesson, published unless `values` say otherwise; its key.

    NotFound for a course that the actor does not see, else the refusals of `create_lesson`.
    """
    course = get_visible(courses_visible_to(actor), uuid=values["course_id"])
    given = {name: value for name, value in lesson_values(values).items() if name != "course_id"}
    return int(create_lesson(actor, course=course, **given).pk)


def change_lesson(actor: Actor, lesson_id: int, values: Values) -> None:
    """Change what is given; NotFound for what is not the actor's, else the refusals of `update_lesson`."""
    lesson = get_visible(units_kept_by(actor), pk=lesson_id)
    update_lesson(actor, instance=lesson, **lesson_values(values, before=lesson))


def remove_lesson(actor: Actor, lesson_id: int) -> None:
    """Delete a lesson; NotFound for what is not the actor's, else the refusals of `delete_lesson`."""
    delete_lesson(actor, instance=get_visible(units_kept_by(actor), pk=lesson_id))


def lesson_values(values: Values, *, before: LessonPage | None = None) -> dict[str, Any]:
    """A body in the actions' words: one address for the video, and seconds of which 0 means that nobody knows."""
    given = {name: value for name, value in values.items() if name not in (*VIDEO, "duration")}
    if "duration" in values:
        given["video_seconds"] = values["duration"] or None
    if any(name in values for name in VIDEO):
        given["video_url"] = address_in(values, before.video_url if before else "")
    return given


def address_in(values: Values, before: str) -> str:
    """The video's address, from itself or from its number at Vimeo; Invalid when these say different things."""
    number = values.get("vimeo_id") or ""
    address: str = (values["video_url"] or "") if "video_url" in values else before
    if number and not values.get("video_url") and not is_vimeo(before, number):
        address = Video(VideoProvider.VIMEO, number).url
    demand_same(address, number, values.get("video_type"))
    return address


def is_vimeo(address: str, number: str) -> bool:
    """Whether this is the address of the video with this number at Vimeo."""
    video = video_of(address)
    return video is not None and video.provider is VideoProvider.VIMEO and video.video_id == number


def demand_same(address: str, number: str, kind: str | None) -> None:
    """Raise Invalid when the number at Vimeo or the kind of video is another than the address says."""
    if number and not is_vimeo(address, number):
        raise Invalid(fields={"vimeo_id": [_("This is not the number in the video’s address: send one of them.")]})
    if address and kind and kind != kind_of(address):
        raise Invalid(fields={"video_type": [_("The video’s address is of another kind: leave the kind out.")]})
