"""The school's figures as plain JSON values: money is a number, and what somebody may not see is null."""

from dataclasses import asdict
from typing import Any

from api.wire import json_number
from school.common.actor import Actor
from school.insights import statistics

type Row = dict[str, Any]

UNCATEGORISED = "uncategorised"
HOUR = 3600


def overview(actor: Actor) -> Row:
    """The school at a glance; the refusals are those of `statistics`, here and below."""
    found = asdict(statistics.overview(actor))
    money = found["total_revenue"]
    return {**found, "total_revenue": None if money is None else json_number(money)}


def courses(actor: Actor) -> Row:
    """How many courses there are."""
    found = asdict(statistics.courses(actor))
    named = {name or UNCATEGORISED: many for name, many in found["courses_by_category"].items()}
    return {**found, "courses_by_category": named}


def students(actor: Actor) -> Row:
    """How many students there are."""
    found = asdict(statistics.students(actor))
    return {**found, "completion_rate": json_number(found["completion_rate"])}


def videos(actor: Actor) -> Row:
    """How many videos there are, and how much of them was watched."""
    found = asdict(statistics.videos(actor))
    hours = json_number(round(found.pop("watched_seconds") / HOUR, 1))
    return {**found, "total_watch_time": f"{hours} hours"}


def revenue(actor: Actor) -> Row:
    """What the school has earned."""
    found = asdict(statistics.revenue(actor))
    by_course = [{**row, "revenue": json_number(row["revenue"])} for row in found["revenue_by_course"]]
    return {
        "total_revenue": json_number(found["total_revenue"]),
        "monthly_revenue": json_number(found["monthly_revenue"]),
        "revenue_by_course": by_course,
    }
