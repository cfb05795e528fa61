"""Who may write and read notices."""

from school.common.actor import Actor
from school.notifications.models import Notification
from school.notifications.queries import OVERSEE, OVERSEE_LOGS

NOTIFY = "notifications.add_notification"
BROADCAST = "notifications.broadcast"
RETRY = "notifications.change_notificationlog"
UNLINK = "notifications.delete_telegramlink"

GRANTS: dict[str, tuple[str, ...]] = {
    "operators": (OVERSEE, BROADCAST, OVERSEE_LOGS, RETRY, "notifications.view_telegramlink", UNLINK),
}


def can_read(actor: Actor, notification: Notification) -> bool:
    """A notice is read by whom it is for."""
    return actor.user_id is not None and actor.user_id == notification.recipient_id
