"""The servers that are measured, each started alone on a port of its own over the same database."""

import json
import os
import secrets
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from project.embedded import free_port
from tests.bench.product import ADMINS, PASSWORD
from tests.bench.workloads import Ask, Workload
from tests.project.processes import wait_until

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 60


def identity(answer: Any) -> Any:
    """The answer as it is."""
    return answer


@dataclass(frozen=True, slots=True)
class Target:
    """A running server: where it listens, whose CPU is counted, and what every request carries.

    `asks` are its own ways of asking by workload, and `translate` turns its answers into the product's words.
    """

    name: str
    port: int
    pid: int
    headers: Sequence[Mapping[str, str]]
    asks: Mapping[str, Ask] | None = None
    translate: Callable[[Any], Any] = identity

    def ask(self, workload: Workload) -> Ask | None:
        """How it is asked for a workload's rows; None when it has no such thing."""
        return workload.ask if self.asks is None else self.asks.get(workload.name)


def environment(url: str, data: Path) -> dict[str, str]:
    """How the product runs: as in production, with limits that no run reaches."""
    return os.environ | {
        "DATABASE_URL": url,
        "DATA_DIR": str(data),
        "DEBUG": "off",
        "DEMO": "off",
        "SECRET_KEY": secrets.token_urlsafe(48),
        "ALLOWED_HOSTS": "127.0.0.1",
        "SECURE_SSL_REDIRECT": "off",
        "RATE_LIMIT_AUTHENTICATED": "100000000/h",
        "RATE_LIMIT_LOGIN": "off",
        "DJANGO_SETTINGS_MODULE": "project.settings.main",
    }


def call_product(settings: Mapping[str, str], command: str) -> int:
    """Run one command of `tests.bench.product` and return its number."""
    program = [sys.executable, "-m", "tests.bench.product", command]
    done = subprocess.run(program, cwd=ROOT, env=dict(settings), check=True, stdout=subprocess.PIPE, text=True)
    return int(done.stdout.split()[-1])


@contextmanager
def product(settings: Mapping[str, str]) -> Iterator[Target]:
    """The product's web process, and tokens of its admins."""
    with serving("project.asgi:application", settings, "/health/live") as (port, pid):
        yield Target("maktab", port, pid, [{"Authorization": f"Bearer {log_in(port, name)}"} for name in ADMINS])


@contextmanager
def floor(settings: Mapping[str, str]) -> Iterator[Target]:
    """The bare process."""
    with serving("tests.bench.floor:application", settings, "/api/v1/gamification/leaderboard/1/") as (port, pid):
        yield Target("floor", port, pid, [{}])


@contextmanager
def drf(settings: Mapping[str, str]) -> Iterator[Target]:
    """Django REST framework on the same tables."""
    own = dict(settings) | {"DJANGO_SETTINGS_MODULE": "tests.bench.drf.settings"}
    with serving("tests.bench.drf.asgi:application", own, "/api/v1/gamification/leaderboard/1/") as (port, pid):
        yield Target("drf", port, pid, [{}])


@contextmanager
def serving(application: str, settings: Mapping[str, str], probe: str) -> Iterator[tuple[int, int]]:
    """One uvicorn process with `application` that answers at `probe`: its port and its number."""
    port = free_port()
    options = ["--port", str(port), "--lifespan", "off", "--no-access-log", "--log-level", "warning"]
    process = subprocess.Popen([sys.executable, "-m", "uvicorn", application, *options], cwd=ROOT, env=dict(settings))
    try:
        wait_for(f"http://127.0.0.1:{port}{probe}", process)
        yield port, process.pid
    finally:
        process.terminate()
        process.wait(20)


def wait_for(address: str, process: "subprocess.Popen[bytes]") -> None:
    """Until `address` answers; fails when the process has ended or it takes too long."""

    def answers() -> bool:
        assert process.poll() is None, f"the process of {address} has ended"
        try:
            urllib.request.urlopen(address, timeout=5).close()  # noqa: S310  loopback
        except OSError:
            return False
        return True

    wait_until(answers, START_SECONDS, f"{address} answers")


def log_in(port: int, name: str) -> str:
    """An admin's access token."""
    body = json.dumps({"username": name, "password": PASSWORD}).encode()
    address = f"http://127.0.0.1:{port}/api/v1/auth/login/"
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310  loopback
        token: str = json.load(answer)["access"]
        return token
