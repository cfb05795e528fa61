"""Logging in and out, cookies, and one's own profile."""

from datetime import timedelta
from typing import Any

import jwt
import pytest
from django.test import Client

from school.common import clock
from school.people.models import Session
from tests.api.callers import Answer, Caller, Callers
from tests.world import PASSWORD, World

LOGIN, REFRESH, LOGOUT, ME = (f"/api/v1/auth/{name}/" for name in ("login", "refresh", "logout", "users/me"))


def log_in(**body: Any) -> Answer:
    return Caller("").post(LOGIN, body)


def test_login_by_username_or_email(world: World) -> None:
    for username in ("student", "STUDENT", "student@example.com"):
        answer = log_in(username=username, password=PASSWORD)
        assert answer.status == 200
        assert set(answer.json) == {"access", "refresh"}


def test_the_access_token_says_who_and_until_when(world: World) -> None:
    access = log_in(username="student", password=PASSWORD).json["access"]
    claims = jwt.decode(access, options={"verify_signature": False})
    assert claims["sub"] == str(world.student.uuid)
    assert (claims["email"], claims["role"], claims["roles"]) == ("student@example.com", "student", ["student"])
    assert claims["exp"] - claims["iat"] == 3600
    assert {"jti", "sid", "typ"} <= claims.keys()


def test_wrong_logins_are_all_the_same(world: World) -> None:
    wrong = log_in(username="student", password="wrong")
    assert wrong.refusal == (401, "invalid_credentials")
    assert log_in(username="nobody", password="wrong").json == wrong.json
    world.student.is_active = False
    world.student.save()
    assert log_in(username="student", password=PASSWORD).json == wrong.json


def test_login_bodies_are_checked(world: World) -> None:
    assert set(log_in(username="student").json["errors"]) == {"password"}
    assert set(log_in(username="a\0b", password="x").json["errors"]) == {"username"}


@pytest.mark.parametrize(("debug", "secure"), [("on", ""), ("", True)])
def test_login_sets_cookies_out_of_scripts_reach(world: World, settings: Any, debug: str, secure: object) -> None:
    settings.DEBUG = bool(debug)
    answer = log_in(username="student", password=PASSWORD)
    for name, seconds in (("access", 3600), ("refresh", 30 * 86_400)):
        cookie = answer.response.cookies[f"{name}_token"]
        assert cookie.value == answer.json[name]
        assert (cookie["httponly"], cookie["samesite"], cookie["secure"]) == (True, "Lax", secure)
        assert cookie["max-age"] == seconds


def test_refresh_gives_a_new_access_token(world: World) -> None:
    tokens = log_in(username="student", password=PASSWORD).json
    answer = Caller("").post(REFRESH, {"refresh": tokens["refresh"]})
    assert set(answer.json) == {"access"}
    assert answer.response.cookies["access_token"].value == answer.json["access"]
    assert "refresh_token" not in answer.response.cookies
    response = Client().get(ME, headers={"Authorization": f"Bearer {answer.json['access']}"})
    assert response.json()["id"] == world.student.pk


def test_tokens_are_not_taken_for_each_other(world: World) -> None:
    tokens = log_in(username="student", password=PASSWORD).json
    assert Caller("").post(REFRESH, {"refresh": tokens["access"]}).refusal == (401, "not_authenticated")
    response = Client().get(ME, headers={"Authorization": f"Bearer {tokens['refresh']}"})
    assert response.status_code == 401


def test_logout_ends_the_session_at_once(world: World) -> None:
    caller = Caller("")
    tokens = caller.post(LOGIN, {"username": "student", "password": PASSWORD}).json
    caller.headers = {"Authorization": f"Bearer {tokens['access']}"}
    answer = caller.post(LOGOUT, {"refresh": tokens["refresh"]})
    assert answer.status == 204
    assert answer.response.cookies["access_token"].value == ""
    assert caller.get(ME).refusal == (401, "not_authenticated")
    assert Caller("").post(REFRESH, {"refresh": tokens["refresh"]}).status == 401


def test_logout_of_another_persons_session_is_refused(api: Callers, world: World) -> None:
    foreign = log_in(username="classmate", password=PASSWORD).json
    assert api["student"].post(LOGOUT, {"refresh": foreign["refresh"]}).status == 403
    assert Caller("").post(REFRESH, {"refresh": foreign["refresh"]}).status == 200


def test_an_ended_session_lets_nobody_in(api: Callers, world: World) -> None:
    student = api["student"]
    Session.objects.filter(user=world.student).update(expires_at=clock.now() - timedelta(seconds=1))
    assert student.get(ME).refusal == (401, "not_authenticated")


def test_own_profile_hides_nothing_from_oneself(api: Callers, world: World) -> None:
    profile = api["student"].get(ME).json
    assert (profile["email"], profile["role"], profile["language"], profile["coins"]) == (
        "student@example.com",
        "student",
        "en",
        0,
    )
    assert profile["full_name"] == "Student Karimov"
    assert profile["last_login"].endswith("Z")


def test_own_profile_changes_names_phone_and_language_only(api: Callers, world: World) -> None:
    body = {"first_name": "Ali", "phone_number": "+998901234567", "language": "ru", "role": "admin", "is_active": False}
    profile = api["student"]("PATCH", ME, body).json
    assert (profile["first_name"], profile["phone_number"], profile["language"]) == ("Ali", "+998901234567", "ru")
    assert (profile["role"], profile["is_active"]) == ("student", True)
    refused = api["student"]("PATCH", ME, {"language": "xx", "phone_number": "12"})
    assert set(refused.json["errors"]) == {"language"}


def test_the_list_of_people_is_for_staff(api: Callers, world: World) -> None:
    for path in ("/api/v1/auth/users/", "/api/v1/users/"):
        for who in ("student", "teacher"):
            assert api[who].get(path).refusal == (403, "permission_denied")
        found = api["admin"].get(f"{path}?role=student&is_active=true&search=class").json
        assert [(row["username"], row["coins"]) for row in found["results"]] == [("classmate", 0)]
