"""Background work of the pages."""

from content.actions import publish_scheduled, rebuild_search
from content.queries import publishing_is_due
from school.common import clock
from school.common.actor import Actor
from school.jobs.queue import job


@job("publish_scheduled_pages", max_starts=2)
def publish_scheduled_pages() -> None:
    """Runs every minute; nothing is written, not even into the audit log, when no page's time has come."""
    if publishing_is_due(clock.now()):
        publish_scheduled(Actor.system("publish_scheduled_pages"))


@job("rebuild_search_index", max_starts=2)
def rebuild_search_index() -> None:
    """Runs each night, so that the search forgets nothing for longer than a day."""
    rebuild_search(Actor.system("rebuild_search_index"))
