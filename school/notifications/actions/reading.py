"""Reading one's notices."""

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import NotFound
from school.common.live import announce
from school.notifications.models import Notification
from school.notifications.permissions import NOTIFY, can_read
from school.notifications.queries import notifications_visible_to


@action("notifications.mark_read", permission=None)
def mark_read(actor: Actor, *, instance: Notification) -> Notification:
    """Mark one's own notice as read; it keeps the moment of the first reading. NotFound for another's."""
    if not can_read(actor, instance):
        raise NotFound
    unread = notifications_visible_to(actor).filter(pk=instance.pk, is_read=False)
    if unread.update(is_read=True, read_at=clock.now()):
        announce(instance.recipient_id)
    instance.refresh_from_db()
    return instance


@action("notifications.mark_all_read", permission=None)
def mark_all_read(actor: Actor) -> int:
    """Mark all of one's own notices as read; returns how many were not."""
    read = notifications_visible_to(actor).filter(is_read=False).update(is_read=True, read_at=clock.now())
    if read and actor.user_id:
        announce(actor.user_id)
    return read


@action("notifications.read_notices", permission=NOTIFY)
def read_notices(actor: Actor, *, recipient_id: int, about: str) -> int:
    """Mark a person's notices whose source begins with `about` as read, where they have seen that elsewhere.

    Returns how many were not.
    """
    unread = Notification.objects.filter(recipient=recipient_id, is_read=False, source__startswith=about)
    read = unread.update(is_read=True, read_at=clock.now())
    if read:
        announce(recipient_id)
    return read
