"""Changes of lesson pages outside the editor. Teachers write the lessons of their own courses."""

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from django.utils.translation import gettext_lazy as _
from wagtail.actions.move_page import MovePageAction

from content.actions.pages import NOT_YET, add_revision, change_page, held, refusals, stored
from content.models import CoursePage, LessonPage
from content.permissions import WRITE, demand_own, demand_publisher
from content.shapes import BlockInput
from content.writing import body_of
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.models import delete_unused


class LessonChanges(TypedDict, total=False):
    """What may be changed of a lesson page, all optional. `order` is its place in the course, from 1."""

    title: str
    description: str
    body: list[BlockInput]
    video_url: str
    video_seconds: int | None
    duration_minutes: int | None
    is_free_preview: bool
    is_published: bool
    order: int


@action("content.create_lesson", permission=WRITE)
def create_lesson(
    actor: Actor,
    *,
    course: CoursePage,
    title: str,
    description: str = "",
    body: Sequence[BlockInput] = (),
    video_url: str = "",
    video_seconds: int | None = None,
    duration_minutes: int | None = None,
    is_free_preview: bool = False,
    is_published: bool = True,
    order: int | None = None,
) -> LessonPage:
    """Make a lesson page at the place `order` of its course, from 1, or at its end.

    Invalid names each wrong field; NotAllowed for a teacher of other courses; Conflict when the course is locked.
    """
    demand_own(actor, course)
    course = held(actor, course)  # pages get their places one after another
    lesson = LessonPage(
        title=title,
        description=description,
        body=body_of(actor, body),
        video_url=video_url,
        video_seconds=video_seconds,
        duration_minutes=duration_minutes,
        is_free_preview=is_free_preview,
        owner_id=actor.user_id,
        live=False,
    )
    with refusals():
        lesson.full_clean(exclude=NOT_YET)
        course.add_child(instance=lesson)
        add_revision(actor, lesson, publish=is_published, log_action="wagtail.create")
    if order is not None:
        put_at(actor, course, lesson, order)
    return stored(lesson)


@action("content.update_lesson", permission=WRITE)
def update_lesson(actor: Actor, *, instance: LessonPage, **changes: Unpack[LessonChanges]) -> LessonPage:
    """Change the given values at once, published ones too; what an editor has drafted besides stays a draft.

    Invalid names each wrong field; NotAllowed for a teacher of other courses; Conflict when the page is locked or waits
    for its time in the editor.
    """
    course = course_of(instance)
    demand_own(actor, course)
    order, is_published = changes.pop("order", None), changes.pop("is_published", None)
    if order is not None:
        course = held(actor, course)  # before the page: two moves at once would wait for each other crosswise
    lesson = held(actor, instance)
    if changes or is_published is not None:
        change_page(actor, lesson, with_body(actor, changes), is_published=is_published)
    if order is not None:
        put_at(actor, course, lesson, order)
    return stored(lesson)


@action("content.delete_lesson", permission=WRITE)
def delete_lesson(actor: Actor, *, instance: LessonPage) -> None:
    """Delete a lesson page with what students have done of it; Conflict names what still needs it.

    NotAllowed for a teacher of other courses, and for an editor who would take away what students read.
    """
    demand_own(actor, course_of(instance))
    lesson = held(actor, instance)
    if lesson.live:
        demand_publisher(actor)
    delete_unused(lesson)


def with_body(actor: Actor, changes: LessonChanges) -> dict[str, Any]:
    """The changes with the content as pages keep it."""
    if "body" not in changes:
        return {**changes}
    return {**changes, "body": body_of(actor, changes["body"])}


def course_of(lesson: LessonPage) -> CoursePage:
    """The course that the page stands in."""
    course: CoursePage = CoursePage.objects.get(path=lesson.path[: -lesson.steplen])
    return course


def put_at(actor: Actor, course: CoursePage, lesson: LessonPage, order: int) -> None:
    """Move the page to the place `order` among its course's pages, the last where there are fewer.

    Of a published course that is not an editor's to say, as in the editor's room: NotAllowed.
    """
    if order < 1:
        raise Invalid(fields={"order": [_("Places begin with 1.")]})
    if course.live:
        demand_publisher(actor)
    others = list(LessonPage.objects.child_of(course).exclude(pk=lesson.pk).order_by("path"))
    lesson = stored(lesson)
    target, pos = (others[order - 1], "left") if order <= len(others) else (course, "last-child")
    MovePageAction(lesson, target, pos=pos, user=actor.user).execute(skip_permission_checks=True)
