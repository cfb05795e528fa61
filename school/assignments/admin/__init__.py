"""Assignments and what is handed in for them, in the staff's admin."""

from school.assignments.admin.assignments import AssignmentAdmin
from school.assignments.admin.submissions import SubmissionAdmin

__all__ = ["AssignmentAdmin", "SubmissionAdmin"]
