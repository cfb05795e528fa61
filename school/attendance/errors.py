"""Why attendance cannot be marked."""

from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict


class LessonCancelled(Conflict):
    """Nobody can be at a lesson that does not take place."""

    code = "lesson_cancelled"
    message = _("This lesson is cancelled, so attendance cannot be marked.")
