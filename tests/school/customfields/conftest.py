"""Fixtures of the custom fields' tests."""

from tests.races import committed

__all__ = ["committed"]
