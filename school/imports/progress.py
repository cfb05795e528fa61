"""Progress that others can read while the import's one transaction is still open."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, connection

from school.imports.models import ImportProgress

logger = logging.getLogger(__name__)

EVERY_SECONDS = 0.5


class Counter:
    """Counts rows; read by another thread."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, rows: int) -> None:
        self.count += rows


@contextmanager
def reported(batch_id: int) -> Iterator[Counter]:
    """A counter whose value a thread writes down twice a second, over a database connection of its own."""
    counter, stop = Counter(), threading.Event()
    thread = threading.Thread(target=report, args=(batch_id, counter, stop), daemon=True)
    thread.start()
    try:
        yield counter
    finally:
        stop.set()
        thread.join()


def report(batch_id: int, counter: Counter, stop: threading.Event) -> None:
    """Write the count until `stop`; a database that is away for a moment does not end it."""
    while not stop.wait(EVERY_SECONDS):
        try:
            ImportProgress.objects.filter(pk=batch_id).update(rows_done=counter.count)
        except DatabaseError as error:
            logger.warning("Import %s: its progress could not be written: %s", batch_id, error)
    connection.close()
