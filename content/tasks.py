"""Background work of the pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from content.actions import publish_scheduled, rebuild_search
from content.actions.films import read_films
from content.actions.hosting import drop_lost, follow
from content.queries import publishing_is_due
from school.common import clock
from school.common.actor import Actor
from school.common.errors import ProviderFailed, Unavailable
from school.jobs.errors import Retry
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


@job("read_films", max_starts=5)
def read_lesson_films(page_id: int) -> None:
    """Decode the video files of a lesson that was saved, and find out how long its video is."""
    read_films(Actor.system("read_films"), page_id=page_id)


@job("follow_hosted_video", max_starts=8)
def follow_hosted_video(number: str) -> None:
    """Look at Vimeo what has become of an upload, again and again until it plays or is given up."""
    with trying_again():
        follow(Actor.system("vimeo"), number=number)


@job("drop_lost_videos", max_starts=8)
def drop_lost_videos(name: str, since: str) -> None:
    """Take away what Vimeo has made without our hearing of it."""
    with trying_again():
        drop_lost(name=name, since=datetime.fromisoformat(since))


@contextmanager
def trying_again() -> Iterator[None]:
    """Vimeo may be down, or have enough of our calls: later, then."""
    try:
        yield
    except (ProviderFailed, Unavailable) as error:
        raise Retry(str(error)) from error
