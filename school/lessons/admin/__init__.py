"""Lessons, their moves and their files in the staff's admin."""

from importlib import import_module

from school.lessons.admin.lessons import LessonAdmin as LessonAdmin
from school.lessons.admin.lessons import days_of_period as days_of_period
from school.lessons.admin.plans import ReschedulePlanAdmin as ReschedulePlanAdmin

import_module("school.lessons.resource_admin")  # the files of lessons
