"""Who may write to whom, and who reads what."""

from collections.abc import Iterable
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, F, Func, IntegerField, OuterRef, Q, QuerySet

from school.common.actor import Actor
from school.groups.queries import current_memberships, groups_attended_by
from school.messaging.models import Mailbox, MailboxEntry, Message
from school.people.choices import Role
from school.people.models import User
from school.preferences.models import SchoolPreferences

OVERSEE = "messaging.view_message"  # who holds it on the staff sees everybody's messages
WRITE_TO_ALL = "messaging.write_to_all"
COUNTED = 100  # unread messages beyond these are many


def messages_visible_to(actor: Actor) -> QuerySet[Message]:
    """What one has sent and received; everybody's messages for admins."""
    if actor.oversees(OVERSEE):
        return Message.objects.all()
    if actor.user_id is None:
        return Message.objects.none()
    return Message.objects.filter(Q(sender=actor.user_id) | Q(receiver=actor.user_id))


def own_messages(actor: Actor) -> QuerySet[Any]:
    """The messages that one has sent and received, whoever one is; `sequence` is one's own number, starting with 1."""
    return Message.objects.filter(entries__person=actor.user_id or 0).annotate(sequence=F("entries__sequence"))


def conversation_with(actor: Actor, partner: User) -> QuerySet[Any]:
    """One's own messages to and from this person, oldest first."""
    there = Message.objects.filter(entries__person=actor.user_id or 0, entries__partner=partner)
    return there.annotate(sequence=F("entries__sequence")).order_by("sequence")


def conversations_of(actor: Actor) -> QuerySet[Any]:
    """The latest entry of each of one's conversations, newest first, with `message`, `partner` and `unread_count`.

    Counting ends at COUNTED. One query; it reads as many entries as one has messages, from an index alone.
    """
    own = MailboxEntry.objects.filter(person=actor.user_id or 0)
    latest = own.order_by("partner", "-sequence").distinct("partner")
    unread = Message.objects.filter(receiver=actor.user_id or 0, sender=OuterRef("partner"), read_at=None)
    counted = Func(ArraySubquery(unread.values("pk")[:COUNTED]), function="cardinality", output_field=IntegerField())
    found = MailboxEntry.objects.filter(pk__in=latest.values("pk")).select_related("message", "partner")
    return found.annotate(unread_count=counted).order_by("-sequence")


def unread_count(actor: Actor) -> int:
    """How many messages to oneself are unread."""
    return Message.objects.filter(receiver=actor.user_id or 0, read_at=None).count()


def some_unread(actor: Actor) -> int:
    """The same for a sign in a menu: counting ends at COUNTED."""
    return Message.objects.filter(receiver=actor.user_id or 0, read_at=None)[:COUNTED].count()


def unread_from(actor: Actor, partner: User) -> QuerySet[Message]:
    """What this person has written to oneself and one has not read."""
    return Message.objects.filter(receiver=actor.user_id or 0, sender=partner, read_at=None)


def latest_numbers(people: Iterable[int]) -> dict[int, int]:
    """The number of the latest message of each of these people, 0 for who has none; one query."""
    wanted = set(people)
    boxes = Mailbox.objects.filter(person__in=wanted)
    return dict.fromkeys(wanted, 0) | dict(boxes.values_list("person_id", "latest"))


def recipients_of(actor: Actor) -> QuerySet[User]:
    """Whom the actor may write to; nobody who is blocked, and never oneself.

    Admins and operators write to everybody. Teachers write to the students who are in their groups now and to staff,
    other staff to staff; students to the teachers of their groups and, unless the school's settings say otherwise, to
    admins. Besides, staff may answer whoever wrote to them, and anybody may answer staff.
    """
    others = User.objects.filter(is_active=True).exclude(pk=actor.user_id or 0)
    if actor.user is None:
        return others.none()
    if actor.may(WRITE_TO_ALL):
        return others
    answerable = Q(pk__in=Message.objects.filter(receiver=actor.user.pk).values("sender"))
    if not actor.user.is_staff:
        answerable &= Q(is_staff=True)
    return others.filter(open_to(actor.user.pk, actor.role, is_staff=actor.user.is_staff) | answerable)


def open_to(user_id: int, role: str, *, is_staff: bool) -> Q:
    """Whom somebody of this role may write to without having been written to."""
    if role == Role.STUDENT and not is_staff:
        closed = SchoolPreferences.objects.filter(pk=1, students_may_write_to_admins=False)
        teachers = groups_attended_by(user_id).values("teacher")
        return Q(pk__in=teachers) | Q(~Exists(closed), role=Role.ADMIN)
    students = current_memberships().filter(group__teacher=user_id).values("student")
    return Q(is_staff=True) | Q(pk__in=students)


def partners_of(actor: Actor) -> QuerySet[User]:
    """Whom the actor may write to, and whoever they have written with before."""
    talked = MailboxEntry.objects.filter(person=actor.user_id or 0, partner=OuterRef("pk"))
    return User.objects.filter(Q(Exists(talked)) | Q(pk__in=recipients_of(actor).values("pk")))
