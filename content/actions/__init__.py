"""Changes of courses outside the editor."""

from content.actions.courses import create_course, delete_course, update_course
from content.actions.editions import copy_course
from content.actions.lessons import create_lesson, delete_lesson, update_lesson
from content.actions.quizzes import create_quiz, delete_quiz, update_quiz
from content.actions.scheduling import publish_scheduled
from content.actions.searching import rebuild_search
from content.actions.videos import create_filmed_course, set_video

__all__ = [
    "copy_course",
    "create_course",
    "create_filmed_course",
    "create_lesson",
    "create_quiz",
    "delete_course",
    "delete_lesson",
    "delete_quiz",
    "publish_scheduled",
    "rebuild_search",
    "set_video",
    "update_course",
    "update_lesson",
    "update_quiz",
]
