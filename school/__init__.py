"""What happens in the school: one small Django app per bounded context, importing only downwards.

gamification | notifications
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
