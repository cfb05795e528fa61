"""All tests of a contract run in one process, the question whether they leave an operation out last."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api import conformity

LAST = "test_operations.py"


class Folder:
    """A contract's folder of tests, and the documented operations that they have called."""

    def __init__(self, here: Path) -> None:
        self.here, self.called = here, set[str]()

    def mark(self, item: pytest.Item) -> None:
        """One group for xdist, which reads the mark before the items can be modified."""
        item.add_marker(pytest.mark.xdist_group(self.here.name))

    def put_last(self, items: list[pytest.Item]) -> None:
        """The last test at the end."""
        own = [item for item in items if item.path.parent == self.here]
        places = sorted(number for number, item in enumerate(items) if item.path.parent == self.here)
        for place, item in zip(places, sorted(own, key=lambda item: item.path.name == LAST), strict=True):
            items[place] = item

    def noting(self) -> Iterator[None]:
        """Note which documented operations a test has called."""
        conformity.used.clear()
        yield
        self.called.update(conformity.used)

    def calls(self, request: pytest.FixtureRequest) -> set[str]:
        """The operations that this folder's tests have called; only where all of its files run."""
        running = {item.path.name for item in request.session.items if item.path.parent == self.here}
        if missing := {path.name for path in self.here.glob("test_*.py")} - running:
            pytest.skip(f"Without {', '.join(sorted(missing))} some operations go uncalled")
        return self.called
