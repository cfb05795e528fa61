"""Every change of notices, preferences, connected chats and the record of deliveries."""

from school.notifications.actions.broadcasting import broadcast
from school.notifications.actions.delivering import retry_delivery
from school.notifications.actions.forgetting import forget_person
from school.notifications.actions.linking import (
    BotAnswer,
    DeepLink,
    disconnect_telegram,
    link_telegram,
    receive_update,
    unlink_telegram,
)
from school.notifications.actions.preferences import change_preferences
from school.notifications.actions.reading import mark_all_read, mark_read, read_notices
from school.notifications.actions.telling import Notice, notify, notify_all, write

__all__ = [
    "BotAnswer",
    "DeepLink",
    "Notice",
    "broadcast",
    "change_preferences",
    "disconnect_telegram",
    "forget_person",
    "link_telegram",
    "mark_all_read",
    "mark_read",
    "notify",
    "notify_all",
    "read_notices",
    "receive_update",
    "retry_delivery",
    "unlink_telegram",
    "write",
]
