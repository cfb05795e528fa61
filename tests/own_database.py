"""A database for one test alone, with real commits, for rows that can never be deleted again, as a ledger's.

A test module imports `db` from here: everything that asks for the database then gets this one, and no transaction
around the test.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connection
from pytest_django import DjangoDbBlocker

from tests.kept import OWN
from tests.migrated import copied, dropped


@pytest.fixture
def db(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """A copy of the migrated database, dropped after the test."""
    with django_db_blocker.unblock(), own_database():
        yield


@contextmanager
def own_database() -> Iterator[None]:
    """Connect everybody in this process to a copy of the database."""
    original = connection.settings_dict["NAME"]
    copy = f"{original}{OWN}"
    copied(copy)
    connection.close()
    connection.settings_dict["NAME"] = copy
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = original
        dropped(copy)
