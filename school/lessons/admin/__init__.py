"""Lessons, their moves and their files in the staff's admin."""

from school.lessons.admin.lessons import LessonAdmin as LessonAdmin
from school.lessons.admin.lessons import days_of_period as days_of_period
from school.lessons.admin.openings import OpeningsInline as OpeningsInline
from school.lessons.admin.plans import ReschedulePlanAdmin as ReschedulePlanAdmin
from school.lessons.admin.resources import LessonResourceAdmin as LessonResourceAdmin
