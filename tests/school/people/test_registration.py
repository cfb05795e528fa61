"""Registration: who may, what it can never say, and the email that is to be confirmed."""

from typing import Any

import pytest

from school.audit.models import AuditEntry
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed
from school.people.actions import create_person, log_in, register_student, register_teacher, update_person, verify_email
from school.people.choices import Role
from school.people.errors import EmailNotVerified, InvalidCredentials, RegistrationClosed
from school.people.events import EmailVerificationRequested
from school.people.models import User
from school.people.tokens import email_verification_token
from school.preferences.models import SchoolPreferences
from tests.school.lessons.listening import heard
from tests.school.people.conftest import PASSWORD, SYSTEM, acting, make

ANYBODY = Actor.anonymous()
ALI: Any = {"email": "Ali.V@example.com", "password": PASSWORD}


def school_says(**preferences: bool) -> None:
    SchoolPreferences.objects.update_or_create(pk=1, defaults=preferences)


def test_a_student_registers_and_is_asked_to_confirm(db: None) -> None:
    with heard(EmailVerificationRequested) as asked:
        made = register_student(ANYBODY, **ALI, first_name="Ali", phone_number="90 123 45 67")
    assert (made.username, made.email, made.phone_number) == ("ali.v", "Ali.V@example.com", "+998901234567")
    assert (made.role, made.is_staff, made.is_superuser, made.is_verified) == ("student", False, False, False)
    assert asked == [EmailVerificationRequested(user_id=made.pk)]
    entry = AuditEntry.objects.latest("id")
    assert (entry.action, entry.actor_id, entry.actor_name) == ("people.register_student", None, "anonymous")
    assert log_in(SYSTEM, username="ali.v@EXAMPLE.com", password=PASSWORD).session.user == made


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"email": "STUDENT@example.com"}, {"email": ["This email is taken."]}),
        ({"username": "Student"}, {"username": ["This username is taken."]}),
        ({"email": "x"}, {"email": ["This is not an email address."]}),
        ({"phone_number": "12"}, {"phone_number": ["This is not a phone number, for example +998901234567."]}),
        ({"password": "12345"}, None),
        ({"password": "ali.v@example.com"}, None),
    ],
)
def test_a_wrong_registration_leaves_nobody(student: User, fields: dict[str, str], wrong: Any) -> None:
    with heard(EmailVerificationRequested) as asked, pytest.raises(Invalid) as refused:
        register_student(ANYBODY, **{**ALI, **fields})
    assert wrong is None or refused.value.fields == wrong
    assert set(refused.value.fields) == set(fields)
    assert (User.objects.count(), asked) == (1, [])


def test_where_registration_is_closed_staff_still_register(operator: User, student: User) -> None:
    school_says(self_registration=False)
    for refused in (ANYBODY, acting(student)):
        with pytest.raises(RegistrationClosed):
            register_student(refused, **ALI)
    assert register_student(acting(operator), **ALI).role == "student"


def test_teachers_are_registered_by_admins_only(admin: User, operator: User) -> None:
    for refused in (ANYBODY, acting(operator), acting(make("teacher", Role.TEACHER))):
        with pytest.raises(NotAllowed):
            register_teacher(refused, **ALI)
    made = register_teacher(acting(admin), **ALI)
    assert (made.role, made.is_staff) == ("teacher", False)


def test_whether_the_email_comes_first_is_the_schools_choice(student: User) -> None:
    school_says(unverified_may_log_in=False)
    with pytest.raises(EmailNotVerified):
        log_in(SYSTEM, username="student", password=PASSWORD)
    with pytest.raises(InvalidCredentials):
        log_in(SYSTEM, username="student", password="wrong")
    verify_email(SYSTEM, token=email_verification_token(student))
    assert log_in(SYSTEM, username="student", password=PASSWORD)
    create_person(SYSTEM, username="offline", password=PASSWORD)
    assert log_in(SYSTEM, username="offline", password=PASSWORD), "who has no email has none to confirm"


def test_another_email_has_to_be_confirmed_again(student: User) -> None:
    verify_email(SYSTEM, token=email_verification_token(student))
    with heard(EmailVerificationRequested) as asked:
        assert update_person(SYSTEM, instance=student, email="Student@EXAMPLE.com").is_verified
        assert asked == []
        assert not update_person(SYSTEM, instance=student, email="new@example.com").is_verified
        assert asked == [EmailVerificationRequested(user_id=student.pk)]
        assert update_person(SYSTEM, instance=student, email=None).email is None
    assert len(asked) == 1
