"""Passwords: changed with the old one, reset by a link, asked for by anybody, and what each does to the sessions."""

from collections.abc import Callable
from typing import Any, ClassVar

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.db import connection
from django.test.utils import CaptureQueriesContext

from project.settings import main
from school.common.errors import Conflict, Invalid, NotAllowed, Unauthenticated
from school.jobs.models import Job
from school.people.actions import (
    Tokens,
    change_password,
    log_in,
    request_password_reset,
    request_verification,
    reset_password,
    send_reset_link,
    send_verification,
)
from school.people.actions.google import join_with_google
from school.people.choices import Provider
from school.people.errors import InvalidCredentials, InvalidPassword
from school.people.events import EmailVerificationRequested, LinksEnded, PasswordResetRequested, SessionsEnded
from school.people.google import GoogleIdentity
from school.people.models import User
from school.people.queries import authenticate_access, linked_person
from school.people.tokens import password_reset_token
from tests.jobs import run_jobs
from tests.school.lessons.listening import heard
from tests.school.people.conftest import PASSWORD, SYSTEM, acting, make

NEW = "another-horse-battery"


class Counting(MD5PasswordHasher):
    """Says how often a password was hashed."""

    runs: ClassVar[int] = 0

    def encode(self, password: str, salt: str) -> str:
        Counting.runs += 1
        return super().encode(password, salt)


def login(username: str = "student") -> Tokens:
    return log_in(SYSTEM, username=username, password=PASSWORD)


def is_living(tokens: Tokens) -> bool:
    try:
        authenticate_access(tokens.access)
    except Unauthenticated:
        return False
    return True


def test_a_changed_password_ends_the_other_sessions_and_says_which(student: User) -> None:
    here, there = login(), login()
    with heard(SessionsEnded) as ended:
        change_password(acting(student), old_password=PASSWORD, new_password=NEW, keep=here.session)
    assert (is_living(here), is_living(there)) == (True, False)
    assert ended == [SessionsEnded(user_id=student.pk, session_ids=(str(there.session.pk),))]
    assert log_in(SYSTEM, username="student", password=NEW)


def test_a_reset_ends_all_sessions(student: User) -> None:
    here, there = login(), login()
    reset_password(SYSTEM, token=password_reset_token(student), password=NEW)
    assert (is_living(here), is_living(there)) == (False, False)


def test_a_reset_ends_the_links_to_accounts_elsewhere_and_says_so_once(student: User) -> None:
    """Somebody else's account, by which they would come back; one's own is linked again by its confirmed email."""
    student.linked_accounts.create(provider=Provider.GOOGLE, subject="theirs")
    make("other").linked_accounts.create(provider=Provider.GOOGLE, subject="another's")
    with heard(LinksEnded) as ended:
        reset_password(SYSTEM, token=password_reset_token(student), password=NEW)
        student.refresh_from_db()
        reset_password(SYSTEM, token=password_reset_token(student), password=PASSWORD)
    assert [event.user_id for event in ended] == [student.pk]
    assert linked_person(Provider.GOOGLE, "theirs") is None
    assert linked_person(Provider.GOOGLE, "another's")
    own = GoogleIdentity(subject="own", email="student@example.com", first_name="", last_name="")
    assert join_with_google(SYSTEM, identity=own, language="uz") == student


@pytest.mark.parametrize("wrong", ["wrong", "", "x" * 5000])
def test_a_wrong_old_password_is_told_by_its_own_code(student: User, wrong: str) -> None:
    open_one = login()
    with pytest.raises(InvalidPassword) as refused:
        change_password(acting(student), old_password=wrong, new_password=NEW)
    assert refused.value.code == "invalid_password"
    assert refused.value.fields == {"old_password": ["This is not your current password."]}
    assert is_living(open_one)


@pytest.mark.parametrize("weak", ["12345678901", "password", "short", "student1", "x" * 1001])
def test_a_weak_new_password_is_refused_and_uses_up_no_link(student: User, weak: str) -> None:
    with pytest.raises(Invalid) as refused:
        change_password(acting(student), old_password=PASSWORD, new_password=weak)
    assert set(refused.value.fields) == {"new_password"}
    token = password_reset_token(student)
    with pytest.raises(Invalid) as refused:
        reset_password(SYSTEM, token=token, password=weak)
    assert set(refused.value.fields) == {"password"}
    assert reset_password(SYSTEM, token=token, password=NEW)


def test_a_system_has_no_password_to_change(db: None) -> None:
    with pytest.raises(Unauthenticated):
        change_password(SYSTEM, old_password=PASSWORD, new_password=NEW)


def test_a_running_school_keeps_passwords_by_argon2(student: User, settings: Any) -> None:
    settings.PASSWORD_HASHERS = main.PASSWORD_HASHERS
    assert main.PASSWORD_HASHERS[0] == "django.contrib.auth.hashers.Argon2PasswordHasher"
    reset_password(SYSTEM, token=password_reset_token(student), password=NEW)
    student.refresh_from_db()
    assert student.password.startswith("argon2$argon2id$")
    assert student.check_password(NEW)


@pytest.mark.parametrize("username", ["student", "nobody", "blocked", "nopassword"])
def test_a_refused_login_hashes_once_whoever_it_was(student: User, settings: Any, username: str) -> None:
    make("blocked")
    User.objects.filter(username="blocked").update(is_active=False)
    unusable = make("nopassword")
    unusable.set_unusable_password()
    unusable.save()
    settings.PASSWORD_HASHERS = [f"{__name__}.Counting"]
    Counting.runs = 0
    with CaptureQueriesContext(connection) as queries, pytest.raises(InvalidCredentials):
        log_in(SYSTEM, username=username, password="wrong")
    assert (Counting.runs, len(queries)) == (1, 1)


@pytest.mark.parametrize(
    ("ask", "event"),
    [(request_password_reset, PasswordResetRequested), (request_verification, EmailVerificationRequested)],
)
def test_asking_does_the_same_work_whoever_has_the_address(student: User, ask: Callable[..., None], event: Any) -> None:
    work = []
    with heard(event) as told:
        for email in ("Student@Example.com", "nobody@example.com"):
            with CaptureQueriesContext(connection) as queries:
                ask(SYSTEM, email=email)
            work.append([query["sql"].split()[0] for query in queries])
        run_jobs()
    assert work[0] == work[1]
    assert told == [event(user_id=student.pk)]


@pytest.mark.parametrize(
    "look_alike",
    ["ſtudent@example.com", "student@exampıe.com", "student@example.com\0", "ｓtudent@example.com", "", "student"],
)
def test_look_alike_addresses_are_nobodys(student: User, look_alike: str) -> None:
    request_password_reset(SYSTEM, email=look_alike)
    assert Job.objects.get().args == [0]
    with heard(PasswordResetRequested) as told:
        run_jobs()
    assert told == []


def test_a_dotless_i_is_another_letter(db: None) -> None:
    mike = make("mike")
    request_password_reset(SYSTEM, email="mıke@example.com")
    request_password_reset(SYSTEM, email="MIKE@example.com")
    assert list(Job.objects.order_by("pk").values_list("args", flat=True)) == [[0], [mike.pk]]


def test_who_is_blocked_in_the_meantime_gets_no_link(student: User) -> None:
    request_password_reset(SYSTEM, email="student@example.com")
    User.objects.filter(pk=student.pk).update(is_active=False)
    with heard(PasswordResetRequested) as told:
        run_jobs()
    request_password_reset(SYSTEM, email="student@example.com")
    assert told == []
    assert Job.objects.latest("pk").args == [0]


def test_staff_send_links_to_whom_they_may_change(operator: User, student: User, admin: User) -> None:
    with heard(PasswordResetRequested) as resets, heard(EmailVerificationRequested) as verifications:
        send_reset_link(acting(operator), instance=student)
        send_verification(acting(operator), instance=student)
        send_verification(acting(student), instance=student)
        for refused in (acting(operator), acting(student)):
            with pytest.raises(NotAllowed):
                send_reset_link(refused, instance=admin)
            with pytest.raises(NotAllowed):
                send_verification(refused, instance=admin)
    assert (len(resets), len(verifications)) == (1, 2)


def test_a_link_needs_an_address_and_a_use(student: User) -> None:
    User.objects.filter(pk=student.pk).update(is_verified=True)
    student.refresh_from_db()
    with pytest.raises(Conflict) as refused:
        send_verification(SYSTEM, instance=student)
    assert refused.value.code == "already_verified"
    for send in (send_reset_link, send_verification):
        nameless = make("nameless" + send.name[-5:])
        nameless.email = None
        with pytest.raises(Conflict) as refused:
            send(SYSTEM, instance=nameless)
        assert refused.value.code == "no_email"
