"""Blocking, and deleting who somebody was; nobody does it to themselves or to the last admin."""

from collections.abc import Callable

import pgtrigger
import pytest
from django.db import IntegrityError, transaction

from school.audit.models import AuditChange, AuditEntry
from school.common.errors import NotAllowed, Unauthenticated
from school.people.actions import (
    anonymise_person,
    block_person,
    log_in,
    set_password,
    set_role,
    unblock_person,
    update_person,
)
from school.people.choices import Role
from school.people.errors import Anonymised, InvalidCredentials, LastAdmin, OwnAccount, StaffNeedsAdmin
from school.people.events import PersonAnonymised, SessionsEnded
from school.people.models import Session, User
from school.people.queries import authenticate_access
from tests.races import Committed, overlap
from tests.school.lessons.listening import heard
from tests.school.people.conftest import PASSWORD, SYSTEM, acting, make

SECRETS = ("student", "student@example.com", "Student", "Karimov", "+998901234567", "S-7", "chess")
DEMOTIONS: list[Callable[[User, User], object]] = [
    lambda by, person: set_role(acting(by), instance=person, role=Role.TEACHER),
    lambda by, person: block_person(acting(by), instance=person),
    lambda by, person: anonymise_person(acting(by), instance=person),
]


def test_a_blocked_person_is_out_at_once_and_can_come_back(student: User, operator: User) -> None:
    tokens = log_in(SYSTEM, username="student", password=PASSWORD)
    with heard(SessionsEnded) as ended:
        block_person(acting(operator), instance=student)
        block_person(acting(operator), instance=student)
    assert ended == [SessionsEnded(user_id=student.pk, session_ids=(str(tokens.session.pk),))]
    with pytest.raises(InvalidCredentials):
        log_in(SYSTEM, username="student", password=PASSWORD)
    unblock_person(acting(operator), instance=student)
    assert log_in(SYSTEM, username="student", password=PASSWORD)
    with pytest.raises(Unauthenticated):
        authenticate_access(tokens.access)


def test_a_forgotten_person_leaves_a_number(student: User, admin: User) -> None:
    update_person(SYSTEM, instance=student, phone_number="+998901234567", sourced_id="S-7", extra={"club": "chess"})
    log_in(SYSTEM, username="student", password=PASSWORD)
    with heard(PersonAnonymised) as told:
        anonymise_person(acting(admin), instance=student)
    left = User.objects.get(pk=student.pk)
    assert (str(left), left.username, left.email, left.phone_number) == (left.username, f"deleted-{left.pk}", None, "")
    assert (left.is_active, left.is_verified, left.last_login, left.extra) == (False, False, None, {})
    assert (left.role, left.uuid, left.has_usable_password()) == ("student", student.uuid, False)
    assert told == [PersonAnonymised(user_id=left.pk)]
    assert not Session.objects.filter(user=left).exists()


def test_the_audit_log_forgets_the_values_and_keeps_the_entries(student: User, admin: User) -> None:
    update_person(acting(student), instance=student, phone_number="+998901234567", language="ru")
    entries = AuditEntry.objects.count()
    anonymise_person(acting(admin), instance=student)
    changes = list(AuditChange.objects.filter(model="people.user", object_id=str(student.pk)).order_by("pk"))
    kept = str([change.changes for change in changes])
    assert [secret for secret in SECRETS if secret.lower() in kept.lower().replace("'student']", "")] == []
    assert changes[1].changes == {"language": ["en", "ru"], "phone_number": ["•••", "•••"]}
    assert AuditEntry.objects.count() == entries + 1
    own = AuditEntry.objects.get(action="people.update")
    assert (own.actor_id, own.actor_name, own.ip_address) == (student.pk, f"deleted-{student.pk}", None)
    with pytest.raises(Exception, match="Cannot update"), transaction.atomic():
        AuditChange.objects.update(object_id="1")


def test_a_forgotten_person_never_comes_back(student: User, admin: User) -> None:
    anonymise_person(acting(admin), instance=student)
    for change in (
        lambda: unblock_person(acting(admin), instance=student),
        lambda: update_person(acting(admin), instance=student, first_name="Ali"),
        lambda: set_password(acting(admin), instance=student, password="another-horse-battery"),
        lambda: anonymise_person(acting(admin), instance=student),
    ):
        with pytest.raises(Anonymised):
            change()
    with pytest.raises(IntegrityError, match="people_anonymised_stays_so"), transaction.atomic():
        User.objects.filter(pk=student.pk).update(is_active=True)


def test_a_forgotten_admin_is_no_admin_any_more(admin: User) -> None:
    second = make("second", Role.ADMIN)
    anonymise_person(acting(admin), instance=second)
    second.refresh_from_db()
    assert (second.role, second.is_staff, second.is_superuser, second.is_active) == ("teacher", False, False, False)


@pytest.mark.parametrize("demote", DEMOTIONS)
def test_nobody_locks_themselves_out(admin: User, demote: Callable[[User, User], object]) -> None:
    make("second", Role.ADMIN)
    with pytest.raises(OwnAccount):
        demote(admin, admin)
    admin.refresh_from_db()
    assert (admin.is_active, admin.role) == (True, "admin")


def test_operators_forget_students_and_no_staff(operator: User, student: User, admin: User) -> None:
    with pytest.raises(StaffNeedsAdmin):
        anonymise_person(acting(operator), instance=admin)
    with pytest.raises(NotAllowed):
        anonymise_person(acting(student), instance=admin)
    anonymise_person(acting(operator), instance=student)


@pytest.mark.parametrize("demote", DEMOTIONS)
def test_two_admins_cannot_remove_each_other(committed: Committed, demote: Callable[[User, User], object]) -> None:
    one, two = committed.person("one", Role.ADMIN), committed.person("two", Role.ADMIN)
    _first, second = overlap(lambda: demote(one, two), lambda: demote(two, one))
    assert isinstance(second, LastAdmin)
    assert list(User.objects.filter(role=Role.ADMIN, is_active=True)) == [one]


def test_without_the_trigger_they_would(committed: Committed) -> None:
    """The control."""
    one, two = committed.person("one", Role.ADMIN), committed.person("two", Role.ADMIN)

    def unguarded(by: User, person: User) -> None:
        with pgtrigger.ignore("people.User:keeps_an_admin"):
            block_person(acting(by), instance=person)

    overlap(lambda: unguarded(one, two), lambda: unguarded(two, one))
    assert not User.objects.filter(role=Role.ADMIN, is_active=True).exists()


def test_no_door_removes_the_last_admin(admin: User) -> None:
    for change in ({"is_active": False}, {"role": Role.TEACHER}):
        with pytest.raises(IntegrityError, match="There must be an admin"), transaction.atomic():
            User.objects.filter(pk=admin.pk).update(**change)
