"""States of a homework."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class HomeworkStatus(TextChoices):
    """assigned → processing → approved | needs_review | failed; a teacher approves, rejects or asks for a revision."""

    ASSIGNED = "assigned", _("assigned")
    PROCESSING = "processing", _("processing")
    NEEDS_REVIEW = "needs_review", _("waiting for review")
    APPROVED = "approved", _("approved")
    REJECTED = "rejected", _("rejected")
    REVISION = "revision", _("to be revised")
    FAILED = "failed", _("failed")


class Decision(TextChoices):
    """What a teacher can decide; each is the homework's status afterwards."""

    APPROVED = "approved", _("approved")
    REJECTED = "rejected", _("rejected")
    REVISION = "revision", _("to be revised")
