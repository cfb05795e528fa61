"""settings/holidays/: the days without lessons. They are the staff's to read here, and the admins' to change."""

from dataclasses import replace

from api.contracts.turantalim.building import changing, creating, deleting, detail, listing
from api.contracts.turantalim.names import HOLIDAY
from api.routes import Route

VIEW = "timetable.view_holiday"


def routes() -> list[Route]:
    """settings/holidays/."""
    one = detail(HOLIDAY, "/{id}/", operation_id="getHoliday", summary="One holiday")
    return [
        listing(HOLIDAY, "/", permission=VIEW, operation_id="listHolidays", summary="List holidays"),
        creating(
            HOLIDAY,
            "/",
            operation_id="createHoliday",
            summary="Make a day free of lessons",
            description="Lessons of that day that are only planned go; what has happened or was moved by hand stays.",
        ),
        replace(one, permission=VIEW),
        *changing(HOLIDAY, "/{id}/", "a holiday"),
        deleting(HOLIDAY, "/{id}/", "a holiday"),
    ]
