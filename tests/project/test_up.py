"""The whole thing below make, as a newcomer runs it, with its real children, which are killed one by one."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.processes import age_of, is_alive, wait_until
from tests.project.running import ROOT, Running

HEALED_WITHIN = 60.0
STOPPED_WITHIN = 30.0
STATE = "SELECT state FROM jobs_job WHERE id = %s"
pytestmark = [pytest.mark.heavy, pytest.mark.xdist_group("up")]  # one school, on one process
UNACKNOWLEDGED = "SELECT count(*) FROM django_q_ormq WHERE id > %s"


@pytest.fixture(scope="module")
def school(open_folder: Path) -> Iterator[Running]:
    """A running school that the module's tests share; the last ones stop it."""
    (open_folder / "data").mkdir()
    makefile = open_folder / "Makefile"
    makefile.write_text(f"run:\n\t@cd {ROOT}; exec {sys.executable} manage.py up\n")
    running = Running(open_folder / "data", ["make", "-f", str(makefile), "run"])
    try:
        running.wait_ready(300)
        yield running
    finally:
        running.close()


@pytest.mark.parametrize("role", ["web", "postmaster", "cluster", "sentinel", "worker", "monitor", "pusher"])
def test_killing_any_one_process_heals_by_itself(school: Running, role: str) -> None:
    wait_until(lambda: age_of(school.role("pusher")) > 2.5, HEALED_WITHIN, "the cluster is complete and watched")
    replaced = role if role in {"web", "postmaster"} else "cluster"  # of the cluster, never one process alone
    before, began = school.role(replaced), time.monotonic()
    victim = school.signal(role, signal.SIGKILL)

    wait_until(lambda: school.role(replaced) not in {0, before}, HEALED_WITHIN, f"another {replaced} runs")
    assert not is_alive(victim)
    wait_until(school.is_ready, HEALED_WITHIN, "ready again")
    last = school.ask("SELECT coalesce(max(id), 0) FROM django_q_ormq")
    job = school.enqueue()
    wait_until(lambda: school.ask(STATE, job) == "done", HEALED_WITHIN, "the next job is done")
    if replaced == "cluster":
        wait_until(lambda: school.ask(UNACKNOWLEDGED, last) == 0, HEALED_WITHIN, "and acknowledged")
    assert time.monotonic() - began < HEALED_WITHIN


def test_workers_that_are_alive_but_frozen_are_replaced(school: Running) -> None:
    wait_until(lambda: school.role("pusher"), HEALED_WITHIN, "the cluster is complete")
    before = school.role("cluster")
    for role in ("worker", "another worker"):
        school.signal(role, signal.SIGSTOP)
    job = school.enqueue()

    wait_until(lambda: school.ask(STATE, job) == "done", HEALED_WITHIN, "the job is done")
    assert school.role("cluster") != before
    assert "worker: a due job has been waiting for 20 s and no worker takes it" in school.log.read_text()


def test_an_order_that_reaches_make_alone_stops_everything(school: Running) -> None:
    school.close_client()
    school.process.send_signal(signal.SIGINT)

    assert school.process.wait(STOPPED_WITHIN) == -signal.SIGINT
    assert school.left_over() == []
    assert not (school.data / "postgres" / "postmaster.pid").exists()


def test_orders_to_the_whole_group_stop_everything_however_many_they_are(school: Running) -> None:
    school.close()
    again = Running(school.data)  # the same folder: a start with nothing to make
    try:
        again.wait_ready(60)
        began = time.monotonic()
        os.killpg(again.process.pid, signal.SIGTERM)
        os.killpg(again.process.pid, signal.SIGINT)
        wait_until(lambda: "Stopping." in again.log.read_text(), 5, "the stop begins")
        os.kill(again.process.pid, signal.SIGTERM)

        assert again.process.wait(STOPPED_WITHIN) == 0
        assert time.monotonic() - began < STOPPED_WITHIN
        assert again.left_over() == []
        assert again.log.read_text().endswith("Stopped.\n")
    finally:
        again.close()
