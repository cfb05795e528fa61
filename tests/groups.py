"""Groups of tests that share a process: pytest-xdist 3.8 writes a test's group where pytest 9.2 does not look."""

import pytest
from _pytest.nodeid import NodeId

__all__ = ["pytest_collection_modifyitems"]


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give each test the name by which xdist tells its group, which ends in `@group`."""
    for item in items:
        if named := vars(item).get("_nodeid"):
            item._id = NodeId.parse(named)
