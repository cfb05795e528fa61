"""How a notice is composed: once for each person, in the language of who reads it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from django.utils import timezone, translation
from django.utils.formats import date_format

from school.common.actor import Actor
from school.common.clock import school_zone
from school.common.money import shown_amount
from school.notifications.actions import Notice, notify_all
from school.people.queries import languages_of

MESSENGER = Actor.system("notifications")


def tell[T](
    recipients: Sequence[tuple[int, T]],
    compose: Callable[[int, T], Notice],
    languages: Mapping[int, str] | None = None,
) -> None:
    """Compose a notice for each `(person's id, what it is about)` in that person's language, and write them all.

    `languages` by person's id are looked up when the event does not say them.
    """
    if not recipients:
        return
    languages = languages or languages_of([person for person, _about in recipients])
    notices = []
    for person, about in recipients:
        with translation.override(languages[person]):
            notices.append(compose(person, about))
    notify_all(MESSENGER, notices=notices)


def at_school(moment: datetime) -> str:
    """The moment as the school's clock shows it, in the language that is active."""
    return date_format(timezone.localtime(moment, school_zone()), "DATETIME_FORMAT")


def on_day(day: date) -> str:
    """The day as people write it, in the language that is active."""
    return date_format(day, "DATE_FORMAT")


def money(amount: Decimal, currency: str) -> str:
    """An amount with its currency, in plain letters: an SMS pays double for others."""
    return f"{shown_amount(amount)} {currency}"
