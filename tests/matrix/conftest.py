"""The scene of the matrix, built once a module and undone after it."""

from collections.abc import Iterator

import pytest
from pytest_django.plugin import DjangoDbBlocker

from tests.matrix.scene import Scene, staged


@pytest.fixture(scope="module")
def db(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The database for a module: what one test leaves, the next one finds. Named so that pytest-django makes it."""
    with django_db_blocker.unblock():
        yield


@pytest.fixture(scope="module")
def scene(db: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """Two sides of one school, in one transaction for all tests of a module."""
    with staged(tmp_path_factory.mktemp("media")) as stage:
        yield stage
