"""What changes of course and lesson pages have in common: each is a revision by who acts, as in the editor."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.actions.unpublish_page import UnpublishPageAction

from content.models import CoursePage, LessonPage
from content.permissions import demand_publisher
from school.common.actor import Actor
from school.common.errors import Conflict, Invalid
from school.common.models import assign

NOT_YET = ["path", "depth", "slug"]  # these come with a page's place
LOCKED = _("This page is locked in the editor, or it waits there for its time to be published.")


def held[P: (CoursePage, LessonPage)](actor: Actor, page: P) -> P:
    """The page as it is now, nobody else's to change until the end; Conflict when an editor has locked it."""
    found: P = type(page).objects.select_for_update().get(pk=page.pk)
    lock = found.get_lock()
    if lock and (actor.user is None or lock.for_user(actor.user)):
        raise Conflict(LOCKED)
    return found


def change_page(
    actor: Actor, page: CoursePage | LessonPage, changes: Mapping[str, Any], *, is_published: bool | None
) -> None:
    """Change the given values at once, published ones too; what an editor has drafted besides stays a draft.

    `is_published` publishes the page or takes it back; None leaves that as it is.
    """
    publish = page.live if is_published is None else is_published
    if page.live:
        demand_publisher(actor)
    draft = page.get_latest_revision_as_object() if page.live and page.has_unpublished_changes else None
    with refusals():
        assign(page, changes).full_clean()
        if publish:
            page.go_live_at = None if not page.live else page.go_live_at
        elif page.live:
            UnpublishPageAction(page, user=actor.user).execute(skip_permission_checks=True)
        else:
            page.save()
        add_revision(actor, page, publish=publish)
    if draft:
        assign(draft, changes).save_revision(user=actor.user, log_action=True, clean=False)


def add_revision(
    actor: Actor, page: CoursePage | LessonPage, *, publish: bool, log_action: str = "wagtail.edit"
) -> None:
    """Keep the page's state as a revision of the actor's, and make it live when asked; NotAllowed for an editor."""
    if publish:
        demand_publisher(actor)
    revision = page.save_revision(user=actor.user, log_action=log_action)
    if publish:
        PublishPageRevisionAction(revision, user=actor.user).execute(skip_permission_checks=True)


def stored[P: (CoursePage, LessonPage)](page: P) -> P:
    """The page as it is in the database now."""
    found: P = type(page).objects.get(pk=page.pk)
    return found


@contextmanager
def refusals() -> Iterator[None]:
    """Tell the pages' own validation errors as the domain's."""
    try:
        yield
    except ValidationError as error:
        raise Invalid.from_django(error) from error
