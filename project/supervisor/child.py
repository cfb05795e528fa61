"""One process under supervision, with everything that it spawned."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from project.supervisor.console import Console

LEASH = Path(__file__).with_name("leash.py")
ROOT = Path(__file__).resolve().parents[2]
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 10.0
STEADY_SECONDS = 30.0  # a process that lived this long starts again after the first pause
BURIAL_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to run a process: `grace` lies between SIGTERM and SIGKILL; `orphan_signal` is what it gets when we die."""

    name: str
    command: tuple[str, ...]
    grace: float
    orphan_signal: signal.Signals


class Child:
    """Started in a session of its own, restarted with growing pauses when it ends unasked.

    Only `restart` may be called from other threads. `tick` does all the work and never waits longer than a burial;
    `clock` is in seconds.
    """

    def __init__(self, recipe: Recipe, console: Console, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.recipe = recipe
        self._console = console
        self._clock = clock
        self._process: subprocess.Popen[bytes] | None = None
        self._wanted = True
        self._started_at = 0.0
        self._start_at = 0.0
        self._kill_at: float | None = None
        self._pause = FIRST_PAUSE
        self._wish: tuple[int, str, float] | None = None

    @property
    def pid(self) -> int | None:
        """The process's number, which is also that of its session and group; None while none runs."""
        return self._process.pid if self._process else None

    @property
    def age(self) -> float:
        """Seconds since the process was started; zero while none runs or it is being stopped."""
        return self._clock() - self._started_at if self._process and self._kill_at is None else 0.0

    def tick(self) -> None:
        """Do what is due: start, notice an end, grant a wish for a restart, kill what had its grace."""
        if self._process is None:
            if self._wanted and self._clock() >= self._start_at:
                self._start()
        elif self._process.poll() is not None:
            self._bury(self._process)
        elif self._kill_at is None:
            self._grant_wish(self._process)
        elif self._clock() >= self._kill_at:
            kill_group(self._process.pid)

    def stop(self) -> None:
        """Ask the process to end, for good. `tick` on until `pid` is None."""
        self._wanted = False
        self._end(self.recipe.grace)

    def restart(self, pid: int, reason: str, *, grace: float) -> None:
        """Wish that process `pid` be replaced; forgotten when it is no longer the one that runs."""
        self._wish = (pid, reason, grace)

    def _start(self) -> None:
        leash = [sys.executable, "-I", "-S", str(LEASH), str(os.getpid()), str(int(self.recipe.orphan_signal))]
        self._process = subprocess.Popen(
            [*leash, *self.recipe.command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=ROOT,
            env=os.environ | {"PYTHONUNBUFFERED": "1"},
            start_new_session=True,
        )
        self._started_at = self._clock()
        self._kill_at = None
        if self._process.stdout:
            self._console.follow(self.recipe.name, self._process.stdout)

    def _grant_wish(self, process: subprocess.Popen[bytes]) -> None:
        wish, self._wish = self._wish, None
        if wish and wish[0] == process.pid:
            self._console.say(f"{self.recipe.name}: {wish[1]}; starting it anew.")
            self._end(wish[2])

    def _end(self, grace: float) -> None:
        """Signal the process alone: django-q2's own children must not get the signal, or its stop hangs."""
        if self._process and self._kill_at is None:
            self._kill_at = self._clock() + grace
            if grace > 0:
                self._process.terminate()

    def _bury(self, process: subprocess.Popen[bytes]) -> None:
        """Take down what the process left behind, then plan the next start."""
        kill_group(process.pid)
        wait_for_group(process.pid, BURIAL_SECONDS)
        asked, steady = self._kill_at is not None, self._clock() - self._started_at >= STEADY_SECONDS
        self._process, self._kill_at = None, None
        self._pause = FIRST_PAUSE if asked or steady else min(self._pause * 2, LONGEST_PAUSE)
        self._start_at = self._clock() + (0.0 if asked else self._pause)
        if self._wanted and not asked:
            ended = describe(process.returncode)
            self._console.say(f"{self.recipe.name}: {ended}; starting it again in {self._pause:g} s.")


def describe(returncode: int) -> str:
    """How a process ended, in words."""
    return f"killed by signal {-returncode}" if returncode < 0 else f"ended with code {returncode}"


def kill_group(group: int) -> None:
    """SIGKILL to every process of the group; none left is fine."""
    try:
        os.killpg(group, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):  # the latter is how macOS says that only dead ones are left
        return


def wait_for_group(group: int, seconds: float) -> None:
    """Wait until the group has no process left, but not longer than that: init may be slow to collect the dead."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            os.killpg(group, 0)
        except (ProcessLookupError, PermissionError):
            return
        time.sleep(0.02)
