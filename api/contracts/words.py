"""A contract's own words for the fields that our refusals name."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from school.common.errors import DomainError


@contextmanager
def in_contract_words(names: Mapping[str, str]) -> Iterator[None]:
    """Let a refusal name fields as the contract does; `names` maps ours to theirs,
    perhaps several to one."""
    try:
        yield
    except DomainError as error:
        told: dict[str, list[str]] = {}
        for name, texts in error.fields.items():
            told.setdefault(renamed(name, names), []).extend(texts)
        error.fields = told
        raise


def renamed(name: str, names: Mapping[str, str]) -> str:
    """`marks.0.status` → `attendance_data.0.status`."""
    first, dot, rest = name.partition(".")
    return names.get(first, first) + dot + rest
