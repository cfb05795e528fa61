"""Refusals about notices."""

from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict, Invalid, Unavailable


class TelegramNotConfigured(Unavailable):
    """The school has no bot."""

    code = "telegram_not_configured"
    message = _("Telegram is not set up at this school: TELEGRAM_BOT_TOKEN is not set.")


class NobodyToTell(Invalid):
    """A message without a reader."""

    code = "nobody_to_tell"
    message = _("Nobody would get this message: choose people or groups.")


class NotFailed(Conflict):
    """Only what certainly did not arrive is sent again."""

    code = "not_failed"
    message = _("Only the last attempt can be tried again, and only when it failed: nobody gets a message twice.")
