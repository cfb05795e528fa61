"""Two real connections at the same rows, step by step: what one does while the other has not committed yet.

Races need committed rows, and a ledger's committed rows can never be deleted. So they run in a database of their own,
copied from the tests' empty one and dropped afterwards.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from django.db import connection, transaction
from psycopg import sql
from pytest_django import DjangoDbBlocker

from tests.world import World, build

WAITS_FOR_A_LOCK = "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE pid = %s AND NOT granted)"
PATIENCE = 30.0


class Second(threading.Thread):
    """Runs a function on a connection of its own and keeps what it returned or raised."""

    def __init__(self, function: Callable[[], object]) -> None:
        super().__init__()
        self.function = function
        self.connected = threading.Event()
        self.pid = 0
        self.result: object = None
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_backend_pid()")
                self.pid = cursor.fetchone()[0]
            self.connected.set()
            self.result = self.function()
        except Exception as error:  # noqa: BLE001  whatever it raised is the test's to judge
            self.error = error
        finally:
            connection.close()

    def has_come_as_far_as_it_can(self) -> bool:
        """Whether it ended or waits for a lock, which only the first one can hold."""
        if not self.is_alive():
            return True
        with connection.cursor() as cursor:
            cursor.execute(WAITS_FOR_A_LOCK, [self.pid])
            return bool(cursor.fetchone()[0])


def overlap(first: Callable[[], object], second: Callable[[], object]) -> Second:
    """Do `first`, and before it commits let `second` come as far as it can; then commit and let it finish."""
    other = Second(second)
    with transaction.atomic():
        first()
        other.start()
        assert other.connected.wait(PATIENCE)
        while not other.has_come_as_far_as_it_can():
            other.join(0.01)
    other.join(PATIENCE)
    assert not other.is_alive()
    return other


@pytest.fixture
def racing_world(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[World]:
    """The school, committed, in a database that only this test sees."""
    with django_db_blocker.unblock(), own_database():
        yield build()


@contextmanager
def own_database() -> Iterator[None]:
    """Connect everybody in this process to a copy of the tests' database."""
    original = connection.settings_dict["NAME"]
    copy = f"{original}_race"
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
