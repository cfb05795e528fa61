"""Who may write and read notices."""

from school.common.actor import Actor
from school.notifications.models import Notification
from school.notifications.queries import OVERSEE

NOTIFY = "notifications.add_notification"

GRANTS: dict[str, tuple[str, ...]] = {"operators": (OVERSEE,)}


def can_read(actor: Actor, notification: Notification) -> bool:
    """A notice is read by whom it is for."""
    return actor.user_id is not None and actor.user_id == notification.recipient_id
