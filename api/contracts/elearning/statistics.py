"""content/admin/stats: the school's figures, for who keeps it, and a teacher's own."""

from collections.abc import Callable
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.contracts.elearning.progress import Percent
from api.contracts.numbers import Amount
from api.gateway import figures
from api.routes import Call, Route
from api.wire import json_answer
from school.common.actor import Actor

KEEPERS = ("content.write_courses", "content.view_coursepage")
TEACHERS = ("content.write_courses", "learning.view_enrollment")
BOOKS = "payments.view_posting"
SCOPE = "Staff see the figures of the school, teachers those of the courses that they teach."

Count = Annotated[int, Field(ge=0)]


class SchoolOverview(BaseModel):
    """The school at a glance; null is what is not for the caller to see."""

    total_courses: Count
    total_students: Count | None
    total_videos: Count
    total_revenue: Amount | None = Field(description="Confirmed less refunded, in the school's currency.")
    active_students_today: Count | None = Field(description="With any call of the API today, by the school's clock.")
    new_enrollments_this_week: Count | None = Field(description="Since Monday.")


class CourseCounts(BaseModel):
    """How many courses there are."""

    total_courses: Count
    published_courses: Count
    draft_courses: Count
    courses_by_category: dict[str, Count] = Field(examples=[{"language": 15, "exam": 7, figures.UNCATEGORISED: 3}])


class StudentCounts(BaseModel):
    """How many students there are."""

    total_students: Count
    active_students: Count = Field(description="With any call of the API in the last 30 days.")
    new_students_this_month: Count
    completion_rate: Percent = Field(description="Completed enrolments over all of them.")


class WatchedVideo(BaseModel):
    """A lesson whose video was watched."""

    id: UUID
    title: str
    views: Count = Field(description="How often it was watched.")


class VideoCounts(BaseModel):
    """How many videos there are, and how much of them was watched."""

    total_videos: Count
    total_watch_time: str = Field(examples=["15240 hours"])
    most_watched_video: WatchedVideo | None


class CourseRevenue(BaseModel):
    """What one course has brought in."""

    course_id: UUID
    course_name: str
    revenue: Amount
    enrollments: Count = Field(description="How many are in it now.")


class SchoolRevenue(BaseModel):
    """Confirmed less refunded money, in the school's currency."""

    total_revenue: Amount = Field(description="Money that was for no course is in it, too.")
    monthly_revenue: Amount = Field(description="Since the first of this month.")
    revenue_by_course: list[CourseRevenue] = Field(description="The most first.")


def routes() -> list[Route]:
    """admin/stats."""
    money = Route(
        method="GET",
        path="/admin/stats/revenue/",
        operation_id="getRevenueStatistics",
        summary="What the school has earned",
        description="For who keeps the books.",
        handle=answering(figures.revenue),
        answer=SchoolRevenue,
        permission=BOOKS,
    )
    return [
        reading("", "getStatistics", "The school at a glance", figures.overview, SchoolOverview, KEEPERS),
        reading("courses/", "getCourseStatistics", "How many courses", figures.courses, CourseCounts, KEEPERS),
        reading("students/", "getStudentStatistics", "How many students", figures.students, StudentCounts, TEACHERS),
        reading("videos/", "getVideoStatistics", "How much is watched", figures.videos, VideoCounts, KEEPERS),
        money,
    ]


def reading(
    path: str, name: str, summary: str, read: Callable[[Actor], Any], answer: Any, any_of: tuple[str, ...]
) -> Route:
    """One kind of figures, for staff and teachers."""
    return Route(
        method="GET",
        path=f"/admin/stats/{path}",
        operation_id=name,
        summary=summary,
        description=SCOPE,
        handle=answering(read),
        answer=answer,
        any_of=any_of,
    )


def answering(read: Callable[[Actor], Any]) -> Callable[[Call], HttpResponse]:
    """A handler that answers with what `read` gives the caller."""
    return lambda call: json_answer(read(call.actor))
