"""lessons/."""

from api.contracts.turantalim.building import detail, inside, listing
from api.contracts.turantalim.names import LESSON
from api.routes import Route


def routes() -> list[Route]:
    """lessons/."""
    return [
        listing(LESSON, "/", operation_id="listLessons", summary="List lessons"),
        detail(LESSON, "/{id}/", operation_id="getLesson", summary="One lesson"),
        listing(
            LESSON,
            "/group/{group}/",
            where=inside("groups", "group_id", "group"),
            operation_id="listGroupLessons",
            summary="List a group's lessons",
        ),
    ]
