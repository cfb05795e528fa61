"""Payme's calls of the school."""

from dataclasses import replace
from typing import Any

from school.common.actor import Actor, Door
from school.payments.actions import receive_payme
from school.payments.gateways.payme import NOT_POST, Refused, refused

__all__ = ["receive"]


def receive(method: str, authorization: str, body: bytes, *, request_id: str, address: str | None) -> dict[str, Any]:
    """What Payme is answered; it is never an exception, and always for HTTP 200."""
    if method != "POST":
        return refused(None, Refused(NOT_POST))
    actor = replace(Actor.system("payme", via=Door.API), request_id=request_id, ip_address=address)
    return receive_payme(actor, authorization=authorization, body=body)
