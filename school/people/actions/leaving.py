"""Keeping people out, and letting them be forgotten."""

from school.audit.erasure import forget
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.events import emit
from school.common.models import assign
from school.imports.erasure import forget as forget_in_files
from school.people.actions.exports import drop_exports
from school.people.actions.person import give_rights, person_to_change, update_person
from school.people.actions.sessions import revoke_all
from school.people.choices import Role
from school.people.events import PersonAnonymised, PersonLeaving
from school.people.models import User
from school.people.permissions import demand_another
from school.people.queries import traces_of

PERSONAL = ("username", "email", "first_name", "last_name", "phone_number", "sourced_id", "extra", "custom")


@action("people.block", permission="people.change_user")
def block_person(actor: Actor, *, instance: User) -> User:
    """Block a person: no login, all sessions ended, everything of theirs kept.

    OwnAccount for oneself, LastAdmin for the last admin.
    """
    return update_person(actor, instance=instance, is_active=False)


@action("people.unblock", permission="people.change_user")
def unblock_person(actor: Actor, *, instance: User) -> User:
    """Let a blocked person log in again; Anonymised when nobody is left behind the account."""
    return update_person(actor, instance=instance, is_active=True)


@action("people.anonymise", permission="people.delete_user")
def anonymise_person(actor: Actor, *, instance: User) -> None:
    """Block a person for ever and delete who they were: names, username, email, phone, password, sessions, rights,
    links to accounts elsewhere, copies of their data.

    Their rows go from the files that imports keep; Conflict while one of these is being read.
    Payments, coins, attendance, homework and all other rows stay, of nobody by name; the audit log forgets the values.
    OwnAccount for oneself, LastAdmin for the last admin.
    """
    person = person_to_change(actor, instance)
    demand_another(actor, person)
    revoke_all(person)
    person.sessions.all().delete()
    person.groups.clear()
    person.linked_accounts.all().delete()
    drop_exports(person.exports.all())
    forget_in_files(traces_of(person), called=filter(None, (person.username, person.sourced_id)))
    emit(PersonLeaving(user_id=person.pk))
    nobody(person).save()
    forget("people.user", person.pk, PERSONAL, called=person.username)
    emit(PersonAnonymised(user_id=person.pk))


def nobody(person: User) -> User:
    """The person without anything that says who they were; an admin no more."""
    assign(person, {"first_name": "", "last_name": "", "email": None, "phone_number": "", "sourced_id": None})
    assign(person, {"username": f"deleted-{person.pk}", "last_login": None, "is_verified": False})
    assign(person, {"extra": {}, "custom": {}})
    assign(person, {"is_active": False, "erasure_asked_at": None, "anonymised_at": clock.now()})
    person.role = Role.TEACHER if person.role == Role.ADMIN else Role(person.role)
    person.set_unusable_password()
    give_rights(person, [])
    return person
