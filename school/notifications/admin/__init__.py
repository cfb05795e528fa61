"""Notices, what went out, and connected chats, for the staff."""

from school.notifications.admin.deliveries import NotificationLogAdmin
from school.notifications.admin.links import TelegramLinkAdmin
from school.notifications.admin.notices import NotificationAdmin

__all__ = ["NotificationAdmin", "NotificationLogAdmin", "TelegramLinkAdmin"]
