"""A teacher's decision on an answer."""

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import NotAllowed
from school.common.events import emit
from school.homework.actions.results import about
from school.homework.choices import Decision, HomeworkStatus
from school.homework.errors import NotSubmitted, StillProcessing
from school.homework.events import HomeworkApproved, HomeworkRejected, HomeworkSentBack
from school.homework.models import Homework
from school.homework.permissions import REVIEW, can_review
from school.homework.queries import locked_homework
from school.preferences.queries import preferences


@action("homework.review", permission=REVIEW)
def review_homework(actor: Actor, *, homework: Homework, status: Decision, feedback: str = "") -> Homework:
    """Approve, reject or send back the latest answer.

    The first approval pays the school's coins, a decision against an approved answer takes them back, and repeating
    a decision only changes the feedback. NotSubmitted; StillProcessing; NotAllowed for
    another teacher's group.
    """
    homework = locked_homework(homework.pk)
    if not can_review(actor, homework):
        raise NotAllowed
    refuse_early(homework)
    decision = HomeworkStatus(status)
    changed, coins = homework.status != decision, homework.coins_awarded
    homework.status, homework.feedback = decision, feedback
    homework.reviewed_by_id, homework.reviewed_at = actor.user_id, clock.now()
    homework.coins_awarded = coins_of(decision, coins, changed=changed)
    homework.save()
    if changed:
        emit(decision_event(homework, coins))
    return homework


def refuse_early(homework: Homework) -> None:
    """Raise when there is no answer yet, or its score is on its way."""
    if homework.attempt == 0:
        raise NotSubmitted
    if homework.status == HomeworkStatus.PROCESSING:
        raise StillProcessing


def coins_of(decision: HomeworkStatus, coins: int, *, changed: bool) -> int:
    """The coins that the answer earns after the decision; a repeated approval leaves them as they are."""
    if decision != HomeworkStatus.APPROVED:
        return 0
    return preferences().coins_per_homework if changed else coins


def decision_event(homework: Homework, coins_before: int) -> HomeworkApproved | HomeworkRejected | HomeworkSentBack:
    """What the decision means to others."""
    if homework.status == HomeworkStatus.APPROVED:
        return HomeworkApproved(**about(homework), coins=homework.coins_awarded)
    if homework.status == HomeworkStatus.REJECTED:
        return HomeworkRejected(**about(homework), coins=coins_before)
    return HomeworkSentBack(**about(homework), coins=coins_before)
