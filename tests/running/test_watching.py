"""A thousand people watch one video: each report is kept, and what they add up to is read at once."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from tests.bench.client import run
from tests.bench.workloads import raw
from tests.running.school import ROOT, RunningSchool
from tests.running.viewers import LENGTH

pytestmark = [pytest.mark.heavy, pytest.mark.xdist_group("running")]

VIEWERS, REPORTS = 1000, 10
STEP = LENGTH // REPORTS


def viewers_of(school: RunningSchool) -> tuple[str, list[str]]:
    """The video's id, and the viewers' tokens."""
    command = [sys.executable, "-m", "tests.running.viewers", str(VIEWERS)]
    made = subprocess.run(command, cwd=ROOT, env=school.environment, capture_output=True, text=True, check=True)
    found = json.loads(made.stdout.splitlines()[-1])
    return found["film"], found["tokens"]


def reports(film: str, tokens: list[str], number: int) -> Iterator[bytes]:
    """The viewers' `number`-th reports."""
    path = f"/api/v1/content/videos/{film}/watch-progress/"
    body = {"progress_seconds": number * STEP, "total_duration": LENGTH}
    return (raw("POST", path, body, {"Authorization": f"Bearer {token}"}) for token in tokens)


def test_ten_thousand_reports(school: RunningSchool, record_property: Callable[[str, object], None]) -> None:
    film, tokens = viewers_of(school)
    taken = sum(run(school.port, reports(film, tokens, 1 + number), VIEWERS).seconds for number in range(REPORTS))
    record_property("count", f"watching: {VIEWERS * REPORTS / taken:.0f} reports a second")

    admin = school.frontend("admin")
    began = time.monotonic()
    told = admin.get(f"/content/videos/{film}/analytics")
    record_property("count", f"watching: analytics of {VIEWERS} viewers in {1000 * (time.monotonic() - began):.0f} ms")
    assert told == {
        "total_views": VIEWERS,
        "unique_viewers": VIEWERS,
        "completion_rate": 100.0,
        "average_watch_time": LENGTH,
        "drop_off_points": [],
    }
    watched = "SELECT count(*) FROM learning_lessonprogress p JOIN content_lessonpage l ON l.page_ptr_id = p.lesson_id"
    assert school.rows(f"{watched} WHERE l.uuid = %s AND p.video_watched", film) == [(VIEWERS,)]
