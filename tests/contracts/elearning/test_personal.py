"""A copy of one's data, and being forgotten."""

import json
from datetime import timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

from school.audit.models import AuditEntry
from school.common import clock
from school.notifications.models import Notification
from school.people.actions import anonymise_person
from school.people.models import PersonalExport, User
from tests.api.callers import Answer, Caller, Callers
from tests.contracts.elearning.test_accounts import refusal, wrong
from tests.jobs import run_jobs
from tests.world import PASSWORD, World

EXPORT, ERASURE = "/api/v1/users/me/export", "/api/v1/users/me/erasure"


@pytest.fixture(autouse=True)
def _folder(settings: Any, tmp_path: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def path(url: str) -> str:
    return url.removeprefix("http://testserver")


def ready(api: Callers, who: str = "student") -> dict[str, Any]:
    api[who].post(EXPORT)
    run_jobs()
    told: dict[str, Any] = api[who].get(EXPORT).json
    return told


def opened(answer: Answer) -> dict[str, Any]:
    """The JSON files of a zip by name."""
    with ZipFile(BytesIO(answer.bytes)) as archive:
        return {name: json.loads(archive.read(name)) for name in archive.namelist() if name.endswith(".json")}


def test_a_copy_of_ones_own_data(api: Callers, world: World) -> None:
    assert refusal(api["student"].get(EXPORT)) == (404, "NO_EXPORT")
    asked = api["student"].post(EXPORT)
    assert (asked.status, asked.json["message"]) == (202, "The copy is being made")
    waiting = asked.json["export"]
    assert (waiting["state"], waiting["progress"], waiting["download_url"]) == ("queued", 0, None)
    assert api["student"].post(EXPORT).json["export"] == waiting, "one at a time"
    run_jobs()
    told = api["student"].get(EXPORT).json
    assert (told["state"], told["progress"]) == ("ready", 100)
    answer = Caller("").get(path(told["download_url"]))
    assert (answer.status, answer.headers["Content-Type"], len(answer.bytes)) == (200, "application/zip", told["size"])
    assert "personal-data-" in answer.headers["Content-Disposition"]
    held = opened(answer)
    (account,) = held["data/people.user.json"]
    assert (account["email"], "password" in account) == ("student@example.com", False)
    assert [row["student_id"] for row in held["data/groups.membership.json"]] == [world.student.pk]
    assert held["missing.json"] == []
    everything = json.dumps(held)
    assert "classmate" not in everything
    assert str(world.classmate.uuid) not in everything
    entry = AuditEntry.objects.get(action="people.open_export")
    assert [change.changes["person"] for change in entry.changes.all()] == [[None, world.student.pk]]


def test_the_link_ends(api: Callers, world: World) -> None:
    link = path(ready(api)["download_url"])
    assert Caller("").get(link).status == 200
    PersonalExport.objects.update(expires_at=clock.now() - timedelta(seconds=1))
    assert refusal(Caller("").get(link)) == (404, "NO_EXPORT")
    assert refusal(api["student"].get(EXPORT)) == (404, "NO_EXPORT")


@pytest.mark.parametrize("end", ["x", "AAAA.BBBB", "%00", "a" * 300])
def test_a_link_that_nobody_gave(api: Callers, world: World, end: str) -> None:
    ready(api)
    assert refusal(Caller("").get(f"{EXPORT}/{end}")) == (404, "NO_EXPORT")
    number = PersonalExport.objects.get().uuid.hex
    assert refusal(Caller("").get(f"{EXPORT}/{number}.{end}"))[0] == 404


def test_an_admin_takes_it_for_somebody(api: Callers, world: World) -> None:
    place = f"/api/v1/admin/users/{world.student.uuid}/export"
    assert refusal(api["admin"].get(place)) == (404, "NO_EXPORT")
    assert api["admin"].post(place).status == 202
    run_jobs()
    told = api["admin"].get(place).json
    assert Caller("").get(path(told["download_url"])).status == 200
    assert api["student"].get(EXPORT).json == told
    for who in ("operator", "teacher", "classmate"):
        assert refusal(api[who].post(place)) == (403, "PERMISSION_DENIED")
        assert refusal(api[who].get(place)) == (403, "PERMISSION_DENIED")
    assert PersonalExport.objects.count() == 1


def test_who_is_forgotten_leaves_no_copy(api: Callers, world: World) -> None:
    link = path(ready(api)["download_url"])
    anonymise_person(world.actor("admin"), instance=world.student)
    assert refusal(Caller("").get(link)) == (404, "NO_EXPORT")
    assert not PersonalExport.objects.exists()
    place = f"/api/v1/admin/users/{world.student.uuid}/export"
    assert refusal(api["admin"].post(place)) == (409, "ANONYMISED")


def test_asking_to_be_forgotten(api: Callers, world: World) -> None:
    assert api["student"].get(ERASURE).json == {"asked_at": None}
    assert refusal(api["student"].post(ERASURE, {"current_password": "wrong"})) == (400, "INVALID_PASSWORD")
    assert wrong(api["student"].post(ERASURE, {})) == {"current_password"}
    asked = api["student"].post(ERASURE, {"current_password": PASSWORD})
    assert (asked.status, set(asked.json)) == (202, {"asked_at"})
    assert api["student"].post(ERASURE, {"current_password": PASSWORD}).json == asked.json
    assert api["student"].get(ERASURE).json == asked.json
    told = Notification.objects.filter(title="Somebody asks to be forgotten").order_by("recipient__username")
    assert [notice.recipient.username for notice in told] == ["admin", "operator"]
    assert told[0].data == {"person": world.student.pk}
    assert "Student" not in told[0].message
    assert api["student"].get("/api/v1/users/me").status == 200, "the school does it"
    assert api["student"]("DELETE", ERASURE).json == {"asked_at": None}
    assert User.objects.get(pk=world.student.pk).erasure_asked_at is None


def test_without_a_password_there_is_no_proof(api: Callers, world: World) -> None:
    assert api["student"].get(ERASURE).status == 200
    world.student.set_unusable_password()
    world.student.save()
    assert refusal(api["student"].post(ERASURE, {"current_password": PASSWORD})) == (409, "NO_PASSWORD")
