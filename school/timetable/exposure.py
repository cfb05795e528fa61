"""What the API may show of the timetable."""

from django.db.models import F

from school.common.exposure import Computed, Exposure, expose
from school.timetable.actions import (
    create_branch,
    create_holiday,
    create_room,
    create_schedule,
    delete_branch,
    delete_holiday,
    delete_room,
    delete_schedule,
    update_branch,
    update_holiday,
    update_room,
    update_schedule,
)
from school.timetable.models import Branch, Holiday, LessonSchedule, Room
from school.timetable.queries import branches_visible_to, holidays_visible_to, rooms_visible_to, schedules_visible_to

expose(
    Exposure(
        name="schedules",
        model=LessonSchedule,
        read=("id", "group", "day_of_week", "start_time", "duration_minutes", "room"),
        visible_to=schedules_visible_to,
        filters=("id", "group", "group__teacher", "day_of_week", "start_time", "duration_minutes", "room"),
        ordering=("id", "group", "day_of_week", "start_time", "duration_minutes"),
        default_ordering=("group", "day_of_week", "start_time", "id"),
        search=("group__name", "room__name"),
        create=create_schedule,
        update=update_schedule,
        delete=delete_schedule,
    )
)

expose(
    Exposure(
        name="rooms",
        model=Room,
        read=("id", "name", "branch", Computed("branch_name", str | None, F("branch__name")), "seats"),
        visible_to=rooms_visible_to,
        filters=("id", "name", "branch", "seats"),
        ordering=("id", "name", "branch", "seats"),
        default_ordering=("name", "id"),
        search=("name", "branch__name"),
        create=create_room,
        update=update_room,
        delete=delete_room,
    )
)

expose(
    Exposure(
        name="branches",
        model=Branch,
        read=("id", "name", "address"),
        visible_to=branches_visible_to,
        filters=("id", "name"),
        ordering=("id", "name"),
        default_ordering=("name", "id"),
        search=("name", "address"),
        create=create_branch,
        update=update_branch,
        delete=delete_branch,
    )
)

expose(
    Exposure(
        name="holidays",
        model=Holiday,
        read=("id", "date", "name"),
        visible_to=holidays_visible_to,
        filters=("id", "date", "name"),
        ordering=("id", "date", "name"),
        default_ordering=("date", "id"),
        search=("name",),
        create=create_holiday,
        update=update_holiday,
        delete=delete_holiday,
    )
)
