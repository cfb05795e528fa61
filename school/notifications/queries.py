"""Reads of notices."""

from django.db.models import QuerySet

from school.common.actor import Actor
from school.notifications.models import Notification

OVERSEE = "notifications.view_notification"  # who holds it on the staff sees all rows


def notifications_visible_to(actor: Actor) -> QuerySet[Notification]:
    """One's own notices, whoever one is: also an admin's list holds what is for the admin."""
    return Notification.objects.filter(recipient_id=actor.user_id) if actor.user_id else Notification.objects.none()


def sent_notifications(actor: Actor) -> QuerySet[Notification]:
    """Everybody's notices, for staff who look after them."""
    return Notification.objects.all() if actor.oversees(OVERSEE) else notifications_visible_to(actor)


def unread_count(actor: Actor) -> int:
    """How many of one's own notices are unread."""
    return notifications_visible_to(actor).filter(is_read=False).count()
