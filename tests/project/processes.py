"""Looking at real processes, and waiting for what they will do."""

import os
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path


def wait_until[T](condition: Callable[[], T], seconds: float, what: str) -> T:
    """The first true answer of `condition`; fails the test with `what` when there is none in time."""
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while not (answer := condition()):
        assert time.monotonic() < deadline, f"not within {seconds:g} s: {what}"
        pause.wait(0.1)
    return answer


def is_alive(pid: int) -> bool:
    """Whether the process runs; a dead one that nobody has collected does not."""
    return state_of(pid) not in {"", "Z", "X"}


def state_of(pid: int) -> str:
    """The letter in /proc; empty when there is no such process."""
    fields = stat_of(pid)
    return fields[0] if fields else ""


def stat_of(pid: int) -> list[str]:
    """State, parent, group, session and so on, as /proc/PID/stat gives them after the name."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def age_of(pid: int) -> float:
    """Seconds since the process began; zero when there is none."""
    fields = stat_of(pid)
    uptime = float(Path("/proc/uptime").read_text().split()[0])
    return uptime - int(fields[19]) / os.sysconf("SC_CLK_TCK") if fields else 0.0


def children_of(pid: int) -> list[int]:
    """Living children, oldest first."""
    found = [int(entry.name) for entry in Path("/proc").glob("[0-9]*")]
    return sorted(child for child in found if stat_of(child)[1:2] == [str(pid)] and is_alive(child))


def command_of(pid: int) -> str:
    """The process's command line."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def alive_with(text: str) -> list[int]:
    """Living processes whose environment holds the text; needs the right to read it."""
    return [int(entry.name) for entry in Path("/proc").glob("[0-9]*") if text in environment_of(int(entry.name))]


def environment_of(pid: int) -> str:
    """The environment that the process was started with."""
    try:
        return Path(f"/proc/{pid}/environ").read_text(errors="replace") if is_alive(pid) else ""
    except OSError:
        return ""


def unused_port() -> int:
    """A loopback port that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def is_root() -> bool:
    """Whether the tests run as root."""
    return os.geteuid() == 0
