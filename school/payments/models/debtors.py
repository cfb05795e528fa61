"""Students as those who owe."""

from django.utils.translation import gettext_lazy as _

from school.people.models import User


class Debtor(User):
    """A student, on the list of those who are late with paying; no table of its own."""

    class Meta:
        proxy = True
        default_permissions = ()
        verbose_name = _("debtor")
        verbose_name_plural = _("debtors")
