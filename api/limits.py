"""How often somebody may call: counters in PostgreSQL, the same for all web processes, on the database's clock.

A window begins with a caller's first call and ends after the limit's time; then the next call begins a new one.
Counting is one statement for all limits that a call falls under: `statement` gives it to whoever runs it, and
`standing` reads its rows.
"""

import hashlib
import logging
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.models import Q
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _

from school.common.actor import Actor
from school.common.addresses import caller_address, network_of
from school.common.errors import TooMany
from school.people.models import User

log = logging.getLogger("maktab.api")

LOGIN, NONE = "login", "none"
ACCOUNT_FIELDS = ("username", "email")  # under which names bodies say whose account is meant
STANDING = "rate_standing"
CALL = "(%s, 1, statement_timestamp() + make_interval(secs => %s))"
COUNT = """
INSERT INTO api_ratecounter AS counter (key, hits, ends_at) {calls}
ON CONFLICT (key) DO UPDATE SET
    hits = CASE WHEN counter.ends_at <= statement_timestamp() THEN 1 ELSE counter.hits + 1 END,
    ends_at = CASE WHEN counter.ends_at <= statement_timestamp() THEN excluded.ends_at ELSE counter.ends_at END
RETURNING key, hits, ceil(extract(epoch FROM ends_at))::bigint,
    greatest(ceil(extract(epoch FROM ends_at - statement_timestamp())), 1)::bigint
"""
SWEEP = "DELETE FROM api_ratecounter WHERE ends_at <= statement_timestamp()"

type Row = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `calls` in `seconds` for whoever `key` stands for."""

    key: str
    calls: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a caller stands under the tightest limit: `reset` in Unix seconds, `wait` in seconds from now."""

    limit: int
    remaining: int
    reset: int
    wait: int
    exceeded: bool

    @property
    def headers(self) -> dict[str, str]:
        """What every answer says of it."""
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.remaining),
            "X-RateLimit-Reset": str(self.reset),
        }


def statement(limits: Iterable[Limit]) -> tuple[str, list[str | int]]:
    """The SQL that counts one call under `limits`, and its parameters; to be run outside of any transaction.

    The keys come in one order, so that two calls under the same limits never wait for each other crosswise.
    """
    ordered = sorted(limits, key=lambda limit: limit.key)
    parameters = [value for limit in ordered for value in (limit.key, limit.seconds)]
    return COUNT.format(calls=f"VALUES {', '.join([CALL] * len(ordered))}"), parameters


def standing(limits: Iterable[Limit], rows: Iterable[Row]) -> Standing:
    """The tightest of `limits` after counting, from the statement's rows."""
    by_key = {limit.key: limit for limit in limits}
    found = [one_standing(by_key[key].calls, hits, reset, wait) for key, hits, reset, wait in rows]
    return min(found, key=lambda each: (not each.exceeded, each.remaining, -each.wait))


def one_standing(calls: int, hits: int, reset: int, wait: int) -> Standing:
    return Standing(calls, max(calls - hits, 0), reset, wait, exceeded=hits > calls)


def limits_of(user_id: int | None, address: str | None, *, login: bool = False) -> list[Limit]:
    """What a call falls under: a person's limit with a good token, else the address's; `login` adds the tighter one."""
    who = f"user:{user_id}" if user_id else f"address:{network_of(address)}"
    general = settings.RATE_LIMIT_AUTHENTICATED if user_id else settings.RATE_LIMIT_ANONYMOUS
    found = [Limit(who, *general)] if general else []
    if login and settings.RATE_LIMIT_LOGIN:
        found.append(Limit(f"login:{who}", *settings.RATE_LIMIT_LOGIN))
    return found


def limits_of_accounts(names: Iterable[Any]) -> list[Limit]:
    """The login limit of each account that `names` mean, however they are written."""
    if not settings.RATE_LIMIT_LOGIN:
        return []
    written = [name for name in names if isinstance(name, str) and name and "\0" not in name]
    return [Limit(key, *settings.RATE_LIMIT_LOGIN) for key in dict.fromkeys(map(account_key, written))]


def account_key(name: str) -> str:
    """One key for a person by username or email, looked up as a login does; nobody's name stands for itself."""
    found = User.objects.filter(Q(username__iexact=name) | Q(email__iexact=name)).order_by("pk")
    pk = found.values_list("pk", flat=True).first()
    plain = unicodedata.normalize("NFKC", name).strip().casefold()
    return f"login:user:{pk}" if pk else f"login:name:{hashlib.sha256(plain.encode()).hexdigest()}"


def count(limits: list[Limit]) -> Standing | None:
    """Count one call under `limits`, in one statement; None when there is no limit."""
    if not limits:
        return None
    with connection.cursor() as cursor:
        cursor.execute(*statement(limits))
        return standing(limits, cursor.fetchall())


def count_call(request: HttpRequest, actor: Actor | None, *, throttle: str = "") -> None:
    """Count a call of the API for its answer's headers; TooMany when a limit is used up."""
    if throttle == NONE:
        setattr(request, STANDING, None)
        return
    user_id = actor.user_id if actor else None
    limits = limits_of(user_id, caller_address(request), login=throttle == LOGIN)
    keep(request, count(limits))


def count_accounts(request: HttpRequest, names: Iterable[Any]) -> None:
    """Count an attempt on the accounts that `names` mean; TooMany when there were too many.

    The answer's headers do not tell an account's count: it would tell which names are one person's.
    """
    found = count(limits_of_accounts(names))
    if found and found.exceeded:
        keep(request, found)


def keep(request: HttpRequest, found: Standing | None) -> None:
    """Remember the standing for the headers; TooMany when it is exceeded."""
    setattr(request, STANDING, found)
    if found and found.exceeded:
        raise too_many(found)


def too_many(found: Standing) -> TooMany:
    """The refusal with the time after which it will go."""
    minutes = -(-found.wait // 60)
    text = _("Too many requests. Try again in %(minutes)s min.") % {"minutes": minutes}
    return TooMany(text, details={"retry_after": found.wait})


def count_login(request: HttpRequest, username: str) -> None:
    """Count an attempt to log in at another door than the API, under the same limits; TooMany when used up."""
    if settings.RATE_LIMIT_LOGIN:
        address = Limit(f"login:address:{network_of(caller_address(request))}", *settings.RATE_LIMIT_LOGIN)
        keep(request, count([address, *limits_of_accounts([username])]))


def is_counted(request: HttpRequest) -> bool:
    """Whether this call has been counted already, or is not to be."""
    return hasattr(request, STANDING)


def tell(request: HttpRequest, response: HttpResponseBase) -> None:
    """Put the caller's standing into the answer's headers; nothing where there is no limit."""
    found: Standing | None = getattr(request, STANDING, None)
    for name, value in found.headers.items() if found else ():
        response[name] = value


def count_refused(request: HttpRequest, actor: Actor | None) -> None:
    """Count a call that no route has counted (unknown path, bad token); TooMany when the limit is used up.

    With the database away it stays uncounted: the answer is an error already.
    """
    try:
        count_call(request, actor)
    except DatabaseError as error:
        log.warning("%s %s was not counted: %s", request.method, request.path, type(error).__name__)


def sweep() -> int:
    """Forget the windows that have ended; how many they were."""
    with connection.cursor() as cursor:
        cursor.execute(SWEEP)
        return int(cursor.rowcount)
