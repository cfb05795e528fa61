"""Statements that PostgreSQL keeps ready."""

from decimal import Decimal

import pgtrigger
import pytest
from django.db import connection

from school.common import clock
from school.common.prepared import insert, prepared_cursor
from school.payments.choices import PaymentMethod
from school.payments.models import Payment
from tests.world import World

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


@pytest.mark.parametrize(("is_quick", "kept"), [(True, 1), (False, 0)])
def test_a_row_is_written_as_django_saves_it_by_one_statement_whatever_the_size_of_its_numbers(
    world: World, *, is_quick: bool, kept: int
) -> None:
    for number in range(AGAIN):
        made = Payment(
            student=world.student,
            group=world.group if number % 2 else None,
            amount=Decimal(10) ** number,
            currency="UZS",
            payment_method=PaymentMethod.CASH,
            due_date=clock.today(),
        )
        insert(made) if is_quick else made.save()
        found = Payment.objects.get(pk=made.pk)
        assert (made._state.adding, made._state.db) == (False, "default")
        for field in Payment._meta.concrete_fields:
            assert getattr(found, field.attname) == getattr(made, field.attname), field.name
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE 'INSERT INTO %payments_payment%'"
        )
        assert cursor.fetchone() == (kept,)
