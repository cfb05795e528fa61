"""Changes of one person."""

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from django.contrib.auth.models import Group
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.models import assign
from school.people.actions.sessions import PASSWORD_LENGTH, revoke_all
from school.people.actions.usernames import free_usernames
from school.people.choices import Language, Role
from school.people.errors import LastAdmin
from school.people.models import Session, User
from school.people.permissions import demand_change, demand_role
from school.people.queries import staff_groups as known_staff_groups
from school.people.rules import clean_fields, username_base, username_problem

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
) -> User:
    """Add a person; without a username one is made, without a password nobody can log in yet.

    RoleNeedsAdmin for other roles than student and for staff groups; Invalid names each wrong field.
    """
    demand_role(actor, role=role, staff_groups=bool(staff_groups))
    groups = groups_named(staff_groups)
    values = clean_fields(
        {
            "username": username,
            "email": email,
            "first_name": first_name,
            "last_name": last_name,
            "phone_number": phone_number,
            "sourced_id": sourced_id,
            "extra": extra or {},
        }
    )
    person = User(language=language, role=role, is_active=is_active, **values)
    person.username = person.username or free_usernames([base_of(person)])[0]
    give_rights(person, groups)
    put_password(person, password)
    save_person(person)
    person.groups.set(groups)
    return person


@action("people.update", permission=None)
def update_person(actor: Actor, *, instance: User, **changes: Unpack[PersonChanges]) -> User:
    """Change a person: names, phone and language one's own; anything else needs the right to change people.

    Another role or a block ends all sessions. LastAdmin when nobody would be left to let others in.
    """
    person = User.objects.select_for_update().get(pk=instance.pk)
    demand_change(actor, person)
    if changes.keys() - OWN_FIELDS:
        actor.demand("people.change_user")
    groups = groups_named(changes.pop("staff_groups")) if "staff_groups" in changes else list(person.groups.all())
    values = clean_fields(changes)
    if groups != list(person.groups.all()) or values.get("role", person.role) != person.role:
        actor.demand("people.set_role")
    if values.get("role", Role.ADMIN) != Role.ADMIN or values.get("is_active") is False:
        keep_an_admin(person)
    loses_sessions = values.get("role", person.role) != person.role or values.get("is_active") is False
    assign(person, values)
    give_rights(person, groups)
    save_person(person)
    person.groups.set(groups)
    if loses_sessions:
        revoke_all(person)
    return person


@action("people.set_role", permission="people.set_role")
def set_role(actor: Actor, *, instance: User, role: Role) -> User:
    """Give a person another role; their sessions end. LastAdmin when they are the last admin."""
    return update_person(actor, instance=instance, role=role)


@action("people.deactivate", permission="people.delete_user")
def deactivate_person(actor: Actor, *, instance: User) -> User:
    """Block a person: no login, sessions ended, everything of theirs kept. LastAdmin when they are the last admin."""
    return update_person(actor, instance=instance, is_active=False)


@action("people.set_password", permission=None)
def set_password(actor: Actor, *, instance: User, password: str, keep: Session | None = None) -> User:
    """Give a person another password and end their sessions except `keep`; Invalid says what is weak about it."""
    person = User.objects.select_for_update().get(pk=instance.pk)
    demand_change(actor, person)
    put_password(person, password)
    person.save(update_fields=["password", "updated_at"])
    revoke_all(person, keep=keep)
    return person


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


def put_password(person: User, password: str | None) -> None:
    """Set a password that passes the validators, or none that anybody could log in with."""
    if password is None:
        person.set_unusable_password()
        return
    try:
        if len(password) > PASSWORD_LENGTH:
            raise ValidationError(_("The password is too long."))
        validate_password(password, person)
    except ValidationError as error:
        raise Invalid(fields={"password": list(error.messages)}) from error
    person.set_password(password)


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


def keep_an_admin(person: User) -> None:
    """Raise LastAdmin when `person` is the only active admin; locks the admins, so that two cannot leave at once."""
    if person.role != Role.ADMIN or not person.is_active:
        return
    admins: Any = User.objects.select_for_update().filter(role=Role.ADMIN, is_active=True).order_by("pk")
    if [admin.pk for admin in admins] == [person.pk]:
        raise LastAdmin
