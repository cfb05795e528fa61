"""Who is calling: by `Sec-WebSocket-Protocol: bearer, <token>`, by the login's cookie, or by a first message."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import parse_qsl
from uuid import UUID

from django.conf import settings
from django.http.request import split_domain_port, validate_host

from api.realtime.connection import Connection
from api.realtime.messages import Auth, Close, Ending, number
from api.realtime.threads import in_database
from school.common.actor import Actor, Door
from school.common.errors import Unauthenticated
from school.people import tokens
from school.people.actions import note_use
from school.people.models import Session
from school.people.queries import authenticate_access

BEARER = "bearer"
AUTH_SECONDS = 5  # until the first message of who came without a token
NO_LOGIN = "The login has ended or was never there."


@dataclass(frozen=True, slots=True)
class Caller:
    """A logged-in person at a socket, as their token says."""

    token: str = field(repr=False)
    user_id: int
    session_id: UUID
    role: str
    expires_at: datetime
    address: str | None

    def actor(self) -> Actor:
        """The person as they are now; Ending when their login has ended. One query."""
        return Actor.person(session_of(self.token).user, via=Door.API, ip_address=self.address)


@dataclass(frozen=True, slots=True)
class Admission:
    """Who came in, and the number of the last message that they have; None when they ask for none."""

    caller: Caller
    since: int | None


async def admitted(connection: Connection) -> Admission:
    """Take the call of somebody who may call; Ending for others."""
    since = since_asked(connection)
    check_host(connection)
    token, subprotocol = token_brought(connection)
    await connection.accept(subprotocol)
    if not token:
        first = await first_message(connection)
        token, since = first.token, since if first.since is None else first.since
    return Admission(await in_database(identified, token, connection.address), since)


def since_asked(connection: Connection) -> int | None:
    """The query string's one parameter; all others are refused, so that no token ever stands in an address."""
    given = parse_qsl(connection.scope["query_string"].decode("latin-1"), keep_blank_values=True)
    if not given:
        return None
    if [name for name, _value in given] != ["since"]:
        raise Ending(Close.FORBIDDEN, "An address may hold since and nothing else, least of all a token.")
    return number(given[0][1])


def check_host(connection: Connection) -> None:
    """Only under the names that are ours."""
    domain, _port = split_domain_port(connection.header("host"))
    if not domain or not validate_host(domain, settings.ALLOWED_HOSTS):
        raise Ending(Close.FORBIDDEN, "This is not the host's name.")


def token_brought(connection: Connection) -> tuple[str, str | None]:
    """The token that came with the handshake, empty for none, and the subprotocol to answer with.

    Browsers send cookies along for any page, so a cookie counts only for pages of ours and of the listed origins.
    """
    offered = connection.scope["subprotocols"]
    if BEARER in offered:
        return next((each for each in offered if each != BEARER), ""), BEARER
    token = connection.cookie(tokens.ACCESS_COOKIE)
    if token and not is_trusted(connection.header("origin"), connection.header("host")):
        raise Ending(Close.FORBIDDEN, "The cookie is not accepted from this origin.")
    return token, None


def is_trusted(origin: str, host: str) -> bool:
    """Whether a page of this origin may use the cookie."""
    return origin in settings.CORS_ALLOWED_ORIGINS or (bool(host) and origin.partition("://")[2] == host)


async def first_message(connection: Connection) -> Auth:
    """What a client without a token must say first, and soon."""
    try:
        async with asyncio.timeout(AUTH_SECONDS):
            message = await connection.receive()
    except TimeoutError as error:
        raise Ending(Close.UNAUTHENTICATED, NO_LOGIN) from error
    if not isinstance(message, Auth):
        raise Ending(Close.UNAUTHENTICATED, NO_LOGIN)
    return message


def identified(token: str, address: str | None) -> Caller:
    """The person of an access token; Ending when it is not good."""
    session, claims = session_of(token), tokens.decode(token, tokens.ACCESS)
    note_use(session)
    return Caller(token, session.user_id, session.pk, claims.role, claims.expires_at, address)


def session_of(token: str) -> Session:
    """The living session, with its user, of an access token; Ending when the token or the session has ended."""
    try:
        return authenticate_access(token)
    except Unauthenticated as error:
        raise Ending(Close.UNAUTHENTICATED, NO_LOGIN) from error
