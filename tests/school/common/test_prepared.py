"""Statements that PostgreSQL keeps ready."""

import pgtrigger
import pytest
from django.db import connection

from school.common.prepared import prepared_cursor

AGAIN = 8  # more often than the settings' threshold


@pytest.mark.django_db
@pytest.mark.parametrize(("is_prepared", "kept"), [(True, 1), (False, 0)])
def test_what_comes_again_and_again_is_prepared_unless_django_writes_the_values_in(
    *, is_prepared: bool, kept: int
) -> None:
    name = f"again_{is_prepared}".lower()
    for number in range(AGAIN):
        with prepared_cursor() if is_prepared else connection.cursor() as cursor:
            cursor.execute(f"SELECT %s::bigint AS {name}", [number])
            assert cursor.fetchone() == (number,)
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE %s", [f"%AS {name}"])
        assert cursor.fetchone() == (kept,)


@pytest.mark.django_db
def test_a_trigger_can_be_left_out_around_it() -> None:
    with pgtrigger.ignore("people.User:keeps_an_admin"), prepared_cursor() as cursor:
        cursor.execute("SELECT %s::bigint, current_setting('pgtrigger.ignore') LIKE '%%keeps_an_admin%%'", [7])
        assert cursor.fetchone() == (7, True)
