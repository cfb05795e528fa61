"""Who learns what, how far they are, and what of its videos they have seen."""

from school.learning.models.enrolments import OF_PERCENT, ONCE, Enrollment, LessonProgress
from school.learning.models.watching import WatchedVideo

__all__ = ["OF_PERCENT", "ONCE", "Enrollment", "LessonProgress", "WatchedVideo"]
