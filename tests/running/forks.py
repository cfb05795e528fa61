"""A web process that is there again at once after kill -9: a mother has read all the code and forks the next one.

It is the school's own web process with the supervisor's own command, but for the start of Python and the growing pauses
between restarts, which take fifty deaths ten minutes.
"""

import os
import signal
import subprocess
import sys
from importlib import import_module
from typing import Self

import httpx2
from uvicorn.main import main as uvicorn

from project.supervisor.recipes import web
from tests.project.processes import children_of, unused_port, wait_until

READY_WITHIN = 90  # seconds


class ForkedWeb:
    """Serves a school's database and settings on a port of its own; `killed` says how often it has died."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.port, self.killed = unused_port(), 0
        command = [sys.executable, "-m", "tests.running.forks", str(self.port)]
        self.mother = subprocess.Popen(command, env=environment, start_new_session=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        wait_until(self.is_alive, READY_WITHIN, "the forked web process answers")
        return self

    def __exit__(self, *_error: object) -> None:
        os.killpg(self.mother.pid, signal.SIGKILL)
        self.mother.wait(10)

    def is_alive(self) -> bool:
        """Whether it answers."""
        try:
            return httpx2.get(f"{self.url}/health/live", timeout=5).status_code == 200
        except httpx2.TransportError:
            return False

    def child(self) -> int:
        """The web process that serves now; 0 between two of them."""
        return next(iter(children_of(self.mother.pid)), 0)

    def kill(self) -> None:
        """kill -9."""
        os.kill(self.child(), signal.SIGKILL)
        self.killed += 1


def serve(port: int) -> None:
    """Read the code once, then run one web process after the other, each until it is killed."""
    for module in ("project.asgi", "project.urls"):
        import_module(module)
    program, arguments = web("127.0.0.1", port).command[:3], web("127.0.0.1", port).command[3:]
    assert program[1:] == ("-m", "uvicorn")
    while True:
        child = os.fork()
        if not child:
            uvicorn(args=list(arguments))
        os.waitpid(child, 0)


if __name__ == "__main__":
    serve(int(sys.argv[1]))
