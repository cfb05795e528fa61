"""The contract's words: public ids in place of our numbers, roles of its own, one name in place of two."""

from collections.abc import Mapping
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from api.schemas import EMAIL

PERSON = ("uuid", "email", "full_name", "role")  # what it reads of a person
ROLES: Mapping[str, Literal["user", "tutor", "admin"]] = {"student": "user", "teacher": "tutor", "admin": "admin"}


class User(BaseModel):
    """A person."""

    id: UUID
    email: EMAIL | None = Field(description="Null of somebody whom the school has entered without one.")
    full_name: str
    role: Literal["user", "tutor", "admin"]


def user_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row of `PERSON` as the contract tells it."""
    return {"id": row["uuid"], "email": row["email"], "full_name": row["full_name"], "role": ROLES[row["role"]]}


def names_of(full_name: str) -> dict[str, str]:
    """A name in our two parts: the last word is the last name, what stands before it the first."""
    *first, last = full_name.split() or [""]
    return {"first_name": " ".join(first), "last_name": last}
