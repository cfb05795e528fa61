"""Who acts, and through which door. Explicit everywhere: the absence of a user never means power."""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Protocol

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured

from school.common.errors import NotAllowed


class Door(StrEnum):
    """The way a command came in; written into the audit log."""

    ADMIN = "admin"
    CMS = "cms"
    API = "api"
    IMPORT = "import"
    JOB = "job"
    COMMAND = "command"


class ActorKind(StrEnum):
    """Never guessed from a missing user."""

    PERSON = "person"
    SYSTEM = "system"
    ANONYMOUS = "anonymous"


class Person(Protocol):
    """What the kernel needs to know of a user."""

    pk: int
    role: str
    is_active: bool
    is_staff: bool

    def has_perm(self, perm: str, /) -> bool: ...


@cache
def known_permissions() -> frozenset[str]:
    """Every permission that a model declares, as `app_label.codename`."""
    return frozenset(
        f"{model._meta.app_label}.{codename}"
        for model in apps.get_models()
        for codename in (
            *(f"{verb}_{model._meta.model_name}" for verb in model._meta.default_permissions),
            *(codename for codename, _name in model._meta.permissions),
        )
    )


@dataclass(frozen=True, slots=True)
class Actor:
    """The one argument that every command and every scoped read begins with."""

    kind: ActorKind
    via: Door
    user: Person | None = None
    name: str = ""
    request_id: str = ""
    ip_address: str | None = None
    reason: str = ""

    @classmethod
    def person(cls, user: Person, *, via: Door, request_id: str = "", ip_address: str | None = None) -> "Actor":
        """A logged-in person."""
        return cls(ActorKind.PERSON, via, user, str(user), request_id, ip_address)

    @classmethod
    def system(cls, name: str, *, via: Door = Door.JOB) -> "Actor":
        """The product itself, for example a nightly job; `name` says which."""
        return cls(ActorKind.SYSTEM, via, name=name)

    @classmethod
    def anonymous(cls, *, via: Door = Door.API, request_id: str = "", ip_address: str | None = None) -> "Actor":
        """Somebody who is not logged in: no rights but what a permission rule gives to all."""
        return cls(ActorKind.ANONYMOUS, via, name="anonymous", request_id=request_id, ip_address=ip_address)

    def through(self, via: Door, *, reason: str = "") -> "Actor":
        """The same actor at another door, for example a person whose import runs in the background."""
        return replace(self, via=via, reason=reason or self.reason)

    @property
    def is_system(self) -> bool:
        return self.kind is ActorKind.SYSTEM

    @property
    def user_id(self) -> int | None:
        return self.user.pk if self.user else None

    @property
    def role(self) -> str:
        """`student`, `teacher`, `admin`, or empty for who is not a person."""
        return self.user.role if self.user else ""

    def may(self, permission: str) -> bool:
        """Whether the actor holds `permission`; a name that no model declares is a programmer's error and raises."""
        if permission not in known_permissions():
            raise ImproperlyConfigured(f"Unknown permission: {permission}")
        if self.is_system:
            return True
        return self.user is not None and self.user.is_active and self.user.has_perm(permission)

    def oversees(self, permission: str) -> bool:
        """Whether the actor sees all rows behind `permission`, not only their own: the system and staff who hold it."""
        return self.is_system or (self.user is not None and self.user.is_staff and self.may(permission))

    def demand(self, permission: str) -> None:
        """Raise NotAllowed unless the actor holds `permission`."""
        if not self.may(permission):
            raise NotAllowed
