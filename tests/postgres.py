"""PostgreSQL for the tests, there before Django reads its settings: that of DATABASE_URL, else an embedded server.

Loaded early (`-p tests.postgres`). The main process starts and stops the server; xdist's workers inherit its address.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from project.embedded import EmbeddedPostgres

ROOT = Path(__file__).resolve().parents[1]
_started: list[EmbeddedPostgres] = []
_migrating: list[subprocess.Popen[bytes]] = []


def prepare() -> None:
    """Set what the settings read, and start the embedded server unless one is named."""
    os.environ.setdefault("DEBUG", "on")
    os.environ.setdefault("DEMO", "off")
    os.environ.setdefault("DATA_DIR", tempfile.mkdtemp(prefix="maktab-tests-"))
    Path(os.environ["DATA_DIR"], "static").mkdir(parents=True, exist_ok=True)  # WhiteNoise warns when it is missing
    if not os.environ.get("DATABASE_URL"):
        server = EmbeddedPostgres(ROOT / ".data" / "tests", durable=False)
        os.environ["DATABASE_URL"] = server.start()
        _started.append(server)
    if "PYTEST_XDIST_WORKER" not in os.environ:  # while the tests are collected; who needs it waits, or says what fails
        command = [sys.executable, "-m", "tests.migrated"]
        silence = subprocess.DEVNULL
        _migrating.append(subprocess.Popen(command, cwd=ROOT, stdout=silence, stderr=silence))


prepare()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what this process started."""
    for process in _migrating:
        process.terminate()
        process.wait()
    _migrating.clear()
    for server in _started:
        server.stop()
    _started.clear()
