"""Lessons that are not when they were: the group's students and its teacher are told once each."""

from collections.abc import Callable
from itertools import groupby

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from school.common import clock
from school.lessons.events import ChangedLesson, LessonCancelled, LessonReopened, LessonRescheduled, LessonsMoved
from school.notifications.actions import Notice
from school.notifications.choices import NotificationType
from school.notifications.handlers.base import at_school, tell
from school.notifications.queries import people_of_group

LINES = 10  # of a plan's lessons; more than these are counted


def tell_group(group_id: int, compose: Callable[[int, int], Notice], *, besides: tuple[int, ...] = ()) -> None:
    """Tell the group's students, its teacher and who else is concerned, each once."""
    people = dict.fromkeys([*people_of_group(group_id), *besides])
    tell([(person, group_id) for person in people], compose)


def tell_of_reschedule(event: LessonRescheduled) -> None:
    """The group learns when the lesson is instead, and why."""

    def compose(person_id: int, group_id: int) -> Notice:
        times = {"old": at_school(event.old_starts_at), "new": at_school(event.new_starts_at)}
        return Notice(
            recipient_id=person_id,
            type=NotificationType.LESSON,
            title=_("Lesson moved: %(lesson)s") % {"lesson": event.lesson_name},
            message=with_reason(_("It takes place on %(new)s instead of %(old)s.") % times, event.reason),
            source=f"reschedule:{event.reschedule_id}",
            data={"lesson": event.lesson_id, "group": group_id, "reschedule": event.reschedule_id},
        )

    tell_group(event.group_id, compose)


def tell_of_cancellation(event: LessonCancelled) -> None:
    """The group learns that the lesson does not take place."""

    def compose(person_id: int, group_id: int) -> Notice:
        text = _("The lesson on %(time)s does not take place.") % {"time": at_school(event.starts_at)}
        return Notice(
            recipient_id=person_id,
            type=NotificationType.LESSON,
            title=_("Lesson cancelled: %(lesson)s") % {"lesson": event.lesson_name},
            message=with_reason(text, event.reason),
            source=f"lesson:{event.lesson_id}:cancelled:{stamp()}",
            data={"lesson": event.lesson_id, "group": group_id},
        )

    tell_group(event.group_id, compose)


def tell_of_reopening(event: LessonReopened) -> None:
    """After a cancellation taken back, the group learns that the lesson takes place."""
    if event.was_completed:
        return

    def compose(person_id: int, group_id: int) -> Notice:
        return Notice(
            recipient_id=person_id,
            type=NotificationType.LESSON,
            title=_("Lesson takes place after all: %(lesson)s") % {"lesson": event.lesson_name},
            message=_("It begins on %(time)s.") % {"time": at_school(event.starts_at)},
            source=f"lesson:{event.lesson_id}:reopened:{stamp()}",
            data={"lesson": event.lesson_id, "group": group_id},
        )

    tell_group(event.group_id, compose)


def tell_of_plan(event: LessonsMoved) -> None:
    """Each group learns in one notice what a plan, or its undoing, did to its lessons."""
    for group_id, changed in groupby(event.lessons, key=lambda lesson: lesson.group_id):
        tell_group_of_plan(event, group_id, tuple(changed))


def tell_group_of_plan(event: LessonsMoved, group_id: int, lessons: tuple[ChangedLesson, ...]) -> None:
    """One notice to each person of the group, and to teachers who take over or hand over."""
    teachers = {lesson.old_teacher_id for lesson in lessons} | {lesson.new_teacher_id for lesson in lessons}

    def compose(person_id: int, group_id: int) -> Notice:
        count = len(lessons)
        title = ngettext("%(count)s lesson has changed", "%(count)s lessons have changed", count) % {"count": count}
        return Notice(
            recipient_id=person_id,
            type=NotificationType.LESSON,
            title=title,
            message=with_reason(lines_of(lessons), event.reason),
            source=f"plan:{event.occasion}:{group_id}",
            data={"plan": event.plan_id, "group": group_id, "lessons": [lesson.lesson_id for lesson in lessons]},
        )

    tell_group(group_id, compose, besides=tuple(sorted(teachers)))


def lines_of(lessons: tuple[ChangedLesson, ...]) -> str:
    """What happened to each lesson, one line each; many are cut and counted."""
    lines = [line_of(lesson) for lesson in lessons[:LINES]]
    more = len(lessons) - LINES
    if more > 0:
        lines.append(ngettext("and %(count)s more", "and %(count)s more", more) % {"count": more})
    return "\n".join(lines)


def line_of(lesson: ChangedLesson) -> str:
    """What happened to one lesson."""
    told = {
        "lesson": lesson.lesson_name,
        "old": at_school(lesson.old_starts_at),
        "new": at_school(lesson.new_starts_at),
    }
    if lesson.is_cancelled:
        return _("%(lesson)s on %(old)s does not take place.") % told
    if lesson.old_starts_at != lesson.new_starts_at:
        return _("%(lesson)s takes place on %(new)s instead of %(old)s.") % told
    return _("%(lesson)s on %(new)s is given by another teacher.") % told


def stamp() -> str:
    """This moment: a lesson that is cancelled for a second time is told of again."""
    return f"{clock.now():%Y%m%d%H%M%S%f}"


def with_reason(text: str, reason: str) -> str:
    """The text and, where one was given, the reason."""
    return _("%(text)s Reason: %(reason)s") % {"text": text, "reason": reason} if reason else text
