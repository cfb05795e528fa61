"""Changing and taking back a task."""

from datetime import datetime
from typing import TypedDict, Unpack

from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import NotAllowed
from school.common.models import assign, save_valid
from school.homework.actions.assigning import refuse_past
from school.homework.errors import AnswerSent
from school.homework.models import Homework
from school.homework.permissions import CHANGE, DELETE, teaches
from school.homework.queries import locked_homework


class HomeworkChanges(TypedDict, total=False):
    """What may be changed of one student's task, all optional."""

    title: str
    description: str
    expected_answer: str
    deadline: datetime


@action("homework.update", permission=CHANGE)
def update_homework(actor: Actor, *, instance: Homework, **changes: Unpack[HomeworkChanges]) -> Homework:
    """Change the given values of one student's task; with another deadline the student is reminded anew.

    Invalid names each wrong value; AnswerSent for another expected answer once a recording was sent; NotAllowed for
    another teacher's group.
    """
    homework = own(actor, instance)
    if changes.get("expected_answer", homework.expected_answer) != homework.expected_answer and homework.attempt:
        raise AnswerSent
    if changes.get("deadline", homework.deadline) != homework.deadline:
        refuse_past(changes["deadline"])
        homework.reminded_at = None
    return save_valid(assign(homework, changes))


@action("homework.delete", permission=DELETE)
def delete_homework(actor: Actor, *, instance: Homework) -> None:
    """Take back a task that is not answered yet; AnswerSent when it is, NotAllowed for another teacher's group."""
    homework = own(actor, instance)
    if homework.attempt:
        raise AnswerSent
    homework.delete()


def own(actor: Actor, instance: Homework) -> Homework:
    """The homework as it is now, held until the end."""
    homework = locked_homework(instance.pk)
    if not teaches(actor, homework.lesson):
        raise NotAllowed
    return homework
