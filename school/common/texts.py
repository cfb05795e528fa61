"""Texts that come from outside."""

from pydantic_core import PydanticCustomError

APOSTROPHES = "'`´‘’ʻʼʿʹ"  # the signs that people write for the one in Uzbek names


def without_nul(value: str) -> str:
    """The text, for pydantic to check: PostgreSQL's texts cannot hold the character NUL."""
    if "\0" in value:
        raise PydanticCustomError("nul", "Null characters are not allowed.")
    return value
