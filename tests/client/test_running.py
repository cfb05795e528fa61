"""Programs in Node against the running server: the integration guide's own snippets, and the published client."""

import json
import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from content.blocks import LessonBody
from tests.api.realtime.conftest import desk
from tests.api.realtime.desk import Desk, Guest
from tests.browser.chromium import NODE
from tests.client.workshop import CHECKS, build, node
from tests.running.school import ROOT, RunningSchool
from tests.running.shelf import document, image

__all__ = ["desk"]

RECORDING = ROOT / "fixtures" / "samples" / "audio" / "sense_and_sensibility_0870.wav"
PASSWORD = "password123"
PATIENCE = 120  # seconds until a program that says nothing is ended

pytestmark = pytest.mark.xdist_group("running")


@pytest.fixture(scope="module", autouse=True)
def built() -> None:
    """All programs, compiled."""
    build()


def given(school: RunningSchool, username: str) -> tuple[int, str]:
    """A homework that the student can hand in, and what a program is told, as JSON."""
    homework = school.frontend(username).get("/homework/", status="assigned")["results"][0]["id"]
    told = {"base": school.url, "username": username, "password": PASSWORD}
    return homework, json.dumps({**told, "homework": homework, "recording": str(RECORDING)})


def facts(program: str, told: str) -> list[dict[str, Any]]:
    """The lines that a program tells."""
    return [json.loads(line) for line in node(CHECKS / "built" / program, told).splitlines()]


def test_the_guides_snippets_work_as_they_stand(school: RunningSchool) -> None:
    homework, told = given(school, "student21")
    (fact,) = facts("frontend.js", told)
    groups = fact.pop("groups")
    assert groups[0] == groups[1] > 0
    assert fact == {
        "user": ["student21", "student", True],
        "again": "student21",
        "refused": "Not found.",
        "submitted": [homework, "processing"],
        "statuses": [401, 200, 404, 202],
        "socket": ["event", "unread_count", "sequence"],
    }


def test_the_package_does_what_it_promises(school: RunningSchool) -> None:
    homework, told = given(school, "student22")
    fact, end = facts("package.js", told)
    assert fact == {
        "wrong": {"status": 401, "code": "invalid_credentials", "errors": [], "detail": True},
        "me": "student22",
        "flight": {"names": ["student22"], "refreshes": 1, "calls": 20},
        "lessons": {"complete": True, "several": True, "inOrder": True},
        "invalid": {"status": 400, "code": "invalid", "errors": ["language"], "detail": True},
        "missing": {"status": 404, "code": "not_found", "errors": [], "detail": True},
        "sent": {"id": homework, "status": "processing", "progress": [[True, True]]},
        "twice": {"status": 404, "code": "not_found", "errors": [], "detail": True},
        "marked": {"keys": [2, 1], "updated": "number"},
    }
    assert end == {
        "tokens": None,
        "logouts": 1,
        "after": {"status": 401, "code": "not_authenticated", "errors": [], "detail": True},
    }


def test_a_lesson_with_every_block_goes_round(school: RunningSchool) -> None:
    course = school.frontend("admin").get("/data/courses/")["results"][0]["id"]
    sound, film = (document(school, name, b"sound") for name in ("salom.mp3", "film.mp4"))
    files = {"image": image(school), "sound": sound, "film": film}
    told = {"base": school.url, "username": "admin", "password": PASSWORD, "course": course, **files}
    (fact,) = facts("blocks.js", json.dumps(told))
    assert set(fact.pop("types")) == set(LessonBody().child_blocks)
    assert fact == {"different": 0, "same": True, "checked": {"correct": True, "results": [True]}}


def test_the_course_platform_by_its_own_login(school: RunningSchool) -> None:
    admin, email = school.frontend("admin"), school.frontend("student23").me["email"]
    wish = {"name": "Kitoblar", "is_published": True}
    course = admin.post("/content/admin/courses/", wish, 201)["id"]
    body = [{"type": "rich_text", "html": "<p>Salom</p>"}]
    lesson = admin.post("/content/lessons/", {"course_id": course, "title": "Birinchi", "body": body}, 201)["id"]
    told = {"base": school.url, "email": email, "password": PASSWORD, "course": course, "lesson": lesson}
    fact, end = facts("elearning.js", json.dumps(told))
    shape = ["detail", "error_code", "status_code", "timestamp"]
    too_long = "String should have at most 150 characters"
    assert fact == {
        "wrong": {"status": 401, "code": "INVALID_CREDENTIALS", "errors": {}, "shape": shape},
        "me": email,
        "flight": {"emails": [email], "refreshes": 1},
        "module": ["Kitoblar", 0, ["Birinchi"]],
        "before": {"status": 404, "code": "NOT_FOUND", "errors": {}, "shape": shape},
        "lesson": ["Birinchi", True, ["rich_text"]],
        "preview": {"status": 401, "asked": ["GET /api/v1/content/preview/"]},
        "invalid": {
            "status": [422, 422],
            "code": "VALIDATION_ERROR",
            "fields": [{"field": "first_name", "message": too_long}],
        },
        "thrown": {
            "status": 422,
            "code": "VALIDATION_ERROR",
            "errors": {"first_name": [too_long]},
            "shape": shape,
        },
    }
    left = {"status": 401, "code": "NOT_AUTHENTICATED", "errors": {}, "shape": shape}
    assert end == {"tokens": None, "after": left}


class Live:
    """The running program that shows live notices, or messages."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def until(self, **fact: object) -> list[dict[str, Any]]:
        """What it tells up to this fact; changes of its state are left out."""
        told: list[dict[str, Any]] = []
        assert self.process.stdout
        for line in self.process.stdout:
            one = json.loads(line)
            if one == fact:
                return [each for each in told if "state" not in each]
            told.append(one)
        raise AssertionError(f"{fact} was not told, only {told}")


@contextmanager
def live(school: RunningSchool, guest: Guest, *, access: str, program: str = "live.js") -> Iterator[Live]:
    """The program, logged in as the guest."""
    tokens = {"access": access, "refresh": guest.refresh}
    told = json.dumps({"base": school.url, "tokens": tokens, "since": 0})
    with subprocess.Popen([NODE, CHECKS / "built" / program, told], stdout=subprocess.PIPE, text=True) as process:
        patience = threading.Timer(PATIENCE, process.kill)
        patience.start()
        try:
            yield Live(process)
        finally:
            patience.cancel()
            process.kill()


def test_the_socket_survives_cuts_and_ends_with_the_login(school: RunningSchool, desk: Desk) -> None:
    guest = desk.guests(1)[0]
    desk.tell(guest, titles=["one"])
    with live(school, guest, access="garbage") as program:
        assert program.until(sequence=1, title="one", type="lesson")[-1:] == [{"unread": 1}]
        desk.tell(guest, titles=["two"])
        assert program.until(sequence=2, title="two", type="lesson") == []
        os.kill(school.child("uvicorn"), signal.SIGKILL)
        desk.tell(guest, titles=["three", "four"])
        told = program.until(sequence=4, title="four", type="lesson")
        assert [each for each in told if "sequence" in each] == [{"sequence": 3, "title": "three", "type": "lesson"}]
        school.rows("UPDATE people_session SET revoked_at = now() WHERE id = %s RETURNING id", guest.session)
        assert program.until(state="ended")[-1:] == [{"logout": True}]
        assert program.until(last=4) == []
        program.process.wait(20)
        assert program.process.returncode == 0


def test_the_messages_socket_shows_both_sides_and_survives_cuts(school: RunningSchool, desk: Desk) -> None:
    guest, admin = desk.guests(1)[0], desk.admin()
    desk.say(admin, guest, contents=["one"])
    with live(school, guest, access="garbage", program="messages.js") as program:
        assert program.until(sequence=1, content="one")[-1:] == [{"unread": 1}]
        desk.say(guest, admin, contents=["mine"])
        assert numbered(program.until(sequence=2, content="mine")) == []
        os.kill(school.child("uvicorn"), signal.SIGKILL)
        desk.say(admin, guest, contents=["three", "four"])
        assert numbered(program.until(sequence=4, content="four")) == [{"sequence": 3, "content": "three"}]
        school.rows("UPDATE people_session SET revoked_at = now() WHERE id = %s RETURNING id", guest.session)
        assert program.until(state="ended")[-1:] == [{"logout": True}]
        assert program.until(last=4) == []
        program.process.wait(20)
        assert program.process.returncode == 0


def numbered(told: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The messages among what was told."""
    return [each for each in told if "sequence" in each]
