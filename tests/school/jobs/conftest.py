"""Jobs that exist for one test."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from school.jobs import queue

type Register = Callable[..., str]


@pytest.fixture
def register() -> Iterator[Register]:
    """`register(function, **options)` gives the name under which the function is a job until the test ends."""
    names: list[str] = []

    def add(function: Callable[..., None], **options: Any) -> str:
        name = f"tests_{len(names)}"
        queue.job(name, **options)(function)
        names.append(name)
        return name

    yield add
    for name in names:
        del queue._tasks[name]
