"""Answers to what anybody may ask: whether there is somebody to write to is found out here, out of sight."""

from django.db import transaction

from school.common.events import emit
from school.jobs.queue import job
from school.people.actions.passwords import ANSWER_RESET
from school.people.actions.registration import ANSWER_VERIFICATION
from school.people.events import EmailVerificationRequested, PasswordResetRequested
from school.people.models import User


@job(ANSWER_RESET)
def answer_password_reset(person_id: int) -> None:
    """Let the reset link be sent to this person, if they may still log in."""
    with transaction.atomic():
        if User.objects.filter(pk=person_id, is_active=True).exists():
            emit(PasswordResetRequested(user_id=person_id))


@job(ANSWER_VERIFICATION)
def answer_email_verification(person_id: int) -> None:
    """Let the link be sent again to this person, if they still have an email to confirm."""
    with transaction.atomic():
        if User.objects.filter(pk=person_id, is_active=True, is_verified=False).exists():
            emit(EmailVerificationRequested(user_id=person_id))
