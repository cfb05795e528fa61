"""The contract's errors: `{detail, error_code, status_code, timestamp}`.

A bad body or query gets 422, and `detail` is a list of `{field, message}` then. What was right as written but not good,
a wrong password or an old link, gets 400; an address or a name that is taken gets 409. A stale If-Match gets 412, with
`changed` naming the values that differ.
"""

from typing import Any

from api.errors import Malformed, Unprocessable, status_of
from api.refusals import Refusals
from school.common import clock
from school.common.errors import DomainError, Invalid, TooLarge

INVALID_STATUS, PROOF_STATUS, TAKEN_STATUS, STALE_STATUS = 422, 400, 409, 412
WHOLE_BODY, KEY = "non_field_errors", "Idempotency-Key"
PROOFS = ("invalid_password", "invalid_token")
TAKEN = ("email_taken", "duplicate")
CODES = {Invalid.code: "VALIDATION_ERROR"}
TIMESTAMP = {"type": "string", "format": "date-time"}
ERROR_SCHEMA: dict[str, Any] = {
    "type": "object",
    "description": "Why it was refused: `detail` for people, `error_code` for programs.",
    "required": ["detail", "error_code", "status_code", "timestamp"],
    "properties": {
        "detail": {"type": "string"},
        "error_code": {"type": "string"},
        "status_code": {"type": "integer"},
        "timestamp": TIMESTAMP,
    },
}
FIELD_SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["field", "message"],
    "properties": {"field": {"type": "string"}, "message": {"type": "string"}},
}
INVALID_SCHEMA: dict[str, Any] = ERROR_SCHEMA | {
    "description": "What is wrong with the body or the query, value by value.",
    "properties": {**ERROR_SCHEMA["properties"], "detail": {"type": "array", "items": FIELD_SCHEMA}},
}
STALE_SCHEMA: dict[str, Any] = ERROR_SCHEMA | {
    "description": "The object is not any more as If-Match says; `changed` names its values that differ.",
    "required": [*ERROR_SCHEMA["required"], "changed"],
    "properties": {**ERROR_SCHEMA["properties"], "changed": {"type": "array", "items": {"type": "string"}}},
}


def status(error: DomainError) -> int:
    """The contract's status of a refusal."""
    if not isinstance(error, Invalid) or isinstance(error, TooLarge):
        return status_of(error)
    if error.code in PROOFS:
        return PROOF_STATUS
    return TAKEN_STATUS if error.code in TAKEN else INVALID_STATUS


def tell(error: DomainError) -> dict[str, Any]:
    """The refusal in the contract's shape."""
    number = status(error)
    stale = {"changed": error.details["changed"]} if number == STALE_STATUS else {}
    return {
        "detail": by_field(error) if number == INVALID_STATUS else str(error),
        "error_code": CODES.get(error.code) or error.code.upper(),
        "status_code": number,
        "timestamp": clock.now(),
        **stale,
    }


def by_field(error: DomainError) -> list[dict[str, str]]:
    """Each wrong value with what is wrong about it."""
    unnamed = {KEY if isinstance(error, Unprocessable) else WHOLE_BODY: [str(error)]}
    named = error.fields or unnamed
    return [{"field": field, "message": text} for field, texts in named.items() for text in texts]


REFUSALS = Refusals(
    tell=tell,
    schemas={"Error": ERROR_SCHEMA, "Invalid": INVALID_SCHEMA, "Stale": STALE_SCHEMA},
    names={INVALID_STATUS: "Invalid", STALE_STATUS: "Stale"},
    status=status,
    kinds={400: Malformed(), INVALID_STATUS: Invalid(fields={"email": ["This is not an email address."]})},
    fixed={"timestamp": "2026-09-01T04:00:00Z"},
)
