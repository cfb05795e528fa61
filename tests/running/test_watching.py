"""A thousand people watch one video: each report is kept, and what they add up to is read at once."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable

import httpx2
import pytest

from tests.running.school import ROOT, RunningSchool
from tests.running.viewers import LENGTH

pytestmark = [pytest.mark.heavy, pytest.mark.xdist_group("running")]

VIEWERS, REPORTS, AT_ONCE = 1000, 10, 16
STEP = LENGTH // REPORTS


def viewers_of(school: RunningSchool) -> tuple[str, list[str]]:
    """The video's id, and the viewers' tokens."""
    command = [sys.executable, "-m", "tests.running.viewers", str(VIEWERS)]
    made = subprocess.run(command, cwd=ROOT, env=school.environment, capture_output=True, text=True, check=True)
    found = json.loads(made.stdout.splitlines()[-1])
    return found["film"], found["tokens"]


async def report_all(school: RunningSchool, film: str, tokens: list[str]) -> list[int]:
    """Every viewer's reports in their order, so many viewers at once; the answers' statuses."""
    gate, statuses = asyncio.Semaphore(AT_ONCE), list[int]()
    address = f"{school.url}/api/v1/content/videos/{film}/watch-progress"
    async with httpx2.AsyncClient(timeout=60) as client:

        async def watch(token: str) -> None:
            async with gate:
                for number in range(1, REPORTS + 1):
                    body = {"progress_seconds": number * STEP, "total_duration": LENGTH}
                    answer = await client.post(address, json=body, headers={"Authorization": f"Bearer {token}"})
                    statuses.append(answer.status_code)

        await asyncio.gather(*(watch(token) for token in tokens))
    return statuses


def test_ten_thousand_reports(school: RunningSchool, record_property: Callable[[str, object], None]) -> None:
    film, tokens = viewers_of(school)
    began = time.monotonic()
    statuses = asyncio.run(report_all(school, film, tokens))
    taken = time.monotonic() - began
    assert statuses == [200] * VIEWERS * REPORTS
    record_property("count", f"watching: {len(statuses) / taken:.0f} reports a second")

    teacher = school.frontend("admin")
    began = time.monotonic()
    told = teacher.get(f"/content/videos/{film}/analytics")
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
