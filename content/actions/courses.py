"""Changes of courses outside the editor. Both keep Wagtail's history: each is a revision by the person who acts."""

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import TypedDict, Unpack

from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.utils.translation import gettext_lazy as _
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.actions.unpublish_page import UnpublishPageAction

from content.models import CourseIndexPage, CoursePage, CourseVideo
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Conflict, Invalid
from school.common.models import assign, delete_unused
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
    video_url: str
    is_published: bool


@action("content.create_course", permission="content.add_coursepage")
def create_course(
    actor: Actor,
    *,
    title: str,
    description: str = "",
    category: str = "",
    price: Decimal = Decimal(0),
    currency: str = "",
    instructor: User | None = None,
    video_url: str = "",
    is_published: bool = False,
) -> CoursePage:
    """Make a course's page at the end of the list of courses; Invalid names each wrong field.

    An empty currency is the school's.
    """
    course = CoursePage(
        title=title,
        description=description,
        category=category,
        price=price,
        currency=currency,
        instructor=instructor,
        video_url=video_url,
        owner_id=actor.user_id,
        live=False,
    )
    with refusals():
        course.full_clean(exclude=["path", "depth", "slug"])  # these come with its place
        index = CourseIndexPage.objects.select_for_update().get()  # pages get their places one after another
        index.add_child(instance=course)
        add_revision(actor, course, publish=is_published, log_action="wagtail.create")
    return stored(course)


@action("content.update_course", permission="content.change_coursepage")
def update_course(actor: Actor, *, instance: CoursePage, **changes: Unpack[CourseChanges]) -> CoursePage:
    """Change the given values at once, published ones too; what an editor has drafted besides stays a draft.

    A video's address takes the place of its file; an empty one takes the file away, too.
    Invalid names each wrong field; Conflict when the page is locked or waits for its time in the editor.
    """
    course = CoursePage.objects.select_for_update().get(pk=instance.pk)
    refuse_locked(actor, course)
    publish = changes.pop("is_published", course.live)
    draft = course.get_latest_revision_as_object() if course.live and course.has_unpublished_changes else None
    with refusals():
        assign(course, changes).full_clean()
        if publish:
            course.go_live_at = None if not course.live else course.go_live_at
        elif course.live:
            UnpublishPageAction(course, user=actor.user).execute(skip_permission_checks=True)
        else:
            course.save()
        add_revision(actor, course, publish=publish)
    if draft:
        assign(draft, changes).save_revision(user=actor.user, log_action=True, clean=False)
    if "video_url" in changes:
        drop_video(course)
    return stored(course)


@action("content.delete_course", permission="content.delete_coursepage")
def delete_course(actor: Actor, *, instance: CoursePage) -> None:
    """Delete a course with its lesson pages; Conflict names what still needs it, or says that the page is locked."""
    course = CoursePage.objects.select_for_update().get(pk=instance.pk)
    refuse_locked(actor, course)
    drop_video(course)
    delete_unused(course)


@action("content.publish_scheduled", permission="content.change_lessonpage")
def publish_scheduled(actor: Actor) -> None:
    """Publish the pages whose time has come and take back those that have expired; safe to run twice."""
    call_command("publish_scheduled")


def drop_video(course: CoursePage) -> None:
    """Delete the course's own video, if it has one; storage drops the file once that is committed."""
    for film in CourseVideo.objects.filter(course=course):
        film.delete()
        drop_after_commit(film.stored.name)


def refuse_locked(actor: Actor, course: CoursePage) -> None:
    """Raise Conflict when an editor has locked the page or it waits for its time."""
    lock = course.get_lock()
    if lock and (actor.user is None or lock.for_user(actor.user)):
        raise Conflict(_("This course is locked in the editor, or it waits there for its time to be published."))


def add_revision(actor: Actor, course: CoursePage, *, publish: bool, log_action: str = "wagtail.edit") -> None:
    """Keep the page's state as a revision of the actor's, and make it live when asked."""
    revision = course.save_revision(user=actor.user, log_action=log_action)
    if publish:
        PublishPageRevisionAction(revision, user=actor.user).execute(skip_permission_checks=True)


def stored(course: CoursePage) -> CoursePage:
    """The course as it is in the database now."""
    found: CoursePage = CoursePage.objects.get(pk=course.pk)
    return found


@contextmanager
def refusals() -> Iterator[None]:
    """Tell the pages' own validation errors as the domain's."""
    try:
        yield
    except ValidationError as error:
        raise Invalid.from_django(error) from error
