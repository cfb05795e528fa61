"""Registering, coming in and getting at another password, with the contract's sentences to the letter."""

import re
from typing import Any

import pytest
from django.core import mail

from school.common.actor import Actor
from school.people.actions import block_person
from school.people.models import Session, User
from school.people.tokens import PASSWORD_RESET, password_reset_token
from school.preferences.models import SchoolPreferences
from tests.api.callers import Answer, Caller, Callers
from tests.jobs import run_jobs
from tests.school.people.test_mailed_tokens import aged
from tests.world import PASSWORD, World

AUTH = "/api/auth/"
NEW = "another-horse-battery"
JOHN = {
    "full_name": "John Doe",
    "email": "john.doe@example.com",
    "password": "securepassword123",
    "confirm_password": "securepassword123",
}
REGISTERED = "Registration successful. Please check your email to confirm your account."
SENT = {"message": "Password reset link sent to your email."}
UPDATED = {"message": "Your password has been updated successfully."}
BAD_TOKEN = "Invalid or expired token."


def anybody(path: str, body: dict[str, Any], **options: Any) -> Answer:
    return Caller("").post(AUTH + path, body, **options)


def log_in(email: str, password: str = PASSWORD) -> Answer:
    return anybody("login/", {"email": email, "password": password})


def mailed_token() -> str:
    """Run what is queued; the token of the one mail that went out."""
    mail.outbox.clear()
    run_jobs()
    (sent,) = mail.outbox
    found = re.search(r"#token=([\w.-]+)", str(sent.body))
    assert found
    return found[1]


def test_registering_to_the_letter(world: World) -> None:
    answer = anybody("register/", JOHN)
    john = User.objects.get(email="john.doe@example.com")
    told = {"id": str(john.uuid), "email": "john.doe@example.com", "full_name": "John Doe", "role": "user"}
    assert (answer.status, answer.json) == (201, {"message": REGISTERED, "user": told})
    assert (john.first_name, john.last_name, john.role, john.is_verified) == ("John", "Doe", "student", False)
    token = mailed_token()
    assert mail.outbox[0].to == ["john.doe@example.com"]
    assert "http://localhost:3000/verify-email#token=" in str(mail.outbox[0].body)
    assert Caller("").post("/api/v1/auth/verify/", {"token": token}).status == 200, "one link for all contracts"
    login = log_in("John.Doe@example.com", JOHN["password"])
    assert (login.status, login.json["message"], login.json["user"]) == (200, "Login successful.", told)
    assert set(login.json) == {"message", "token", "refresh_token", "user"}


def test_a_role_is_never_taken_from_a_registration(world: World) -> None:
    assert anybody("register/", {**JOHN, "role": "admin"}).json["user"]["role"] == "user"
    other = {**JOHN, "email": "jane@example.com", "is_superuser": True}
    refused = anybody("register/", other)
    assert (refused.status, refused.json["errors"]) == (400, {"is_superuser": ["There is no such field here."]})


@pytest.mark.parametrize(
    ("change", "detail", "field"),
    [
        ({"confirm_password": "other"}, "Passwords do not match.", "confirm_password"),
        ({"email": "STUDENT@example.com"}, "Email already registered.", "email"),
        ({"email": "nobody"}, "Invalid input data.", "email"),
        ({"full_name": ""}, "Invalid input data.", "full_name"),
        ({"full_name": "x" * 151}, "Invalid input data.", "full_name"),
        ({"password": "12345678", "confirm_password": "12345678"}, "Invalid input data.", "password"),
        ({"password": None}, "Invalid input data.", "password"),
    ],
)
@pytest.mark.parametrize("language", ["en", "uz", "ru"])
def test_wrong_registrations(world: World, change: dict[str, Any], detail: str, field: str, language: str) -> None:
    """The sentences stay as they are, whatever the browser's language is; the reasons are told in it."""
    before = User.objects.count()
    answer = anybody("register/", {**JOHN, **change}, headers={"Accept-Language": language})
    assert (answer.status, answer.json["detail"]) == (400, detail)
    assert set(answer.json) == {"detail", "errors"}
    assert set(answer.json["errors"]) == {field}
    assert User.objects.count() == before


def test_what_is_no_json(world: World) -> None:
    answer = Caller("").client.post(f"{AUTH}register/", b"{", content_type="application/json")
    assert (answer.status_code, list(answer.json())) == (400, ["detail"])


def test_a_closed_school_registers_nobody(world: World) -> None:
    SchoolPreferences.objects.update_or_create(pk=1, defaults={"self_registration": False})
    answer = anybody("register/", JOHN)
    assert (answer.status, list(answer.json)) == (403, ["detail"])


def test_mails_are_in_the_browsers_language(world: World) -> None:
    anybody("register/", JOHN, headers={"Accept-Language": "ru,en;q=0.5"})
    anybody("register/", {**JOHN, "email": "jane@example.com"}, headers={"Accept-Language": "de"})
    assert list(User.objects.order_by("-pk").values_list("language", flat=True)[:2]) == ["en", "ru"]


@pytest.mark.parametrize("name", ["Ada Lovelace", "Gabriel García Márquez", "Pelé", "  Lev   Tolstoy "])
def test_a_name_goes_round_unchanged(world: World, name: str) -> None:
    assert anybody("register/", {**JOHN, "full_name": name}).json["user"]["full_name"] == " ".join(name.split())


@pytest.mark.parametrize("who", ["student@example.com", "nobody@example.com", ""])
def test_wrong_credentials_are_one_answer(world: World, who: str) -> None:
    answer = log_in(who or "x", "wrong")
    assert (answer.status, answer.json) == (401, {"detail": "Invalid credentials."})
    block_person(Actor.system("test"), instance=world.classmate)
    assert log_in("classmate@example.com").json == {"detail": "Invalid credentials."}


def test_the_cookies_of_a_login(world: World) -> None:
    answer = log_in("student@example.com")
    cookies = answer.response.cookies
    assert cookies["access_token"].value == answer.json["token"]
    assert cookies["refresh_token"].value == answer.json["refresh_token"]
    assert all(cookies[name]["httponly"] and cookies[name]["samesite"] == "Lax" for name in cookies)
    assert Session.objects.get().user == world.student


def test_refreshing(world: World, settings: Any) -> None:
    first = log_in("student@example.com").json
    again = anybody("refresh/", {"refresh_token": first["refresh_token"]})
    assert (again.status, set(again.json)) == (200, {"token"})
    caller = Caller("")
    caller.headers = {"Authorization": f"Bearer {again.json['token']}"}
    assert caller.get("/api/users/me/").json["email"] == "student@example.com"
    settings.JWT_ROTATE_REFRESH = True
    rotated = anybody("refresh/", {"refresh_token": first["refresh_token"]}).json
    assert set(rotated) == {"token", "refresh_token"}
    refused = anybody("refresh/", {"refresh_token": first["token"]})
    assert (refused.status, list(refused.json)) == (401, ["detail"])


def test_one_login_for_all_contracts(api: Callers, world: World) -> None:
    """The tokens of `api` come from the other contract's login."""
    assert api["student"].get("/api/users/me/").json["id"] == str(world.student.uuid)
    caller = Caller("")
    caller.headers = {"Authorization": f"Bearer {log_in('teacher@example.com').json['token']}"}
    assert caller.get("/api/v1/auth/users/me/").json["username"] == "teacher"


def test_a_forgotten_password_to_the_letter(world: World) -> None:
    nobody = anybody("forgot-password/", {"email": "nobody@example.com"})
    somebody = anybody("forgot-password/", {"email": "student@example.com"})
    assert nobody.json == somebody.json == SENT
    assert (nobody.status, somebody.status) == (200, 200)
    token = mailed_token()
    body = {"token": token, "new_password": NEW, "confirm_new_password": NEW}
    different = anybody("reset-password/confirm/", {**body, "confirm_new_password": "other"})
    assert (different.status, different.json["detail"]) == (400, "Passwords do not match.")
    weak = anybody("reset-password/confirm/", {**body, "new_password": "12345678", "confirm_new_password": "12345678"})
    assert (weak.status, weak.json["detail"]) == (400, "Invalid input data.")
    assert set(weak.json["errors"]) == {"new_password"}
    done = anybody("reset-password/confirm/", body)
    assert (done.status, done.json) == (200, UPDATED)
    again = anybody("reset-password/confirm/", body)
    assert (again.status, again.json["detail"]) == (400, BAD_TOKEN)
    assert log_in("student@example.com").status == 401
    assert log_in("student@example.com", NEW).status == 200


def test_a_reset_ends_all_sessions_and_its_token_an_hour_later(api: Callers, world: World) -> None:
    student = api["student"]
    body = {"token": password_reset_token(world.student), "new_password": NEW, "confirm_new_password": NEW}
    old = {**body, "token": aged(PASSWORD_RESET, world.student, 3601)}
    assert anybody("reset-password/confirm/", old).json["detail"] == BAD_TOKEN
    assert anybody("reset-password/confirm/", body).status == 200
    assert student.get("/api/users/me/").status == 401


@pytest.mark.parametrize("token", ["x", "a" * 4096, "0" * 32, f"{'0' * 32}.x.y"])
def test_tokens_that_are_none(world: World, token: str) -> None:
    body = {"token": token, "new_password": NEW, "confirm_new_password": NEW}
    answer = anybody("reset-password/confirm/", body)
    assert (answer.status, answer.json["detail"]) == (400, BAD_TOKEN)


def test_the_frontends_pages_are_settings(world: World, settings: Any) -> None:
    settings.PASSWORD_RESET_URL = "https://nclex.example/auth/update-password"
    anybody("forgot-password/", {"email": "student@example.com"})
    assert PASSWORD_RESET.is_good(mailed_token(), world.student)
    assert "https://nclex.example/auth/update-password#token=" in str(mail.outbox[0].body)
