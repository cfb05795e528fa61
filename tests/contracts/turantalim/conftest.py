"""All tests of the contract run in one process, the question whether they leave an operation out last."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api import conformity

HERE = Path(__file__).parent
LAST = "test_operations.py"
called: set[str] = set()


def pytest_itemcollected(item: pytest.Item) -> None:
    """One group for xdist, which reads the mark before the items can be modified."""
    item.add_marker(pytest.mark.xdist_group("turantalim"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The last test at the end."""
    own = [item for item in items if item.path.parent == HERE]
    places = sorted(number for number, item in enumerate(items) if item.path.parent == HERE)
    for place, item in zip(places, sorted(own, key=lambda item: item.path.name == LAST), strict=True):
        items[place] = item


@pytest.fixture(autouse=True)
def _calls() -> Iterator[None]:
    """Note which documented operations the test has called."""
    conformity.used.clear()
    yield
    called.update(conformity.used)


@pytest.fixture
def calls(request: pytest.FixtureRequest) -> set[str]:
    """The operations that this folder's tests have called; only where all of its files run."""
    running = {item.path.name for item in request.session.items if item.path.parent == HERE}
    if missing := {path.name for path in HERE.glob("test_*.py")} - running:
        pytest.skip(f"Without {', '.join(sorted(missing))} some operations go uncalled")
    return called
