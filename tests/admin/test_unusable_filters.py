"""A list that is asked for what no database can compare with shows everything and says so."""

import pytest
from django.test import Client

from tests.world import World

LISTS = (
    "jobs/job/?name=%00",
    "jobs/job/?state__exact=%00",
    "jobs/job/?created_at_from_0=0001-01-01&created_at_from_1=00:00:00",
    "jobs/job/?created_at_to_0=9999-12-31&created_at_to_1=23:59:59",
    "timetable/holiday/?date_from=0001-01-01&date_to=9999-12-31",
    "imports/importbatch/?target=%00",
    "audit/auditentry/?model=people.user&object_id=%00",
    "people/user/?q=%00",
    "messaging/message/?q=%00",
)


@pytest.mark.filterwarnings("ignore:DateTimeField:RuntimeWarning")  # Unfold gives moments without a zone: the school's
@pytest.mark.parametrize("address", LISTS)
def test_a_value_that_cannot_be_looked_for_is_passed_over(client: Client, world: World, address: str) -> None:
    client.force_login(world.admin)
    assert client.get(f"/admin/{address}", follow=True).status_code == 200
