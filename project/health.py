"""Is the process alive; is everything it needs there."""

from collections.abc import Callable
from datetime import timedelta

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse

from school.common.storage import FAULTS
from school.jobs.queries import oldest_due_age

QUEUE_IS_LATE = timedelta(seconds=60)
PROBE = "health/probe"


def live(request: HttpRequest) -> JsonResponse:
    """The process answers."""
    return JsonResponse({"status": "ok"})


def ready(request: HttpRequest) -> JsonResponse:
    """Every part with its own word; 503 when one is down."""
    parts = {name: check(probe) for name, probe in PROBES.items()}
    healthy = all(part["status"] == "ok" for part in parts.values())
    body = {"status": "ok" if healthy else "down", **parts}
    return JsonResponse(body, status=200 if healthy else 503)


def check(probe: Callable[[], dict[str, object]]) -> dict[str, object]:
    """The probe's facts with status ok; down with the kind of error, never its text, which may hold secrets."""
    try:
        return {"status": "ok", **probe()}
    except Unready as reason:
        return {"status": "down", "reason": str(reason), **reason.facts}
    except (DatabaseError, *FAULTS) as error:
        return {"status": "down", "reason": type(error).__name__}


class Unready(Exception):
    """A part works but not well enough."""

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(reason)
        self.facts = facts


def database() -> dict[str, object]:
    """One round trip."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return {}


_migrated: list[bool] = []


def migrations() -> dict[str, object]:
    """No migration is waiting; once true it stays true for this process, whose code does not change."""
    if not _migrated:
        executor = MigrationExecutor(connection)
        if waiting := executor.migration_plan(executor.loader.graph.leaf_nodes()):
            raise Unready("migrations are waiting", waiting=len(waiting))
        _migrated.append(True)
    return {}


def queue() -> dict[str, object]:
    """How long the oldest due job has waited."""
    age = oldest_due_age()
    facts: dict[str, object] = {"oldest_due_seconds": round(age.total_seconds(), 1)}
    if age > QUEUE_IS_LATE:
        raise Unready("the oldest due job waits too long", **facts)
    return facts


def storage() -> dict[str, object]:
    """A file can be written and taken away."""
    name = default_storage.save(PROBE, ContentFile(b"ok"))
    default_storage.delete(name)
    return {}


PROBES = {"database": database, "migrations": migrations, "queue": queue, "storage": storage}
