"""Fixtures that every part of the suite may use."""

from collections.abc import Iterator

import pytest
from django.db import connection
from django.test import override_settings
from django.utils import translation
from pytest_django import DjangoDbBlocker

from tests.groups import pytest_collection_modifyitems
from tests.matrix.counts import pytest_terminal_summary
from tests.migrated import copied
from tests.running.school import RunningSchool, start_school
from tests.world import world

__all__ = ["pytest_collection_modifyitems", "pytest_terminal_summary", "world"]


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None, django_db_blocker: DjangoDbBlocker, django_db_modify_db_settings: None
) -> None:
    """The tests' database, whichever test asks for it: this process's copy of the migrated one.

    pytest-django's own makes none for tests that ask for neither its mark nor `db`, as races with connections of their
    own: run by themselves, they would work in the school's database.
    """
    with django_db_blocker.unblock():
        name = connection.settings_dict["TEST"]["NAME"]
        copied(name)
        connection.close()
        connection.settings_dict["NAME"] = name


@pytest.fixture(scope="session", autouse=True)
def static_files() -> Iterator[None]:
    """Looked for when asked for: each test client would list all of them first, a tenth of a second for each caller."""
    with override_settings(WHITENOISE_AUTOREFRESH=True):
        yield


@pytest.fixture(scope="session")
def school() -> Iterator[RunningSchool]:
    """The product with its web process and worker on a demo school, for all tests that ask over HTTP."""
    running = start_school()
    yield running
    running.stop()


@pytest.fixture(autouse=True)
def language() -> Iterator[None]:
    """A request leaves its person's language in the thread; each test begins in English."""
    with translation.override("en"):
        yield
