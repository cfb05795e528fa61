"""Publishing by the clock, each page for itself: one that cannot be published keeps no other back."""

import logging
from typing import Any

from django.core.exceptions import ValidationError
from django.db import InterfaceError, OperationalError, transaction
from django.db.models import ProtectedError, RestrictedError
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision

from content.events import PageNotPublished
from content.queries import due_revisions, expired_pages
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Text
from school.common.events import emit

logger = logging.getLogger(__name__)

IS_NEEDED = _(
    "Students have answered the quiz that this version takes away. Put the quiz back or switch it off, then set the "
    "time again."
)
DEFECT = _("Something went wrong on our side. Publish it by hand, or set the time again.")


@action("content.publish_scheduled", permission="content.change_lessonpage")
def publish_scheduled(actor: Actor) -> None:
    """Publish the pages whose time has come and take back those that have expired; safe to run twice.

    What cannot be published stays a draft and waits for no time any more; who wrote it and who is in charge are told.
    """
    now = clock.now()
    for page in expired_pages(now):
        page.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    for revision in due_revisions(now):
        publish_or_tell(revision)


def publish_or_tell(revision: Revision) -> None:
    """Publish what was approved for now; or take it off the clock, and tell why."""
    try:
        with transaction.atomic():
            revision.publish(log_action="wagtail.publish.scheduled")
    except (OperationalError, InterfaceError):  # the database is away: all of them later
        raise
    except Exception as error:
        logger.exception("Revision %s of page %s cannot be published at its time", revision.pk, revision.object_id)
        take_off_the_clock(revision, reason_of(error))


def take_off_the_clock(revision: Any, reason: Text) -> None:
    """Let the page stay a draft, and say so."""
    revision.approved_go_live_at = None
    revision.save(update_fields=["approved_go_live_at"])
    page = Page.objects.get(pk=revision.object_id)
    emit(
        PageNotPublished(
            page_id=page.pk,
            title=page.get_admin_display_title(),
            revision_id=revision.pk,
            author_id=revision.user_id,
            reason=reason,
        )
    )


def reason_of(error: Exception) -> Text:
    """Why it was not published, for who wrote it."""
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    return IS_NEEDED if isinstance(error, ProtectedError | RestrictedError) else DEFECT
