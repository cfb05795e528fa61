"""Reads of people and their sessions."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.contrib.auth.models import Group
from django.db.models import Q, QuerySet, Subquery
from django.db.models.functions import Now, Upper

from school.common import clock
from school.common.actor import Actor
from school.common.errors import Unauthenticated
from school.common.prepared import prepared_cursor
from school.common.traces import Traces
from school.people import tokens
from school.people.choices import ExportState, Role
from school.people.models import PersonalExport, RightsStamp, Session, User
from school.people.rules import same_letters
from school.people.tokens import subject_of_link

# Whose rights a person has: staff those of their staff groups, others those of their role's group.
GROUPS = """
SELECT held.id FROM people_user AS person JOIN auth_group AS held ON CASE WHEN person.is_staff
    THEN EXISTS (SELECT FROM people_staffmembership AS own WHERE own.user_id = person.id AND own.group_id = held.id)
    ELSE held.name = person.role END
WHERE person.id = %s
"""
PERMISSIONS = " ".join(
    (
        "SELECT app.app_label || '.' || permission.codename FROM auth_permission AS permission",
        "JOIN django_content_type AS app ON app.id = permission.content_type_id WHERE permission.id IN",
        "(SELECT permission_id FROM auth_group_permissions WHERE group_id IN (",
        GROUPS.replace("%s", "%(person)s::bigint"),
        ") UNION ALL SELECT permission_id FROM people_user_user_permissions WHERE user_id = %(person)s::bigint)",
    )
)


def people_visible_to(actor: Actor) -> QuerySet[User]:
    """All for staff who keep accounts; students for other staff; a teacher's own students; always oneself."""
    if actor.oversees("people.view_user"):
        everybody = User.objects.all()
        own = Q(role=Role.STUDENT) | Q(pk=actor.user_id)
        return everybody if actor.may("people.read_account") else everybody.filter(own)
    if actor.role == Role.TEACHER and actor.user_id:
        taught = User.objects.filter(memberships__left_on=None, memberships__group__teacher=actor.user_id)
        return User.objects.filter(Q(pk=actor.user_id) | Q(pk__in=taught.values("pk")))
    return User.objects.filter(pk=actor.user_id) if actor.user_id else User.objects.none()


def students_visible_to(actor: Actor) -> QuerySet[User]:
    """The students among the people whom the actor may see."""
    return people_visible_to(actor).filter(role=Role.STUDENT)


def traces_of(person: User) -> Traces:
    """What the person is called by others; of somebody anonymised nothing."""
    names, own = (person.first_name, person.last_name), (person.email, person.phone_number)
    return Traces(names=tuple(filter(None, names)), own=tuple(filter(None, own)))


def sessions_visible_to(actor: Actor) -> QuerySet[Session]:
    """One's own logins; everybody's for staff who keep accounts."""
    sessions = Session.objects.select_related("user")
    return sessions if actor.oversees("people.read_account") else sessions.filter(user=actor.user_id)


def in_charge_of(group: str) -> list[int]:
    """The active admins and members of the staff group of this name, by id."""
    people = User.objects.filter(Q(role=Role.ADMIN) | Q(groups__name=group), is_active=True)
    return list(people.order_by("pk").distinct().values_list("pk", flat=True))


def staff_groups() -> QuerySet[Group]:
    """The groups of rights that staff can be put into; a role's own group is not one of them."""
    return Group.objects.exclude(name__in=Role.values).order_by("name")


def authenticate_access(token: str) -> Session:
    """The living session, with its `user`, of an access token; one query.

    Unauthenticated when the token is bad or ended, the session ended, or the person is blocked or has another role.
    """
    return session_of(token, tokens.ACCESS)


def session_of_refresh(token: str) -> Session:
    """The living session, with its `user`, of a refresh token; Unauthenticated as for access tokens."""
    return session_of(token, tokens.REFRESH)


def session_of(token: str, typ: str) -> Session:
    """The living session of a token of kind `typ`, found by its primary key."""
    session = living_session(tokens.decode(token, typ))
    if session is None:
        raise Unauthenticated
    return session


def living_session(claims: tokens.Claims) -> Session | None:
    """The session that these claims were made for, while it and its person are as they say; one query."""
    return logins_claimed(claims.session_id, claims.user_uuid, claims.role).first()


def logins_claimed(session: Any, person: Any, role: Any) -> QuerySet[Session]:
    """The living session of this id, of the person with this public id in this role, with its `user`."""
    return living_logins().select_related("user").filter(pk=session, user__uuid=person, user__role=role)


def living_logins() -> QuerySet[Session]:
    """The sessions that have neither ended nor been ended, of people who are not blocked; by the database's clock."""
    return Session.objects.filter(revoked_at=None, expires_at__gt=Now(), user__is_active=True)


def with_rights_stamp(logins: QuerySet[Session]) -> QuerySet[Session]:
    """`logins` with `rights_stamp`: a number that is another one as soon as anybody's rights have changed."""
    return logins.annotate(rights_stamp=Subquery(RightsStamp.objects.values("value")[:1]))


def permissions_held_by(person: User) -> set[str]:
    """Their own permissions and those of their GROUPS, as "app.codename"; one kept statement."""
    with prepared_cursor() as cursor:
        cursor.execute(PERMISSIONS, {"person": str(person.pk)})
        return {permission for (permission,) in cursor.fetchall()}


def person_called(name: str) -> User | None:
    """The person with this username or email, whatever the case; one query.

    Letters that only look alike, or that become the same in capitals (ı and i, ſ and s), are different.
    """
    if not name or "\0" in name:
        return None
    person = User.objects.filter(Q(username__iexact=name) | Q(email__iexact=name)).first()
    known_as = (person.username, person.email or "") if person else ()
    return person if any(same_letters(name, own) for own in known_as) else None


def person_at(email: str) -> User | None:
    """The active person with this email address, by the same rules; one query."""
    person = person_called(email)
    return person if person and person.is_active and same_letters(email, person.email or "") else None


def linked_person(provider: str, subject: str) -> User | None:
    """The person whose account elsewhere this is; one query."""
    return User.objects.filter(linked_accounts__provider=provider, linked_accounts__subject=subject).first()


def exports_visible_to(actor: Actor) -> QuerySet[PersonalExport]:
    """The copies of one's own data; everybody's for who may take people's data out."""
    exports = PersonalExport.objects.select_related("person")
    return exports if actor.oversees("people.export_user") else exports.filter(person=actor.user_id)


def latest_export(actor: Actor, *, person: User) -> PersonalExport | None:
    """The last copy of the person's data that was asked for and whose time is not over."""
    there = exports_visible_to(actor).filter(person=person)
    return there.filter(Q(expires_at=None) | Q(expires_at__gt=clock.now())).order_by("-pk").first()


def export_behind(token: str) -> PersonalExport | None:
    """The finished copy that a link's token names, until its time is over."""
    number = subject_of_link(token)
    there = PersonalExport.objects.filter(state=ExportState.READY, expires_at__gt=clock.now())
    return there.filter(uuid=number).first() if number else None


def person_of_token(token: str, kind: tokens.MailedToken) -> User | None:
    """The active person whom a mailed token of this kind is still good for, locked; None when there is none."""
    subject = tokens.subject_of(token)
    if subject is None:
        return None
    person = User.objects.select_for_update().filter(uuid=subject, is_active=True).first()
    return person if person and kind.is_good(token, person) else None


def living_sessions(sessions: Iterable[uuid.UUID]) -> dict[uuid.UUID, str]:
    """The role of the person behind each of these sessions that has not ended, by its id; one query."""
    living = Session.objects.filter(pk__in=sessions, revoked_at=None, expires_at__gt=clock.now(), user__is_active=True)
    return dict(living.values_list("pk", "user__role"))


def languages_of(people: Iterable[int]) -> dict[int, str]:
    """The language in which each of these people is addressed, by id."""
    return dict(User.objects.filter(pk__in=people).values_list("pk", "language"))


def names_of(people: Iterable[int]) -> dict[int, str]:
    """What each of these people is called, by id."""
    return {person.pk: str(person) for person in User.objects.filter(pk__in=people)}


def taken_usernames(usernames: Iterable[str]) -> set[str]:
    """Those of `usernames` that somebody has, in capitals, whatever the case they are written in."""
    wanted = [username.upper() for username in usernames]
    rows = User.objects.annotate(capitals=Upper("username")).filter(capitals__in=wanted)
    return set(rows.values_list("capitals", flat=True))


class KnownPeople:
    """The people there already whom some rows mean or whose names they would take; one query per kind of key.

    A row means the person with its sourced_id, else its username, else its email. A person who has no sourced_id yet
    takes that of the row with their username or email; one who has another is never meant.
    """

    def __init__(self, rows: Sequence[Mapping[str, Any]], *, lock: bool = False) -> None:
        everybody = User.objects.select_for_update() if lock else User.objects.all()
        people = everybody.order_by("pk")  # one order, so that two imports wait for each other instead of clashing
        self.by_source = with_key(people, rows, "sourced_id")
        self.by_username = with_key(people, rows, "username")
        self.by_email = with_key(people, rows, "email")

    def person_of(self, row: Mapping[str, Any]) -> User | None:
        """The person that the row means; None when they are new."""
        source = row.get("sourced_id")
        named = self.by_username.get((row.get("username") or "").upper())
        addressed = self.by_email.get((row.get("email") or "").upper())
        if not source:
            return named if row.get("username") else addressed
        adopted = next((person for person in (named, addressed) if person and person.sourced_id is None), None)
        return self.by_source.get(source) or adopted

    def taken_by_others(self, row: Mapping[str, Any], person: User | None) -> list[str]:
        """Which of `username` and `email` of the row belong to somebody else than `person`."""
        holders = {
            "username": self.by_username.get((row.get("username") or "").upper()),
            "email": self.by_email.get((row.get("email") or "").upper()),
        }
        own = person.pk if person else None
        return [name for name, holder in holders.items() if holder and holder.pk != own]


def with_key(people: QuerySet[User], rows: Sequence[Mapping[str, Any]], name: str) -> dict[str, User]:
    """The people with one of the rows' values of `name`; usernames and emails by their capitals."""
    wanted = [row[name] for row in rows if row.get(name)]
    if not wanted:
        return {}
    if name == "sourced_id":
        return {str(person.sourced_id): person for person in people.filter(sourced_id__in=wanted)}
    found = people.annotate(capitals=Upper(name)).filter(capitals__in=[value.upper() for value in wanted])
    return {getattr(person, name).upper(): person for person in found}
