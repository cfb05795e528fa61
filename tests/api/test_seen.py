"""The day of a login's latest call: written down at its first call of a day, and never again on that day."""

from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.common import clock
from school.people.models import Session
from tests.api.callers import Caller, Callers
from tests.world import World

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
