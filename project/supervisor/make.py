"""Orders that reach only make.

A Ctrl-C in a terminal reaches the whole group. A SIGINT or SIGHUP sent to make alone does not reach us: make blocks the
signal and then waits for its recipe, which would be for ever. The blocked signal can be seen from here.
"""

import os
import signal
from pathlib import Path

ORDERS = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM)


class Make:
    """The make that ran us, if it was one."""

    def __init__(self) -> None:
        self._pid = os.getppid()
        self._is_make = read(self._pid, "comm").strip() in {"make", "gmake"}

    def wants_the_end(self) -> bool:
        """Whether make was told to stop, or is gone."""
        if not self._is_make:
            return False
        return os.getppid() != self._pid or blocks_an_order(read(self._pid, "status"))


def blocks_an_order(status: str) -> bool:
    """Whether the text of /proc/PID/status shows one of ORDERS blocked."""
    blocked = next((int(line.split()[1], 16) for line in status.splitlines() if line.startswith("SigBlk:")), 0)
    return any(blocked >> (order - 1) & 1 for order in ORDERS)


def read(pid: int, name: str) -> str:
    """A file of /proc about the process; empty where there is none."""
    try:
        return Path(f"/proc/{pid}/{name}").read_text()
    except OSError:
        return ""
