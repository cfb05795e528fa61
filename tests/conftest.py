"""Fixtures that every part of the suite may use."""

from collections.abc import Iterator

import pytest
from django.utils import translation

from tests.running.school import RunningSchool, start_school
from tests.world import world

__all__ = ["world"]


@pytest.fixture(scope="session")
def school() -> Iterator[RunningSchool]:
    """The product with its web process and worker on a demo school, for all tests that ask over HTTP."""
    running = start_school()
    yield running
    running.stop()


@pytest.fixture(autouse=True)
def language() -> Iterator[None]:
    """A request leaves its person's language in the thread; each test begins in English."""
    with translation.override("en"):
        yield
