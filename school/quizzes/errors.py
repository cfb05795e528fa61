"""Refusals of the quizzes slice."""

from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict


class QuizClosed(Conflict):
    """Editors have switched the quiz off, or have not published its lesson."""

    code = "quiz_closed"
    message = _("This quiz is closed: it cannot be taken now.")


class NoAttemptsLeft(Conflict):
    """The limit of attempts is reached."""

    code = "no_attempts_left"

    def __init__(self, limit: int) -> None:
        super().__init__(
            _("No attempts are left: this quiz can be taken %(limit)s times.") % {"limit": limit},
            details={"attempt_limit": limit},
        )


class NotStarted(Conflict):
    """A quiz with a time limit is answered only after it was begun."""

    code = "quiz_not_started"
    message = _("This quiz has a time limit: begin it first, then hand in your answers.")


class TimeIsUp(Conflict):
    """The answers came after the time limit, on the server's clock."""

    code = "time_is_up"

    def __init__(self, due_at: datetime) -> None:
        told = timezone.localtime(due_at)
        super().__init__(
            _("The time is up: this attempt ended at %(time)s, so the answers do not count.")
            % {"time": f"{told:%H:%M:%S}"},
            details={"due_at": due_at},
        )


class AlreadySubmitted(Conflict):
    """An attempt is handed in once."""

    code = "already_submitted"
    message = _("These answers are handed in already. Begin another attempt.")


class AttemptClash(Conflict):
    """Two beginnings at the same moment; only the database sees it."""

    code = "attempt_clash"
    message = _("Another attempt was begun at the same moment. Try again.")
