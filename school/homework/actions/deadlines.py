"""Telling students in time that an answer is still wanted."""

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.events import emit
from school.homework.events import HomeworkDeadlineNear
from school.homework.models import Homework
from school.homework.permissions import RECORD_RESULT
from school.homework.queries import near_deadlines

AT_ONCE = 500


@action("homework.remind", permission=RECORD_RESULT)
def remind_of_deadlines(actor: Actor) -> int:
    """Say once of each homework whose deadline is near that its answer is still wanted; how many were said.

    At most 500 at once; what another run is saying at the same moment is left to it.
    """
    due = list(near_deadlines().select_for_update(skip_locked=True, no_key=True)[:AT_ONCE])
    Homework.objects.filter(pk__in=[homework.pk for homework in due]).update(reminded_at=clock.now())
    for homework in due:
        emit(
            HomeworkDeadlineNear(
                homework_id=homework.pk,
                student_id=homework.student_id,
                title=homework.title,
                deadline=homework.deadline,
            )
        )
    return len(due)
