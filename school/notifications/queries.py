"""Reads of notices, of what people want, and of what was sent."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from school.common.actor import Actor
from school.groups.models import StudyGroup
from school.groups.queries import current_memberships
from school.notifications.choices import Audience, Channel, DeliveryState, NotificationType
from school.notifications.models import (
    Notification,
    NotificationCounter,
    NotificationLog,
    NotificationPreference,
    TelegramLink,
)
from school.people.choices import Role
from school.people.models import User

OVERSEE = "notifications.view_notification"  # who holds it on the staff sees all rows
OVERSEE_LOGS = "notifications.view_notificationlog"
OVERSEE_LINKS = "notifications.view_telegramlink"


def notifications_visible_to(actor: Actor) -> QuerySet[Notification]:
    """One's own notices, whoever one is: also an admin's list holds what is for the admin."""
    return Notification.objects.filter(recipient_id=actor.user_id) if actor.user_id else Notification.objects.none()


def sent_notifications(actor: Actor) -> QuerySet[Notification]:
    """Everybody's notices for admins; for other staff who look after them the school's own messages to all.

    What a person was told of marks, homework, money and coins is not the office's to read.
    """
    if not actor.oversees(OVERSEE):
        return notifications_visible_to(actor)
    everybody = Notification.objects.all()
    sees_all = actor.is_system or actor.role == Role.ADMIN
    return everybody if sees_all else everybody.filter(type=NotificationType.GENERAL)


def logs_visible_to(actor: Actor) -> QuerySet[NotificationLog]:
    """All attempts for staff who look after them; nobody else sees any."""
    return NotificationLog.objects.all() if actor.oversees(OVERSEE_LOGS) else NotificationLog.objects.none()


def links_visible_to(actor: Actor) -> QuerySet[TelegramLink]:
    """All connected chats for staff who look after them, one's own for everybody."""
    everybody = TelegramLink.objects.all()
    return everybody if actor.oversees(OVERSEE_LINKS) else everybody.filter(user_id=actor.user_id or 0)


def preferences_visible_to(actor: Actor) -> QuerySet[NotificationPreference]:
    """One's own, once they were saved."""
    return NotificationPreference.objects.filter(user_id=actor.user_id or 0)


def preferences_of(person: User) -> NotificationPreference:
    """What this person wants to be told where; the defaults, not saved, before they have said it."""
    kept = NotificationPreference.objects.filter(user=person).first()
    return kept or NotificationPreference(user=person, phone_number=person.phone_number)


def unread_count(actor: Actor) -> int:
    """How many of one's own notices are unread."""
    return notifications_visible_to(actor).filter(is_read=False).count()


def has_unread(person_id: int, about: str) -> bool:
    """Whether the person has an unread notice whose source begins with `about`."""
    return Notification.objects.filter(recipient=person_id, is_read=False, source__startswith=about).exists()


@dataclass(frozen=True, slots=True)
class Reach:
    """Where one person can be told of one kind of notice: the address by channel, as they want it."""

    addresses: dict[Channel, str]


def reach_of(person: User, kind: str) -> Reach:
    """Where `person` wants to be told of notices of this kind; nowhere when the account is blocked.

    The person's `notification_preference` and `telegram_link` may have been fetched before.
    """
    wants = getattr(person, "notification_preference", None) or NotificationPreference(user=person)
    if not person.is_active or not wants_kind(wants, kind):
        return Reach({})
    addresses = {
        Channel.EMAIL: (person.email or "") if wants.email_enabled else "",
        Channel.TELEGRAM: chat_of(person, wants) if wants.telegram_enabled else "",
        Channel.SMS: (wants.phone_number or person.phone_number) if wants.sms_enabled else "",
    }
    return Reach({channel: address for channel, address in addresses.items() if address})


def wants_kind(wants: NotificationPreference, kind: str) -> bool:
    """Whether the person wants to be told of this kind; what the school itself has to say is always told."""
    return kind == NotificationType.GENERAL or bool(getattr(wants, f"{kind}_notifications"))


def chat_of(person: User, wants: NotificationPreference) -> str:
    """The person's chat: it has started the bot with their link, has not stopped it, and is the one they named."""
    link: TelegramLink | None = getattr(person, "telegram_link", None)
    if link is None or link.blocked_at is not None:
        return ""
    return str(link.chat_id) if wants.telegram_chat_id in ("", str(link.chat_id)) else ""


def notices_to_send(pks: Iterable[int]) -> QuerySet[Notification]:
    """These notices with their recipients and all that says where these can be told, oldest first. One query."""
    return (
        Notification.objects.filter(pk__in=[*pks])
        .select_related("recipient", "recipient__notification_preference", "recipient__telegram_link")
        .order_by("pk")
    )


def earlier_notices(notice: Notification, most: int) -> list[int]:
    """The ids of the recipient's notices just before this one, at most so many."""
    before = Notification.objects.filter(recipient=notice.recipient_id, sequence__lt=notice.sequence)
    return list(before.order_by("-sequence").values_list("pk", flat=True)[:most])


def is_being_told(person_id: int, channel: Channel, *, besides: str) -> bool:
    """Whether a message to this person, other than that of `besides`, is on its way on this channel right now."""
    begun = NotificationLog.objects.filter(recipient=person_id, channel=channel, state=DeliveryState.SENDING)
    return begun.exclude(occasion=besides).exists()


def audience(kind: Audience, people: Iterable[User] = (), groups: Iterable[StudyGroup] = ()) -> QuerySet[User]:
    """The active people whom a message from the school is for, each once."""
    everybody = User.objects.filter(is_active=True).order_by("pk")
    if kind == Audience.CHOSEN:
        inside = current_memberships().filter(group__in=[*groups])
        return everybody.filter(Q(pk__in=[each.pk for each in people]) | Q(pk__in=inside.values("student")))
    roles = {Audience.STUDENTS: [Role.STUDENT], Audience.TEACHERS: [Role.TEACHER]}
    return everybody.filter(role__in=roles[kind]) if kind in roles else everybody


def people_of_group(group_id: int) -> list[int]:
    """The ids of the students who are in the group now, and of its teacher."""
    students = current_memberships().filter(group=group_id).order_by("student_id")
    teachers = StudyGroup.objects.filter(pk=group_id).values_list("teacher_id", flat=True)
    return [*students.values_list("student_id", flat=True), *teachers]


def latest_numbers(people: Iterable[int]) -> dict[int, int]:
    """The number of the latest notice of each of these people, 0 for who has none; one query."""
    wanted = set(people)
    counters = NotificationCounter.objects.filter(recipient__in=wanted)
    return dict.fromkeys(wanted, 0) | dict(counters.values_list("recipient_id", "latest"))
