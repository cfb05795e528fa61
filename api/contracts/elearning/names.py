"""The contract's words for people: public ids in place of our numbers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from api.schemas import EMAIL

type Row = dict[str, Any]
type Role = Literal["student", "teacher", "admin"]

NAMED = ("uuid", "email", "first_name", "last_name", "role")
OWN = (*NAMED, "is_verified", "created_at")
KEPT = (*NAMED, "is_active", "is_verified", "created_at")
WHOLE = (*KEPT, "last_login")


class User(BaseModel):
    """A person as a login tells them."""

    id: UUID
    email: EMAIL | None = Field(description="Null of somebody whom the school has entered without one.")
    first_name: str
    last_name: str
    role: Role


class OwnUser(User):
    """A person as they see themselves."""

    is_verified: bool
    created_at: datetime


class Account(User):
    """A person as who keeps the accounts sees them."""

    is_active: bool
    is_verified: bool
    created_at: datetime


class WholeAccount(Account):
    """The same, by itself."""

    last_login: datetime | None


def person_of(row: Mapping[str, Any]) -> Row:
    """A row of people, read by some of the names above, as the contract tells it."""
    return {"id" if name == "uuid" else name: value for name, value in row.items()}
