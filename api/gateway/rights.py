"""What a person may do, without who they are: on this alone it depends how a read is compiled."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from school.common.actor import Actor, ActorKind, Door, known_permissions
from school.common.errors import NotAllowed
from school.common.exposure import Exposure, exposure

USER_MARK = 0x5EED_FACE_CAFE_D00D >> 1  # stands for the caller's id while a query is compiled; nobody has it


@dataclass(frozen=True, slots=True)
class Rights:
    """One kind of caller. Two people with equal rights get the same statement, each with their own id bound to it."""

    kind: ActorKind
    role: str = ""
    is_staff: bool = False
    is_superuser: bool = False
    permissions: frozenset[str] = frozenset()

    def may(self, permission: str) -> bool:
        """As `Actor.may`."""
        return self.kind is ActorKind.SYSTEM or self.is_superuser or permission in self.permissions

    def oversees(self, permission: str) -> bool:
        """As `Actor.oversees`."""
        return self.kind is ActorKind.SYSTEM or (self.is_staff and self.may(permission))

    def actor(self) -> Actor:
        """Somebody with these rights whose id is USER_MARK."""
        if self.kind is not ActorKind.PERSON:
            return Actor(self.kind, Door.API)
        return Actor(self.kind, Door.API, StandIn(self))


class StandIn:
    """The person of a query that is being compiled: has rights and an id, and nothing else to ask for."""

    pk = USER_MARK
    is_active = True

    def __init__(self, rights: Rights) -> None:
        self.role, self.is_staff, self.rights = rights.role, rights.is_staff, rights

    def has_perm(self, perm: str, /) -> bool:
        return self.rights.may(perm)


def rights_of(actor: Actor) -> Rights:
    """What the actor may do now; who was blocked may nothing."""
    user: Any = actor.user
    if user is None:
        return Rights(actor.kind)
    if not user.is_active:
        return Rights(actor.kind, user.role, user.is_staff)
    if user.is_superuser:
        return Rights(actor.kind, user.role, user.is_staff, is_superuser=True)
    held = frozenset(user.get_all_permissions()) & known_permissions()
    return Rights(actor.kind, user.role, user.is_staff, permissions=held)


@lru_cache(maxsize=1_000)
def is_closed(name: str, rights: Rights) -> bool:
    """Whether the collection called `name` holds nothing for such as these, whatever rows there are."""
    return exposure(name).visible_to(rights.actor()).query.is_empty()


def demand_open(collection: Exposure, rights: Rights) -> None:
    """Raise NotAllowed when the collection is not for such as these."""
    if is_closed(collection.name, rights):
        raise NotAllowed
