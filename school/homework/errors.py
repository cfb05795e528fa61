"""Why homework cannot be done as asked."""

from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict, TooMany


class LessonCancelled(Conflict):
    """Nothing is learnt at a lesson that does not take place."""

    code = "lesson_cancelled"
    message = _("This lesson is cancelled, so homework cannot be given for it.")


class DeadlinePassed(Conflict):
    """No recording is taken any more."""

    code = "deadline_passed"
    message = _("The deadline of this homework has passed.")


class AlreadyApproved(Conflict):
    """There is nothing left to send."""

    code = "already_approved"
    message = _("This homework is approved already.")


class DailyLimitReached(TooMany):
    """A student may send only so many recordings a day."""

    code = "daily_limit"
    message = _("No more recordings can be sent today. Try again tomorrow.")


class NotSubmitted(Conflict):
    """There is no answer to review yet."""

    code = "not_submitted"
    message = _("No recording has been sent for this homework yet.")


class StillProcessing(Conflict):
    """The answer's score is on its way."""

    code = "still_processing"
    message = _("The recording is still being transcribed. Review it afterwards.")


class NotFailed(Conflict):
    """Only a failed transcription can be tried again."""

    code = "not_failed"
    message = _("Only a failed transcription can be tried again.")


class AnswerSent(Conflict):
    """What a recording was made for, or scored against, stays."""

    code = "answer_sent"
    message = _("A recording has been sent for this homework: it cannot be deleted or get another expected answer.")
