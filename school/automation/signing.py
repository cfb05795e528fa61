"""Signatures of the Standard Webhooks specification (symmetric, `v1`): pure, no database, no clock."""

import base64
import hmac
import secrets
from collections.abc import Iterable
from hashlib import sha256
from uuid import UUID

PREFIX = "whsec_"
SECRET_BYTES = 32


def new_secret() -> str:
    """A secret as receivers get it: `whsec_` and 256 random bits in base64."""
    return PREFIX + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


def message_name(message_id: UUID) -> str:
    """The header `webhook-id`: the same at every attempt, and without the full stop that parts what is signed."""
    return f"msg_{message_id.hex}"


def signed_headers(secrets_: Iterable[str], *, name: str, timestamp: int, body: bytes) -> dict[str, str]:
    """The three headers; `timestamp` are whole seconds since 1970, each secret adds a signature."""
    return {
        "webhook-id": name,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(signature(each, name=name, timestamp=timestamp, body=body) for each in secrets_),
    }


def signature(secret: str, *, name: str, timestamp: int, body: bytes) -> str:
    """`v1,` and the HMAC-SHA256 over `name.timestamp.body` in base64."""
    key = base64.b64decode(secret.removeprefix(PREFIX))
    digest = hmac.new(key, f"{name}.{timestamp}.".encode() + body, sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"
