"""What the API may show of notices."""

from school.common.exposure import Exposure, expose
from school.notifications.actions import mark_all_read, mark_read
from school.notifications.models import Notification
from school.notifications.queries import notifications_visible_to

expose(
    Exposure(
        name="notifications",
        model=Notification,
        read=("id", "type", "title", "message", "data", "is_read", "read_at", "created_at"),
        visible_to=notifications_visible_to,
        filters=("id", "type", "is_read", "read_at", "created_at"),
        ordering=("id", "created_at"),
        default_ordering=("-id",),
        search=("title", "message"),
        actions={"mark-read": mark_read, "mark-all-read": mark_all_read},
    )
)
