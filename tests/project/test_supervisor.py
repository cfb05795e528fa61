"""The supervisor's parts, with small real processes."""

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import CommandError

from project.supervisor.child import Child, Recipe
from project.supervisor.console import Console
from project.supervisor.launch import check_port, only_one
from project.supervisor.make import blocks_an_order
from project.supervisor.readiness import describe
from project.supervisor.ticker import Ticker
from project.supervisor.watches import DatabaseLine, FamilyWatch, family_of
from tests.project.processes import children_of, is_alive, wait_until

STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(60)"
PARENT = (
    "import subprocess, sys, time; p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)']);"
    "print(p.pid, flush=True); time.sleep(60)"
)


class Printed:
    """A console whose words can be read."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.console = Console(os.open(file, os.O_WRONLY | os.O_CREAT))

    def lines(self) -> list[str]:
        """What was printed so far."""
        return self._file.read_text().splitlines()


@pytest.fixture
def printed(tmp_path: Path) -> Printed:
    """A console into a file."""
    return Printed(tmp_path / "console")


@pytest.fixture
def started() -> Iterator[list[Child]]:
    """Children to be taken down after the test."""
    children: list[Child] = []
    yield children
    for child in children:
        child.stop()
        child.restart(child.pid or 0, "", grace=0)
        wait_until(lambda child=child: gone(child), 10, "the child is gone")  # type: ignore[misc]  # bound early


def gone(child: Child) -> bool:
    """Tick, and tell whether nothing runs."""
    if child.pid:
        os.kill(child.pid, signal.SIGKILL)
    child.tick()
    return child.pid is None


def run(script: str, printed: Printed, started: list[Child], grace: float = 5.0) -> Child:
    """A supervised Python script, started."""
    recipe = Recipe("worker", (sys.executable, "-c", script), grace=grace, orphan_signal=signal.SIGKILL)
    child = Child(recipe, printed.console)
    started.append(child)
    child.tick()
    return child


def pid_after_tick(child: Child) -> int | None:
    """Tick once, and tell which process runs then."""
    child.tick()
    return child.pid


def ticked(child: Child, lines: int, printed: Printed) -> bool:
    """Tick once, and tell whether that many lines have been printed."""
    child.tick()
    return len(printed.lines()) >= lines


def test_lines_carry_the_name_of_their_process(printed: Printed, started: list[Child]) -> None:
    child = run("print('one'); print('two', end=''); import time; time.sleep(60)", printed, started)
    wait_until(lambda: ticked(child, 1, printed), 10, "a line")
    assert printed.lines() == ["worker | one"]


def test_a_child_that_ends_is_started_again_with_growing_pauses(printed: Printed, started: list[Child]) -> None:
    child = run("raise SystemExit(3)", printed, started)
    wait_until(lambda: ticked(child, 2, printed), 15, "two ends")
    assert printed.lines()[:2] == [
        "worker: ended with code 3; starting it again in 1 s.",
        "worker: ended with code 3; starting it again in 2 s.",
    ]


def test_what_a_killed_child_spawned_goes_with_it(printed: Printed, started: list[Child]) -> None:
    child = run(PARENT, printed, started)
    wait_until(lambda: ticked(child, 1, printed), 10, "the grandchild's number")
    grandchild = int(printed.lines()[0].split()[-1])
    assert child.pid
    os.kill(child.pid, signal.SIGKILL)
    wait_until(lambda: ticked(child, 2, printed), 10, "its end is noticed")
    assert printed.lines()[1] == "worker: killed by signal 9; starting it again in 1 s."
    assert not is_alive(grandchild)


def test_a_stop_that_is_not_followed_ends_in_a_kill(printed: Printed, started: list[Child]) -> None:
    child = run(STUBBORN, printed, started, grace=0.3)
    wait_until(lambda: ticked(child, 1, printed), 10, "the script runs")
    child.stop()
    child.tick()
    assert child.pid, "it has its grace"
    wait_until(lambda: pid_after_tick(child) is None, 5, "it was killed")
    child.tick()
    assert child.pid is None, "an asked stop is for good"


def test_a_wish_for_a_restart_counts_for_the_process_it_named(printed: Printed, started: list[Child]) -> None:
    child = run("import time; time.sleep(60)", printed, started)
    first = child.pid
    assert first
    child.restart(first + 1, "a late wish", grace=0)
    child.tick()
    child.tick()
    assert child.pid == first
    child.restart(first, "it is stuck", grace=0)
    wait_until(lambda: pid_after_tick(child) not in {first, None}, 5, "another process runs")
    assert not is_alive(first)
    wait_until(printed.lines, 5, "the reason")
    assert printed.lines() == ["worker: it is stuck; starting it anew."]


def test_the_leash_signals_the_child_of_a_killed_supervisor(tmp_path: Path) -> None:
    leash = Path(__file__).resolve().parents[2] / "project" / "supervisor" / "leash.py"
    script = (
        "import os, subprocess, sys, time\n"
        "sleep = [sys.executable, '-c', 'import time; time.sleep(60)']\n"
        f"p = subprocess.Popen([sys.executable, {str(leash)!r}, str(os.getpid()), '15', *sleep])\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script]) as supervisor:
        child = wait_until(lambda: children_of(supervisor.pid), 10, "the child")[0]
        wait_until(lambda: "sleep" in Path(f"/proc/{child}/cmdline").read_text(), 10, "the leash became the command")
        supervisor.kill()
    wait_until(lambda: not is_alive(child), 5, "the child followed")


@pytest.mark.django_db
def test_a_family_is_children_and_grandchildren_and_its_losses_are_noticed(
    printed: Printed, started: list[Child]
) -> None:
    child = run(PARENT, printed, started)
    wait_until(lambda: ticked(child, 1, printed), 10, "the grandchild's number")
    grandchild = int(printed.lines()[0].split()[-1])
    assert child.pid
    assert family_of(child.pid) == {grandchild}
    line = DatabaseLine()
    watch = FamilyWatch(child, line)
    watch.look()
    os.kill(grandchild, signal.SIGKILL)
    wait_until(lambda: not is_alive(grandchild), 5, "it is dead")
    watch.look()
    line.close()
    child.tick()
    wait_until(lambda: len(printed.lines()) > 1, 5, "the reason")
    assert printed.lines()[1] == "worker: one of its processes died; starting it anew."


def test_a_console_that_nobody_reads_holds_up_nobody() -> None:
    reader, writer = os.pipe()
    console = Console(writer)
    for _ in range(20_000):
        console.say("x" * 100)
    console.flush(0.1)
    os.close(reader)


def test_a_watch_outlives_its_errors_and_says_each_once(printed: Printed) -> None:
    calls: list[int] = []
    done = threading.Event()

    def work() -> None:
        calls.append(1)
        if len(calls) == 4:
            done.set()
        raise ValueError("no luck" if len(calls) < 4 else "worse")

    ticker = Ticker("queue", 0.01, work, printed.console)
    ticker.start()
    assert done.wait(10)
    wait_until(lambda: len(printed.lines()) >= 2, 5, "both errors")
    ticker.stop()
    assert printed.lines()[:2] == ["queue: ValueError: no luck", "queue: ValueError: worse"]


@pytest.mark.parametrize(
    ("blocked", "answer"),
    [("0000000000010000", "no"), ("0000000000010002", "yes"), ("0000000000010001", "yes"), ("0000000000014000", "yes")],
)
def test_an_order_that_make_keeps_to_itself_is_seen(blocked: str, answer: str) -> None:
    status = f"Name:\tmake\nSigBlk:\t{blocked}\nSigCgt:\t0000000000000002\n"
    assert blocks_an_order(status) is (answer == "yes")


def test_what_is_not_ready_is_named() -> None:
    body = b'{"status": "down", "database": {"status": "ok"}, "queue": {"status": "down", "reason": "late"}}'
    assert describe(503, body) == "/health/ready answers 503: queue (late)"
    assert describe(500, b"<html>") == "/health/ready answers 500"


def test_a_port_in_use_is_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        sentence = (
            f"Maktab cannot listen on 127.0.0.1, port {port} (Address already in use): "
            "stop the other program, or choose another port with PORT."
        )
        with pytest.raises(CommandError) as refused:
            check_port("127.0.0.1", port)
    assert str(refused.value) == sentence


def test_a_second_start_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    with only_one(tmp_path / "up.lock"):
        with pytest.raises(CommandError) as refused, only_one(tmp_path / "up.lock"):
            pass
        assert str(refused.value) == f"Maktab already runs on {tmp_path}: stop it first, or set DATA_DIR."
    with only_one(tmp_path / "up.lock"):
        pass
