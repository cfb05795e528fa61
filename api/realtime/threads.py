"""The database for coroutines: a few threads of their own, so that many sockets never use up the pool of requests."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from django.db import InterfaceError, OperationalError, close_old_connections

AWAY = (OperationalError, InterfaceError)  # the database cannot be reached for the moment
THREADS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="realtime")


async def in_database[**P, T](function: Callable[P, T], /, *args: P.args, **inputs: P.kwargs) -> T:
    """What `function` gives, run in a thread whose connection goes back to the pool afterwards."""
    work = partial(connected, partial(function, *args, **inputs))
    return await asyncio.get_running_loop().run_in_executor(THREADS, work)


def connected[T](function: Callable[[], T]) -> T:
    """As a request does: begin with a connection that works, and keep none for longer than settings say."""
    close_old_connections()
    try:
        return function()
    finally:
        close_old_connections()
