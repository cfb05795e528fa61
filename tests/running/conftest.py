"""One running school for all tests of this folder that do not need their own."""

from collections.abc import Iterator

import pytest

from tests.running.school import RunningSchool, start_school


@pytest.fixture(scope="session")
def school() -> Iterator[RunningSchool]:
    """A demo school with web and worker."""
    running = start_school()
    yield running
    running.stop()
