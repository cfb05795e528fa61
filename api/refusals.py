"""How a refusal is told: each contract has a shape of its own; a path belongs to the contract with the longest base.

The plain shape is `{detail, code}`, with `errors` by field and the refusal's own details where it has some.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from api.wire import CLOCK_SCHEMA
from school.common.errors import DomainError

type Schema = dict[str, Any]
type Tell = Callable[[DomainError], dict[str, Any]]

MOMENT = {"type": "string", "format": "date-time"}
ID_OR_NULL = {"anyOf": [{"type": "integer"}, {"type": "null"}]}
BY_FIELD = {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}}
ERROR_SCHEMA: Schema = {
    "type": "object",
    "description": (
        "Why it was refused: `detail` for people, `code` for programs, `errors` by field of a bad body, "
        "and what the code is about."
    ),
    "required": ["detail", "code"],
    "properties": {
        "detail": {"type": "string"},
        "code": {"type": "string"},
        "request_id": {"type": "string", "description": "Of a defect of ours: what the log calls this request."},
        "errors": BY_FIELD,
    },
}
CONFLICT_SCHEMA: Schema = ERROR_SCHEMA | {
    "description": "What the state forbids; of a clash in the timetable also with whom, and up to three free times.",
    "properties": {
        **ERROR_SCHEMA["properties"],
        "status": {"type": "string", "description": "The state that forbids it."},
        "group": {"type": "string", "description": "The full group's name."},
        "max_students": {"type": "integer", "description": "How many the full group takes."},
        "lessons": {"type": "array", "items": {"type": "integer"}, "description": "The lessons that stand against it."},
        "conflicts": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["lesson", "group", "teacher", "room", "starts_at", "ends_at"],
                "properties": {
                    "lesson": ID_OR_NULL,
                    "group": {"type": "integer"},
                    "teacher": {"type": "integer"},
                    "room": ID_OR_NULL,
                    "starts_at": MOMENT,
                    "ends_at": MOMENT,
                },
            },
        },
        "suggestions": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["date", "start_time"],
                "properties": {"date": {"type": "string", "format": "date"}, "start_time": CLOCK_SCHEMA},
            },
        },
    },
}
THROTTLED_SCHEMA: Schema = ERROR_SCHEMA | {
    "description": "Later it will go; `retry_after` says in how many seconds where that is known.",
    "properties": {**ERROR_SCHEMA["properties"], "retry_after": {"type": "integer", "minimum": 0}},
}
STALE_SCHEMA: Schema = ERROR_SCHEMA | {
    "description": "The object is not any more as If-Match says; `changed` names its values that differ.",
    "required": ["detail", "code", "changed"],
    "properties": {**ERROR_SCHEMA["properties"], "changed": {"type": "array", "items": {"type": "string"}}},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusals:
    """A contract's shape of refusals: the body of one, and what the document says of each status.

    `schemas` are the document's, by name; `names` says which of them a status has where that is not `Error`.
    `status` gives the status of a refusal where the contract has one of its own for it, else None; `kinds` are the
    refusals that show such a status in the document. `fixed` are values of an example that differ each time.
    """

    tell: Tell
    schemas: Mapping[str, Schema]
    names: Mapping[int, str]
    status: Callable[[DomainError], int | None] = lambda error: None
    kinds: Mapping[int, DomainError] = field(default_factory=dict)
    fixed: Mapping[str, Any] = field(default_factory=dict)

    def reference(self, status: int) -> dict[str, str]:
        """The schema of a status."""
        return {"$ref": f"#/components/schemas/{self.names.get(status, 'Error')}"}


def plainly(error: DomainError) -> dict[str, Any]:
    """`{detail, code}`, with `errors` by field and the refusal's own details."""
    by_field = {"errors": error.fields} if error.fields else {}
    return {"detail": str(error), "code": error.code, **by_field, **error.details}


PLAIN = Refusals(
    tell=plainly,
    schemas={
        "Error": ERROR_SCHEMA,
        "Conflict": CONFLICT_SCHEMA,
        "Stale": STALE_SCHEMA,
        "Throttled": THROTTLED_SCHEMA,
    },
    names={409: "Conflict", 412: "Stale", 429: "Throttled"},
)
_below: dict[str, Refusals] = {}


def refuse_below(base: str, refusals: Refusals) -> None:
    """Let every refusal below `base` (`/api/v1/`) be told in this shape."""
    _below[base] = refusals


def refusals_at(path: str) -> Refusals:
    """The shape of the contract that `path` belongs to; the plain one where it belongs to none."""
    bases = [base for base in _below if f"{path}/".startswith(base)]
    return _below[max(bases, key=len)] if bases else PLAIN
