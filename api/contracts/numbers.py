"""Money as a JSON number, for contracts that write it so."""

from typing import Annotated, Any

from pydantic import Field


def plain_number(schema: dict[str, Any]) -> None:
    """The schema of an exact decimal in a body: a text of digits is taken, too, and goes without saying."""
    schema.pop("anyOf", None)
    schema.pop("default", None)  # it would be a text
    schema |= {"type": "number", "minimum": 0, "examples": [60]}


Amount = Annotated[float, Field(json_schema_extra={"examples": [99.99]})]
