"""The whole product as an operator runs it: `manage.py up` with its database, web process and worker."""

import os
import signal
import subprocess
import sys
import tempfile
import threading
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
import psycopg

from tests.migrated import copied
from tests.project.processes import children_of, command_of, unused_port, wait_until
from tests.running.client import Frontend
from tests.running.forms import Visitor

ROOT = Path(__file__).resolve().parents[2]


@dataclass(slots=True)
class RunningSchool:
    """A demo school that serves on loopback; `database` is the address of its own, `environment` what it runs with."""

    process: subprocess.Popen[str]
    port: int
    database: str
    environment: dict[str, str] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    clients: ExitStack = field(default_factory=ExitStack)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def is_ready(self) -> bool:
        """Whether every part says ok."""
        try:
            return httpx2.get(f"{self.url}/health/ready", timeout=5).status_code == 200
        except httpx2.TransportError:
            return False

    def is_alive(self) -> bool:
        """Whether the web process answers, whatever else is behind."""
        try:
            return httpx2.get(f"{self.url}/health/live", timeout=5).status_code == 200
        except httpx2.TransportError:
            return False

    def child(self, word: str) -> int:
        """The pid of the supervisor's child whose command line holds `word`; 0 when it is away for the moment."""
        return next((pid for pid in children_of(self.process.pid) if word in command_of(pid)), 0)

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What the database says."""
        with psycopg.connect(self.database, autocommit=True) as connection:
            return connection.execute(query.encode(), values).fetchall()

    def visitor(self, username: str) -> Visitor:
        """A member of staff, logged in to the admin."""
        client = httpx2.Client(base_url=self.url, follow_redirects=True, timeout=60)
        visitor = Visitor(self.clients.enter_context(client))
        visitor.log_in(username)
        return visitor

    def frontend(self, username: str, password: str = "password123") -> Frontend:
        """A person's frontend, logged in to the API."""
        client = self.clients.enter_context(httpx2.Client(base_url=f"{self.url}/api/v1", timeout=30))
        return Frontend(client, username, password)

    def stop(self) -> None:
        """As Ctrl-C would; must end within 30 s."""
        self.clients.close()
        self.process.send_signal(signal.SIGINT)
        self.process.wait(30)
        assert self.process.stdout
        self.process.stdout.close()


def start_school(**environment: str) -> RunningSchool:
    """Start the product on a fresh database of the tests' server and wait until it is ready."""
    port, database = unused_port(), fresh_database()
    whole = {**os.environ, **settings_of(database), **environment}
    process = subprocess.Popen(
        [sys.executable, "manage.py", "up", "--port", str(port)],
        cwd=ROOT,
        env=whole,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    school = RunningSchool(process, port, database, whole)
    threading.Thread(target=collect, args=(school,), daemon=True).start()
    wait_until(lambda: school.is_ready() or process.poll() is not None, 300, "the school is ready")
    assert process.poll() is None, "\n".join(school.lines)
    return school


def settings_of(database: str) -> dict[str, str]:
    """The environment of a demo school of its own."""
    return {
        "DJANGO_SETTINGS_MODULE": "project.settings.main",
        "DATABASE_URL": database,
        "DATA_DIR": tempfile.mkdtemp(prefix="maktab-running-"),
        "DEBUG": "on",
        "DEMO": "on",
        "PYTHONUNBUFFERED": "1",
        **dict.fromkeys(("RATE_LIMIT_ANONYMOUS", "RATE_LIMIT_AUTHENTICATED", "RATE_LIMIT_LOGIN"), "1000000/h"),
    }


def collect(school: RunningSchool) -> None:
    """Keep what the product prints, so that a failure can be read."""
    assert school.process.stdout
    for line in school.process.stdout:
        school.lines.append(line.rstrip())


def fresh_database() -> str:
    """The address of a new database on the tests' server, migrated and empty."""
    return copied(f"running_{os.getpid()}_{unused_port()}")
