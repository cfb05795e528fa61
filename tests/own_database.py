"""A database for one test alone, with real commits, for rows that can never be deleted again, as a ledger's.

A test module imports `db` from here: everything that asks for the database then gets this one, and no transaction
around the test.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from django.db import connection
from psycopg import sql
from pytest_django import DjangoDbBlocker


@pytest.fixture
def db(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """A copy of the tests' empty database, dropped after the test."""
    with django_db_blocker.unblock(), own_database():
        yield


@contextmanager
def own_database() -> Iterator[None]:
    """Connect everybody in this process to a copy of the database."""
    original = connection.settings_dict["NAME"]
    copy = f"{original}_own"
    connection.close()  # nobody may be connected to what is copied
    administer("DROP DATABASE IF EXISTS {} WITH (FORCE)", copy)
    administer("CREATE DATABASE {} TEMPLATE {}", copy, original)
    connection.settings_dict["NAME"] = copy
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = original
        administer("DROP DATABASE {} WITH (FORCE)", copy)


def administer(statement: str, *names: str) -> None:
    """Run a statement about whole databases, from a connection to none of them."""
    settings: dict[str, Any] = connection.settings_dict
    with psycopg.connect(
        host=settings["HOST"],
        port=settings["PORT"] or None,
        user=settings["USER"],
        password=settings["PASSWORD"],
        dbname="postgres",
        autocommit=True,
    ) as administration:
        administration.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))
