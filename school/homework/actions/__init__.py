"""Every change of homework: assign, edit, remind, submit, record what was heard, review, try again."""

from school.homework.actions.assigning import assign_homework
from school.homework.actions.deadlines import remind_of_deadlines
from school.homework.actions.editing import delete_homework, update_homework
from school.homework.actions.results import PROCESS, mark_failed, record_transcript, retry_transcription
from school.homework.actions.reviewing import review_homework
from school.homework.actions.submitting import submit_homework

__all__ = [
    "PROCESS",
    "assign_homework",
    "delete_homework",
    "mark_failed",
    "record_transcript",
    "remind_of_deadlines",
    "retry_transcription",
    "review_homework",
    "submit_homework",
    "update_homework",
]
