"""What the reports of watching add up to; each reading is one statement, however many have watched.

A viewer has watched a video when they have seen 90 % of its seconds. Length is what the school says of the video, or
else what most players say.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import connection

from school.learning.rules import SEEN_WHOLE

STOPS = 3
# A row for each lesson that was watched. Seconds beyond the video's length are nobody's.
TOTALS = """
    WITH length AS (
        SELECT v.lesson_id, coalesce(max(l.video_seconds), mode() WITHIN GROUP (ORDER BY v.duration)) AS seconds
        FROM learning_watchedvideo v JOIN content_lessonpage l ON l.page_ptr_id = v.lesson_id
        WHERE v.lesson_id = ANY(%(lessons)s) GROUP BY v.lesson_id
    ), viewer AS (
        SELECT v.lesson_id, v.views, v.position, length.seconds AS length, seen.seconds,
            seen.seconds >= %(whole)s * length.seconds AS finished
        FROM learning_watchedvideo v JOIN length USING (lesson_id), LATERAL (
            SELECT coalesce(sum(upper(part) - lower(part)), 0) AS seconds
            FROM unnest(v.watched * int4multirange(int4range(0, length.seconds))) part
        ) seen
    ), stop AS (
        SELECT lesson_id, position, row_number() OVER (PARTITION BY lesson_id ORDER BY count(*) DESC, position) AS place
        FROM viewer WHERE NOT finished GROUP BY lesson_id, position
    )
    SELECT lesson_id, length, sum(views)::int, count(*)::int, sum(seconds)::bigint,
        count(*) FILTER (WHERE finished)::int, ARRAY(
            SELECT position FROM stop WHERE stop.lesson_id = viewer.lesson_id AND place <= %(stops)s ORDER BY position
        )
    FROM viewer GROUP BY lesson_id, length
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watching:
    """How a lesson's video was watched: its length and `watched_seconds` in seconds, `stops` the seconds where most of
    those who did not see it whole have stopped, ascending, at most three.
    """

    length: int = 0
    views: int = 0
    viewers: int = 0
    watched_seconds: int = 0
    finished: int = 0
    stops: tuple[int, ...] = ()

    @property
    def completion_rate(self) -> float:
        """Viewers who have watched it, in percent with one decimal; 0 before anybody has begun."""
        return round(100 * self.finished / self.viewers, 1) if self.viewers else 0.0

    @property
    def average_seconds(self) -> int:
        """The different seconds that a viewer has seen on average, rounded."""
        return round(self.watched_seconds / self.viewers) if self.viewers else 0


def watching_of(lessons: Iterable[int]) -> dict[int, Watching]:
    """How the videos of these lessons were watched, by the lesson's id; without those that nobody has begun."""
    told: dict[str, Any] = {"lessons": list(lessons), "whole": SEEN_WHOLE, "stops": STOPS}
    with connection.cursor() as cursor:
        cursor.execute(TOTALS, told)
        return {row[0]: reading(*row[1:]) for row in cursor.fetchall()}


def reading(length: int, views: int, viewers: int, seconds: int, finished: int, stops: list[Any]) -> Watching:
    """A row of TOTALS."""
    return Watching(
        length=length,
        views=views,
        viewers=viewers,
        watched_seconds=seconds,
        finished=finished,
        stops=tuple(stops),
    )
