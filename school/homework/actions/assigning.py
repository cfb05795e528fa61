"""Giving a spoken task to a lesson's group."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed
from school.common.events import emit
from school.groups.queries import current_students
from school.homework.errors import LessonCancelled
from school.homework.events import HomeworkAssigned
from school.homework.models import Homework
from school.homework.permissions import ASSIGN, can_assign
from school.lessons.choices import LessonStatus
from school.lessons.models import Lesson
from school.people.models import User


@action("homework.assign", permission=ASSIGN)
def assign_homework(
    actor: Actor,
    *,
    lesson: Lesson,
    title: str,
    expected_answer: str,
    deadline: datetime,
    description: str = "",
    students: Sequence[User] | None = None,
) -> list[Homework]:
    """Give the lesson's group, or only `students` of it, a spoken task; returns the new homework by student's name.

    Who has a task of this title for this lesson keeps it unchanged. Invalid names students of other groups, a deadline
    that has passed and wrong values; LessonCancelled; NotAllowed for another teacher's group.
    """
    lesson = locked(lesson)
    if not can_assign(actor, lesson):
        raise NotAllowed
    task = Homework(
        lesson=lesson,
        title=title.strip(),
        description=description,
        expected_answer=expected_answer,
        deadline=deadline,
        assigned_by_id=actor.user_id,
    )
    refuse_wrong(task)
    chosen = chosen_students(lesson, students)
    if lesson.status == LessonStatus.CANCELLED:
        raise LessonCancelled
    return give(task, chosen)


def locked(lesson: Lesson) -> Lesson:
    """The lesson as it is now, held until the end: the same task given twice at once is given once."""
    lessons = Lesson.objects.select_related("group").select_for_update(of=("self",), no_key=True)
    return lessons.get(pk=lesson.pk)


def refuse_wrong(task: Homework) -> None:
    """Raise Invalid naming what is wrong with a task, before it is copied to every student."""
    try:
        task.clean_fields(exclude=["student", "assigned_by"])
    except ValidationError as error:
        raise Invalid.from_django(error) from error
    refuse_past(task.deadline)


def refuse_past(deadline: datetime) -> None:
    """Raise Invalid for a deadline that nobody can meet."""
    if deadline <= clock.now():
        raise Invalid(fields={"deadline": [_("This deadline has passed already. Choose a later one.")]})


def chosen_students(lesson: Lesson, students: Sequence[User] | None) -> list[User]:
    """The whole group, or those named; Invalid when one of them is not in the group."""
    members = list(current_students(lesson.group))
    if students is None:
        return members
    wanted = {student.pk for student in students}
    if strangers := wanted - {member.pk for member in members}:
        ids = ", ".join(str(pk) for pk in sorted(strangers))
        raise Invalid(fields={"students": [_("Not students of this lesson's group: %(ids)s.") % {"ids": ids}]})
    return [member for member in members if member.pk in wanted]


def give(task: Homework, students: Sequence[User]) -> list[Homework]:
    """One copy of the task for each student who has none of its title yet."""
    same = Homework.objects.filter(lesson_id=task.lesson_id, title=task.title)
    have = set(same.values_list("student_id", flat=True))
    made = Homework.objects.bulk_create(copy_for(task, student) for student in students if student.pk not in have)
    if made:
        pairs = tuple((row.student_id, row.pk) for row in made)
        emit(HomeworkAssigned(task.lesson_id, task.title, task.deadline, pairs))
    return made


def copy_for(task: Homework, student: User) -> Homework:
    """The task as one student's row."""
    names = ("lesson", "title", "description", "expected_answer", "deadline", "assigned_by_id")
    values: dict[str, Any] = {name: getattr(task, name) for name in names}
    return Homework(student=student, **values)
