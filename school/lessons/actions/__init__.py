"""Every change of lessons."""

from school.lessons.actions.editing import LessonChanges as LessonChanges
from school.lessons.actions.editing import cancel_lesson as cancel_lesson
from school.lessons.actions.editing import complete_lesson as complete_lesson
from school.lessons.actions.editing import create_lesson as create_lesson
from school.lessons.actions.editing import delete_lesson as delete_lesson
from school.lessons.actions.editing import update_lesson as update_lesson
from school.lessons.actions.generation import GenerationResult as GenerationResult
from school.lessons.actions.generation import drop_planned_lessons as drop_planned_lessons
from school.lessons.actions.generation import generate_lessons as generate_lessons
