"""Tags of objects: one short hash per value, so that a stale tag tells which values have changed since.

`"<which values, as bits in hexadecimal>-<six characters per value>"`; where related objects are embedded, one more hash
covers those. Nothing is stored: a tag is made of the answer, and compared with what the same caller would read now.
"""

import base64
import hashlib
import json
import re
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.http import HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from pydantic_core import from_json

from api.calls import Call, Handle
from api.errors import PreconditionFailed
from api.settling import settle
from school.common.errors import Invalid

LENGTH = 6  # characters of 6 bits for each value
TAG = re.compile(r'(W/)?"([^"]*)"')
OURS = re.compile(r"([0-9a-f]{1,64})-((?:[A-Za-z0-9_-]{6})*)(?:-e[A-Za-z0-9_-]{8})?")
ANY = "*"
NAMES_NO_OBJECT = _("No object is named here that this tag could be of. Leave it out, or send it to the object itself.")
WRITTEN = json.JSONEncoder(sort_keys=True, ensure_ascii=False)  # made once: a tag writes each of its values

type Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Tagged:
    """The object that a route is about: its values' names in order, how the caller reads it, and how to lock its row.

    `read` gives plain JSON values as the detail answer shows them; NotFound when the object is not the caller's to see.
    `single`: there is one such object for a caller, and no id in the path names it.
    """

    names: tuple[str, ...]
    read: Callable[[Call], Row]
    lock: Callable[[Call], None]
    single: bool = False

    def is_named(self, ids: Container[str]) -> bool:
        """Whether a path with these ids says which object is meant; that of a creation does not."""
        return self.single or "id" in ids


def hold(model: type[Model], pk: int) -> None:
    """Keep the row as it is until the transaction ends; others may go on referring to it, and no right is asked for."""
    model._base_manager.select_for_update(no_key=True, of=("self",)).filter(pk=pk).first()


def tag_of(row: Row, names: tuple[str, ...], embedded: frozenset[str] = frozenset()) -> str:
    """The strong tag of an answer's values; `embedded` names relations whose objects stand in place of their ids."""
    own = {name: row[name] for name in names if name in row and name not in embedded}
    own |= {name: own_id(row[name]) for name in embedded & set(names) if has_own_id(row[name])}
    mask = sum(1 << number for number, name in enumerate(names) if name in own)
    hashes = "".join(short_hash(name, own[name]) for name in names if name in own)
    rest = f"-e{digest(json.dumps([row[name] for name in sorted(embedded)], sort_keys=True))}" if embedded else ""
    return f'"{mask:x}-{hashes}{rest}"'


def has_own_id(value: Any) -> bool:
    """Whether an embedded object tells its id, which is what the object around it holds."""
    return not isinstance(value, dict) or "id" in value


def own_id(value: Any) -> Any:
    """What the object around an embedded one holds."""
    return value["id"] if isinstance(value, dict) else value


def short_hash(name: str, value: Any) -> str:
    """Six characters for a value under its name; numbers of one size are one number, whoever wrote them."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return digest(f"{name}={WRITTEN.encode(value)}")[:LENGTH]


def digest(text: str) -> str:
    """Eight characters of base64."""
    return base64.urlsafe_b64encode(hashlib.blake2b(text.encode(), digest_size=6).digest()).decode()


def hashes_of(tag: str, names: tuple[str, ...]) -> dict[str, str] | None:
    """The hashes in one of our tags by the values' names; None for a tag that is not of this object."""
    found = OURS.fullmatch(tag)
    if not found:
        return None
    mask, hashes = int(found[1], 16), found[2]
    told = [name for number, name in enumerate(names) if mask >> number & 1]
    if len(hashes) != LENGTH * len(told) or mask >> len(names):
        return None
    return {name: hashes[number * LENGTH : (number + 1) * LENGTH] for number, name in enumerate(told)}


def changed_since(tag: str, row: Row, names: tuple[str, ...]) -> list[str] | None:
    """The values that are not any more as `tag` says; None when the tag says nothing about this object."""
    known = {name: old for name, old in (hashes_of(tag, names) or {}).items() if name in row}
    return [name for name, old in known.items() if short_hash(name, row[name]) != old] if known else None


def tags_in(header: str) -> Iterator[tuple[bool, str]]:
    """The tags of a header: whether each is weak, and its text."""
    return ((bool(found[1]), found[2]) for found in TAG.finditer(header))


def demand_unchanged(header: str, tagged: Tagged, row: Row) -> None:
    """PreconditionFailed unless one of the header's strong tags fits; its details name what `changed`."""
    if header.strip() == ANY:
        return
    answers = [changed_since(text, row, tagged.names) for weak, text in tags_in(header) if not weak]
    if any(changed == [] for changed in answers):
        return
    changed = next((each for each in answers if each is not None), [])
    raise PreconditionFailed(details={"changed": changed})


def demand_no_tag(header: str) -> None:
    """Invalid for a tag where no object is named that it could speak of: what it asks for could not be kept."""
    if header.strip() not in ("", ANY):
        raise Invalid(fields={"If-Match": [NAMES_NO_OBJECT]})


def guarded(handle: Handle, tagged: Tagged | None, call: Call, *, whole: bool = True) -> HttpResponseBase:
    """What `handle` answers; with If-Match only if nobody has changed the object, whose row stays locked meanwhile.

    Not `whole`: it is only looked at before, since `handle` asks somebody else's server and nothing may wait for that.
    """
    header = call.request.headers.get("If-Match", "")
    if not tagged or not header or call.request.method == "GET" or not tagged.is_named(call.ids):
        return handle(call)
    if not whole:
        demand_unchanged(header, tagged, tagged.read(call))
        return handle(call)
    with transaction.atomic(), settle():
        tagged.read(call)  # an object that is not the caller's to see is not there, and nothing is locked
        tagged.lock(call)
        demand_unchanged(header, tagged, tagged.read(call))
        return handle(call)


def with_tag(response: HttpResponseBase, tagged: Tagged | None, call: Call) -> HttpResponseBase:
    """The answer with its ETag; 304 without a body when the caller has just this already."""
    if not tagged or response.status_code not in (200, 201) or not isinstance(response, HttpResponse):
        return response
    row = from_json(response.content)
    if not isinstance(row, dict):
        return response
    tag = tag_of(row, tagged.names, embedded_in(call.request.GET) & row.keys())
    if call.request.method == "GET" and is_known(call.request.headers.get("If-None-Match", ""), tag):
        return not_modified(tag)
    response["ETag"] = tag
    return response


def embedded_in(wishes: QueryDict) -> frozenset[str]:
    """The relations that a request asks to see as objects: `expand=group`, `fields=group.name`."""
    dotted = [name for name in wishes.get("fields", "").split(",") if "." in name]
    return frozenset(name.strip().partition(".")[0] for name in (*wishes.get("expand", "").split(","), *dotted))


def is_known(header: str, tag: str) -> bool:
    """Whether If-None-Match names this tag, compared weakly."""
    return header.strip() == ANY or any(f'"{text}"' == tag for _weak, text in tags_in(header))


def not_modified(tag: str) -> HttpResponse:
    """The caller has it already."""
    answer = HttpResponse(status=304, headers={"ETag": tag})
    del answer["Content-Type"]
    return answer
