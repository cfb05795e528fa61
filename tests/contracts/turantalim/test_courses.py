"""courses/ and settings/holidays/: what admins keep, and what stands in their way."""

from datetime import timedelta

from content.models import CoursePage
from school.common import clock
from school.timetable.models import Holiday
from tests.api.callers import Callers
from tests.world import World

COURSES = "/api/v1/courses/courses/"
GROUPS = "/api/v1/courses/groups/"
HOLIDAYS = "/api/v1/settings/holidays/"


def test_a_course_is_published_at_once_changed_and_deleted(api: Callers, world: World) -> None:
    admin = api["admin"]
    made = admin.post(COURSES, {"name": "Arabic A1", "category": "language", "price": "250000", "currency": "UZS"})
    assert (made.status, made.json["name"], made.json["price"], made.json["is_published"]) == (
        201,
        "Arabic A1",
        "250000.00",
        True,
    )
    path = f"{COURSES}{made.json['id']}/"
    assert api["student"].get(path).json["name"] == "Arabic A1"
    assert admin("PATCH", path, {"name": "Arabic A2", "instructor": world.teacher.pk}).json["name"] == "Arabic A2"
    put = admin("PUT", path, {"name": "Arabic A2", "is_published": False}).json
    assert (put["is_published"], put["instructor"]) == (False, world.teacher.pk)
    assert api["student"].get(path).status == 404
    assert CoursePage.objects.get(pk=made.json["id"]).get_parent().specific == world.course.get_parent().specific
    assert admin("DELETE", path).status == 204
    assert admin.get(path).status == 404


def test_a_course_in_use_stays(api: Callers, world: World) -> None:
    path = f"{COURSES}{world.course.pk}/"
    refused = api["admin"]("DELETE", path)
    assert refused.refusal == (409, "in_use")
    assert "groups" in refused.json["detail"]
    for name in ("teacher", "student", "operator", "editor"):
        assert api[name]("DELETE", path).refusal == (403, "permission_denied")
    assert api["admin"].get(path).json["name"] == "Turkish A1"


def test_teachers_make_courses_of_their_own(api: Callers, world: World) -> None:
    made = api["teacher"].post(COURSES, {"name": "Mine"})
    assert (made.status, CoursePage.objects.get(pk=made.json["id"]).instructor) == (201, world.teacher)
    for name in ("student", "operator", "accountant"):
        assert api[name].post(COURSES, {"name": "Mine"}).refusal == (403, "permission_denied")


def test_wrong_values_of_a_course_are_told_in_the_contracts_words(api: Callers, world: World) -> None:
    refused = api["admin"].post(COURSES, {"name": "", "price": "-1"})
    assert (refused.status, "name" in refused.json["errors"]) == (400, True)
    assert api["admin"].post(COURSES, {}).json["errors"].keys() == {"name"}


def test_a_course_that_came_from_here_is_there_in_the_editor(api: Callers, world: World) -> None:
    made = api["admin"].post(COURSES, {"name": "Arabic A1"}).json
    page = CoursePage.objects.get(pk=made["id"])
    assert (page.live, page.latest_revision.user, page.owner) == (True, world.admin, world.admin)


def test_groups_are_the_admins(api: Callers, world: World) -> None:
    path = f"{GROUPS}{world.group.pk}/"
    assert api["admin"].get(f"{GROUPS}?teacher={world.teacher.pk}&is_active=true").json["count"] == 1
    assert api["admin"].get(f"{GROUPS}?course={world.course.pk}").json["count"] == 2
    refused = api["admin"].post(f"{path}students/", {"students": [world.outsider.pk, world.teacher.pk]})
    assert (refused.status, list(refused.json["errors"])) == (400, ["students"])
    assert api["teacher"].post(f"/api/v1/lessons/{world.lessons[0].pk}/complete/").status == 200
    assert api["admin"]("DELETE", path).refusal == (409, "in_use")
    for name in ("teacher", "student"):
        assert api[name]("PATCH", path, {"name": "Mine"}).refusal == (403, "permission_denied")
        assert api[name].post(f"{path}students/", {"students": [world.outsider.pk]}).status == 403
    assert "students" not in api["student"].get(path).json
    assert api["teacher"].get(path).json["students"] == [world.student.pk, world.classmate.pk]


def test_a_group_has_several_schedules_but_none_over_another(api: Callers, world: World) -> None:
    path = "/api/v1/courses/schedules/"
    body = {"group": world.group.pk, "day_of_week": 0, "start_time": "20:00", "duration_minutes": 60}
    assert api["admin"].post(path, body).status == 201
    assert api["admin"].get(f"{path}?group={world.group.pk}&day_of_week=0").json["count"] == 2
    assert api["admin"].get(f"{path}?search=a1 morning&day_of_week=0").json["count"] == 2
    clash = api["admin"].post(path, {**body, "start_time": "20:30"})
    assert clash.refusal == (409, "schedule_conflict")
    for name in ("teacher", "student"):
        assert api[name].post(path, body).refusal == (403, "permission_denied")


def test_holidays_are_kept_by_admins(api: Callers, world: World) -> None:
    admin, day = api["admin"], f"{clock.today() + timedelta(days=3):%Y-%m-%d}"
    made = admin.post(HOLIDAYS, {"date": day, "name": "Navruz"})
    assert (made.status, made.json) == (201, {"id": made.json["id"], "date": day, "name": "Navruz"})
    assert admin.get(f"/api/v1/lessons/?group={world.group.pk}&scheduled_date={day}").json["count"] == 0
    path = f"{HOLIDAYS}{made.json['id']}/"
    assert admin.get(HOLIDAYS).json["count"] == admin.get(f"{HOLIDAYS}?date={day}").json["count"] == 1
    assert admin("PATCH", path, {"name": "Navruz holiday"}).json["name"] == "Navruz holiday"
    assert admin("PUT", path, {"date": day, "name": "Navruz"}).json["name"] == "Navruz"
    twice = admin.post(HOLIDAYS, {"date": day, "name": "Again"})
    assert (twice.status, list(twice.json["errors"])) == (400, ["date"])
    for name in ("teacher", "student", "accountant"):
        assert api[name].get(HOLIDAYS).refusal == (403, "permission_denied")
        assert api[name].get(path).refusal == (403, "permission_denied")
        assert api[name]("DELETE", path).refusal == (403, "permission_denied")
    assert admin("DELETE", path).status == 204
    assert Holiday.objects.count() == 0
    assert admin.get(f"/api/v1/lessons/?group={world.group.pk}&scheduled_date={day}").json["count"] == 1
