"""The watches beside the queue: they see what django-q2 itself cannot."""

from collections.abc import Callable
from pathlib import Path

import psycopg
from django.db import close_old_connections, connections

from project.embedded import EmbeddedPostgres
from project.supervisor.child import Child
from project.supervisor.console import Console
from school.jobs.runner import sweep
from school.jobs.schedules import start_due

WARM_UP_SECONDS, LONGEST_PATIENCE = 20.0, 320.0
# The queue is stuck when a job has been due for 20 s although workers are free and none has started anything since.
# A cluster whose idle worker was killed is so for ever: the dead process keeps the lock of the queue between them.
# The last line keeps a mere backlog of short jobs from looking like that. Times are the database's own.
STUCK = """
SELECT EXISTS (SELECT FROM jobs_job WHERE state = 'queued' AND due_at < now() - interval '20 seconds')
   AND (SELECT count(*) FROM jobs_job WHERE state = 'running' AND lease_until > now()) < %s
   AND NOT EXISTS (SELECT FROM jobs_job WHERE started_at > now() - interval '20 seconds')
"""
RUNNING = "SELECT count(*) FROM jobs_job WHERE state = 'running' AND lease_until > now()"


class DatabaseLine:
    """A connection of the watch's own, by plain psycopg: opened when needed, dropped when anything fails."""

    def __init__(self) -> None:
        self._connection: psycopg.Connection | None = None

    def ask(self, statement: str, *values: object) -> object:
        """The first value of the answer. Raises psycopg.Error when the database is away or takes over 5 s."""
        try:
            row = self._open().execute(statement, values).fetchone()
        except psycopg.Error:
            self.close()
            raise
        return row[0] if row else None

    def close(self) -> None:
        """Let the connection go."""
        if self._connection:
            self._connection.close()
        self._connection = None

    def _open(self) -> psycopg.Connection:
        if self._connection is None:
            address = connections["default"].get_connection_params()
            address |= {"connect_timeout": 5, "tcp_user_timeout": 5000, "options": "-c statement_timeout=5s"}
            self._connection = psycopg.connect(**address, autocommit=True)
        return self._connection


class DatabaseWatch:
    """Starts the embedded server again when it has died; `on_move` is told when its address had to change."""

    def __init__(self, server: EmbeddedPostgres, url: str, console: Console, on_move: Callable[[str], None]) -> None:
        self._server = server
        self._url = url
        self._console = console
        self._on_move = on_move
        self._line = DatabaseLine()

    def look(self) -> None:
        """One look; raises EmbeddedPostgresError when the server does not come back."""
        try:
            self._line.ask("SELECT 1")
        except psycopg.Error:
            if self._server.is_ready():
                return
            self._console.say("database: gone; starting it again.")
            self._revive()

    def _revive(self) -> None:
        url = self._server.start()
        self._console.say("database: back.")
        if url != self._url:
            self._url = url
            self._on_move(url)


class QueueWatch:
    """Replaces the whole cluster when the queue does not move, with SIGKILL: a stuck one does not stop otherwise."""

    def __init__(self, worker: Child, workers: int, line: DatabaseLine) -> None:
        self._worker = worker
        self._workers = workers
        self._line = line
        self._patience = WARM_UP_SECONDS

    def look(self) -> None:
        """One look; raises psycopg.Error when the database is away.

        Each new cluster gets twice the time to begin, so that a slow machine is not kept starting for ever.
        """
        pid = self._worker.pid
        if not pid or self._worker.age <= self._patience:
            return
        if not self._line.ask(STUCK, self._workers):
            self._patience = WARM_UP_SECONDS
        else:
            self._patience = min(2 * self._patience, LONGEST_PATIENCE)
            self._worker.restart(pid, "a due job has been waiting for 20 s and no worker takes it", grace=0.0)


class FamilyWatch:
    """Replaces the whole cluster when one of its processes has died: whatever lock that one held is never released.

    Jobs that run get the time to end; without any the cluster is killed at once, because it may well hang already.
    Where there is no /proc this sees nothing, and QueueWatch acts when the queue has stopped.
    """

    def __init__(self, worker: Child, line: DatabaseLine) -> None:
        self._worker = worker
        self._line = line
        self._leader: int | None = None
        self._family: set[int] = set()

    def look(self) -> None:
        """One look."""
        leader = self._worker.pid
        if leader is None or self._worker.age == 0.0:
            self._leader = None
            return
        family = family_of(leader)
        if leader == self._leader and self._family - family:
            self._worker.restart(leader, "one of its processes died", grace=self._grace())
        self._leader, self._family = leader, family

    def _grace(self) -> float:
        try:
            busy = self._line.ask(RUNNING)
        except psycopg.Error:
            busy = True
        return self._worker.recipe.grace if busy else 0.0


def family_of(leader: int) -> set[int]:
    """Living children and grandchildren: django-q2's sentinel, and its workers, monitor and pusher."""
    parents = dict(filter(None, (parent_of(entry) for entry in Path("/proc").glob("[0-9]*"))))
    children = {pid for pid, parent in parents.items() if parent == leader}
    return children | {pid for pid, parent in parents.items() if parent in children}


def parent_of(entry: Path) -> tuple[int, int] | None:
    """(process, parent) of a folder in /proc; None when it is dead."""
    try:
        state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
    except (OSError, ValueError):
        return None
    return None if state in "ZX" else (int(entry.name), int(parent))


def sweep_jobs() -> None:
    """Deliver anew what dead workers held; connections that went stale are let go before and after."""
    close_old_connections()
    try:
        sweep()
    finally:
        close_old_connections()


def start_recurring() -> None:
    """Start the recurring jobs whose time has come; others may be asking at the same moment."""
    close_old_connections()
    try:
        start_due()
    finally:
        close_old_connections()
