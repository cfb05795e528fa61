"""What can go wrong in the domain, in words a person can act on. Doors turn these into their own answers."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

type Text = str | Promise
type FieldErrors = Mapping[str, Sequence[Text]]


class DomainError(Exception):
    """A refusal with a message for people, a stable code for programs and, where it helps, messages by field."""

    code = "error"
    message: Text = _("This is not possible.")

    def __init__(
        self,
        message: Text | None = None,
        *,
        code: str | None = None,
        fields: FieldErrors | None = None,
        details: Mapping[str, Any] | None = None,
    ) -> None:
        self.message = message or self.message
        self.code = code or self.code
        self.fields = {name: [str(text) for text in texts] for name, texts in (fields or {}).items()}
        self.details = dict(details or {})
        super().__init__(str(self.message))

    def __str__(self) -> str:
        return str(self.message)


class Invalid(DomainError):
    """The input is wrong; `fields` names each wrong value and the remedy."""

    code = "invalid"
    message = _("Some values are not valid.")

    @classmethod
    def from_django(cls, error: ValidationError) -> "Invalid":
        """Django's own validation error, by field; errors of the whole object stand under `non_field_errors`."""
        if not hasattr(error, "error_dict"):
            return cls(" ".join(error.messages))
        fields = {name.replace("__all__", "non_field_errors"): texts for name, texts in error.message_dict.items()}
        return cls(" ".join(text for texts in fields.values() for text in texts), fields=fields)


class TooLarge(Invalid):
    """More than is taken in."""

    code = "too_large"
    message = _("This is too large.")


class Unauthenticated(DomainError):
    """Nobody is logged in, or the token is not good any more."""

    code = "not_authenticated"
    message = _("Log in first: the token is missing, wrong or ended.")


class PaymentRequired(DomainError):
    """It has a price that is not paid yet."""

    code = "payment_required"
    message = _("This has to be paid first.")


class NotAllowed(DomainError):
    """This person may not do this."""

    code = "permission_denied"
    message = _("You do not have permission to do this.")


class NotFound(DomainError):
    """There is no such thing, or it is not this person's to see: the two are told apart by nobody."""

    code = "not_found"
    message = _("Not found.")


class Conflict(DomainError):
    """The input is right but the state forbids it."""

    code = "conflict"
    message = _("This does not fit the current state.")


class TooMany(DomainError):
    """A limit is used up; the same will be possible later."""

    code = "throttled"
    message = _("Too many at once. Try again later.")


class Unavailable(DomainError):
    """A part that this needs is down or not configured."""

    code = "unavailable"
    message = _("This is not available at the moment. Try again later.")


class ProviderFailed(DomainError):
    """An outside service that this needs has refused it or broken off; the text is its own."""

    code = "provider_failed"


@contextmanager
def naming(field: str) -> Iterator[None]:
    """Let a refusal of one value name `field` as its place."""
    try:
        yield
    except Invalid as error:
        error.fields = error.fields or {field: [str(error)]}
        raise
