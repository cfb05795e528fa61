"""django-q2's ORM broker on the database's clock, in order of due time, without two clusters racing for one row."""

from datetime import timedelta
from time import sleep
from typing import Any

from django.db import connection
from django.db.models.functions import Now
from django_q.brokers.orm import ORM
from django_q.conf import Conf
from django_q.models import OrmQ

TAKE = """
UPDATE django_q_ormq SET lock = statement_timestamp() + make_interval(secs => %s)
WHERE id IN (
    SELECT id FROM django_q_ormq WHERE key = %s AND lock < statement_timestamp()
    ORDER BY lock, id LIMIT %s FOR UPDATE SKIP LOCKED
)
RETURNING id, payload
"""


class DatabaseClockBroker(ORM):
    """Hosts need not agree on the time; `delay` keeps what this broker enqueues from workers for that long."""

    delay = timedelta(0)

    def enqueue(self, task: str) -> int:
        """Store a packed task; part of the caller's transaction."""
        rows = self.get_connection()
        made: OrmQ = rows.create(key=self.list_key or Conf.CLUSTER_NAME, payload=task, lock=Now() + self.delay)
        return int(made.pk)

    def dequeue(self) -> list[tuple[int, str]] | None:
        """Take the tasks that are due longest, locked for `retry` seconds; wait a little when there are none."""
        self.get_connection()  # drops a connection that went stale
        with connection.cursor() as cursor:
            cursor.execute(TAKE, [Conf.RETRY, self.list_key, Conf.BULK])
            taken: list[Any] = cursor.fetchall()
        if not taken:
            sleep(Conf.POLL)
        return taken
