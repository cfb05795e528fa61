"""What people report while they watch a lesson's video.

A player reports every few seconds, so a report is one statement and leaves no entry in the audit: nobody decides
anything by it, and what it makes of a lesson's progress is audited there.
"""

from datetime import timedelta

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from content.models import LessonPage
from school.common import clock
from school.common.actor import Actor
from school.common.errors import Invalid, Unauthenticated
from school.common.limits import LONGEST_VIDEO
from school.common.prepared import prepared_cursor, sizeless
from school.learning.actions.progress import note_video_watched
from school.learning.models import LessonProgress
from school.learning.queries import open_enrollments
from school.learning.rules import SEEN_WHOLE

NEW_VIEW_AFTER = timedelta(minutes=30)  # without a report the person had gone away
NOT_IN_IT = _("Give whole seconds from 0 to the video’s length (%(length)s).")
NO_LENGTH = _("Give the video’s length in whole seconds, from 1 to %(longest)s.")
NO_VIDEO = _("This lesson has no video.")
# From where the person was, unless the player says from where, up to where they are; going back counts nothing.
REPORT = """
    INSERT INTO learning_watchedvideo AS kept
        (viewer_id, lesson_id, position, duration, watched, views, first_at, last_at)
    VALUES (%(viewer)s::bigint, %(lesson)s::bigint, %(to)s::integer, %(length)s::integer,
        int4multirange(int4range(least(coalesce(%(since)s::integer, 0), %(to)s::integer), %(to)s::integer)), 1,
        %(now)s::timestamptz, %(now)s::timestamptz)
    ON CONFLICT (viewer_id, lesson_id) DO UPDATE SET
        watched = kept.watched + int4multirange(int4range(
            least(coalesce(%(since)s::integer, kept.position), EXCLUDED.position), EXCLUDED.position)),
        position = EXCLUDED.position,
        duration = EXCLUDED.duration,
        views = kept.views + CASE WHEN kept.last_at < %(gone)s::timestamptz THEN 1 ELSE 0 END,
        last_at = EXCLUDED.last_at
    RETURNING (SELECT coalesce(sum(upper(part) - lower(part)), 0) FROM unnest(watched) part)
"""


def report_watching(
    actor: Actor, *, lesson: LessonPage, position: int, duration: int, since: int | None = None, completed: bool = False
) -> int:
    """Keep that the actor has watched the lesson's video up to `position`; returns how many of its seconds they have
    seen in all, each second once.

    All in whole seconds; from `since`, or else from where they were when they last reported, at first from 0. Who has
    seen 90 % of it, or says to have `completed` it, has watched the lesson's video if they are in its course. Invalid
    on `position`, `since` and `duration`, and for a lesson without a video.
    """
    if actor.user_id is None:
        raise Unauthenticated
    length = length_of(lesson, duration)
    demand_within(length, position=position, since=since or 0)
    seconds = write_down(actor.user_id, lesson, position, length, since)
    if completed or seconds >= SEEN_WHOLE * length:
        watched_whole(actor, lesson)
    return seconds


def length_of(lesson: LessonPage, told: int) -> int:
    """The video's length as the school has it, else as the player tells it."""
    if not has_video(lesson):
        raise Invalid(fields={"video_id": [NO_VIDEO]})
    length: int = lesson.video_seconds or told
    if not 1 <= length <= LONGEST_VIDEO:
        raise Invalid(fields={"duration": [NO_LENGTH % {"longest": LONGEST_VIDEO}]})
    return length


def has_video(lesson: LessonPage) -> bool:
    """Whether there is anything to watch in the lesson."""
    return bool(lesson.video_url) or any(block.block_type == "video" for block in lesson.body)


def demand_within(length: int, **places: int) -> None:
    """Invalid on each place that is not in the video."""
    message = NOT_IN_IT % {"length": length}
    if wrong := {name: [message] for name, place in places.items() if not 0 <= place <= length}:
        raise Invalid(fields=wrong)


def write_down(viewer_id: int, lesson: LessonPage, position: int, length: int, since: int | None) -> int:
    """Add the seconds; returns how many are seen in all."""
    now = clock.now()
    told = {
        "viewer": viewer_id,
        "lesson": lesson.pk,
        "to": position,
        "length": length,
        "since": since,
        "now": now,
        "gone": now - NEW_VIEW_AFTER,
    }
    with prepared_cursor() as cursor:
        cursor.execute(REPORT, {name: sizeless(value) for name, value in told.items()})
        return int(cursor.fetchone()[0])


def watched_whole(actor: Actor, lesson: LessonPage) -> None:
    """Say so in the progress of who is in the course, once."""
    if not lesson.live:
        return
    told_before = LessonProgress.objects.filter(enrollment=OuterRef("pk"), lesson=lesson, video_watched=True)
    in_course = open_enrollments(actor.user_id).filter(course__path=lesson.path[: -lesson.steplen])
    enrollment = in_course.exclude(Exists(told_before)).first()
    if enrollment is not None:
        note_video_watched(actor, enrollment=enrollment, lesson=lesson)
