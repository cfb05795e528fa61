"""Changes of courses outside the editor."""

from content.actions.courses import create_course, delete_course, publish_scheduled, update_course
from content.actions.videos import create_filmed_course, set_video

__all__ = [
    "create_course",
    "create_filmed_course",
    "delete_course",
    "publish_scheduled",
    "set_video",
    "update_course",
]
