"""Waking whoever shows a person's news live: PostgreSQL delivers the word at commit, and never when it rolls back."""

from school.common.prepared import prepared_cursor

CHANNEL = "maktab_live"
TELL = "SELECT pg_notify(%s::text, person::text) FROM unnest(%s::bigint[]) AS person"


def announce(*user_ids: int) -> None:
    """Say on channel `maktab_live`, with the id as text, that there is news for each of these people.

    Runs in the caller's transaction; several announcements of one person in it arrive as one.
    """
    if not user_ids:
        return
    with prepared_cursor() as cursor:
        cursor.execute(TELL, [CHANNEL, [*user_ids]])
