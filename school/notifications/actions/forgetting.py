"""What goes when nobody is to know any more who a person was."""

from school.common.actions import action
from school.common.actor import Actor
from school.notifications.choices import PERSON, NotificationType
from school.notifications.models import (
    Notification,
    NotificationLog,
    NotificationPreference,
    TelegramInvitation,
    TelegramLink,
)


@action("notifications.forget_person", permission="notifications.delete_notification")
def forget_person(actor: Actor, *, person_id: int) -> None:
    """Delete a person's notices, what was sent to them, their addresses, and others' notices that name them."""
    NotificationLog.objects.filter(recipient=person_id).delete()
    Notification.objects.filter(type=NotificationType.MESSAGE, source__startswith=f"message:{person_id}:").delete()
    Notification.objects.filter(data__contains={PERSON: person_id}).delete()
    for model in (TelegramInvitation, TelegramLink, NotificationPreference):
        model._default_manager.filter(user=person_id).delete()
    Notification.objects.filter(recipient=person_id).delete()
