"""Many people at once, as an import brings them: set-based, one audit entry for all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from secrets import token_urlsafe
from typing import Any

from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.events import emit
from school.customfields.rules import Wanted, merged
from school.people.actions.person import base_of
from school.people.actions.sessions import revoke_all
from school.people.actions.usernames import free_usernames
from school.people.choices import Role
from school.people.events import EmailVerificationRequested, StudentsCame
from school.people.models import User
from school.people.permissions import CUSTOM, demand_change, demand_role
from school.people.queries import KnownPeople
from school.people.rules import PersonRow, clean_fields, same_letters, username_problem

BATCH = 1000
PLAIN = ("sourced_id", "username", "email", "first_name", "last_name", "phone_number", "language", "role", "is_active")
LAID_OVER = ("extra", "custom")


@dataclass(frozen=True, slots=True)
class PeopleSaved:
    """How many people were added, changed and found as they were already."""

    created: int
    updated: int
    unchanged: int


@action("people.save", permission="people.import_user")
def save_people(actor: Actor, *, people: Sequence[PersonRow]) -> PeopleSaved:
    """Add or change people, each known by sourced_id, else username, else email. All or nothing.

    Invalid names the first row that breaks a rule; refusals of create_person and update_person hold here as well.
    Running it again with the same rows changes nothing.
    """
    fields = CUSTOM.writable(actor) if any(row.custom for row in people) else []
    rows = [given(row, fields) for row in people]
    known = KnownPeople(rows, lock=True)
    new: list[User] = []
    changed: dict[int, User] = {}
    ends: list[User] = []
    unproven: set[int] = set()
    touched = 0
    for row in rows:
        person = known.person_of(row)
        if person is None:
            demand_role(actor, role=row.get("role") or Role.STUDENT)
            new.append(new_person(row))
        elif differs(person, row):
            demand_changes(actor, person, row)
            ends += [person] if loses_sessions(person, row) else []
            unproven |= {person.pk} if has_new_address(person, row) else set()
            changed[person.pk] = changed_person(person, row)
            touched += 1
    add_people(new)
    change_people(list(changed.values()))
    for person in ends:
        revoke_all(person)
    for user_id in sorted(unproven):
        emit(EmailVerificationRequested(user_id=user_id))
    return PeopleSaved(len(new), touched, len(rows) - len(new) - touched)


def given(row: PersonRow, fields: Sequence[Wanted]) -> dict[str, Any]:
    """The cleaned values that a row brings; Invalid when one is wrong or nothing says who it is."""
    values = clean_fields({name: getattr(row, name) for name in PLAIN if getattr(row, name) is not None})
    if not values.get("username", "-"):
        del values["username"]
    if not (values.get("sourced_id") or values.get("username") or values.get("email")):
        raise Invalid(_("A row needs an id, a username or an email."))
    values["custom"] = merged(fields, {}, row.custom) if row.custom else {}
    return {**values, "extra": clean_fields({"extra": row.extra})["extra"]}


def differs(person: User, row: Mapping[str, Any]) -> bool:
    """Whether the row says something that the person's record does not."""
    return any(getattr(person, name) != value for name, value in with_laid_over(person, row).items())


def with_laid_over(person: User, row: Mapping[str, Any]) -> dict[str, Any]:
    """The row's values, its extra and custom fields laid over those that the person has."""
    return {**row, **{name: {**getattr(person, name), **row[name]} for name in LAID_OVER}}


def demand_changes(actor: Actor, person: User, row: Mapping[str, Any]) -> None:
    """The refusals of update_person. An admin's role and access are never an import's to take."""
    demand_change(actor, person)
    if row.get("role", person.role) != person.role:
        actor.demand("people.set_role")
    if person.role == Role.ADMIN and (row.get("role", Role.ADMIN) != Role.ADMIN or row.get("is_active") is False):
        raise Invalid(_("An import does not block admins or take their role: %(name)s") % {"name": person})


def loses_sessions(person: User, row: Mapping[str, Any]) -> bool:
    """A block and another role end the logins."""
    return row.get("role", person.role) != person.role or (row.get("is_active") is False and person.is_active)


def new_person(row: Mapping[str, Any]) -> User:
    """An unsaved person; the password cannot be used and costs no hashing."""
    person = User(**row, password=UNUSABLE_PASSWORD_PREFIX + token_urlsafe(30))
    return checked(person)


def changed_person(person: User, row: Mapping[str, Any]) -> User:
    """The person with the row's values; another address is unproven."""
    person.is_verified = person.is_verified and not has_new_address(person, row)
    for name, value in with_laid_over(person, row).items():
        setattr(person, name, value)
    return checked(person)


def checked(person: User) -> User:
    """The person, staff by role as everywhere; Invalid when the username belongs to another's address."""
    person.is_superuser = person.role == Role.ADMIN
    person.is_staff = person.is_staff or person.is_superuser
    if problem := username_problem(person.username, person.email):
        raise Invalid(fields={"username": [problem]})
    return person


def has_new_address(person: User, row: Mapping[str, Any]) -> bool:
    """Another email is nobody's until it is confirmed: whoever has it at Google would come in as this person."""
    return bool(row.get("email")) and not same_letters(row["email"], person.email or "")


def add_people(people: Sequence[User]) -> None:
    """Insert; who brings no username gets a free one that nobody else of these rows brings."""
    nameless = [person for person in people if not person.username]
    reserved = frozenset(person.username.upper() for person in people if person.username)
    names = free_usernames([base_of(person) for person in nameless], reserved=reserved)
    for person, name in zip(nameless, names, strict=True):
        person.username = name
    User.objects.bulk_create(people, batch_size=BATCH)
    if students := tuple(person.pk for person in people if person.role == Role.STUDENT):
        emit(StudentsCame(students))


def change_people(people: Sequence[User]) -> None:
    """Update with one upsert per batch; Django's bulk_update is five times the work."""
    for person in people:
        person.updated_at = clock.now()
    User.objects.bulk_create(
        people,
        batch_size=BATCH,
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=[*PLAIN, *LAID_OVER, "is_verified", "is_staff", "is_superuser", "updated_at"],
    )
