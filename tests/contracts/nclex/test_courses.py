"""Courses over the contract."""

import uuid
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.actions import create_course
from content.models import CoursePage
from school.learning.actions import enroll, grant_access
from tests.api.callers import Callers
from tests.world import SYSTEM, World

ALL, PUBLIC = "/api/admin/courses/", "/api/courses/"
LINK = "https://youtube.com/watch?v=new_video_id"
NEW = {"title": "New NCLEX Course", "description": "A detailed description.", "video_url": LINK}


def one(course: CoursePage) -> str:
    return f"{ALL}{course.uuid}/"


def made(api: Callers, **body: Any) -> tuple[dict[str, Any], CoursePage]:
    """A course that the admin has made: as it was told, and its page."""
    answer = api["admin"]("POST", ALL, NEW | body)
    assert answer.status == 201, answer.json
    return answer.json, CoursePage.objects.get(uuid=answer.json["id"])


def told(course: CoursePage, **change: Any) -> dict[str, Any]:
    """A course as those see it who keep courses."""
    created_at = course.created_at.isoformat().replace("+00:00", "Z")
    values = {"title": course.title, "description": course.description, "video_url": course.video_url or None}
    return {"id": str(course.uuid), **values, "created_at": created_at} | change


def test_making_one_publishes_it(api: Callers, world: World) -> None:
    body, course = made(api)
    assert body == told(course, **NEW)
    assert (course.live, course.price, course.currency) == (True, Decimal(0), "UZS")
    offer = {name: value for name, value in body.items() if name != "created_at"}
    for who in ("anonymous", "student", "teacher", "admin"):
        assert offer in api[who].get(PUBLIC).json
    assert body in api["admin"].get(ALL).json
    assert made(api, title="Bare", description="", video_url="")[0]["video_url"] is None


def test_the_list_shows_drafts_to_admins_alone(api: Callers, world: World) -> None:
    create_course(SYSTEM, title="Draft")
    titles = {who: [row["title"] for row in api[who].get(PUBLIC).json] for who in ("anonymous", "student", "admin")}
    assert titles == {"anonymous": ["Turkish A1"], "student": ["Turkish A1"], "admin": ["Turkish A1", "Draft"]}
    assert [row["title"] for row in api["admin"].get(ALL).json] == ["Turkish A1", "Draft"]


@pytest.mark.parametrize("who", ["student", "teacher", "operator", "accountant"])
def test_only_admins_keep_courses(api: Callers, world: World, who: str) -> None:
    _body, course = made(api)
    calls: list[tuple[str, str, Any]] = [
        ("GET", ALL, None),
        ("POST", ALL, NEW),
        ("PUT", one(course), NEW),
        ("PATCH", one(course), {"title": "Mine"}),
        ("DELETE", one(course), None),
    ]
    for method, place, body in calls:
        assert api[who](method, place, body).status == 403
        assert api["anonymous"](method, place, body).status == 401
    assert CoursePage.objects.get(pk=course.pk).title == "New NCLEX Course"


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_changing_one(api: Callers, world: World, method: str) -> None:
    body, course = made(api)
    other = "https://vimeo.com/123456"
    changed = api["admin"](method, one(course), {**body, "title": "Updated", "video_url": other})
    assert (changed.status, changed.json) == (200, body | {"title": "Updated", "video_url": other})
    less = api["admin"](method, one(course), {"title": "Only the title"})
    assert less.json == body | {"title": "Only the title", "video_url": other}
    assert api["admin"](method, one(course), {"title": "Same", "video_url": None}).json["video_url"] is None
    stale = api["admin"](method, one(course), {"title": "Late"}, headers={"If-Match": less.headers["ETag"]})
    assert stale.status == 412


def test_deleting_one(api: Callers, world: World) -> None:
    _body, course = made(api)
    gone = api["admin"]("DELETE", one(course))
    assert (gone.status, gone.bytes) == (204, b"")
    assert not CoursePage.objects.filter(pk=course.pk).exists()
    assert api["admin"]("DELETE", one(course)).status == 404
    _body, used = made(api)
    enroll(world.actor("student"), course=used)
    kept = api["admin"]("DELETE", one(used))
    assert (kept.status, kept.json["detail"]) == (
        409,
        "“New NCLEX Course” cannot be deleted: it is used by enrolments. Remove or change these first.",
    )


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "title"),
        ({"title": ""}, "title"),
        ({"title": "x" * 256}, "title"),
        ({"title": 5}, "title"),
        ({"title": "x", "video_url": "javascript:alert(1)"}, "video_url"),
        ({"title": "x", "video_url": "ftp://example.com/a.mp4"}, "video_url"),
        ({"title": "x", "video_url": "not an address"}, "video_url"),
        ({"title": "x", "video_url": "https://example.com/" + "a" * 500}, "video_url"),
        ({"title": "x", "price": 5}, "price"),
    ],
)
def test_what_is_refused(api: Callers, world: World, body: dict[str, Any], field: str) -> None:
    refused = api["admin"]("POST", ALL, body)
    assert (refused.status, refused.json["detail"]) == (400, "Invalid input data.")
    assert set(refused.json["errors"]) == {field}
    assert CoursePage.objects.count() == 1


def test_a_course_that_is_not_there(api: Callers, world: World) -> None:
    for name in (str(uuid.uuid4()), "nonsense", "7"):
        assert api["admin"]("PATCH", f"{ALL}{name}/", {"title": "x"}).status == 404


def test_the_address_of_a_video_that_is_paid_for(api: Callers, world: World) -> None:
    """What costs something is for those who have paid it, learn it in a group, teach it or keep courses."""
    CoursePage.objects.filter(pk=world.course.pk).update(video_url=LINK)
    priced = create_course(
        SYSTEM, title="RN", price=Decimal(60), currency="USD", video_url=LINK + "2", is_published=True
    )
    grant_access(SYSTEM, student=world.outsider, course=priced)
    world.group.memberships.filter(student=world.classmate).update(left_on=world.group.end_date)
    seen = {
        who: [row["video_url"] for row in api[who].get(PUBLIC).json]
        for who in ("anonymous", "classmate", "student", "outsider", "teacher", "other_teacher", "admin")
    }
    assert seen == {
        "anonymous": [None, None],
        "classmate": [None, None],
        "student": [LINK, None],
        "outsider": [LINK, LINK + "2"],
        "teacher": [LINK, None],
        "other_teacher": [LINK, None],
        "admin": [LINK, LINK + "2"],
    }


def test_a_bad_token_is_told_where_none_is_needed(api: Callers, world: World) -> None:
    assert api["anonymous"].get(PUBLIC, headers={"Authorization": "Bearer nonsense"}).status == 401


@pytest.mark.parametrize(("who", "place"), [("anonymous", PUBLIC), ("student", PUBLIC), ("admin", ALL)])
def test_many_courses_cost_one_statement(api: Callers, world: World, who: str, place: str) -> None:
    api[who].get(place)
    with CaptureQueriesContext(connection) as few:
        api[who].get(place)
    for number in range(5):
        made(api, title=f"Course {number}")
    with CaptureQueriesContext(connection) as many:
        assert len(api[who].get(place).json) == 6
    assert len(few) == len(many)
