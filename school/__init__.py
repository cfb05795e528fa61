"""What happens in the school: one small Django app per bounded context, importing only downwards.

automation
notifications
gamification
payments | attendance | homework | insights
lessons
timetable
groups
(content)
people
imports
audit | preferences | jobs
common
"""
