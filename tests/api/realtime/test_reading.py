"""What a socket reads while somebody writes."""

import asyncio
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

from api.realtime.feeds import NOTIFICATIONS
from api.realtime.socket import Progress, Socket
from school.common.actor import Actor
from school.notifications.actions import notify
from school.notifications.choices import NotificationType
from tests.world import SYSTEM, World


def test_the_count_is_never_ahead_of_the_notices(world: World) -> None:
    def told_meanwhile(actor: Actor) -> Any:
        kind = NotificationType.GENERAL
        notify(SYSTEM, recipient=world.student, type=kind, title="Just now", message="", source="now")
        return NOTIFICATIONS.status(actor)

    caller = cast("Any", SimpleNamespace(actor=lambda: world.actor("student")))
    feed = replace(NOTIFICATIONS, status=told_meanwhile)

    async def made() -> Socket:
        return Socket(cast("Any", None), feed, caller, Progress(first=0, last=0))

    rows, status = asyncio.run(made()).read(after=0, until=None)
    assert [row["title"] for row in rows] == ["Just now"]
    assert status == {"event": "unread_count", "unread_count": 1}
