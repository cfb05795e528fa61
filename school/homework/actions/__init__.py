"""Every change of homework: assign, submit, record what was heard, review, try again."""

from school.homework.actions.assigning import assign_homework
from school.homework.actions.results import PROCESS, mark_failed, record_transcript, retry_transcription
from school.homework.actions.reviewing import review_homework
from school.homework.actions.submitting import submit_homework

__all__ = [
    "PROCESS",
    "assign_homework",
    "mark_failed",
    "record_transcript",
    "retry_transcription",
    "review_homework",
    "submit_homework",
]
