"""Refusals about messages."""

from django.utils.translation import gettext_lazy as _

from school.common.errors import Invalid, TooMany


class Unsaid(Invalid):
    """A message without words, or with too many."""

    code = "invalid"
    message = _("A message has from 1 to 5,000 characters that are not all blank.")


class ToOneself(Invalid):
    """Sender and receiver are one person."""

    code = "to_oneself"
    message = _("Choose somebody else: nobody writes to themselves.")


class TooManyMessages(TooMany):
    """More messages in a minute than the school allows."""

    message = _("You have sent many messages in a short time. Wait a moment, then go on.")
