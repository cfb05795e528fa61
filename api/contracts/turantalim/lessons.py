"""lessons/: the dated lessons, their moves and how they end."""

from typing import Any

from api.contracts.turantalim.building import (
    Command,
    changing,
    commanding,
    creating,
    detail,
    inside,
    listing,
    row_of,
)
from api.contracts.turantalim.names import LESSON, RESCHEDULE
from api.routes import Call, Route


def routes() -> list[Route]:
    """lessons/."""
    return [
        listing(LESSON, "/", operation_id="listLessons", summary="List lessons"),
        creating(
            LESSON,
            "/",
            operation_id="createLesson",
            summary="Add a lesson outside the weekly schedule",
            description="Teachers to their own groups. A clash is a 409 that names the lesson in the way.",
        ),
        detail(LESSON, "/{id}/", operation_id="getLesson", summary="One lesson"),
        changing(LESSON, "/{id}/", "a lesson")[0],
        *moving(),
        *ending(),
        listing(
            LESSON,
            "/group/{group}/",
            where=inside("groups", "group_id", "group"),
            operation_id="listGroupLessons",
            summary="List a group's lessons",
        ),
    ]


def moving() -> list[Route]:
    """To another date and time, with history."""
    return [
        changed_lesson(
            "reschedule",
            operation_id="rescheduleLesson",
            summary="Move a lesson to another date and time",
            description=(
                "The lesson stays itself, the move is kept and the group is told. Its own place again changes nothing. "
                "A clash is a 409 `schedule_conflict` with the lessons in the way and three free times; a completed or "
                "cancelled lesson is a 409 `lesson_not_open`."
            ),
        ),
        changed_lesson(
            "undo-reschedule",
            operation_id="undoLessonReschedule",
            summary="Take back a lesson's latest move",
            description="That is kept as another move, and the group is told.",
        ),
        listing(
            RESCHEDULE,
            "/{id}/reschedules/",
            where=inside("lessons", "lesson_id", "id"),
            operation_id="listLessonReschedules",
            summary="List a lesson's moves",
        ),
    ]


def ending() -> list[Route]:
    """Held, not held, and back again."""
    return [
        changed_lesson(
            "complete",
            operation_id="completeLesson",
            summary="Record that a lesson was held",
            description="From its beginning on; earlier it is a 409.",
        ),
        changed_lesson(
            "cancel",
            operation_id="cancelLesson",
            summary="Let a lesson not take place",
            description="Its teacher, room and group are free then; the group is told.",
        ),
        changed_lesson(
            "reopen",
            operation_id="reopenLesson",
            summary="Take back a completion or cancellation",
            description="A 409 `schedule_conflict` when its time was given to another lesson meanwhile.",
        ),
    ]


def changed_lesson(action: str, **told: Any) -> Route:
    """POST of an action that answers with the lesson."""
    command = Command(shape=LESSON, action=action)
    return commanding(command, f"/{{id}}/{action}/", render=shown, answer=row_of(LESSON), **told)


def shown(call: Call, result: Any) -> dict[str, Any]:
    """The lesson in the contract's shape."""
    return LESSON.of(result)
