"""notifications/."""

from pydantic import BaseModel, Field

from api.contracts.turantalim.building import Command, commanding, listing, row_of
from api.contracts.turantalim.names import NOTIFICATION
from api.gateway.reports import unread_count
from api.routes import Route
from api.wire import json_answer


class Unread(BaseModel):
    """How many notices are unread."""

    unread_count: int = Field(ge=0)


class MarkedRead(BaseModel):
    """How many notices have just been read."""

    updated: int = Field(ge=0)


def routes() -> list[Route]:
    """notifications/."""
    return [
        listing(NOTIFICATION, "/", operation_id="listNotifications", summary="List one's own notices"),
        commanding(
            Command(shape=NOTIFICATION, action="mark-read"),
            "/{id}/mark-read/",
            render=lambda call, result: NOTIFICATION.of(result),
            answer=row_of(NOTIFICATION),
            operation_id="markNotificationRead",
            summary="Mark a notice as read",
        ),
        commanding(
            Command(shape=NOTIFICATION, action="mark-all-read"),
            "/mark-all-read/",
            render=lambda call, result: {"updated": result},
            answer=MarkedRead,
            operation_id="markAllNotificationsRead",
            summary="Mark all of one's own notices as read",
        ),
        Route(
            method="GET",
            path="/unread-count/",
            operation_id="getUnreadCount",
            summary="How many of one's own notices are unread",
            handle=lambda call: json_answer({"unread_count": unread_count(call.actor)}),
            answer=Unread,
        ),
    ]
