"""States of a lesson."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class LessonStatus(TextChoices):
    """Only a scheduled lesson can still move."""

    SCHEDULED = "scheduled", _("scheduled")
    COMPLETED = "completed", _("completed")
    CANCELLED = "cancelled", _("cancelled")


class PlanMode(TextChoices):
    """What a plan for many lessons does with each of them."""

    SHIFT = "shift", _("move to the next free times")
    SUBSTITUTE = "substitute", _("another teacher")
    CANCEL = "cancel", _("cancel")


class PlanState(TextChoices):
    """A plan is carried out once and undone once."""

    PREVIEW = "preview", _("preview")
    COMMITTED = "committed", _("carried out")
    UNDONE = "undone", _("undone")


class PlanProblem(TextChoices):
    """Why a plan has no solution for a lesson."""

    NO_FREE_TIME = "no_free_time", _("no free time found")
    TEACHER_TAKEN = "teacher_taken", _("the other teacher has a lesson then")


class ResourceType(TextChoices):
    """What a lesson's file is for: a document is text, a recording sound, supplementary may be either."""

    DOCUMENT = "document", _("document")
    AUDIO = "audio", _("recording")
    SUPPLEMENTARY = "supplementary", _("supplementary")
