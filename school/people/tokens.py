"""Access and refresh tokens: JWT, HS256, one fixed algorithm. A token is only as good as its session row."""

import hashlib
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import jwt
from django.conf import settings

from school.common import clock
from school.common.errors import Unauthenticated
from school.people.models import Session

ALGORITHM = "HS256"
ACCESS, REFRESH = "access", "refresh"
LEEWAY = timedelta(0)  # our own hosts issue and check: a token ends on the second
CLAIMS = ["sub", "email", "role", "roles", "exp", "iat", "jti", "sid", "typ"]
ACCESS_COOKIE = "access_token"  # set by a login besides its answer; lets downloads and players in


@dataclass(frozen=True, slots=True)
class Claims:
    """What a good token says."""

    user_uuid: uuid.UUID
    session_id: uuid.UUID
    role: str


def signing_key() -> bytes:
    """A key of its own, so that a token can never pass for another thing signed with SECRET_KEY."""
    return hashlib.sha256(b"maktab.people.tokens:" + settings.SECRET_KEY.encode()).digest()


def access_life() -> timedelta:
    return timedelta(minutes=settings.JWT_ACCESS_MINUTES)


def refresh_life() -> timedelta:
    return timedelta(days=settings.JWT_REFRESH_DAYS)


def access_token(session: Session) -> str:
    """A token for calls, as long as settings say but never longer than its session."""
    return encode(session, ACCESS, min(clock.now() + access_life(), session.expires_at))


def refresh_token(session: Session) -> str:
    """The token that gives new access tokens until the session ends."""
    return encode(session, REFRESH, session.expires_at)


def encode(session: Session, typ: str, expires_at: datetime) -> str:
    """A signed token of `session`'s person as they are now."""
    person = session.user
    claims = {
        "sub": str(person.uuid),
        "email": person.email or "",
        "role": person.role,
        "roles": [person.role],
        "iat": int(clock.now().timestamp()),
        "exp": int(expires_at.timestamp()),
        "jti": uuid.uuid4().hex,
        "sid": str(session.pk),
        "typ": typ,
    }
    return jwt.encode(claims, signing_key(), algorithm=ALGORITHM)


def decode(token: str, typ: str) -> Claims:
    """The claims of a token of kind `typ`; Unauthenticated when it is forged, ended, of another kind or no token."""
    try:
        parsed = jwt.decode_complete(
            token,
            signing_key(),
            algorithms=[ALGORITHM],
            leeway=LEEWAY,
            options={"require": CLAIMS, "verify_iat": False},  # a host whose clock is a second ahead may have issued it
        )
        return checked(parsed["header"], parsed["payload"], typ)
    except (jwt.InvalidTokenError, ValueError, TypeError, AttributeError) as error:
        raise Unauthenticated from error


def checked(header: dict[str, Any], claims: dict[str, Any], typ: str) -> Claims:
    """The claims in their types; ValueError when the token is of another kind."""
    if header.get("typ") != "JWT" or claims["typ"] != typ:
        raise ValueError(f"Not a token for {typ}")
    return Claims(uuid.UUID(claims["sub"]), uuid.UUID(claims["sid"]), str(claims["role"]))
