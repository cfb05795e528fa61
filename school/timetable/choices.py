"""Days of the week as the contracts count them: 0 is Monday."""

from django.db.models import IntegerChoices
from django.utils.translation import gettext_lazy as _


class Weekday(IntegerChoices):
    """As Python's date.weekday()."""

    MONDAY = 0, _("Monday")
    TUESDAY = 1, _("Tuesday")
    WEDNESDAY = 2, _("Wednesday")
    THURSDAY = 3, _("Thursday")
    FRIDAY = 4, _("Friday")
    SATURDAY = 5, _("Saturday")
    SUNDAY = 6, _("Sunday")
