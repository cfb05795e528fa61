"""The operations of all documents, and what the tables expect of each."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from api.urls import apis
from tests.matrix.scene import PEOPLE

TABLES = Path(__file__).parent / "expectations"
METHODS = ("get", "post", "put", "patch", "delete")
COLUMNS = ("anonymous", "owner", "classmate", "outsider", "teacher", "other_teacher", "admin")
NEAR = dict(zip(PEOPLE, COLUMNS, strict=True))
FAR = NEAR | {
    "student": "outsider",
    "classmate": "outsider",
    "outsider": "owner",
    "teacher": "other_teacher",
    "other_teacher": "teacher",
}
AREAS = {
    "courses/courses": "courses",
    "courses/groups": "groups",
    "courses/schedules": "schedules",
    "payments/schedules": "payment-schedules",
    "settings/holidays": "holidays",
    "settings/audit-logs": "audit-logs",
    "notifications/logs": "notification-logs",
    "gamification/coins": "coin-transactions",
    "gamification/achievements": "achievements",
    "auth/users": "users",
    "admin/users": "users",
    "admin/courses": "courses",
    "content/admin": "courses",
    "content/courses": "payments",
    "content/lessons": "units",
    "content/videos": "units",
    "content/vimeo": "courses",
    "content/users_progress": "lesson-progress",
    "content/quiz": "quizzes",
    "content/teacher": "assignments",
    "content/assignments": "assignments",
    "content/submissions": "submissions",
}
BASES = {api.name: f"/{api.base}" for api in apis}


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a document, with its good statuses."""

    document: str
    method: str
    path: str
    name: str
    good: frozenset[int]
    is_form: bool
    answers_list: bool

    @property
    def is_write(self) -> bool:
        return self.method != "GET"

    @property
    def parts(self) -> list[str]:
        return self.path.removeprefix(BASES[self.document]).strip("/").split("/")

    @property
    def collection(self) -> str:
        """What kind of object it is about, by the collection that serves it in data/."""
        return self.parts[0] if self.document == "data" else AREAS.get("/".join(self.parts[:2]), self.parts[0])

    @property
    def ids(self) -> list[str]:
        return re.findall(r"{(\w+)}", self.path)

    def at(self, **ids: int | str) -> str:
        """The path with its ids."""
        return self.path.format(**ids)


@cache
def operations() -> tuple[Operation, ...]:
    """Every operation that the documents publish."""
    found = []
    for api in apis:
        for path, item in api.document()["paths"].items():
            found += [operation(api.name, method, path, item[method]) for method in METHODS if method in item]
    return tuple(found)


def operation(document: str, method: str, path: str, told: dict[str, Any]) -> Operation:
    """One operation as its document tells it."""
    return Operation(
        document=document,
        method=method.upper(),
        path=path,
        name=told["operationId"],
        good=frozenset(int(status) for status in told["responses"] if 200 <= int(status) < 300),
        is_form="application/json" not in told.get("requestBody", {}).get("content", {"application/json": {}}),
        answers_list=told["operationId"].startswith(("list", "aggregate")),
    )


def table(name: str) -> dict[str, Any]:
    """One of the tables, as written."""
    return tomllib.loads((TABLES / f"{name}.toml").read_text())


@cache
def profiles() -> dict[str, dict[str, str]]:
    """What each profile promises, by column."""
    return {
        name: dict(zip(COLUMNS, cells.split(), strict=True)) for name, cells in table("profiles")["profiles"].items()
    }


@cache
def expectations(document: str) -> dict[str, str]:
    """The profile of each operation of a document; one that stands in two areas is an error."""
    rows = [row for area in table(document).values() for row in area.items()]
    names = [name for name, _profile in rows]
    assert len(names) == len(set(names)), "An operation stands twice in the table"
    return dict(rows)
