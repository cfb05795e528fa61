"""What happens to people and their logins that others may want to know."""

from dataclasses import dataclass
from datetime import datetime

from school.common.events import Event


@dataclass(frozen=True, slots=True)
class EmailVerificationRequested(Event):
    """This person's email is to be confirmed: send them `links.verification_link`, made when it is sent."""

    user_id: int


@dataclass(frozen=True, slots=True)
class PasswordResetRequested(Event):
    """This person wants another password: send them `links.reset_link`, made when it is sent."""

    user_id: int


@dataclass(frozen=True, slots=True)
class SessionsEnded(Event):
    """These logins of a person are over; `session_ids` are the `sid` of their tokens."""

    user_id: int
    session_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinksEnded(Event):
    """With a new password this person's links to accounts elsewhere have ended: they cannot log in by them any more."""

    user_id: int
    ended_at: datetime


@dataclass(frozen=True, slots=True)
class ErasureAsked(Event):
    """This person wants to be forgotten: whoever keeps the accounts has to know."""

    user_id: int
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class PersonLeaving(Event):
    """This person is about to be anonymised: who finds them in others' words by their names has to do it now."""

    user_id: int


@dataclass(frozen=True, slots=True)
class PersonAnonymised(Event):
    """Nobody is to know any more who this was: whatever else says so has to go as well."""

    user_id: int


@dataclass(frozen=True, slots=True)
class StudentsCame(Event):
    """Accounts of new students were made; one event for a whole import."""

    student_ids: tuple[int, ...]
