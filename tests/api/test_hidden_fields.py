"""A field that somebody may not see does not exist for them: not in answers, filters, orders, searches or fields."""

from school.common import clock
from school.groups.models import Membership
from tests.api.callers import Callers
from tests.world import World

USERS, GROUPS = "/api/v1/data/users/", "/api/v1/data/groups/"
HIDDEN = {
    "email=student@example.com": "email",
    "email__icontains=example": "email__icontains",
    "email__isnull=false": "email__isnull",
    "ordering=last_login": "ordering",
    "ordering=-created_at": "ordering",
    "fields=id,email": "fields",
}


def test_rows_leave_out_what_is_hidden(api: Callers, world: World) -> None:
    seen = {who: set(api[who].get(f"{USERS}{world.student.pk}/").json) for who in ("admin", "teacher", "student")}
    assert seen["admin"] - seen["teacher"] == {
        "email",
        "is_active",
        "is_verified",
        "created_at",
        "updated_at",
        "last_login",
        "courses_completed_count",
    }
    assert seen["teacher"] - seen["student"] == {"phone_number"}
    assert "students" in api["teacher"].get(f"{GROUPS}{world.group.pk}/").json
    assert "students" not in api["student"].get(f"{GROUPS}{world.group.pk}/").json


def test_asking_for_it_is_refused_as_for_a_name_that_does_not_exist(api: Callers, world: World) -> None:
    for query, named in HIDDEN.items():
        answer = api["teacher"].get(f"{USERS}?{query}")
        assert answer.refusal == (400, "invalid"), query
        assert list(answer.json["errors"]) == [named]
        assert api["admin"].get(f"{USERS}?{query}").status == 200


def test_search_does_not_look_into_it(api: Callers, world: World) -> None:
    assert api["admin"].get(f"{USERS}?search=student@example.com").json["count"] == 1
    assert api["teacher"].get(f"{USERS}?search=student@example.com").json["count"] == 0
    assert api["teacher"].get(f"{USERS}?search=student").json["count"] == 1


def test_one_object_by_fields(api: Callers, world: World) -> None:
    path = f"{USERS}{world.student.pk}/?fields="
    assert api["teacher"].get(path + "email").refusal == (400, "invalid")
    assert api["admin"].get(path + "email").json == {"email": "student@example.com"}


def test_nothing_is_found_by_what_stands_in_an_object_that_is_not_theirs_to_see(api: Callers, world: World) -> None:
    path = f"/api/v1/data/memberships/?group__course={world.course.pk}"
    assert api["student"].get(path).json["count"] == 1
    Membership.objects.filter(student=world.student).update(left_on=clock.today())
    assert api["student"].get("/api/v1/data/memberships/").json["count"] == 1
    assert api["student"].get(path).json["count"] == 0
    assert api["student"].get("/api/v1/data/memberships/?group__course__isnull=false").json["count"] == 0
    assert api["admin"].get(path).json["count"] == 3


def test_values_of_related_people_are_filters_where_people_show_them(api: Callers, world: World) -> None:
    assert api["admin"].get(f"/api/v1/data/payments/?student__email={world.student.email}").status == 200
    for name in ("student__password", "student__is_superuser", "student__extra", "group__teacher__email"):
        answer = api["admin"].get(f"/api/v1/data/payments/?{name}=x")
        assert answer.json["errors"] == {name: [f"The field {name} is not available."]}
