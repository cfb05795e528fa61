"""The product's own housekeeping."""

import logging

from school.common.storage import sweep
from school.jobs.errors import GiveUp
from school.jobs.queue import job
from school.jobs.runner import forget_finished

logger = logging.getLogger(__name__)

MOST_NAMED = 20


@job("sweep_orphaned_files", max_starts=3)
def sweep_orphaned_files() -> None:
    """Runs once a day. Removes files that never got a row, and fails when rows have lost their files.

    The first are what a kill between storing and writing leaves; the second never happen by themselves, so that staff
    find them among the failed jobs, by name.
    """
    found = sweep()
    if found.removed:
        logger.warning("Removed %s files without a row: %s", len(found.removed), ", ".join(found.removed[:MOST_NAMED]))
    if found.missing:
        raise GiveUp(f"{len(found.missing)} files are gone from storage: {', '.join(found.missing[:MOST_NAMED])}")


@job("forget_finished_jobs", max_starts=3)
def forget_finished_jobs() -> None:
    """Runs once a day. What went well is forgotten after a month, so that the list stays readable; failures stay.

    The last round of a recurring job stays too: it says when that ran.
    """
    forget_finished()
