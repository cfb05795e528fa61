"""Tokens in mails: once, for a while, for the account as it was, and never one for the other."""

import time

import pytest
from django.core.signing import TimestampSigner, b62_encode

from school.people.actions import reset_password, update_person, verify_email
from school.people.errors import InvalidToken
from school.people.links import reset_link, verification_link
from school.people.models import User
from school.people.tokens import (
    EMAIL_VERIFICATION,
    PASSWORD_RESET,
    MailedToken,
    email_verification_token,
    password_reset_token,
)
from tests.school.people.conftest import SYSTEM, make

NEW = "another-horse-battery"
HOUR = 3600


def aged(kind: MailedToken, person: User, seconds: int) -> str:
    """A token as it was made so long ago."""

    class Earlier(TimestampSigner):
        def timestamp(self) -> str:
            return b62_encode(int(time.time()) - seconds)

    return Earlier(salt=kind.signer(person).salt, sep=".").sign(person.uuid.hex)


def test_a_verified_email_is_verified_once(student: User) -> None:
    token = email_verification_token(student)
    assert verify_email(SYSTEM, token=token).is_verified
    with pytest.raises(InvalidToken) as refused:
        verify_email(SYSTEM, token=token)
    assert (refused.value.code, set(refused.value.fields)) == ("invalid_token", {"token"})


def test_a_reset_link_is_good_once_and_confirms_the_email(student: User) -> None:
    token, second = password_reset_token(student), password_reset_token(student)
    assert reset_password(SYSTEM, token=token, password=NEW).is_verified
    student.refresh_from_db()
    assert student.check_password(NEW)
    for used in (token, second):
        with pytest.raises(InvalidToken):
            reset_password(SYSTEM, token=used, password="a-third-horse-battery")


@pytest.mark.parametrize(("kind", "life"), [(PASSWORD_RESET, HOUR), (EMAIL_VERIFICATION, 72 * HOUR)])
def test_a_token_lives_for_its_time(student: User, kind: MailedToken, life: int) -> None:
    assert kind.is_good(aged(kind, student, life - 60), student)
    assert not kind.is_good(aged(kind, student, life + 1), student)


@pytest.mark.parametrize("field", ["email", "password"])
def test_a_reset_link_ends_with_the_account_it_was_made_for(student: User, field: str) -> None:
    token = password_reset_token(student)
    changed = {"email": "new@example.com", "password": "!"}[field]
    User.objects.filter(pk=student.pk).update(**{field: changed})
    with pytest.raises(InvalidToken):
        reset_password(SYSTEM, token=token, password=NEW)


def test_a_link_to_another_address_confirms_nothing(student: User) -> None:
    token = email_verification_token(student)
    update_person(SYSTEM, instance=student, email="new@example.com")
    with pytest.raises(InvalidToken):
        verify_email(SYSTEM, token=token)


def test_the_kinds_and_the_people_are_not_taken_for_each_other(student: User) -> None:
    other = make("other")
    reset, verification = password_reset_token(student), email_verification_token(student)
    with pytest.raises(InvalidToken):
        reset_password(SYSTEM, token=verification, password=NEW)
    with pytest.raises(InvalidToken):
        verify_email(SYSTEM, token=reset)
    stolen = other.uuid.hex + reset.removeprefix(student.uuid.hex)
    with pytest.raises(InvalidToken):
        reset_password(SYSTEM, token=stolen, password=NEW)
    assert not User.objects.filter(is_verified=True).exists()


@pytest.mark.parametrize("token", ["", ".", "a.b.c", "\0", "0" * 32, f"{'0' * 32}.abc.def", "x" * 5000, "{}", "ü.ü.ü"])
def test_what_is_no_token_is_refused_like_an_old_one(student: User, token: str) -> None:
    with pytest.raises(InvalidToken):
        verify_email(SYSTEM, token=token)
    with pytest.raises(InvalidToken):
        reset_password(SYSTEM, token=token, password=NEW)


def test_a_blocked_person_resets_nothing(student: User) -> None:
    token = password_reset_token(student)
    User.objects.filter(pk=student.pk).update(is_active=False)
    with pytest.raises(InvalidToken):
        reset_password(SYSTEM, token=token, password=NEW)


def test_links_lead_to_the_frontend_and_tell_no_server_the_token(student: User) -> None:
    for link, page in ((reset_link(student), "reset-password"), (verification_link(student), "verify-email")):
        address, fragment = link.split("#")
        assert address == f"http://localhost:3000/{page}"
        assert fragment.startswith(f"token={student.uuid.hex}.")
        assert set(fragment) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.=")
