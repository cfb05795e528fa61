"""What custom fields are of, and what they hold."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Target(TextChoices):
    """The collections whose objects can have fields of the school's own, by their names in the API."""

    USERS = "users", _("people")
    GROUPS = "groups", _("groups")
    COURSES = "courses", _("courses")
    PAYMENTS = "payments", _("payments")


class FieldKind(TextChoices):
    """What a field holds."""

    TEXT = "text", _("text")
    NUMBER = "number", _("number")
    DATE = "date", _("date")
    CHOICE = "choice", _("choice")
    BOOLEAN = "boolean", _("yes or no")
    LINK = "link", _("link")
