"""Compiled reads answer what the ORM answers, for everybody; and nothing of one caller stays in them for the next."""

from datetime import timedelta
from decimal import Decimal
from itertools import islice
from typing import Any

import pytest
from django.db.models import Q
from django.http import QueryDict
from pydantic_core import from_json

from api.gateway import compiled
from api.gateway.choice import Choice
from api.gateway.filters import is_plain
from api.gateway.query import Selection, parse
from api.gateway.readers import Reader, reader_of
from api.gateway.reads import list_rows
from api.gateway.rights import Rights, rights_of
from api.gateway.statements import ListShape
from school.attendance.actions import Mark, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.common import clock
from school.common.actor import Actor, Door
from school.common.exposure import Exposure, exposure, exposures
from school.payments.actions import create_payment
from school.payments.choices import PaymentMethod
from school.people.models import User
from tests.api.plain import plain_rows
from tests.world import SYSTEM, World

ACTORS = ("admin", "operator", "accountant", "editor", "teacher", "other_teacher", "student", "outsider")
SIZE = 7
SOME = 4


@pytest.fixture
def school(world: World) -> World:
    """The world with payments and marks in it."""
    for number, student in enumerate((world.student, world.classmate, world.outsider), 1):
        create_payment(
            SYSTEM,
            student=student,
            amount=Decimal("1000.50") * number,
            payment_method=PaymentMethod.CASH,
            due_date=clock.today() + timedelta(days=number - 2),
            group=world.group if number < 3 else None,
        )
    lesson = world.lessons[0]
    mark_attendance(SYSTEM, lesson=lesson, marks=[Mark(student=world.student.pk, status=AttendanceStatus.PRESENT)])
    return world


def asked(collection: Exposure, actor: Actor, text: str) -> list[dict[str, Any]]:
    """The rows of a compiled read."""
    query = parse(reader_of(collection), rights_of(actor), QueryDict(text))
    rows: list[dict[str, Any]] = from_json(f"[{list_rows(actor, query, origin='http://testserver').rows}]")
    return rows


def orders(reader: Reader, actor: Actor) -> list[tuple[str, ...]]:
    """Some of the orders that the actor may ask for, up and down."""
    readable = reader.readable(actor)
    names = [name for name in reader.exposure.ordering if name in readable or name not in reader.columns]
    return [(), *((name,) for name in names[:SOME]), *((f"-{name}",) for name in names[-SOME:])]


@pytest.mark.parametrize("who", ACTORS)
def test_every_collection_in_every_order_is_what_the_orm_reads(school: World, who: str) -> None:
    actor = school.actor(who)
    for collection in exposures():
        reader = reader_of(collection)
        for order in orders(reader, actor):
            compiled_rows = asked(collection, actor, f"page_size={SIZE}&ordering={','.join(order)}")
            by_orm = plain_rows(reader, actor, order or collection.default_ordering, Q(), SIZE)
            assert compiled_rows == by_orm, (collection.name, order)


@pytest.mark.parametrize("who", ["admin", "teacher", "student"])
def test_filters_find_what_the_orm_finds(school: World, who: str) -> None:
    actor, compared = school.actor(who), 0
    for collection in exposures():
        reader = reader_of(collection)
        for row in islice(plain_rows(reader, actor, collection.default_ordering, Q(), 1), 1):
            for column in reader.readable(actor).values():
                value = row[column.name]
                if is_plain(column) and value not in (None, ""):
                    text = QueryDict(mutable=True)
                    text[column.name] = str(value).lower() if isinstance(value, bool) else str(value)
                    where = Q(**{column.source: value})
                    by_orm = plain_rows(reader, actor, collection.default_ordering, where, SIZE)
                    assert asked(collection, actor, f"page_size={SIZE}&{text.urlencode()}") == by_orm, column.name
                    assert by_orm
                    compared += 1
    assert compared > 50


def test_two_people_with_equal_rights_share_the_statement_and_nothing_else(school: World) -> None:
    payments = exposure("payments")
    compiled.kept.cache_clear()
    owners = {who: asked(payments, school.actor(who), "fields=student") for who in ("student", "outsider", "classmate")}
    assert owners == {who: [{"student": getattr(school, who).pk}] for who in owners}
    assert compiled.kept.cache_info()[:2] == (2, 1)
    assert asked(payments, school.actor("accountant"), "fields=student") != owners["student"]
    assert asked(payments, school.actor("student"), "fields=student") == owners["student"]


def test_a_right_that_was_taken_away_is_gone_at_the_next_call(school: World) -> None:
    users, operator = exposure("users"), school.operator
    everybody = asked(users, school.actor("operator"), "fields=id&page_size=100")
    assert len(everybody) == User.objects.count()
    User.objects.filter(pk=operator.pk).update(is_staff=False)
    as_teacher = Actor.person(User.objects.get(pk=operator.pk), via=Door.API)
    assert asked(users, as_teacher, "fields=id") == [{"id": operator.pk}]


def test_no_kept_statement_holds_a_caller_or_a_moment(school: World) -> None:
    for collection in exposures():
        for who in ACTORS:
            choice = Choice(tuple(reader_of(collection).readable(school.actor(who))))
            shape = ListShape(rights_of(school.actor(who)), Selection(collection.name), choice, (), SIZE)
            made = compiled.kept(shape, clock.today())
            assert not made.momentary
            assert compiled.statement(shape) is made


def test_a_statement_that_depends_on_now_or_on_a_setting_is_made_anew(school: World) -> None:
    rights = rights_of(school.actor("admin"))
    assert compiled.statement(Momentary(rights)) is not compiled.statement(Momentary(rights))
    assert compiled.statement(Asking(rights)) is not compiled.statement(Asking(rights))


def test_a_new_day_is_another_key(school: World) -> None:
    shape = ListShape(rights_of(school.actor("admin")), Selection("holidays"), Choice(("id",)), (), SIZE)
    today = clock.today()
    assert compiled.kept(shape, today) is compiled.kept(shape, today)
    assert compiled.kept(shape, today) is not compiled.kept(shape, today + timedelta(days=1))


class Momentary:
    """A shape whose scope compares with the moment at which it was made."""

    def __init__(self, rights: Rights) -> None:
        self.rights = rights

    def build(self) -> compiled.Sql:
        return compiled.sql_of(User.objects.filter(created_at__lt=clock.now()).values_list("pk"))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self))

    def __hash__(self) -> int:
        return 1


class Asking(Momentary):
    """A shape whose scope was read from the database when it was made."""

    def build(self) -> compiled.Sql:
        return compiled.sql_of(User.objects.filter(pk__lt=User.objects.count()).values_list("pk"))
