"""One's own password in the admin goes through the same action as everywhere."""

import pytest
from django.test import Client

from school.audit.models import AuditEntry
from school.common.errors import Unauthenticated
from school.people.actions import log_in
from school.people.queries import authenticate_access
from tests.world import PASSWORD, SYSTEM, World

NEW = "another-horse-battery"


def test_other_sessions_end_and_the_log_knows_who(world: World, client: Client) -> None:
    tokens = log_in(SYSTEM, username="accountant", password=PASSWORD)
    client.force_login(world.accountant)
    form = {"old_password": PASSWORD, "new_password1": NEW, "new_password2": NEW}
    assert client.get("/admin/password_change/").status_code == 200
    answer = client.post("/admin/password_change/", form)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/admin/password_change/done/")
    with pytest.raises(Unauthenticated):
        authenticate_access(tokens.access)
    entry = AuditEntry.objects.latest("id")
    assert (entry.action, entry.actor_id, entry.via) == ("people.set_password", world.accountant.pk, "admin")
    assert client.get("/admin/").status_code == 200


def test_a_wrong_old_password_changes_nothing(world: World, client: Client) -> None:
    client.force_login(world.accountant)
    form = {"old_password": "wrong", "new_password1": NEW, "new_password2": NEW}
    assert client.post("/admin/password_change/", form).status_code == 200
    world.accountant.refresh_from_db()
    assert world.accountant.check_password(PASSWORD)
