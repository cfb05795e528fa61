"""Pages under review: head teachers learn what waits, authors what became of it, and both of new comments and of what
could not be published at its time.
"""

from django.utils.translation import gettext as _

from content.events import PageCommented, PageNotPublished, PageReviewed, PageSubmitted
from school.common import clock
from school.notifications.actions import Notice
from school.notifications.choices import PERSON, NotificationType
from school.notifications.handlers.base import at_school, tell
from school.people.queries import in_charge_of

HEAD_TEACHERS = "head teachers"


def tell_of_submission(event: PageSubmitted) -> None:
    """Head teachers and admins, but for who submitted it, learn that a page waits for them."""

    def compose(person_id: int, page_id: int) -> Notice:
        return page_notice(
            person_id,
            page_id,
            title=_("To review: %(page)s") % {"page": event.title},
            message=_("%(person)s has submitted this page for approval.") % {"person": event.by},
            source=f"review:{event.review_id}:submitted",
            by_id=event.by_id,
        )

    tell([(person, event.page_id) for person in in_charge_of(HEAD_TEACHERS) if person != event.by_id], compose)


def tell_of_review(event: PageReviewed) -> None:
    """Who submitted a page learns what became of it, unless it was they who reviewed it."""
    if event.author_id is None or event.author_id == event.by_id:
        return

    def compose(person_id: int, page_id: int) -> Notice:
        title = _("Approved: %(page)s") if event.is_approved else _("Changes wanted: %(page)s")
        return page_notice(
            person_id,
            page_id,
            title=title % {"page": event.title},
            message=outcome(event),
            source=f"review:{event.review_id}:{'approved' if event.is_approved else 'rejected'}",
            by_id=event.by_id,
        )

    tell([(event.author_id, event.page_id)], compose)


def outcome(event: PageReviewed) -> str:
    """What became of the page, and what the reviewer wrote."""
    by = {"person": event.by}
    if not event.is_approved:
        text = _("%(person)s asks for changes.") % by
    elif event.goes_live_at and event.goes_live_at > clock.now():
        text = _("%(person)s has approved it. It appears on %(time)s.") % {**by, "time": at_school(event.goes_live_at)}
    else:
        text = _("%(person)s has approved it, and students can read it.") % by
    return f"{text}\n{event.comment}" if event.comment else text


def tell_of_comments(event: PageCommented) -> None:
    """Who takes part in a page's comments learns of new ones."""

    def compose(person_id: int, page_id: int) -> Notice:
        return page_notice(
            person_id,
            page_id,
            title=_("New comment: %(page)s") % {"page": event.title},
            message=f"{event.by}: {event.text}",
            source=f"comments:{'+'.join(event.comment_ids)}"[:90],
            by_id=event.by_id,
        )

    tell([(person, event.page_id) for person in event.reader_ids], compose)


def tell_of_failure(event: PageNotPublished) -> None:
    """Who wrote a page, head teachers and admins learn that it did not appear at its time."""

    def compose(person_id: int, page_id: int) -> Notice:
        return page_notice(
            person_id,
            page_id,
            title=_("Not published: %(page)s") % {"page": event.title},
            message=_("Its time had come, but this version stays a draft. %(reason)s") % {"reason": event.reason},
            source=f"revision:{event.revision_id}:not-published",
        )

    concerned = {*in_charge_of(HEAD_TEACHERS), *([event.author_id] if event.author_id else [])}
    tell([(person, event.page_id) for person in sorted(concerned)], compose)


def page_notice(
    person_id: int, page_id: int, *, title: str, message: str, source: str, by_id: int | None = None
) -> Notice:
    """A notice on one page of the editor's room; `by_id` is of whom it names."""
    named = {PERSON: by_id} if by_id else {}
    return Notice(
        recipient_id=person_id,
        type=NotificationType.GENERAL,
        title=title,
        message=message,
        source=f"page:{source}",
        data={"page": page_id, "address": f"/cms/pages/{page_id}/edit/", **named},
    )
