"""Who is calling: the only place that makes an actor of an HTTP request."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from api.limits import count_call, keep
from api.logins import counted_login_behind, login_behind
from school.common.actor import Actor, Door
from school.common.admin import address_of, request_id
from school.common.authorization import BEARER, token_under
from school.common.errors import NotAllowed, Unauthenticated
from school.people import actions as people
from school.people.models import Session
from school.people.queries import session_of_refresh
from school.people.tokens import ACCESS_COOKIE

REFRESH_COOKIE = "refresh_token"

type Tokens = people.Tokens
type Refreshed = people.Refreshed


class Bearer:
    """A route's door: the token first, then the rate limit, then the permission, all before the body is read.

    `cookie` lets the login's cookie in as well: for downloads only, which a player or a link asks for without headers.
    `any_of` asks for one of several permissions; `throttle` is the route's, see there.
    """

    openapi_security_schema = {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}

    def __init__(
        self,
        *,
        permission: str | None = None,
        any_of: tuple[str, ...] = (),
        cookie: bool = False,
        throttle: str = "",
    ) -> None:
        self.permission, self.any_of, self.cookie, self.throttle = permission, any_of, cookie, throttle

    def __call__(self, request: HttpRequest) -> bool:
        actor = self.counted(request)
        if self.permission:
            actor.demand(self.permission)
        if self.any_of and not any(actor.may(permission) for permission in self.any_of):
            raise NotAllowed
        request.actor = actor  # type: ignore[attr-defined]  # what the route acts as
        return True

    def counted(self, request: HttpRequest) -> Actor:
        """Who calls, within their limits: in one statement under the general limit, as nearly all routes are."""
        if self.throttle:
            actor = person_calling(request, cookie=self.cookie)
            count_call(request, actor, throttle=self.throttle)
            return actor
        session, standing = counted_login_behind(token_of(request, cookie=self.cookie))
        keep(request, standing)
        return person_of(request, session)


class Open:
    """The door of a route without a login: it only counts."""

    def __init__(self, *, throttle: str = "") -> None:
        self.throttle = throttle

    def __call__(self, request: HttpRequest) -> bool:
        count_call(request, None, throttle=self.throttle)
        return True


class Renewal(Open):
    """The door of a route whose bearer is a refresh token: the handler takes it, and refuses all others."""

    openapi_security_schema = {"type": "http", "scheme": "bearer", "description": "The refresh token of a login."}


def actor_of(request: HttpRequest) -> Actor:
    """The person whom the route's door let in; anonymous on a route without one."""
    known: Actor | None = getattr(request, "actor", None)
    return known or anonymous(request)


def anonymous(request: HttpRequest) -> Actor:
    """Somebody who has not logged in."""
    return Actor.anonymous(via=Door.API, request_id=request_id(request), ip_address=address_of(request))


def known_or_anonymous(request: HttpRequest) -> Actor:
    """Who calls a route without a door that does more for some: anonymous without a token, refused with a bad one."""
    return person_calling(request, cookie=False) if bearer_token(request) else anonymous(request)


def person_calling(request: HttpRequest, *, cookie: bool) -> Actor:
    """The person of the request's access token, in one query; Unauthenticated without a good one."""
    return person_of(request, login_behind(token_of(request, cookie=cookie)))


def token_of(request: HttpRequest, *, cookie: bool) -> str:
    """The request's access token, which may be a cookie's where `cookie` says so; Unauthenticated without one."""
    token = bearer_token(request) or (request.COOKIES.get(ACCESS_COOKIE, "") if cookie else "")
    if not token:
        raise Unauthenticated
    return token


def person_of(request: HttpRequest, session: Session) -> Actor:
    """The person of a login as who acts; the request keeps the login."""
    people.note_use(session)
    request.login = session  # type: ignore[attr-defined]  # the one login that this call comes from
    person: Any = session.user
    return Actor.person(person, via=Door.API, request_id=request_id(request), ip_address=address_of(request))


def bearer_token(request: HttpRequest) -> str:
    """The token of the Authorization header, or empty."""
    return token_under(request, BEARER)


def log_in(request: HttpRequest, *, username: str, password: str) -> Tokens:
    """Open a session; see people's action for the refusals."""
    return people.log_in(anonymous(request), username=username, password=password, user_agent=agent_of(request))


def log_in_with_google(request: HttpRequest, *, token: str, language: str) -> Tokens:
    """Open a session for whom Google's ID token names; see people's action for the refusals."""
    agent = agent_of(request)
    return people.log_in_with_google(anonymous(request), token=token, language=language, user_agent=agent)


def agent_of(request: HttpRequest) -> str:
    """What the caller's program calls itself."""
    return request.headers.get("User-Agent", "").replace("\0", "")


def login_of(request: HttpRequest) -> Session:
    """The session whose token the route's door let in; Unauthenticated on a route without one."""
    known: Session | None = getattr(request, "login", None)
    if known is None:
        raise Unauthenticated
    return known


def refresh(request: HttpRequest, *, refresh: str) -> Refreshed:
    """A new access token for a living session's refresh token, and another refresh token when they rotate."""
    return people.refresh(anonymous(request), refresh=refresh)


def renew(request: HttpRequest) -> Refreshed:
    """The same for a refresh token that comes as the bearer."""
    return refresh(request, refresh=bearer_token(request))


def end_login(request: HttpRequest) -> None:
    """End the session that this very call comes from."""
    people.log_out(actor_of(request), session=login_of(request))


def log_out(request: HttpRequest, *, refresh: str) -> None:
    """End the session of a refresh token; NotAllowed for another person's.

    When that token is not good any more the caller's own session ends: nobody is told to be out who is still in.
    """
    try:
        session = session_of_refresh(refresh)
    except Unauthenticated:
        session = login_of(request)
    people.log_out(actor_of(request), session=session)


def set_cookies(response: HttpResponse, *, access: str, refresh: str | None = None) -> HttpResponse:
    """Keep the tokens in the browser, out of scripts' reach."""
    put(response, ACCESS_COOKIE, access, settings.JWT_ACCESS_MINUTES * 60)
    if refresh:
        put(response, REFRESH_COOKIE, refresh, settings.JWT_REFRESH_DAYS * 86_400)
    return response


def put(response: HttpResponse, name: str, value: str, seconds: int) -> None:
    response.set_cookie(name, value, max_age=seconds, httponly=True, samesite="Lax", secure=not settings.DEBUG)


def drop_cookies(response: HttpResponse) -> HttpResponse:
    """Let the browser forget the tokens."""
    for name in (ACCESS_COOKIE, REFRESH_COOKIE):
        response.delete_cookie(name, samesite="Lax")
    return response
