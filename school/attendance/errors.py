"""Why attendance cannot be marked."""

from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict


class LessonNotBegun(Conflict):
    """Nobody has been at a lesson that is still to come."""

    code = "lesson_not_begun"
    message = _("This lesson has not begun yet. Mark attendance once it has.")


class LessonCancelled(Conflict):
    """Nobody can be at a lesson that does not take place."""

    code = "lesson_cancelled"
    message = _("This lesson is cancelled, so attendance cannot be marked.")
