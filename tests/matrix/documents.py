"""The documents that name objects by their public ids, and what their tables say of a call."""

from collections.abc import Mapping
from typing import Any

from tests.matrix.belongings import Side
from tests.matrix.bodies import Asking
from tests.matrix.elearning import ELEARNING
from tests.matrix.operations import Operation
from tests.matrix.public import NCLEX, Tables

DOCUMENTS: Mapping[str, Tables] = {"nclex": NCLEX, "elearning": ELEARNING}


def ids_of(side: Side, operation: Operation) -> dict[str, str]:
    """The ids in the path, as they are written."""
    paths = DOCUMENTS[operation.document].paths
    names = {name: operation.name if operation.name in paths else name for name in operation.ids}
    return {name: paths[kind if kind != "id" else operation.collection](side) for name, kind in names.items()}


def wanted(side: Side, operation: Operation) -> bytes:
    """What is in the answer of a list that shows the side's object."""
    return DOCUMENTS[operation.document].listed[operation.name](side).encode()


def body_of(asking: Asking, operation: Operation) -> dict[str, Any] | None:
    """A good body; None for an operation that takes none."""
    make = DOCUMENTS[operation.document].bodies.get(operation.name)
    return make(asking) if make else None


def bearer_of(asking: Asking, operation: Operation) -> str:
    """The token that it is asked with; empty for the caller's own."""
    tables = DOCUMENTS.get(operation.document)
    make = tables.bearers.get(operation.name) if tables else None
    return make(asking) if make else ""


def query_of(side: Side, operation: Operation) -> str:
    """The path's query, with its question mark; empty for an operation that needs none."""
    tables = DOCUMENTS.get(operation.document)
    make = tables.queries.get(operation.name) if tables else None
    return f"?{make(side)}" if make else ""
