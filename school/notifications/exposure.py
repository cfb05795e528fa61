"""What the API may show of notices, and of what people want to be told."""

from school.common.exposure import Exposure, expose
from school.notifications.actions import (
    broadcast,
    change_preferences,
    link_telegram,
    mark_all_read,
    mark_read,
    retry_delivery,
    unlink_telegram,
)
from school.notifications.models import Notification, NotificationLog, NotificationPreference
from school.notifications.queries import logs_visible_to, notifications_visible_to, preferences_visible_to

expose(
    Exposure(
        name="notifications",
        model=Notification,
        read=("id", "sequence", "type", "title", "message", "data", "is_read", "read_at", "created_at"),
        visible_to=notifications_visible_to,
        filters=("id", "sequence", "type", "is_read", "read_at", "created_at"),
        ordering=("id", "sequence", "created_at"),
        default_ordering=("-id",),
        search=("title", "message"),
        actions={"mark-read": mark_read, "mark-all-read": mark_all_read, "broadcast": broadcast},
    )
)

expose(
    Exposure(
        name="notification-logs",
        model=NotificationLog,
        read=(
            "id",
            "notification",
            "recipient",
            "channel",
            "occasion",
            "attempt",
            "state",
            "provider_id",
            "error",
            "created_at",
            "finished_at",
        ),
        visible_to=logs_visible_to,
        filters=("id", "notification", "recipient", "channel", "occasion", "state", "created_at", "finished_at"),
        ordering=("id", "created_at", "finished_at"),
        default_ordering=("-id",),
        search=("error", "provider_id"),
        actions={"retry": retry_delivery},
    )
)

expose(
    Exposure(
        name="notification-preferences",
        model=NotificationPreference,
        read=(
            "id",
            "telegram_enabled",
            "sms_enabled",
            "email_enabled",
            "telegram_chat_id",
            "phone_number",
            "payment_notifications",
            "homework_notifications",
            "lesson_notifications",
            "attendance_notifications",
            "gamification_notifications",
            "message_notifications",
        ),
        visible_to=preferences_visible_to,
        actions={"change": change_preferences, "link-telegram": link_telegram, "unlink-telegram": unlink_telegram},
    )
)
