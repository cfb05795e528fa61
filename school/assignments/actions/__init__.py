"""Every change of assignments: give, edit, delete, hand in, grade, erase."""

from school.assignments.actions.erasing import erase_work
from school.assignments.actions.grading import grade_submission
from school.assignments.actions.keeping import create_assignment, delete_assignment, update_assignment
from school.assignments.actions.submitting import submit_work

__all__ = [
    "create_assignment",
    "delete_assignment",
    "erase_work",
    "grade_submission",
    "submit_work",
    "update_assignment",
]
