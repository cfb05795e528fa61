"""The contract's errors: `{detail}`, and of a bad body `errors` by field besides.

Its own sentences are told to the letter, in whatever language the caller reads: frontends look for them.
"""

from typing import Any

from api.refusals import Refusals
from school.common.errors import DomainError, Invalid

DIFFERENT = "passwords_differ"
INVALID = "Invalid input data."
SENTENCES = {
    DIFFERENT: "Passwords do not match.",
    "email_taken": "Email already registered.",
    "invalid_credentials": "Invalid credentials.",
    "invalid_token": "Invalid or expired token.",
    Invalid.code: INVALID,
}
ERROR_SCHEMA: dict[str, Any] = {
    "type": "object",
    "description": "Why it was refused.",
    "required": ["detail"],
    "properties": {"detail": {"type": "string"}},
}
INVALID_SCHEMA: dict[str, Any] = ERROR_SCHEMA | {
    "description": "What is wrong with the body: one sentence, and messages by field where it is about fields.",
    "properties": {
        "detail": {"type": "string"},
        "errors": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
    },
}


def tell(error: DomainError) -> dict[str, Any]:
    """The contract's sentence where it has one for this, else ours."""
    known = SENTENCES.get(error.code) if error.fields or error.code != Invalid.code else None
    by_field = {"errors": error.fields} if error.fields and isinstance(error, Invalid) else {}
    return {"detail": known or str(error), **by_field}


REFUSALS = Refusals(tell=tell, schemas={"Error": ERROR_SCHEMA, "Invalid": INVALID_SCHEMA}, names={400: "Invalid"})
