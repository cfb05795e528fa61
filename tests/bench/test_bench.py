"""A small run of the bench: all targets answer the same rows, and every workload is measured."""

import os
import subprocess
import sys

import pytest

from tests.bench.targets import ROOT
from tests.bench.workloads import WORKLOADS

OF_THE_TESTS = ("DATABASE_URL", "DATA_DIR", "DEBUG", "DJANGO_SETTINGS_MODULE")


@pytest.mark.heavy
def test_a_small_run() -> None:
    environment = {name: value for name, value in os.environ.items() if name not in OF_THE_TESTS}
    command = [sys.executable, "-m", "tests.bench", "--divide", "10", "--rounds", "1"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=500, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert [each.title for each in WORKLOADS if each.title not in done.stdout] == []
