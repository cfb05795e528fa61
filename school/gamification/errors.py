"""Why coins cannot be booked."""

from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict


class NotEnoughCoins(Conflict):
    """A balance is never below zero."""

    code = "not_enough_coins"
    message = _("The student has fewer coins than this.")
