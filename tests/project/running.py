"""A whole Maktab of one's own: `manage.py up` on a free port and an empty data folder."""

import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import psycopg

from tests.project.processes import alive_with, children_of, command_of, unused_port, wait_until

ROOT = Path(__file__).resolve().parents[2]
ENQUEUE = """
import sys
from django.db import close_old_connections
from school.jobs.queue import enqueue
for line in sys.stdin:
    close_old_connections()
    print(enqueue("publish_scheduled_pages").pk, flush=True)
"""


def heed_interrupts() -> None:
    """A shell lets its background jobs ignore SIGINT, and children inherit that: the tests may be such a job."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Running:
    """The processes of one `up`, found by its data folder, and a client that puts jobs into its queue."""

    def __init__(self, data: Path, command: list[str] | None = None) -> None:
        self.data = data
        self.port = unused_port()
        self.environment = os.environ | {"DATA_DIR": str(data), "PORT": str(self.port), "DEMO": "off", "DEBUG": "on"}
        del self.environment["DATABASE_URL"]
        self.log = data / "up.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                command or [sys.executable, "manage.py", "up"],
                cwd=ROOT,
                env=self.environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=heed_interrupts,
            )
        self._client: subprocess.Popen[str] | None = None

    @property
    def supervisor(self) -> int:
        """The process that runs `manage.py up`, be it below make."""
        if "up" in command_of(self.process.pid).split():
            return self.process.pid
        return next((pid for pid in children_of(self.process.pid) if "manage.py up" in command_of(pid)), 0)

    def wait_ready(self, seconds: float) -> None:
        """Until it has announced itself."""
        wait_until(lambda: "is ready" in self.log.read_text() or self.process.poll() is not None, seconds, "ready")
        assert self.process.poll() is None, self.log.read_text()

    def is_ready(self) -> bool:
        """Whether /health/ready is green."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health/ready", timeout=5) as answer:
                return bool(json.load(answer)["status"] == "ok")
        except (OSError, urllib.error.URLError):
            return False

    def child(self, words: str) -> int:
        """The supervisor's child with these words in its command; zero when there is none."""
        return next((pid for pid in children_of(self.supervisor) if words in command_of(pid)), 0)

    def role(self, role: str) -> int:
        """The process that plays this role; zero when none does. The sentinel's children come in this order."""
        if role == "web":
            return self.child("uvicorn")
        if role == "postmaster":
            return int((self.data / "postgres" / "postmaster.pid").read_text().split()[0])
        if role == "cluster":
            return self.child("qcluster")
        sentinel = next(iter(children_of(self.role("cluster"))), 0)
        if role == "sentinel":
            return sentinel
        place = ["worker", "another worker", "monitor", "pusher"].index(role)
        return dict(enumerate(children_of(sentinel))).get(place, 0)

    def signal(self, role: str, number: signal.Signals) -> int:
        """Send the signal to whoever plays the role; returns its process's number."""
        pid = wait_until(lambda: self.role(role), 30, f"a {role} runs")  # zero would mean our own group
        os.kill(pid, number)
        return pid

    def enqueue(self) -> int:
        """Put a job into the queue, as the web process would; returns its number."""
        if self._client is None:
            command = [sys.executable, "manage.py", "shell", "--verbosity=0", "-c", ENQUEUE]
            self._client = subprocess.Popen(
                command, cwd=ROOT, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
        assert self._client.stdin
        assert self._client.stdout
        self._client.stdin.write("\n")
        self._client.stdin.flush()
        return int(self._client.stdout.readline())

    def ask(self, statement: str, *values: Any) -> Any:
        """The first value of the database's answer; None while the database is away."""
        try:
            with psycopg.connect((self.data / "database.url").read_text(), connect_timeout=5) as connection:
                row = connection.execute(statement, values).fetchone()
        except psycopg.OperationalError:
            return None
        return row[0] if row else None

    def close(self) -> None:
        """End everything, whatever state it is in."""
        self.close_client()
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(40)

    def close_client(self) -> None:
        """End the client that enqueues."""
        if self._client:
            self._client.communicate()
        self._client = None

    def left_over(self) -> list[int]:
        """Living processes that were started for this data folder, and its database server."""
        return [pid for pid in alive_with(f"DATA_DIR={self.data}\0") if pid != os.getpid()]
