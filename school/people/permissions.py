"""Who may do what with people."""

from school.common.actor import Actor
from school.customfields.fields import CustomFields
from school.people.choices import Role
from school.people.errors import OwnAccount, RoleNeedsAdmin, StaffNeedsAdmin
from school.people.models import User

GRANTS: dict[str, tuple[str, ...]] = {
    "teacher": ("people.read_phone",),
    "operators": (
        "people.view_user",
        "people.add_user",
        "people.change_user",
        "people.delete_user",
        "people.import_user",
        "people.read_account",
        "people.read_phone",
    ),
    "accountants": ("people.view_user",),
}

CUSTOM = CustomFields(target="users", reads="people.read_account", writes="people.change_user")
RESTRICTED = {
    **dict.fromkeys(
        ("email", "is_active", "is_verified", "created_at", "updated_at", "last_login"), "people.read_account"
    ),
    "phone_number": "people.read_phone",
}
"""The fields of a person that not everybody may read who sees the person, with the permission for each."""


def hidden_fields(actor: Actor) -> frozenset[str]:
    """The fields of people that the actor may not read, through any door."""
    return frozenset(name for name, permission in RESTRICTED.items() if not actor.may(permission))


def can_give(actor: Actor, *, role: str, staff_groups: bool = False) -> bool:
    """Students are anybody's to add who may add people; all other roles and staff groups are an admin's to give."""
    return (role == Role.STUDENT and not staff_groups) or actor.may("people.set_role")


def can_change(actor: Actor, person: User) -> bool:
    """Oneself; others with the right to change people; staff accounts only by an admin."""
    if actor.user_id == person.pk:
        return True
    return actor.may("people.change_user") and (not person.is_staff or actor.may("people.set_role"))


def demand_role(actor: Actor, *, role: str, staff_groups: bool = False) -> None:
    """Raise RoleNeedsAdmin unless the actor may give this."""
    if not can_give(actor, role=role, staff_groups=staff_groups):
        raise RoleNeedsAdmin


def demand_change(actor: Actor, person: User) -> None:
    """Raise StaffNeedsAdmin for a staff account and NotAllowed for another's that is not the actor's to change."""
    if can_change(actor, person):
        return
    actor.demand("people.change_user")
    raise StaffNeedsAdmin


def demand_another(actor: Actor, person: User) -> None:
    """Raise OwnAccount when the person is the actor: nobody locks themselves out."""
    if actor.user_id == person.pk:
        raise OwnAccount
