"""Fixtures of the races."""

from tests.races import committed

__all__ = ["committed"]
