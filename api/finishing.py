"""A request that has begun is finished, even when nobody waits for its answer any more.

Django cancels a request whose caller has gone. Our views are synchronous: their threads cannot be cancelled and run on,
past the moment at which Django gives their database connection back, and a connection taken after that is lost to the
pool for ever. Twenty visitors who leave a page before it has come would stop the server.
"""

import asyncio

from api.body_limit import App, Message, Receive, Send


class Finishing:
    """An ASGI app around another one, which is not told that the caller has gone once the body is complete."""

    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        await self.app(scope, finishing(receive) if scope["type"] == "http" else receive, send)


def finishing(receive: Receive) -> Receive:
    """Pass the body on; who asks for more afterwards waits until the request is over."""
    is_complete = False

    async def patient() -> Message:
        nonlocal is_complete
        if is_complete:
            await asyncio.Event().wait()  # cancelled by Django when the answer is sent
        message = await receive()
        is_complete = not message.get("more_body")
        return message

    return patient
