"""The contract's tests in one process, see Folder; and Google on loopback."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contracts.folders import Folder
from tests.school.payments.conftest import paystack
from tests.school.people.conftest import google

__all__ = ["google", "paystack"]

FOLDER = Folder(Path(__file__).parent)


def pytest_itemcollected(item: pytest.Item) -> None:
    FOLDER.mark(item)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    FOLDER.put_last(items)


@pytest.fixture(autouse=True)
def _calls() -> Iterator[None]:
    yield from FOLDER.noting()


@pytest.fixture
def calls(request: pytest.FixtureRequest) -> set[str]:
    """The operations that this folder's tests have called."""
    return FOLDER.calls(request)
