"""Logins over the contract: rotation, cookies, and what ends them."""

from typing import Any

import pytest
from django.test import Client

from school.people.models import Session
from tests.api.callers import Answer, Caller, Callers
from tests.world import PASSWORD, World

AUTH = "/api/v1/auth/"
ME = AUTH + "users/me/"


def log_in(username: str = "student") -> Any:
    return Caller("").post(AUTH + "login/", {"username": username, "password": PASSWORD}).json


def refresh(token: str) -> Answer:
    return Caller("").post(AUTH + "refresh/", {"refresh": token})


def bearing(access: str) -> Caller:
    """A caller with this token."""
    caller = Caller("")
    caller.headers = {"Authorization": f"Bearer {access}"}
    return caller


def test_rotation_gives_another_refresh_token_and_its_cookie(world: World, settings: Any) -> None:
    settings.JWT_ROTATE_REFRESH = True
    first = log_in()
    second = refresh(first["refresh"])
    assert set(second.json) == {"access", "refresh"}
    assert second.response.cookies["refresh_token"].value == second.json["refresh"]
    assert refresh(first["refresh"]).refusal == (401, "not_authenticated")
    assert refresh(second.json["refresh"]).refusal == (401, "not_authenticated"), "the copy ended the session"
    assert bearing(second.json["access"]).get(ME).status == 401


def test_log_out_with_a_worn_token_still_logs_out(world: World) -> None:
    tokens, other = log_in(), log_in()
    caller = bearing(tokens["access"])
    assert caller.post(AUTH + "logout/", {"refresh": tokens["access"]}).status == 204
    assert caller.get(ME).status == 401
    assert bearing(other["access"]).get(ME).status == 200
    assert caller.post(AUTH + "logout/", {"refresh": tokens["refresh"]}).refusal == (401, "not_authenticated")


def test_a_cookie_changes_nothing(world: World) -> None:
    browser = Client()
    browser.post(AUTH + "login/", {"username": "student", "password": PASSWORD}, content_type="application/json")
    assert browser.cookies["access_token"].value
    refused = [
        browser.get(ME),
        browser.patch(ME, {"first_name": "X"}, content_type="application/json"),
        browser.post(AUTH + "change-password/", {"old_password": PASSWORD, "new_password": "y" * 12}),
        browser.post(AUTH + "logout/", {"refresh": "x"}, content_type="application/json"),
        browser.delete(f"{AUTH}users/{world.classmate.pk}/"),
    ]
    assert [answer.status_code for answer in refused] == [401] * 5
    world.student.refresh_from_db()
    assert world.student.first_name == "Student"


def test_a_login_never_takes_over_a_session_of_before(world: World) -> None:
    tokens = log_in()
    again = log_in()
    assert Session.objects.filter(user=world.student).count() == 2
    assert tokens["refresh"] != again["refresh"]


@pytest.mark.parametrize("change", [{"role": "teacher"}, {"is_active": False}], ids=["another role", "a block"])
def test_another_role_and_a_block_end_all_sessions(api: Callers, world: World, change: dict[str, Any]) -> None:
    tokens = log_in()
    assert api["admin"]("PATCH", f"{AUTH}users/{world.student.pk}/", change).status == 200
    assert bearing(tokens["access"]).get(ME).refusal == (401, "not_authenticated")
    assert refresh(tokens["refresh"]).refusal == (401, "not_authenticated")


def test_answers_about_oneself_are_nobody_elses_to_keep(api: Callers, world: World) -> None:
    assert api["student"].get(ME).headers["Cache-Control"] == "private, no-cache"
    for body in ({"username": "student", "password": "x"}, {"username": "student", "password": PASSWORD}):
        assert Caller("").post(AUTH + "login/", body).headers["Cache-Control"] == "no-store"
