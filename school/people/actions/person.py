"""Changes of one person."""

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, Unauthenticated
from school.common.events import emit
from school.common.exposure import CustomValues
from school.common.models import assign
from school.people.actions.passwords import put_password
from school.people.actions.sessions import revoke_all
from school.people.actions.usernames import free_usernames
from school.people.choices import Language, Role
from school.people.errors import Anonymised
from school.people.events import EmailVerificationRequested, StudentsCame
from school.people.models import User
from school.people.permissions import CUSTOM, demand_another, demand_change, demand_role
from school.people.queries import staff_groups as known_staff_groups
from school.people.rules import clean_fields, same_letters, username_base, username_problem

OWN_FIELDS = frozenset({"first_name", "last_name", "phone_number", "language"})


class PersonChanges(TypedDict, total=False):
    """What can be changed of a person; whatever is left out stays."""

    username: str
    email: str | None
    first_name: str
    last_name: str
    phone_number: str
    language: str
    role: str
    is_active: bool
    sourced_id: str | None
    extra: dict[str, str]
    staff_groups: list[str]
    custom: CustomValues


@action("people.create", permission="people.add_user")
def create_person(
    actor: Actor,
    *,
    username: str = "",
    email: str | None = None,
    first_name: str = "",
    last_name: str = "",
    phone_number: str = "",
    language: str = Language.UZBEK,
    role: str = Role.STUDENT,
    is_active: bool = True,
    sourced_id: str | None = None,
    password: str | None = None,
    extra: Mapping[str, str] | None = None,
    staff_groups: Sequence[str] = (),
    custom: CustomValues | None = None,
) -> User:
    """Add a person; without a username one is made, without a password nobody can log in yet.

    RoleNeedsAdmin for other roles than student and for staff groups; Invalid names each wrong field.
    """
    demand_role(actor, role=role, staff_groups=bool(staff_groups))
    return new_person(
        username=username,
        email=email,
        first_name=first_name,
        last_name=last_name,
        phone_number=phone_number,
        language=language,
        role=role,
        is_active=is_active,
        sourced_id=sourced_id,
        password=password,
        extra=extra or {},
        custom=CUSTOM.filled(actor, custom),
        staff_groups=staff_groups,
    )


def new_person(*, password: str | None = None, staff_groups: Sequence[str] = (), **fields: Any) -> User:
    """A saved new person; the caller has checked the right. Invalid names each wrong field."""
    groups = groups_named(staff_groups)
    person = User(**clean_fields(fields))
    person.username = person.username or free_usernames([base_of(person)])[0]
    give_rights(person, groups)
    put_password(person, password)
    save_person(person)
    person.groups.set(groups)
    if person.role == Role.STUDENT:
        emit(StudentsCame((person.pk,)))
    return person


@action("people.update", permission=None)
def update_person(actor: Actor, *, instance: User, **changes: Unpack[PersonChanges]) -> User:
    """Change a person: names, phone and language one's own; anything else needs the right to change people.

    Another role or a block ends all sessions, and is never one's own to do. Another email has to be confirmed again.
    LastAdmin when nobody would be left to let others in.
    """
    person = person_to_change(actor, instance)
    if changes.keys() - OWN_FIELDS:
        actor.demand("people.change_user")
    changes["extra"] = changes.get("extra", person.extra) or {}
    changes["custom"] = CUSTOM.filled(actor, changes.get("custom"), person.custom)
    present = list(person.groups.all())
    groups = groups_named(changes.pop("staff_groups")) if "staff_groups" in changes else present
    values = clean_fields(changes)
    new_role = values.get("role", person.role) != person.role
    blocked = person.is_active and values.get("is_active") is False
    if groups != present or new_role:
        actor.demand("people.set_role")
    if new_role or blocked:
        demand_another(actor, person)
    new_address = not same_letters(values.get("email", person.email) or "", person.email or "")
    person.is_verified = person.is_verified and not new_address
    assign(person, values)
    give_rights(person, groups)
    save_person(person)
    person.groups.set(groups)
    if new_role or blocked:
        revoke_all(person)
    if new_address and person.email:
        emit(EmailVerificationRequested(user_id=person.pk))
    return person


@action("people.set_role", permission="people.set_role")
def set_role(actor: Actor, *, instance: User, role: Role) -> User:
    """Give a person another role; their sessions end. LastAdmin when they are the last admin."""
    return update_person(actor, instance=instance, role=role)


def person_to_change(actor: Actor, instance: User) -> User:
    """The person, locked, when they are the actor's to change and there is still somebody behind the account."""
    person = User.objects.select_for_update().get(pk=instance.pk)
    demand_change(actor, person)
    if person.anonymised_at:
        raise Anonymised
    return person


def oneself(actor: Actor) -> User:
    """The actor's own account, locked; Unauthenticated for who is nobody."""
    if actor.user_id is None:
        raise Unauthenticated
    return User.objects.select_for_update(no_key=True).get(pk=actor.user_id)


def base_of(person: User) -> str:
    """What this person's username is made from."""
    return username_base(
        email=person.email,
        first_name=person.first_name,
        last_name=person.last_name,
        sourced_id=person.sourced_id,
    )


def groups_named(names: Sequence[str]) -> list[Group]:
    """Staff groups by name; Invalid names those that do not exist."""
    groups = list(known_staff_groups().filter(name__in=names))
    if missing := set(names) - {group.name for group in groups}:
        text = _("There is no such staff group: %(names)s") % {"names": ", ".join(sorted(missing))}
        raise Invalid(fields={"staff_groups": [text]})
    return groups


def give_rights(person: User, groups: Sequence[Group]) -> None:
    """Admins hold all rights; admins and members of staff groups may open the staff's pages."""
    person.is_superuser = person.role == Role.ADMIN
    person.is_staff = person.is_superuser or bool(groups)


def save_person(person: User) -> None:
    """Save when every rule and constraint holds; Invalid names each wrong field.

    That a name or an email is taken is left to the constraint itself, whose refusal names the field.
    """
    if problem := username_problem(person.username, person.email):
        raise Invalid(fields={"username": [problem]})
    try:
        person.full_clean(validate_constraints=False)
    except ValidationError as error:
        raise Invalid.from_django(error) from error
    person.save()
