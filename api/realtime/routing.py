"""The WebSocket addresses, with and without their trailing slash."""

import logging

from api.realtime.connection import Connection, Receive, Scope, Send
from api.realtime.feeds import MESSAGES, NOTIFICATIONS
from api.realtime.messages import Close, Ending, Left
from api.realtime.socket import converse
from api.realtime.threads import AWAY

log = logging.getLogger("maktab.realtime")

ABUSE = {Close.TOO_LONG, Close.TOO_SLOW, Close.TOO_MANY}
FEEDS = {"/ws/notifications": NOTIFICATIONS, "/ws/messages": MESSAGES}


async def sockets(scope: Scope, receive: Receive, send: Send) -> None:
    """The ASGI application of all WebSockets; an address that is not ours is refused like a caller who may not call."""
    connection = Connection(scope, receive, send)
    feed = FEEDS.get(scope["path"].rstrip("/"))
    try:
        if feed is None:
            raise Ending(Close.FORBIDDEN, "There is nothing at this address.")
        await converse(connection, feed)
    except* Ending as endings:
        ending = first_of(endings)
        if ending.code in ABUSE:
            log.warning("A socket from %s is closed (%d): %s", connection.address, ending.code, ending.reason)
        await connection.close(ending)
    except* Left:
        pass
    except* AWAY:
        await connection.close(Ending(Close.LATER, "The database is not available."))


def first_of(endings: BaseExceptionGroup[Ending]) -> Ending:
    """One of the reasons, where both halves of a conversation had one."""
    first = endings.exceptions[0]
    return first_of(first) if isinstance(first, BaseExceptionGroup) else first
