"""Registering, coming in, staying in and going out, with the contract's shapes to the letter."""

from typing import Any

import jwt
import pytest
from django.core import mail

from school.people.actions import block_person
from school.people.models import Session, User
from school.people.tokens import email_verification_token
from school.preferences.models import SchoolPreferences
from tests.api.callers import Answer, Caller, Callers
from tests.jobs import run_jobs
from tests.world import PASSWORD, World

BASE = "/api/v1/"
NEW = "another-horse-battery"
JOHN = {
    "email": "john.doe@example.com",
    "mot_de_passe": "securepassword123",
    "first_name": "John",
    "last_name": "Doe",
}


def anybody(path: str, body: dict[str, Any], **options: Any) -> Answer:
    return Caller("").post(BASE + path, body, **options)


def log_in(email: str, password: str = PASSWORD) -> Answer:
    return anybody("login", {"email": email, "mot_de_passe": password})


def bearing(token: str) -> Caller:
    caller = Caller("")
    caller.headers = {"Authorization": f"Bearer {token}"}
    return caller


def refusal(answer: Answer) -> tuple[int, str]:
    assert answer.json["status_code"] == answer.status
    return answer.status, answer.json["error_code"]


def wrong(answer: Answer) -> set[str]:
    """The fields that a 422 names."""
    assert refusal(answer) == (422, "VALIDATION_ERROR")
    return {each["field"] for each in answer.json["detail"]}


def test_registering_to_the_letter(world: World) -> None:
    answer = anybody("register", JOHN)
    john = User.objects.get(email="john.doe@example.com")
    told = {"message": "User created successfully", "user_id": str(john.uuid), "verification_required": False}
    assert (answer.status, answer.json) == (201, told)
    assert (john.first_name, john.last_name, john.role, john.is_verified) == ("John", "Doe", "student", False)
    run_jobs()
    assert [sent.to for sent in mail.outbox] == [["john.doe@example.com"]]


def test_who_has_to_confirm_first_is_told_so(world: World) -> None:
    SchoolPreferences.objects.create(pk=1, unverified_may_log_in=False)
    assert anybody("register", JOHN).json["verification_required"] is True
    assert refusal(log_in(JOHN["email"], JOHN["mot_de_passe"])) == (403, "EMAIL_NOT_VERIFIED")
    token = email_verification_token(User.objects.get(email=JOHN["email"]))
    assert refusal(anybody("verify-email", {"token": token, "email": "x@example.com"})) == (400, "INVALID_TOKEN")
    done = anybody("verify-email", {"token": token, "email": "John.Doe@example.com"})
    assert (done.status, done.json) == (200, {"message": "Email verified successfully"})
    assert log_in(JOHN["email"], JOHN["mot_de_passe"]).status == 200
    assert refusal(anybody("verify-email", {"token": token})) == (400, "INVALID_TOKEN")


def test_what_a_registration_must_say(world: World) -> None:
    assert wrong(anybody("register", {})) == {"email", "mot_de_passe", "first_name", "last_name"}
    assert wrong(anybody("register", JOHN | {"email": "nobody"})) == {"email"}
    assert wrong(anybody("register", JOHN | {"mot_de_passe": "12345678"})) == {"mot_de_passe"}
    assert wrong(anybody("register", JOHN | {"is_staff": True})) == {"is_staff"}
    taken = anybody("register", JOHN | {"email": "Student@example.com"})
    assert refusal(taken) == (409, "EMAIL_TAKEN")
    assert taken.json["detail"] == "This email is taken."
    broken = Caller("")("POST", f"{BASE}register", None, data="{", content_type="application/json")
    assert refusal(broken) == (400, "MALFORMED")
    SchoolPreferences.objects.create(pk=1, self_registration=False)
    assert refusal(anybody("register", JOHN)) == (403, "REGISTRATION_CLOSED")
    assert not User.objects.filter(email=JOHN["email"]).exists()


def test_a_role_is_not_ones_own_to_choose(world: World) -> None:
    assert anybody("register", JOHN | {"role": "admin"}).status == 201
    assert User.objects.get(email=JOHN["email"]).role == "student"


def test_logging_in_to_the_letter(world: World) -> None:
    answer = log_in("student@example.com")
    assert answer.status == 200
    assert set(answer.json) == {"access_token", "refresh_token", "token_type", "expires_in", "user"}
    assert (answer.json["token_type"], answer.json["expires_in"]) == ("bearer", 3600)
    assert answer.json["user"] == {
        "id": str(world.student.uuid),
        "email": "student@example.com",
        "role": "student",
        "first_name": "Student",
        "last_name": "Karimov",
    }
    claims = jwt.decode(answer.json["access_token"], options={"verify_signature": False})
    assert (claims["sub"], claims["role"], claims["roles"]) == (str(world.student.uuid), "student", ["student"])
    assert {"access_token", "refresh_token"} == set(answer.response.cookies)
    assert bearing(answer.json["access_token"]).get("/api/v1/auth/users/me/").status == 200, "one login for all"


def test_who_is_not_let_in(world: World) -> None:
    assert refusal(log_in("student@example.com", "wrong")) == (401, "INVALID_CREDENTIALS")
    assert refusal(log_in("nobody@example.com")) == (401, "INVALID_CREDENTIALS")
    block_person(world.actor("admin"), instance=world.student)
    assert refusal(log_in("student@example.com")) == (401, "INVALID_CREDENTIALS")
    assert wrong(anybody("login", {"email": "student@example.com"})) == {"mot_de_passe"}


def test_refreshing_by_the_bearer(world: World) -> None:
    tokens = log_in("student@example.com").json
    answer = bearing(tokens["refresh_token"])("POST", f"{BASE}refresh")
    assert (answer.status, set(answer.json), answer.json["expires_in"]) == (200, {"access_token", "expires_in"}, 3600)
    assert bearing(answer.json["access_token"]).get(f"{BASE}users/me").status == 200
    for bad in (tokens["access_token"], "x.y.z", ""):
        assert refusal(bearing(bad)("POST", f"{BASE}refresh")) == (401, "NOT_AUTHENTICATED")
    assert refusal(bearing(tokens["refresh_token"]).get(f"{BASE}users/me")) == (401, "NOT_AUTHENTICATED")


def test_refresh_tokens_that_rotate(world: World, settings: Any) -> None:
    settings.JWT_ROTATE_REFRESH = True
    first = log_in("student@example.com").json["refresh_token"]
    second = bearing(first)("POST", f"{BASE}refresh").json["refresh_token"]
    assert refusal(bearing(first)("POST", f"{BASE}refresh")) == (401, "NOT_AUTHENTICATED")
    assert refusal(bearing(second)("POST", f"{BASE}refresh")) == (401, "NOT_AUTHENTICATED"), "it was copied"


def test_logging_out_ends_this_login_alone(world: World) -> None:
    here, there = log_in("student@example.com").json, log_in("student@example.com").json
    answer = bearing(here["access_token"])("POST", f"{BASE}logout")
    assert (answer.status, answer.json) == (200, {"message": "Logged out successfully"})
    assert refusal(bearing(here["access_token"]).get(f"{BASE}users/me")) == (401, "NOT_AUTHENTICATED")
    assert refusal(bearing(here["refresh_token"])("POST", f"{BASE}refresh")) == (401, "NOT_AUTHENTICATED")
    assert bearing(there["access_token"]).get(f"{BASE}users/me").status == 200
    assert refusal(Caller("")("POST", f"{BASE}logout")) == (401, "NOT_AUTHENTICATED")


def test_another_password(api: Callers, world: World) -> None:
    other = log_in("student@example.com").json["access_token"]
    caller = bearing(log_in("student@example.com").json["access_token"])
    place = f"{BASE}change-password"
    bad = caller("PUT", place, {"current_password": "wrong", "new_password": NEW})
    assert (refusal(bad), bad.json["detail"]) == ((400, "INVALID_PASSWORD"), "This is not your current password.")
    assert wrong(caller("PUT", place, {"current_password": PASSWORD, "new_password": "12345678"})) == {"new_password"}
    assert wrong(caller("PUT", place, {"current_password": PASSWORD})) == {"new_password"}
    answer = caller("PUT", place, {"current_password": PASSWORD, "new_password": NEW})
    assert (answer.status, answer.json) == (200, {"message": "Password changed successfully"})
    assert caller.get(f"{BASE}users/me").status == 200
    assert refusal(bearing(other).get(f"{BASE}users/me")) == (401, "NOT_AUTHENTICATED")
    assert log_in("student@example.com", NEW).status == 200
    assert Session.objects.filter(user=world.student, revoked_at=None).count() == 2


@pytest.mark.parametrize("path", ["users/me", "admin/users"])
def test_nobody_sees_nothing(world: World, path: str) -> None:
    answer = Caller("").get(BASE + path)
    assert refusal(answer) == (401, "NOT_AUTHENTICATED")
    assert answer.headers["WWW-Authenticate"] == "Bearer"
