"""The day of a login's latest call: written down at its first call of a day, and never again on that day."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from api.realtime.handshake import identified
from api.realtime.messages import Ending
from school.common import clock
from school.people.actions import log_in
from school.people.models import Session
from tests.api.callers import Caller, Callers
from tests.world import PASSWORD, SYSTEM, World

ME = "/api/v1/auth/users/me/"


def cost(caller: Caller) -> int:
    """How many statements one's own profile takes."""
    with CaptureQueriesContext(connection) as queries:
        assert caller.get(ME).status == 200
    return len(queries)


def test_logging_in_is_being_here(api: Callers, world: World) -> None:
    api["student"].get(ME)
    assert list(Session.objects.values_list("user__username", "seen_on")) == [("student", clock.today())]


def test_the_first_call_of_a_day_costs_one_statement_more(api: Callers, world: World) -> None:
    student = api["student"]
    cost(student)
    usual = cost(student)
    for before in (clock.today() - timedelta(days=1), None):
        Session.objects.update(seen_on=before)
        assert cost(student) == usual + 1
        assert Session.objects.get().seen_on == clock.today()
        assert cost(student) == usual


def test_a_call_that_is_refused_is_nobodys(api: Callers, world: World) -> None:
    student = api["student"]
    yesterday = clock.today() - timedelta(days=1)
    Session.objects.update(seen_on=yesterday, revoked_at=clock.now())
    assert student.get(ME).status == 401
    assert Session.objects.get().seen_on == yesterday


def test_opening_a_socket_is_a_call(world: World) -> None:
    access = log_in(SYSTEM, username="student", password=PASSWORD).access
    yesterday = clock.today() - timedelta(days=1)

    def cost_of_opening() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert identified(access, None).user_id == world.student.pk
        return len(queries)

    usual = cost_of_opening()
    Session.objects.update(seen_on=yesterday)
    assert cost_of_opening() == usual + 1
    assert Session.objects.get().seen_on == clock.today()
    assert cost_of_opening() == usual
    Session.objects.update(seen_on=yesterday, revoked_at=clock.now())
    with pytest.raises(Ending):
        identified(access, None)
    assert Session.objects.get().seen_on == yesterday
