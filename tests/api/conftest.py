"""Callers of the API: one Django client per person, with a real token."""

from tests.api.callers import api

__all__ = ["api"]
