"""A token is only as good as its session: forged, ended, swapped, revoked ones are refused."""

import base64
import json
import time
import uuid
from datetime import timedelta
from typing import Any

import jwt
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.common import clock
from school.common.errors import Unauthenticated
from school.people import tokens
from school.people.actions import Tokens, block_person, log_in, log_out, refresh, set_password, set_role
from school.people.choices import Role
from school.people.errors import InvalidCredentials
from school.people.models import Session, User
from school.people.queries import authenticate_access, session_of_refresh
from tests.school.people.conftest import PASSWORD, SYSTEM, acting


@pytest.fixture
def login(student: User) -> Tokens:
    return log_in(SYSTEM, username="student", password=PASSWORD, user_agent="pytest")


def payload(token: str) -> dict[str, Any]:
    part = token.split(".")[1]
    parsed: dict[str, Any] = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return parsed


def signed(claims: dict[str, Any], key: bytes | None = None, algorithm: str = "HS256") -> str:
    return jwt.encode(claims, tokens.signing_key() if key is None else key, algorithm=algorithm)


def test_access_token_carries_the_promised_claims(login: Tokens, student: User) -> None:
    claims = payload(login.access)
    assert set(claims) == {"sub", "email", "role", "roles", "exp", "iat", "jti", "sid", "typ"}
    assert (claims["sub"], claims["email"]) == (str(student.uuid), "student@example.com")
    assert (claims["role"], claims["roles"], claims["typ"]) == ("student", ["student"], "access")
    assert claims["exp"] - claims["iat"] == 60 * 60
    assert claims["sid"] == str(login.session.pk)
    assert jwt.get_unverified_header(login.access) == {"alg": "HS256", "typ": "JWT"}
    assert payload(login.refresh)["exp"] - claims["iat"] == 30 * 24 * 60 * 60


def test_access_is_checked_with_one_query_by_primary_key(login: Tokens, student: User) -> None:
    with CaptureQueriesContext(
        connection,
    ) as queries:
        session = authenticate_access(login.access)
        assert (session.user.pk, session.user.username) == (student.pk, "student")
    assert len(queries) == 1
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute("EXPLAIN " + queries.captured_queries[0]["sql"])
        plan = "\n".join(row[0] for row in cursor.fetchall())
    assert "Index Scan using people_session_pkey" in plan
    assert "Seq Scan" not in plan


@pytest.mark.parametrize("username", ["student", "STUDENT", "Student@Example.COM"])
def test_login_by_username_or_email_in_any_case(student: User, username: str) -> None:
    opened = log_in(SYSTEM, username=username, password=PASSWORD, user_agent="x" * 400)
    student.refresh_from_db()
    assert opened.session.user == student
    assert len(opened.session.user_agent) == 300
    assert student.last_login is not None


@pytest.mark.parametrize(
    ("username", "password"),
    [
        ("student", "wrong"),
        ("nobody", PASSWORD),
        ("", PASSWORD),
        ("student", ""),
        ("stu\0dent", PASSWORD),
        ("student", "x" * 5000),
    ],
)
def test_a_refused_login_says_the_same_whatever_was_wrong(student: User, username: str, password: str) -> None:
    with pytest.raises(InvalidCredentials) as refused:
        log_in(SYSTEM, username=username, password=password)
    assert (refused.value.code, str(refused.value)) == (
        "invalid_credentials",
        "The username or the password is wrong.",
    )
    assert Session.objects.count() == 0


def test_a_blocked_person_cannot_log_in(student: User) -> None:
    block_person(SYSTEM, instance=student)
    with pytest.raises(InvalidCredentials):
        log_in(SYSTEM, username="student", password=PASSWORD)


def test_forged_tokens_are_refused(login: Tokens) -> None:
    claims = payload(login.access)
    header, body, signature = login.access.split(".")
    other_body = base64.urlsafe_b64encode(json.dumps({**claims, "role": "admin"}).encode()).decode().rstrip("=")
    forged = [
        signed(claims, key=b"another key of thirty-two bytes!!"),
        jwt.encode(claims, tokens.signing_key() * 2, algorithm="HS512"),
        jwt.encode(claims, "", algorithm="none"),
        f"{header}.{other_body}.{signature}",
        f"{header}.{body}.",
        jwt.encode(claims, tokens.signing_key(), headers={"typ": "at+jwt"}),
        "",
        "a.b.c",
        "\0",
    ]
    for token in forged:
        with pytest.raises(Unauthenticated):
            authenticate_access(token)


@pytest.mark.parametrize("missing", tokens.CLAIMS)
def test_a_token_without_a_claim_is_refused(login: Tokens, missing: str) -> None:
    claims = payload(login.access)
    del claims[missing]
    with pytest.raises(Unauthenticated):
        authenticate_access(signed(claims))


@pytest.mark.parametrize(
    "change",
    [
        {"exp": int(time.time())},
        {"sub": str(uuid.uuid4())},
        {"sub": "1"},
        {"sid": str(uuid.uuid4())},
        {"sid": None},
        {"role": "admin"},
        {"typ": "refresh"},
    ],
)
def test_a_signed_token_that_does_not_fit_its_session_is_refused(login: Tokens, change: dict[str, Any]) -> None:
    with pytest.raises(Unauthenticated):
        authenticate_access(signed({**payload(login.access), **change}))


def test_the_two_kinds_cannot_be_swapped(login: Tokens) -> None:
    with pytest.raises(Unauthenticated):
        authenticate_access(login.refresh)
    with pytest.raises(Unauthenticated):
        session_of_refresh(login.access)


def test_refresh_gives_an_access_token_of_the_same_session(login: Tokens) -> None:
    fresh = refresh(SYSTEM, refresh=login.refresh)
    assert authenticate_access(fresh.access).pk == login.session.pk
    assert (fresh.access != login.access, fresh.refresh) == (True, None)


def test_log_out_ends_both_tokens_and_no_other_session(login: Tokens, student: User) -> None:
    other = log_in(SYSTEM, username="student", password=PASSWORD)
    log_out(acting(student), session=login.session)
    with pytest.raises(Unauthenticated):
        authenticate_access(login.access)
    with pytest.raises(Unauthenticated):
        refresh(SYSTEM, refresh=login.refresh)
    assert authenticate_access(other.access).pk == other.session.pk


def test_an_ended_session_is_refused_though_the_token_is_young(login: Tokens) -> None:
    Session.objects.update(expires_at=clock.now() - timedelta(seconds=1))
    with pytest.raises(Unauthenticated):
        authenticate_access(login.access)


def test_a_block_and_a_role_change_act_at_once(login: Tokens, student: User) -> None:
    set_role(SYSTEM, instance=student, role=Role.TEACHER)
    with pytest.raises(Unauthenticated):
        authenticate_access(login.access)
    as_teacher = log_in(SYSTEM, username="student", password=PASSWORD)
    assert authenticate_access(as_teacher.access).user.role == "teacher"
    block_person(SYSTEM, instance=student)
    with pytest.raises(Unauthenticated):
        authenticate_access(as_teacher.access)


def test_another_password_ends_the_other_sessions_only(login: Tokens, student: User) -> None:
    other = log_in(SYSTEM, username="student", password=PASSWORD)
    set_password(acting(student), instance=student, password="another-horse-battery", keep=login.session)
    assert authenticate_access(login.access).pk == login.session.pk
    with pytest.raises(Unauthenticated):
        authenticate_access(other.access)
    assert log_in(SYSTEM, username="student", password="another-horse-battery")
