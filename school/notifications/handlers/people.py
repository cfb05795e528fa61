"""Mails that people ask for at login, and forgetting who they were."""

import uuid

from school.jobs.queue import enqueue
from school.notifications.actions import forget_person
from school.notifications.actions.delivering import ACCOUNT_JOBS
from school.notifications.handlers.base import MESSENGER
from school.people.events import EmailVerificationRequested, PasswordResetRequested, PersonAnonymised


def mail_verification(event: EmailVerificationRequested) -> None:
    """Queue the mail that confirms an address; asking again before it went out makes no second one."""
    queue_mail("verification", event.user_id)


def mail_password_reset(event: PasswordResetRequested) -> None:
    """Queue the mail with the link for another password; asking again before it went out makes no second one."""
    queue_mail("password_reset", event.user_id)


def queue_mail(kind: str, user_id: int) -> None:
    """The job knows who and which request; the token is made when the mail is."""
    enqueue(ACCOUNT_JOBS[kind], user_id, uuid.uuid4().hex, key=f"{kind}:{user_id}")


def forget(event: PersonAnonymised) -> None:
    """Nothing that was told to the person stays."""
    forget_person(MESSENGER, person_id=event.user_id)
