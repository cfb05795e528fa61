"""Changes of courses outside the editor. Teachers make and change courses of their own; deleting is an admin's."""

from decimal import Decimal
from typing import Any, TypedDict, Unpack

from content.actions.images import drop_unused
from content.actions.pages import NOT_YET, add_revision, change_page, held, refusals, stored
from content.models import CourseIndexPage, CoursePage, CourseVideo
from content.permissions import CUSTOM, WRITE, demand_instructor, demand_own, own_teacher
from content.rules import PICTURES
from school.common.actions import action
from school.common.actor import Actor
from school.common.exposure import CustomValues
from school.common.models import delete_unused
from school.common.storage import drop_after_commit
from school.people.models import User


class CourseChanges(TypedDict, total=False):
    """What may be changed of a course, all optional."""

    title: str
    description: str
    category: str
    price: Decimal
    currency: str
    instructor: User | None
    image_url: str
    video_url: str
    is_published: bool
    custom: CustomValues


@action("content.create_course", permission=WRITE)
def create_course(
    actor: Actor,
    *,
    title: str,
    description: str = "",
    category: str = "",
    price: Decimal = Decimal(0),
    currency: str = "",
    instructor: User | None = None,
    image_url: str = "",
    video_url: str = "",
    is_published: bool = False,
    custom: CustomValues | None = None,
) -> CoursePage:
    """Make a course's page at the end of the list of courses; Invalid names each wrong field.

    An empty currency is the school's. A teacher's course is their own: Invalid on `instructor` for anybody else's.
    """
    course = CoursePage(
        title=title,
        description=description,
        category=category,
        price=price,
        currency=currency,
        instructor=instructor or own_teacher(actor),
        image_url=image_url,
        video_url=video_url,
        custom=CUSTOM.filled(actor, custom),
        owner_id=actor.user_id,
        live=False,
    )
    demand_instructor(actor, course.instructor)
    with refusals():
        course.full_clean(exclude=NOT_YET)
        index = CourseIndexPage.objects.select_for_update().get()  # pages get their places one after another
        index.add_child(instance=course)
        add_revision(actor, course, publish=is_published, log_action="wagtail.create")
    return stored(course)


@action("content.update_course", permission=WRITE)
def update_course(actor: Actor, *, instance: CoursePage, **changes: Unpack[CourseChanges]) -> CoursePage:
    """Change the given values at once, published ones too; what an editor has drafted besides stays a draft.

    A video's address takes the place of its file, a picture's that of the chosen image; an empty one takes that away.
    Invalid names each wrong field; NotAllowed for a teacher of other courses; Conflict when the page is locked or waits
    for its time in the editor.
    """
    demand_own(actor, instance)
    course = held(actor, instance)
    if "instructor" in changes:
        changes["instructor"] = changes["instructor"] or own_teacher(actor)
        demand_instructor(actor, changes["instructor"])
    if "custom" in changes:  # by themselves: they are in no draft and in no revision
        course.custom = CUSTOM.filled(actor, changes.pop("custom"), course.custom)
        CoursePage.objects.filter(pk=course.pk).update(custom=course.custom)
    is_published = changes.pop("is_published", None)
    change_page(actor, course, with_picture(course, changes), is_published=is_published)
    if "video_url" in changes:
        drop_video(course)
    return stored(course)


def with_picture(course: CoursePage, changes: CourseChanges) -> dict[str, Any]:
    """An address takes the place of the image that an editor has chosen; our own address of that leaves it there."""
    address = changes.get("image_url")
    if address is None:
        return {**changes}
    if address.endswith(f"{PICTURES}{course.uuid}"):
        return {name: value for name, value in changes.items() if name != "image_url"}
    return {**changes, "image": None}


@action("content.delete_course", permission="content.delete_coursepage")
def delete_course(actor: Actor, *, instance: CoursePage) -> None:
    """Delete a course with its lesson pages; Conflict names what still needs it, or says that the page is locked."""
    course = held(actor, instance)
    drop_video(course)
    delete_unused(course)


def drop_video(course: CoursePage) -> None:
    """Delete the course's own video, if it has one, with its still picture where no editor uses that.

    Storage drops the files once that is committed.
    """
    for film in CourseVideo.objects.select_related("poster").filter(course=course):
        film.delete()
        drop_after_commit(film.stored.name)
        drop_unused(film.poster)
