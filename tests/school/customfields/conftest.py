"""Fixtures of the custom fields' tests."""

from tests.api.callers import api
from tests.races import committed

__all__ = ["api", "committed"]
