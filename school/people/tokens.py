"""Access and refresh tokens: JWT, HS256, one fixed algorithm. A token is only as good as its session row.

The tokens in mails are another kind: nothing of them is stored. They are signed together with what they change, so that
they are good once, and only for the account as it was when they were made.
"""

import hashlib
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
from django.conf import settings
from django.core.signing import BadSignature, Signer, TimestampSigner

from school.common import clock
from school.common.errors import Unauthenticated
from school.people.models import Session, User

ALGORITHM = "HS256"
ACCESS, REFRESH = "access", "refresh"
LEEWAY = timedelta(0)  # our own hosts issue and check: a token ends on the second
CLAIMS = ["sub", "email", "role", "roles", "exp", "iat", "jti", "sid", "typ"]
EXPORT_LINK = "people.personal-export"
ACCESS_COOKIE = "access_token"  # set by a login besides its answer; lets downloads and players in


@dataclass(frozen=True, slots=True)
class Claims:
    """What a good token says."""

    user_uuid: uuid.UUID
    session_id: uuid.UUID
    role: str
    token_id: uuid.UUID
    expires_at: datetime


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
    """The token that gives new access tokens until the session ends; the session's `refresh_id` is its `jti`."""
    return encode(session, REFRESH, session.expires_at, token_id=session.refresh_id)


def encode(session: Session, typ: str, expires_at: datetime, *, token_id: uuid.UUID | None = None) -> str:
    """A signed token of `session`'s person as they are now."""
    person = session.user
    claims = {
        "sub": str(person.uuid),
        "email": person.email or "",
        "role": person.role,
        "roles": [person.role],
        "iat": int(clock.now().timestamp()),
        "exp": int(expires_at.timestamp()),
        "jti": (token_id or uuid.uuid4()).hex,
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
    subject, session, token = (uuid.UUID(claims[name]) for name in ("sub", "sid", "jti"))
    expires_at = datetime.fromtimestamp(claims["exp"], UTC)
    return Claims(subject, session, str(claims["role"]), token, expires_at)


@dataclass(frozen=True, slots=True)
class MailedToken:
    """A kind of token for mails, good until `state`, what of the account it depends on, changes."""

    purpose: str
    life: timedelta
    state: Callable[[User], str]

    def make(self, person: User) -> str:
        """Whom it is for, when it was made, and the signature; letters, digits, `.`, `-` and `_` only."""
        return self.signer(person).sign(person.uuid.hex)

    def is_good(self, token: str, person: User) -> bool:
        """Whether this is a token of this kind for `person` as they are, made within its life."""
        try:
            return self.signer(person).unsign(token, max_age=self.life) == person.uuid.hex
        except BadSignature:
            return False

    def signer(self, person: User) -> TimestampSigner:
        return TimestampSigner(salt=f"people.{self.purpose}:{person.pk}:{self.state(person)}", sep=".")


EMAIL_VERIFICATION = MailedToken(
    "verification", timedelta(days=3), lambda person: f"{person.email}:{person.is_verified}"
)
PASSWORD_RESET = MailedToken("reset", timedelta(hours=1), lambda person: f"{person.email}:{person.password}")


def email_verification_token(person: User) -> str:
    """Good once, for three days, while the person's email is this one and not confirmed yet."""
    return EMAIL_VERIFICATION.make(person)


def password_reset_token(person: User) -> str:
    """Good once, for an hour, while the person has this password and this email."""
    return PASSWORD_RESET.make(person)


def export_token(number: uuid.UUID) -> str:
    """What the link to a copy of somebody's data holds; the copy's row says how long it is good."""
    return Signer(salt=EXPORT_LINK, sep=".").sign(number.hex)


def subject_of_link(token: str) -> uuid.UUID | None:
    """The copy that a link's token names; None for a forged one."""
    try:
        return uuid.UUID(hex=Signer(salt=EXPORT_LINK, sep=".").unsign(token))
    except (BadSignature, ValueError):
        return None


def subject_of(token: str) -> uuid.UUID | None:
    """Whom a mailed token names, not yet checked; None when it names nobody."""
    try:
        return uuid.UUID(hex=token.partition(".")[0])
    except ValueError:
        return None
