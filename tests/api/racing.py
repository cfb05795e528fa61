"""A committed school and callers on connections of their own, for races over the API."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection

from api.models import IdempotentAnswer, RateCounter
from school.people.choices import Role
from tests.api.callers import Caller
from tests.races import Committed, committed

__all__ = ["committed", "office"]


@pytest.fixture
def office(committed: Committed) -> Iterator[Any]:
    """An admin's calls of the API, in a school that other connections see; what the API remembers goes at the end."""
    committed.person("race_admin", Role.ADMIN)
    yield Caller("race_admin")
    IdempotentAnswer.objects.all().delete()
    RateCounter.objects.all().delete()
    connection.close()
