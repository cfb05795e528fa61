"""Registration, verification and passwords over the contract, with the mails that people get."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.core import mail
from django.db import models

from api.contracts.turantalim.names import USER
from school.people.models import Session, User
from school.people.tokens import password_reset_token
from school.preferences.models import SchoolPreferences
from tests.api.callers import Answer, Caller, Callers
from tests.jobs import run_jobs
from tests.world import PASSWORD, World

AUTH = "/api/v1/auth/"
NEW = "another-horse-battery"
SENT = {"detail": "If this address belongs to an account, a link is on its way to it."}
ALI = {
    "username": "ali",
    "email": "ali@example.org",
    "first_name": "Ali",
    "last_name": "Valiyev",
    "phone_number": "+998901234567",
    "password": "secure_password_1",
    "confirm_password": "secure_password_1",
    "language": "uz",
}


def anybody(path: str, **body: Any) -> Answer:
    return Caller("").post(AUTH + path, body)


def mailed_token() -> str:
    """Run what is queued; the token of the one mail that went out."""
    mail.outbox.clear()
    run_jobs()
    (sent,) = mail.outbox
    found = re.search(r"#token=([\w.-]+)", str(sent.body))
    assert found
    return found[1]


def log_in(username: str, password: str) -> Any:
    """The status of a login."""
    return anybody("login/", username=username, password=password).status


def test_a_student_registers_confirms_and_logs_in(world: World) -> None:
    answer = anybody("register/student/", **ALI)
    assert answer.status == 201
    assert {name: answer.json[name] for name in ("username", "email", "role", "is_verified", "coins")} == {
        "username": "ali",
        "email": "ali@example.org",
        "role": "student",
        "is_verified": False,
        "coins": 0,
    }
    token = mailed_token()
    assert mail.outbox[0].to == ["ali@example.org"]
    assert anybody("verify/", token=token).json == {"detail": "Your email address is confirmed."}
    assert anybody("verify/", token=token).refusal == (400, "invalid_token")
    access = anybody("login/", username="ali@example.org", password=ALI["password"]).json["access"]
    ali = Caller("")
    ali.headers = {"Authorization": f"Bearer {access}"}
    assert ali.get(AUTH + "users/me/").json["is_verified"] is True


def test_a_registration_needs_no_username(world: World) -> None:
    body = {name: ALI[name] for name in ("email", "password", "confirm_password")}
    assert anybody("register/student/", **body).json["username"] == "ali"


@pytest.mark.parametrize(
    ("change", "field", "message"),
    [
        ({"confirm_password": "other"}, "confirm_password", "The two passwords are not the same."),
        ({"email": "STUDENT@example.com"}, "email", "This email is taken."),
        ({"username": "Student"}, "username", "This username is taken."),
        ({"phone_number": "12"}, "phone_number", "This is not a phone number, for example +998901234567."),
        ({"email": "nobody"}, "email", "This is not an email address."),
    ],
)
def test_a_wrong_registration_is_told_by_field(world: World, change: dict[str, str], field: str, message: str) -> None:
    before = User.objects.count()
    answer = anybody("register/student/", **{**ALI, **change})
    assert (answer.status, answer.json["errors"]) == (400, {field: [message]})
    assert User.objects.count() == before


def test_what_a_registration_must_say(world: World) -> None:
    assert set(anybody("register/student/").json["errors"]) == {"email", "password", "confirm_password"}
    weak = anybody("register/student/", **{**ALI, "password": "12345678", "confirm_password": "12345678"})
    assert (weak.status, set(weak.json["errors"])) == (400, {"password"})


def undeclared() -> dict[str, Any]:
    """Every column of a person that a registration and one's own profile do not declare, with a tempting value."""
    tempting = {"role": "admin", "is_active": True, "is_verified": True, "sourced_id": "X-1", "extra": {"a": "b"}}
    columns = {field.name for field in User._meta.get_fields() if isinstance(field, models.Field)}
    declared = {"username", "email", "first_name", "last_name", "phone_number", "language", "password"}
    return {name: tempting.get(name, True) for name in (columns | tempting.keys()) - declared} | {
        "staff_groups": ["operators"],
        "id": 1,
        "coins": 1000,
    }


def shown(values: dict[str, Any]) -> dict[str, Any]:
    """Those of the values whose names a profile shows; a body with any other name is refused."""
    return {name: value for name, value in values.items() if name in USER.fields}


def test_no_undeclared_column_can_be_set_by_registering(world: World) -> None:
    refused = anybody("register/student/", **ALI, **undeclared())
    assert (refused.status, set(refused.json["errors"])) == (400, undeclared().keys() - shown(undeclared()).keys())
    assert {"is_staff", "is_superuser", "sourced_id", "extra"} <= set(refused.json["errors"])
    made = anybody("register/student/", **ALI, **shown(undeclared()))
    person = User.objects.get(pk=made.json["id"])
    assert made.status == 201
    assert (person.role, person.is_staff, person.is_superuser, person.is_verified) == ("student", False, False, False)
    assert (person.sourced_id, person.extra, person.groups.count(), made.json["coins"]) == (None, {}, 0, 0)
    assert person.uuid != world.admin.uuid


def row_of(person: User) -> dict[str, Any]:
    """Every column as it is in the database."""
    return dict(User.objects.filter(pk=person.pk).values().get())


def test_no_undeclared_column_can_be_set_in_ones_own_profile(api: Callers, world: World) -> None:
    student = api["student"]
    before = row_of(world.student)
    body = {**undeclared(), "username": "admin2", "email": "x@example.org", "password": NEW, "first_name": "New"}
    refused = student("PATCH", AUTH + "users/me/", body)
    assert (refused.status, set(refused.json["errors"])) == (400, body.keys() - shown(body).keys())
    assert row_of(world.student) == before
    assert student("PATCH", AUTH + "users/me/", shown(body)).status == 200
    after = row_of(world.student)
    assert {name for name in after if after[name] != before[name]} == {"first_name", "updated_at"}


def test_registration_can_be_closed(api: Callers, world: World) -> None:
    SchoolPreferences.objects.update_or_create(pk=1, defaults={"self_registration": False})
    assert anybody("register/student/", **ALI).refusal == (403, "registration_closed")
    assert api["student"].post(AUTH + "register/student/", ALI).refusal == (403, "registration_closed")
    assert api["admin"].post(AUTH + "register/student/", ALI).status == 201


def test_a_bad_token_is_not_taken_for_nobody(world: World) -> None:
    stranger = Caller("")
    stranger.headers = {"Authorization": "Bearer a.b.c"}
    assert stranger.post(AUTH + "register/student/", ALI).refusal == (401, "not_authenticated")


def test_teachers_are_registered_by_admins(api: Callers, world: World) -> None:
    path = AUTH + "register/teacher/"
    assert anybody("register/teacher/", **ALI).refusal == (401, "not_authenticated")
    for who in ("student", "teacher", "operator", "accountant", "editor"):
        assert api[who].post(path, ALI).refusal == (403, "permission_denied")
    assert api["admin"].post(path, {**ALI, "role": "admin"}).json["role"] == "teacher"


def test_the_email_may_have_to_come_first(world: World) -> None:
    SchoolPreferences.objects.update_or_create(pk=1, defaults={"unverified_may_log_in": False})
    assert anybody("login/", username="student", password=PASSWORD).refusal == (403, "email_not_verified")
    assert anybody("login/", username="student", password="wrong").refusal == (401, "invalid_credentials")
    assert anybody("verify/resend/", email="student@example.com").json == SENT
    anybody("verify/", token=mailed_token())
    assert log_in("student", PASSWORD) == 200


def test_a_forgotten_password_is_reset_by_the_mailed_link(api: Callers, world: World) -> None:
    student = api["student"]
    assert anybody("password-reset/", email="STUDENT@example.com").json == SENT
    token = mailed_token()
    body = {"token": token, "password": NEW, "confirm_password": NEW}
    assert anybody("password-reset/confirm/", **{**body, "confirm_password": "x"}).status == 400
    assert anybody("password-reset/confirm/", **body).status == 200
    assert anybody("password-reset/confirm/", **body).refusal == (400, "invalid_token")
    assert student.get(AUTH + "users/me/").status == 401
    assert (log_in("student", PASSWORD), log_in("student", NEW)) == (401, 200)


def test_who_has_no_account_is_told_the_same_and_mailed_nothing(world: World) -> None:
    for email in ("nobody@example.com", "ſtudent@example.com", "student", "not an address"):
        assert anybody("password-reset/", email=email).json == SENT
        assert anybody("verify/resend/", email=email).json == SENT
    mail.outbox.clear()
    run_jobs()
    assert mail.outbox == []


def test_the_links_host_is_never_the_callers(world: World) -> None:
    stranger = Caller("")
    headers = {"Host": "evil.example", "X-Forwarded-Host": "evil.example"}
    stranger.post(AUTH + "password-reset/", {"email": "student@example.com"}, headers=headers)
    mailed_token()
    assert "evil.example" not in mail.outbox[0].message().as_string()
    assert "http://localhost:3000/reset-password#token=" in str(mail.outbox[0].body)


def test_a_wrong_reset_body_is_told_before_the_token(world: World) -> None:
    assert set(anybody("password-reset/confirm/").json["errors"]) == {"token", "password", "confirm_password"}
    weak = {"token": password_reset_token(world.student), "password": "123", "confirm_password": "123"}
    assert set(anybody("password-reset/confirm/", **weak).json["errors"]) == {"password"}
    foreign = {"token": "a.b.c", "password": NEW, "confirm_password": NEW}
    assert anybody("password-reset/confirm/", **foreign).json["errors"].keys() == {"token"}


def test_a_changed_password_keeps_this_session_and_ends_the_others(api: Callers, world: World) -> None:
    here, there = api["student"], Caller("student")
    body = {"old_password": PASSWORD, "new_password": NEW}
    assert anybody("change-password/", **body).status == 401
    assert here.post(AUTH + "change-password/", body).status == 200
    assert (here.get(AUTH + "users/me/").status, there.get(AUTH + "users/me/").status) == (200, 401)
    assert (log_in("student", PASSWORD), log_in("student", NEW)) == (401, 200)


def test_a_wrong_old_password_has_its_own_code(api: Callers, world: World) -> None:
    wrong = api["student"].post(AUTH + "change-password/", {"old_password": "wrong", "new_password": NEW})
    assert wrong.refusal == (400, "invalid_password")
    assert wrong.json["errors"] == {"old_password": ["This is not your current password."]}
    weak = api["student"].post(AUTH + "change-password/", {"old_password": PASSWORD, "new_password": "123"})
    assert (weak.status, set(weak.json["errors"])) == (400, {"new_password"})


def test_no_token_is_kept_anywhere(world: World, tmp_path: Path) -> None:
    anybody("password-reset/", email="student@example.com")
    jobs = [(job.name, job.args) for job in run_jobs()]
    assert str(jobs).count(".") == 0
    assert not Session.objects.exists()
