"""Idempotency-Key: a repeated request gets the first one's answer, and its work is done once.

The answer is written in the transaction of the work, so that a process that dies between the two leaves both or none.
Work that calls somebody else's server is no transaction: there the key is held by the connection, and a process that
dies before the answer is written leaves the work to be done again.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from api.calls import Call, Handle
from api.errors import Malformed, Unprocessable, error_answer, status_of
from api.settling import settle
from school.common.addresses import caller_address, network_of
from school.common.errors import Conflict, DomainError

LONGEST_KEY = 255
KEPT_HEADERS = ("Content-Type", "ETag", "Location")
# Refusals that may be others at the next try, with nothing changed in the request itself.
NOT_KEPT = (401, 403, 412, 429)
LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended(%s, 0))"
HOLD = "SELECT pg_try_advisory_lock(hashtextextended(%s, 0))"
LET_GO = "SELECT pg_advisory_unlock(hashtextextended(%s, 0))"
FIND = """
SELECT fingerprint, status, headers, body FROM api_idempotentanswer
WHERE owner = %s AND key = %s AND created_at > statement_timestamp() - interval '24 hours'
"""
KEEP = """
INSERT INTO api_idempotentanswer (owner, key, fingerprint, status, headers, body, created_at)
VALUES (%s, %s, %s, %s, %s, %s, statement_timestamp())
ON CONFLICT (owner, key) DO UPDATE SET
    fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
    body = excluded.body, created_at = excluded.created_at
"""
SWEEP = "DELETE FROM api_idempotentanswer WHERE created_at <= statement_timestamp() - interval '24 hours'"


@dataclass(frozen=True, slots=True)
class Key:
    """A caller's own name for a request, and the hash of what it asks for."""

    owner: str
    text: str
    fingerprint: str


def once(handle: Handle, call: Call, *, whole: bool = True) -> HttpResponseBase:
    """What `handle` answers; with an Idempotency-Key the first answer again where the key has one.

    `whole`: the work is one transaction with the writing of its answer.

    Malformed for a key that cannot be one, Unprocessable when it was used for another request, Conflict while that is
    still being done. A refusal of the domain is an answer too, except those in NOT_KEPT and what is not available.
    """
    key = key_of(call)
    if key is None:
        return handle(call)
    with alone(key) if whole else holding(key):
        kept = find(key)
        if kept is not None:
            return kept
        answer = outcome(in_settled(handle) if whole else handle, call)
        keep(key, answer)
        return answer


@contextmanager
def alone(key: Key) -> Iterator[None]:
    """One transaction in which nobody else has the key; Conflict while somebody has it."""
    with transaction.atomic():
        demand_free(key, LOCK)
        yield


@contextmanager
def holding(key: Key) -> Iterator[None]:
    """Hold the key without a transaction; Conflict while somebody has it."""
    demand_free(key, HOLD)
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute(LET_GO, [lock_name(key)])


def key_of(call: Call) -> Key | None:
    """The request's key; None without one."""
    text = call.request.headers.get("Idempotency-Key")
    if text is None:
        return None
    if not (1 <= len(text) <= LONGEST_KEY and text.isascii() and text.isprintable()):
        raise Malformed(_("Idempotency-Key: give 1 to 255 printable ASCII characters."))
    return Key(owner_of(call), text, fingerprint(call.request))


def owner_of(call: Call) -> str:
    """Whose key it is: the person's; of nobody the address's, for one path."""
    if call.actor.user_id:
        return f"user:{call.actor.user_id}"
    return f"address:{network_of(caller_address(call.request))}:{call.request.path_info}"


def fingerprint(request: HttpRequest) -> str:
    """A keyed hash of method, address and body; of a form each value and each file, piece by piece."""
    made = salted_hmac("api.idempotency", f"{request.method} {request.get_full_path_info()}\n", algorithm="sha256")
    for piece in pieces_of_form(request) if request.content_type == "multipart/form-data" else [request.body]:
        made.update(piece)
    return made.hexdigest()


def pieces_of_form(request: HttpRequest) -> Iterable[bytes]:
    """A form's content, whatever its boundary is this time."""
    for name, values in sorted(request.POST.lists()):
        yield json.dumps([name, values]).encode()
    for name, files in sorted(request.FILES.lists()):
        for file in files:
            yield json.dumps([name, getattr(file, "name", ""), getattr(file, "size", 0)]).encode()
            yield from file.chunks()
            file.seek(0)


def lock_name(key: Key) -> str:
    """What stands for the key among all locks."""
    return f"api.idempotency\n{key.owner}\n{key.text}"


def demand_free(key: Key, lock: str) -> None:
    """Take the key; Conflict while another request with it is under way: nobody waits for it."""
    with connection.cursor() as cursor:
        cursor.execute(lock, [lock_name(key)])
        (is_free,) = cursor.fetchone() or (False,)
    if not is_free:
        raise Conflict(_("The first request with this Idempotency-Key is still running."), code="request_in_progress")


def find(key: Key) -> HttpResponse | None:
    """The kept answer, byte for byte; Unprocessable when it answers another request."""
    with connection.cursor() as cursor:
        cursor.execute(FIND, [key.owner, key.text])
        row = cursor.fetchone()
    if row is None:
        return None
    known, status, headers, body = row
    if known != key.fingerprint:
        text = _("This Idempotency-Key was used for another request. Give every new request a key of its own.")
        raise Unprocessable(text, code="idempotency_key_reused")
    return replayed(status, json.loads(headers), bytes(body))


def replayed(status: int, headers: Mapping[str, str], body: bytes) -> HttpResponse:
    """An answer from its kept parts."""
    answer = HttpResponse(body, status=status, headers={**headers, "Idempotent-Replayed": "true"})
    if "Content-Type" not in headers:
        del answer["Content-Type"]
    return answer


def outcome(handle: Handle, call: Call) -> HttpResponseBase:
    """What `handle` answers, its refusals as answers too: a refused request leaves nothing behind but that."""
    try:
        return handle(call)
    except DomainError as error:
        status = status_of(error)
        if status in NOT_KEPT or status >= 500:
            raise
        return error_answer(error, call.request)


def in_settled(handle: Handle) -> Handle:
    """The same, undone as a whole when it is refused at its very end."""

    def settled(call: Call) -> HttpResponseBase:
        with transaction.atomic(), settle():
            return handle(call)

    return settled


def keep(key: Key, answer: HttpResponseBase) -> None:
    """Write the answer down; it commits with the work that it tells of."""
    if not isinstance(answer, HttpResponse):
        return
    headers: dict[str, Any] = {name: answer[name] for name in KEPT_HEADERS if name in answer}
    values: list[Any] = [key.owner, key.text, key.fingerprint, answer.status_code, json.dumps(headers), answer.content]
    with connection.cursor() as cursor:
        cursor.execute(KEEP, values)


def sweep() -> int:
    """Forget the answers that are older than a day; how many they were."""
    with connection.cursor() as cursor:
        cursor.execute(SWEEP)
        return int(cursor.rowcount)
