"""Every change of lessons."""

from school.lessons.actions.editing import LessonChanges as LessonChanges
from school.lessons.actions.editing import create_lesson as create_lesson
from school.lessons.actions.editing import delete_lesson as delete_lesson
from school.lessons.actions.editing import update_lesson as update_lesson
from school.lessons.actions.generation import GenerationResult as GenerationResult
from school.lessons.actions.generation import drop_planned_lessons as drop_planned_lessons
from school.lessons.actions.generation import generate_lessons as generate_lessons
from school.lessons.actions.generation import request_lessons as request_lessons
from school.lessons.actions.openings import close_again as close_again
from school.lessons.actions.openings import move_opening as move_opening
from school.lessons.actions.openings import open_with_lesson as open_with_lesson
from school.lessons.actions.outcomes import cancel_lesson as cancel_lesson
from school.lessons.actions.outcomes import complete_lesson as complete_lesson
from school.lessons.actions.outcomes import reopen_lesson as reopen_lesson
from school.lessons.actions.planning import discard_plan as discard_plan
from school.lessons.actions.planning import plan_reschedule as plan_reschedule
from school.lessons.actions.plans import commit_plan as commit_plan
from school.lessons.actions.plans import undo_plan as undo_plan
from school.lessons.actions.rescheduling import reschedule_lesson as reschedule_lesson
from school.lessons.actions.rescheduling import undo_reschedule as undo_reschedule
from school.lessons.actions.resources import add_resource as add_resource
from school.lessons.actions.resources import delete_resource as delete_resource
from school.lessons.actions.resources import update_resource as update_resource
