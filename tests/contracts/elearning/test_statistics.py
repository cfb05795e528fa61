"""The school's figures over the contract: numbers of real rows, for whom they are."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from content.actions import create_course
from content.models import CoursePage, LessonPage
from school.common import clock
from school.common.actor import Actor, Door
from school.learning.actions import enroll, record_lesson, report_watching
from school.payments.actions import refund_payment
from school.people.models import Session
from tests.api.callers import Callers
from tests.contracts.elearning.school import FILM, STATS, free_course, lesson, refusal
from tests.school.payments.bills import paid
from tests.world import SYSTEM, World

KINDS = ("", "/courses", "/students", "/videos", "/revenue")


@pytest.fixture
def busy(world: World) -> World:
    """A school in which something has happened: a course watched and completed, and one that money came for."""
    course = free_course(world, lessons=0)
    film = lesson(course, "Film", video_url=FILM, video_seconds=5400)
    student, classmate = (Actor.person(each, via=Door.API) for each in (world.student, world.classmate))
    record_lesson(student, enrollment=enroll(student, course=course), lesson=film)
    enroll(classmate, course=course)
    for viewer, since, position in ((student, 0, 5400), (student, 0, 60), (classmate, 600, 2400)):
        report_watching(viewer, lesson=film, position=position, duration=5400, since=since)
    create_course(SYSTEM, title="Draft", instructor=world.other_teacher)
    payment = paid(world, course=world.course)
    refund_payment(world.actor("accountant"), payment=payment, amount=Decimal("100000.50"))
    paid(world, amount=Decimal(7000))
    return world


def figures(api: Callers, who: str, kind: str) -> dict[str, Any]:
    answer = api[who].get(f"{STATS}{kind}")
    assert answer.status == 200, answer.json
    found: dict[str, Any] = answer.json
    return found


def test_the_school_at_a_glance(api: Callers, busy: World) -> None:
    whole = {
        "total_courses": 3,
        "total_students": 3,
        "total_videos": 1,
        "total_revenue": 406999.5,
        "active_students_today": 0,
        "new_enrollments_this_week": 3,
    }
    assert figures(api, "admin", "") == whole
    assert figures(api, "operator", "") == whole | {"total_revenue": None}
    unknown = dict.fromkeys(("total_students", "active_students_today", "new_enrollments_this_week"))
    assert figures(api, "accountant", "") == whole | unknown
    assert figures(api, "editor", "") == whole | unknown | {"total_revenue": None}
    own = {"total_courses": 2, "total_students": 2, "total_revenue": None}
    assert figures(api, "teacher", "") == whole | own
    nothing = {"total_courses": 1, "total_students": 0, "total_videos": 0, "new_enrollments_this_week": 0}
    assert figures(api, "other_teacher", "") == whole | own | nothing


def test_active_today_is_any_request_today(api: Callers, busy: World) -> None:
    yesterday = clock.today() - timedelta(days=1)
    for who in ("student", "classmate", "teacher"):
        api[who].get("/api/v1/users/me")
    assert figures(api, "admin", "")["active_students_today"] == 2
    Session.objects.update(seen_on=yesterday)
    assert figures(api, "admin", "")["active_students_today"] == 0
    api["student"].get("/api/v1/users/me")
    assert figures(api, "admin", "")["active_students_today"] == 1
    Session.objects.update(seen_on=clock.today() - timedelta(days=30))
    assert figures(api, "admin", "/students")["active_students"] == 0


def test_courses_by_category(api: Callers, busy: World) -> None:
    everything = {
        "total_courses": 3,
        "published_courses": 2,
        "draft_courses": 1,
        "courses_by_category": {"uncategorised": 2, "language": 1},
    }
    for who in ("admin", "operator", "editor", "accountant"):
        assert figures(api, who, "/courses") == everything
    assert figures(api, "other_teacher", "/courses") == {
        "total_courses": 1,
        "published_courses": 0,
        "draft_courses": 1,
        "courses_by_category": {"uncategorised": 1},
    }


def test_students(api: Callers, busy: World) -> None:
    api["student"].get("/api/v1/users/me")
    whole = {"total_students": 3, "active_students": 1, "new_students_this_month": 3, "completion_rate": 33.3}
    assert figures(api, "admin", "/students") == whole
    assert figures(api, "operator", "/students") == whole
    nobody = dict.fromkeys(whole, 0)
    assert figures(api, "other_teacher", "/students") == nobody
    for who in ("editor", "accountant"):
        assert refusal(api[who].get(f"{STATS}/students")) == (403, "PERMISSION_DENIED")


def test_videos(api: Callers, busy: World) -> None:
    CoursePage.objects.filter(pk=busy.course.pk).update(video_url=FILM)
    film = LessonPage.objects.get()
    most = {"id": str(film.uuid), "title": "Film", "views": 2}
    told = {"total_videos": 2, "total_watch_time": "2 hours", "most_watched_video": most}
    for who in ("admin", "editor", "teacher"):
        assert figures(api, who, "/videos") == told
    nothing = {"total_videos": 0, "total_watch_time": "0 hours", "most_watched_video": None}
    assert figures(api, "other_teacher", "/videos") == nothing


def test_revenue_is_for_who_keeps_the_books(api: Callers, busy: World) -> None:
    told = {
        "total_revenue": 406999.5,
        "monthly_revenue": 406999.5,
        "revenue_by_course": [
            {
                "course_id": str(busy.course.uuid),
                "course_name": "Turkish A1",
                "revenue": 399999.5,
                "enrollments": 1,
            }
        ],
    }
    for who in ("admin", "accountant"):
        assert figures(api, who, "/revenue") == told
    for who in ("operator", "editor", "teacher", "student"):
        assert refusal(api[who].get(f"{STATS}/revenue")) == (403, "PERMISSION_DENIED")


@pytest.mark.parametrize("kind", KINDS)
def test_students_and_strangers_see_none(api: Callers, world: World, kind: str) -> None:
    assert refusal(api["student"].get(f"{STATS}{kind}")) == (403, "PERMISSION_DENIED")
    assert refusal(api["anonymous"].get(f"{STATS}{kind}")) == (401, "NOT_AUTHENTICATED")
