"""A desk inside the running school, and a line to it."""

from collections.abc import Iterator

import pytest

from tests.api.realtime.calls import Line
from tests.api.realtime.desk import Desk
from tests.running.school import RunningSchool


@pytest.fixture(scope="session")
def desk(school: RunningSchool) -> Iterator[Desk]:
    """Makes people and tells them things."""
    opened = Desk(school)
    yield opened
    opened.close()


@pytest.fixture
def line(school: RunningSchool) -> Iterator[Line]:
    """Calls that end with the test."""
    opened = Line(school)
    yield opened
    opened.hang_up()
