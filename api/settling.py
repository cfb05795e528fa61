"""The end of a transaction that is wider than an action's own."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, connection

from school.common.constraints import translate


@contextmanager
def settle() -> Iterator[None]:
    """Let constraints that are checked at the end of a transaction speak at the end of the block.

    An action does so by committing. Inside a wider transaction it only ends a savepoint, and their refusals would come
    too late to be told in words.
    """
    try:
        yield
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
    except DatabaseError as error:
        if refusal := translate(error):
            raise refusal from error
        raise
