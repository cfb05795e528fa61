"""Every change of enrolments and of progress."""

from school.learning.actions.activity import note_activity
from school.learning.actions.enrolling import enroll, grant_access, revoke_access, unenroll
from school.learning.actions.progress import record_lesson, set_progress, update_lesson_progress
from school.learning.actions.watching import report_watching

__all__ = [
    "enroll",
    "grant_access",
    "note_activity",
    "record_lesson",
    "report_watching",
    "revoke_access",
    "set_progress",
    "unenroll",
    "update_lesson_progress",
]
