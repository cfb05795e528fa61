"""What a person may do: their own rights and those of their groups, read at once."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.people.models import User
from tests.world import World


@pytest.mark.parametrize("name", ["student", "teacher", "operator", "accountant", "editor"])
def test_one_statement_says_what_two_of_djangos_say(world: World, name: str) -> None:
    person: User = getattr(world, name)
    with CaptureQueriesContext(connection) as asked:
        held = User.objects.get(pk=person.pk).get_all_permissions()
    assert len(asked) == 2  # the person, and all rights
    afresh = User.objects.get(pk=person.pk)
    assert held
    assert held == afresh.get_user_permissions() | afresh.get_group_permissions()


def test_a_right_of_ones_own_counts_too(world: World) -> None:
    permission = world.operator.groups.get(name="operators").permissions.get(codename="view_room")
    world.student.user_permissions.add(permission)
    assert "timetable.view_room" in User.objects.get(pk=world.student.pk).get_all_permissions()
