"""Fixtures that every part of the suite may use."""

from tests.world import world

__all__ = ["world"]
