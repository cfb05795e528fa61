"""The API's own housekeeping."""

from api import idempotency, limits
from school.jobs.queue import job


@job("sweep_api", max_starts=3)
def sweep_api() -> None:
    """Forget ended windows of rate limits, and answers that nobody may ask for again."""
    limits.sweep()
    idempotency.sweep()
