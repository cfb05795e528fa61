"""What a gradebook tells apart."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Kind(TextChoices):
    """What students are marked for, attendance apart."""

    HOMEWORK = "homework", _("homework")
    QUIZ = "quiz", _("quiz")
    ASSIGNMENT = "assignment", _("assignment")


class CellState(TextChoices):
    """Where a student stands with a task."""

    GRADED = "graded", _("graded")
    WAITING = "waiting", _("to be graded")
    MISSING = "missing", _("missing")
    OPEN = "open", _("open")
    NOT_GIVEN = "not_given", _("not given")
