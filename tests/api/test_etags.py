"""ETag, If-None-Match and If-Match: what one has already is not sent, what others changed is not overwritten."""

from typing import Any

import pytest
from django.db import transaction

from api.etags import tag_of
from school.common.exposure import exposures
from school.groups.models import StudyGroup
from school.timetable.actions import create_branch
from school.timetable.models import Room
from tests.api.callers import Caller, Callers
from tests.api.racing import committed, office
from tests.races import Committed, overlap
from tests.world import SYSTEM, World

__all__ = ["committed", "office"]


def path_of(group: StudyGroup) -> str:
    return f"/api/v1/data/groups/{group.pk}/"


def patch(caller: Caller, path: str, tag: str, **values: Any) -> Any:
    return caller("PATCH", path, values, headers={"If-Match": tag})


@pytest.mark.parametrize("base", ["/api/v1/data/groups/", "/api/v1/courses/groups/"])
def test_details_have_tags_and_are_not_sent_twice(api: Callers, world: World, base: str) -> None:
    admin, path = api["admin"], f"{base}{world.group.pk}/"
    tag = admin.get(path).headers["ETag"]
    assert tag.startswith('"')
    for known in (tag, f"W/{tag}", "*", f'"x", {tag}'):
        answer = admin.get(path, headers={"If-None-Match": known})
        assert (answer.status, answer.response.content, answer.headers["ETag"]) == (304, b"", tag)
    assert admin.get(path, headers={"If-None-Match": '"x"'}).status == 200
    changed = admin("PATCH", path, {"description": "New"})
    assert changed.headers["ETag"] == admin.get(path).headers["ETag"] != tag
    assert admin.get(path, headers={"If-None-Match": tag}).status == 200


@pytest.mark.parametrize("base", ["/api/v1/data/groups/", "/api/v1/courses/groups/"])
def test_a_stale_tag_names_what_changed(api: Callers, world: World, base: str) -> None:
    admin, path = api["admin"], f"{base}{world.group.pk}/"
    tag = admin.get(path).headers["ETag"]
    fresh = patch(admin, path, tag, description="One").headers["ETag"]
    stale = patch(admin, path, tag, description="Two")
    assert stale.refusal == (412, "precondition_failed")
    assert set(stale.json["changed"]) == {"description", "updated_at"}
    assert admin("DELETE", path, headers={"If-Match": tag}).status == 412
    assert admin("POST", f"/api/v1/data/groups/{world.group.pk}/archive/", {}, headers={"If-Match": tag}).status == 412
    assert patch(admin, path, f'"x", {fresh}', description="Three").status == 200
    assert patch(admin, path, "*", description="Four").status == 200
    now = admin.get(path).headers["ETag"]
    for wrong in (f"W/{now}", '"x"', "x", '"fffffffff-"', '"1-abcdef"'):
        assert patch(admin, path, wrong, description="Five").status == 412
    assert admin.get(path).json["description"] == "Four"


def test_a_tag_of_some_fields_is_stale_by_those_only(api: Callers, world: World) -> None:
    admin, path = api["admin"], path_of(world.group)
    names = admin.get(f"{path}?fields=name,course").headers["ETag"]
    texts = admin.get(f"{path}?fields=description").headers["ETag"]
    assert patch(admin, path, names, description="New").status == 200
    stale = patch(admin, path, texts, description="Newer")
    assert (stale.status, stale.json["changed"]) == (412, ["description"])


def test_each_reads_with_own_eyes(api: Callers, world: World) -> None:
    path = path_of(world.group)
    tags = {name: api[name].get(path).headers["ETag"] for name in ("admin", "student", "classmate")}
    assert tags["student"] == tags["classmate"] != tags["admin"]
    assert api["student"].get(path, headers={"If-None-Match": tags["admin"]}).status == 200
    assert api["outsider"]("GET", path, headers={"If-None-Match": "*"}).status == 404
    assert patch(api["teacher"], path, "*", description="x").status == 403
    assert patch(api["operator"], "/api/v1/data/groups/999999/", "*", description="x").status == 404


def test_every_collections_details_can_be_written_back_to(api: Callers, world: World) -> None:
    """A tag fits right after it was given, whatever the kinds of the values."""
    admin = api["admin"]
    for exposure in exposures():
        rows = admin.get(f"/api/v1/data/{exposure.name}/?page_size=1").json["results"]
        for row in rows:
            path = f"/api/v1/data/{exposure.name}/{row['id']}/"
            answer = admin.get(path)
            assert admin.get(path, headers={"If-None-Match": answer.headers["ETag"]}).status == 304
            if exposure.update:
                assert patch(admin, path, answer.headers["ETag"]).status == 200, exposure.name


def test_embedded_objects_are_covered_but_their_owner_is_known_by_their_ids() -> None:
    names = ("id", "group")
    plain = tag_of({"id": 1, "group": 5}, names)
    one = tag_of({"id": 1, "group": {"id": 5, "name": "A"}}, names, frozenset({"group"}))
    other = tag_of({"id": 1, "group": {"id": 5, "name": "B"}}, names, frozenset({"group"}))
    assert one != other
    assert one.startswith(plain[:-1])
    assert other.startswith(plain[:-1])


def write(office: Caller, group: StudyGroup, description: str, tag: str) -> int:
    """The status of a change that says what it has seen; without a tag it is the control."""
    headers = {"If-Match": tag} if tag else {}
    status: int = office("PATCH", path_of(group), {"description": description}, headers=headers).status
    return status


def test_of_two_writers_with_one_tag_one_is_told(office: Caller, committed: Committed) -> None:
    group = committed.group("tagged")
    tag = office.get(path_of(group)).headers["ETag"]
    outcomes = overlap(lambda: write(office, group, "One", tag), lambda: write(office, group, "Two", tag))
    assert outcomes == (200, 412)
    group.refresh_from_db()
    assert group.description == "One"
    control = overlap(lambda: write(office, group, "Three", ""), lambda: write(office, group, "Four", ""))
    assert control == (200, 200)
    group.refresh_from_db()
    assert group.description == "Four"
    with transaction.atomic():
        assert StudyGroup.objects.select_for_update().get(pk=group.pk).description == "Four"


def test_a_tag_of_an_answer_with_embedded_objects_is_good_for_a_change(api: Callers, world: World) -> None:
    path = f"/api/v1/data/lessons/{world.lessons[-1].pk}/"
    for wishes in ("?expand=group", "?expand=group,teacher", "?fields=id,title,group.name&expand=group"):
        tag = api["teacher"].get(f"{path}{wishes}").headers["ETag"]
        answer = api["teacher"]("PATCH", path, {"title": wishes}, headers={"If-Match": tag})
        assert answer.status == 200, (wishes, answer.json)


SINGLE = (
    (
        *("student", "/api/v1/auth/users/me/", "PATCH"),
        *(({"phone_number": "+998901112233"}, {"phone_number": "+998901112244"}), "phone_number"),
    ),
    (
        *("student", "/api/v1/notifications/preferences/me/", "PUT"),
        *(({"sms_enabled": True}, {"sms_enabled": False}), "sms_enabled"),
    ),
    ("admin", "/api/v1/settings/system/", "PUT", ({"overdue_days": 8}, {"overdue_days": 9}), "overdue_days"),
)


@pytest.mark.parametrize(("who", "path", "method", "bodies", "name"), SINGLE)
def test_what_there_is_one_of_has_a_tag_too(
    api: Callers, world: World, who: str, path: str, method: str, bodies: tuple[Any, Any], name: str
) -> None:
    caller, (one, two) = api[who], bodies
    first = caller.get(path)
    tag = first.headers["ETag"]
    known = caller.get(path, headers={"If-None-Match": tag})
    assert (known.status, known.response.content, known.headers["ETag"]) == (304, b"", tag)
    written = caller(method, path, one, headers={"If-Match": tag})
    assert (written.status, written.headers["ETag"]) == (200, caller.get(path).headers["ETag"])
    assert caller.get(path, headers={"If-None-Match": tag}).status == 200
    stale = caller(method, path, two, headers={"If-Match": tag})
    assert (stale.refusal, stale.json["changed"]) == ((412, "precondition_failed"), [name])
    assert caller.get(path).json == {**first.json, **one}
    assert caller(method, path, two).status == 200


@pytest.mark.parametrize("place", ["rooms/", "rooms/bulk/"])
def test_a_tag_where_no_object_is_named_is_refused_and_not_passed_over(api: Callers, world: World, place: str) -> None:
    branch = create_branch(SYSTEM, name="Centre")
    body: dict[str, Any] = {"branch": branch.pk, "name": "101"}
    sent = {"create": [body]} if "bulk" in place else body
    answer = api["admin"]("POST", f"/api/v1/data/{place}", sent, headers={"If-Match": '"1-abcdef"'})
    assert (answer.refusal, set(answer.json["errors"])) == ((400, "invalid"), {"If-Match"})
    assert not Room.objects.exists()
    assert api["admin"]("POST", f"/api/v1/data/{place}", sent, headers={"If-Match": "*"}).status in (200, 201)
