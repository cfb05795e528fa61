"""One request to a route, and what handles it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from school.common.actor import Actor


@dataclass(frozen=True, slots=True)
class Call:
    """One request to a route: who, which ids of the path, and the checked body (only what was given).

    `texts` are those ids of the path that stand for no number of ours.
    """

    request: HttpRequest
    actor: Actor
    ids: Mapping[str, int]
    body: Mapping[str, Any] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)

    @property
    def id(self) -> int:
        return self.ids["id"]

    @property
    def site(self) -> str:
        """Our own address, as the caller wrote it."""
        return self.request.build_absolute_uri("/")

    @property
    def person_id(self) -> int:
        """Whom the path means: its id, or without one the caller."""
        return self.ids.get("id") or self.actor.user_id or 0


type Handle = Callable[[Call], HttpResponseBase]
