"""Adding and changing people: field rules, rights, the last admin, and what the audit log keeps."""

from typing import Any

import pytest
from django.db import IntegrityError, transaction

from school.audit.models import AuditChange, AuditEntry
from school.common.errors import Invalid, NotAllowed
from school.people.actions import (
    PersonChanges,
    block_person,
    create_person,
    free_usernames,
    set_password,
    set_role,
    update_person,
)
from school.people.choices import Role
from school.people.errors import LastAdmin, RoleNeedsAdmin, StaffNeedsAdmin
from school.people.models import User
from school.people.queries import people_visible_to, students_visible_to
from tests.school.people.conftest import PASSWORD, SYSTEM, acting, make


def test_a_person_is_stored_cleaned(db: None) -> None:
    made = create_person(
        SYSTEM, first_name="  O‘g‘iloy ", last_name="Қодирова", phone_number="90 123-45-67", email="ogiloy@example.com"
    )
    person = User.objects.get(pk=made.pk)
    assert (person.username, person.email, person.phone_number) == ("ogiloy", "ogiloy@example.com", "+998901234567")
    assert (person.full_name, person.role, person.language) == ("O‘g‘iloy Қодирова", "student", "uz")
    assert (person.is_staff, person.is_superuser, person.has_usable_password()) == (False, False, False)


@pytest.mark.parametrize(
    ("fields", "username"),
    [
        ({"email": "Jahon.B@example.com"}, "jahon.b"),
        ({"first_name": "Oʻgʻiloy", "last_name": "To‘rayeva"}, "ogiloy.torayeva"),
        ({"first_name": "Анна"}, "анна"),
        ({"sourced_id": "11391"}, "11391"),
        ({"first_name": "'''"}, "person"),
    ],
)
def test_a_username_is_made_when_none_is_given(db: None, fields: dict[str, Any], username: str) -> None:
    assert create_person(SYSTEM, **fields).username == username


def test_made_usernames_are_free_whatever_the_case(student: User) -> None:
    assert free_usernames(["Student", "student", "other", "Other"]) == ["Student2", "student3", "other", "Other2"]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"phone_number": "12"}, {"phone_number": ["This is not a phone number, for example +998901234567."]}),
        ({"email": "nobody"}, {"email": ["This is not an email address."]}),
        ({"first_name": "a\x07b"}, {"first_name": ["There are signs in it that cannot be shown."]}),
        ({"last_name": "x" * 151}, {"last_name": ["At most 150 characters."]}),
        ({"username": "two words"}, {"username": ["Only letters, digits and @ . + - _ are allowed."]}),
        (
            {"username": "someone@example.com"},
            {"username": ["A username that looks like an email must be the person's own email."]},
        ),
        ({"username": "STUDENT"}, {"username": ["This username is taken."]}),
        ({"email": "Student@Example.com"}, {"email": ["This email is taken."]}),
        ({"password": "12345"}, None),
        ({"staff_groups": ["student"]}, {"staff_groups": ["There is no such staff group: student"]}),
        ({"language": "xx"}, {"language": ["Value 'xx' is not a valid choice."]}),
    ],
)
def test_wrong_values_are_named(student: User, fields: dict[str, Any], wrong: dict[str, list[str]] | None) -> None:
    with pytest.raises(Invalid) as refused:
        create_person(SYSTEM, **{"username": "somebody", **fields})
    assert wrong is None or refused.value.fields == wrong
    assert refused.value.fields
    assert User.objects.count() == 1


def test_the_database_itself_refuses_another_case(student: User) -> None:
    for fields in ({"username": "sTudent"}, {"username": "x", "email": "STUDENT@example.com"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            User.objects.create(**fields)


def test_operators_add_students_and_nobody_else(operator: User) -> None:
    actor = acting(operator)
    assert create_person(actor, first_name="New").role == "student"
    forbidden: list[Any] = [{"role": Role.TEACHER}, {"role": Role.ADMIN}, {"staff_groups": ["editors"]}]
    for fields in forbidden:
        with pytest.raises(RoleNeedsAdmin):
            create_person(actor, first_name="New", **fields)
    with pytest.raises(NotAllowed):
        create_person(acting(make("pupil")), first_name="New")


def test_operators_change_students_but_no_staff(operator: User, student: User, admin: User) -> None:
    actor = acting(operator)
    assert update_person(actor, instance=student, email="new@example.com").email == "new@example.com"
    with pytest.raises(StaffNeedsAdmin):
        update_person(actor, instance=admin, email="mine@example.com")
    with pytest.raises(StaffNeedsAdmin):
        set_password(actor, instance=admin, password="another-horse-battery")
    changes: list[PersonChanges] = [{"role": "admin"}, {"staff_groups": ["operators"]}]
    for change in changes:
        with pytest.raises(NotAllowed):
            update_person(actor, instance=student, **change)
    with pytest.raises(NotAllowed):
        update_person(actor, instance=operator, role="admin")


def test_one_changes_ones_own_names_and_nothing_more(student: User) -> None:
    other, actor = make("other"), acting(student)
    assert update_person(actor, instance=student, first_name="Ali", language="ru").full_name == "Ali Karimov"
    changes: list[PersonChanges] = [{"email": "x@example.com"}, {"role": "admin"}, {"is_active": True}, {"extra": {}}]
    for change in changes:
        with pytest.raises(NotAllowed):
            update_person(actor, instance=student, **change)
    with pytest.raises(NotAllowed):
        update_person(actor, instance=other, first_name="Ali")


def test_the_last_admin_stays(admin: User) -> None:
    with pytest.raises(LastAdmin):
        set_role(SYSTEM, instance=admin, role=Role.TEACHER)
    with pytest.raises(LastAdmin):
        block_person(SYSTEM, instance=admin)
    second = make("second", Role.ADMIN)
    assert set_role(acting(second), instance=admin, role=Role.STUDENT).is_superuser is False
    admin.refresh_from_db()
    assert (admin.is_staff, admin.role) == (False, "student")


def test_roles_and_staff_groups_give_the_staff_pages(admin: User, operator: User) -> None:
    assert (admin.is_staff, admin.is_superuser) == (True, True)
    assert (operator.is_staff, operator.is_superuser) == (True, False)
    assert update_person(acting(admin), instance=operator, staff_groups=[]).is_staff is False


def test_what_was_done_is_in_the_audit_log_without_the_password(admin: User, student: User) -> None:
    set_password(acting(admin), instance=student, password="another-horse-battery")
    entry = AuditEntry.objects.latest("id")
    assert (entry.action, entry.actor_id, entry.via) == ("people.set_password", admin.pk, "api")
    change = AuditChange.objects.get(entry=entry)
    assert (change.model, change.object_id, change.changes) == (
        "people.user",
        str(student.pk),
        {"password": ["•••", "•••"]},
    )
    update_person(acting(admin), instance=student, staff_groups=["operators"])
    kinds = AuditChange.objects.filter(entry=AuditEntry.objects.latest("id")).values_list("model", "operation")
    assert sorted(kinds) == [("people.staffmembership", "insert"), ("people.user", "update")]


def test_who_sees_whom(admin: User, operator: User, student: User) -> None:
    accountant = make("accountant", Role.TEACHER, "accountants")
    teacher = make("teacher", Role.TEACHER)
    everybody = {admin, operator, student, accountant, teacher}
    assert set(people_visible_to(SYSTEM)) == everybody
    assert set(people_visible_to(acting(admin))) == everybody
    assert set(people_visible_to(acting(operator))) == everybody
    assert set(people_visible_to(acting(accountant))) == {student, accountant}
    assert set(people_visible_to(acting(teacher))) == {teacher}
    assert set(people_visible_to(acting(student))) == {student}
    assert set(students_visible_to(acting(accountant))) == {student}


def test_the_command_line_makes_admins(db: None) -> None:
    made = User.objects.create_superuser("root", password=PASSWORD)
    assert (made.role, made.is_staff, made.email) == ("admin", True, None)
