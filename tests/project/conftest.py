"""Folders that an unprivileged database server may enter; pytest's own may only be entered by their owner."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def open_folder() -> Iterator[Path]:
    """A fresh folder that everybody may enter."""
    folder = Path(tempfile.mkdtemp(prefix="maktab-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)
