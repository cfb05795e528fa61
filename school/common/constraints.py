"""A broken database constraint, told as the domain error that its owner registered for it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import DatabaseError
from django.utils.translation import gettext_lazy as _
from psycopg.errors import Diagnostic

from school.common.errors import Conflict, DomainError, Invalid

type MakeError = Callable[[], DomainError]

_errors: dict[str, MakeError] = {}


def on_violation(constraint: str, error: MakeError) -> None:
    """Let a violation of `constraint` be told as `error()`; registered beside the model that owns it."""
    _errors[constraint] = error


def constraint_of(error: BaseException) -> str:
    """The name of the constraint that PostgreSQL refused, or empty."""
    diagnostic: Diagnostic | None = getattr(error.__cause__, "diag", None)
    return (diagnostic and diagnostic.constraint_name) or ""


def translate(error: DatabaseError) -> DomainError | None:
    """The domain error of the violated constraint; None when `error` is no violation."""
    name = constraint_of(error)
    if not name:
        return None
    if name in _errors:
        return _errors[name]()
    return Conflict(_("This clashes with what is there already (%(rule)s).") % {"rule": name})


def is_told_as_state(error: BaseException) -> bool:
    """Whether the owner of the violated constraint tells it as something else than a wrong field."""
    name = constraint_of(error)
    return name in _errors and not isinstance(_errors[name](), Invalid)


@contextmanager
def refusing(constraint: str, error: MakeError) -> Iterator[None]:
    """Tell a violation of `constraint` inside the block as `error()`, which may name what the block knows.

    The transaction is broken by then: `error` must not read the database.
    """
    try:
        yield
    except DatabaseError as broken:
        if constraint_of(broken) != constraint:
            raise
        raise error() from broken
