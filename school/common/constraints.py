"""A broken database constraint, told as the domain error that its owner registered for it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError
from django.db.models import Model
from django.db.transaction import get_connection
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


class NotSaved(IntegrityError):
    """The database refused `instance`; its cause says which constraint did."""

    def __init__(self, instance: Model) -> None:
        super().__init__(f"{instance._meta.label} was refused")
        self.instance = instance


def refusal_of(error: DatabaseError) -> DomainError | None:
    """What an action that the database refused is told as, when it is undone; None when no constraint was broken.

    All that is wrong with a row that could not be saved is named at once, but for a constraint whose owner has another
    word for it than a wrong field, as a clash of lessons: it is told in that word. Inside of an event's handler, whose
    action is not undone yet, the broken constraint alone is named.
    """
    if isinstance(error, NotSaved) and not is_told_as_state(error) and not get_connection().needs_rollback:
        return wrong_in(error.instance) or translate(error)
    return translate(error)


def wrong_in(instance: Model) -> Invalid | None:
    """Everything that is wrong with `instance`; None when nothing is, or not any more."""
    try:
        instance.full_clean()
    except ValidationError as error:
        return Invalid.from_django(error)
    return None


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
