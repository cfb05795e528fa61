"""Fixtures that every part of the suite may use."""

from collections.abc import Iterator

import pytest
from django.utils import translation

from tests.world import world

__all__ = ["world"]


@pytest.fixture(autouse=True)
def language() -> Iterator[None]:
    """A request leaves its person's language in the thread; each test begins in English."""
    with translation.override("en"):
        yield
