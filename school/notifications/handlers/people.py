"""Mails that people ask for at login, and forgetting who they were: asked for, and done."""

import uuid
from datetime import datetime

from django.utils.translation import gettext as _

from school.jobs.queue import enqueue
from school.notifications.actions import Notice, forget_person
from school.notifications.actions.delivering import ACCOUNT_JOBS
from school.notifications.choices import NotificationType
from school.notifications.handlers.base import MESSENGER, tell
from school.people.events import (
    EmailVerificationRequested,
    ErasureAsked,
    LinksEnded,
    PasswordResetRequested,
    PersonAnonymised,
)
from school.people.queries import in_charge_of


def mail_verification(event: EmailVerificationRequested) -> None:
    """Queue the mail that confirms an address; asking again before it went out makes no second one."""
    queue_mail("verification", event.user_id)


def mail_password_reset(event: PasswordResetRequested) -> None:
    """Queue the mail with the link for another password; asking again before it went out makes no second one."""
    queue_mail("password_reset", event.user_id)


def queue_mail(kind: str, user_id: int) -> None:
    """The job knows who and which request; the token is made when the mail is."""
    enqueue(ACCOUNT_JOBS[kind], user_id, uuid.uuid4().hex, key=f"{kind}:{user_id}")


def tell_of_ended_links(event: LinksEnded) -> None:
    """The person learns why their other login has ended, and how to have it back."""

    def compose(person_id: int, ended_at: datetime) -> Notice:
        return Notice(
            recipient_id=person_id,
            type=NotificationType.GENERAL,
            title=_("Your Google account is not linked any more"),
            message=_(
                "You have chosen a new password. So that nobody else can log in as you, your account at Google was "
                "unlinked. Link it again if you want to log in with it."
            ),
            source=f"links-ended:{person_id}:{ended_at:%Y%m%d%H%M%S}",
        )

    tell([(event.user_id, event.ended_at)], compose)


def tell_of_erasure_wish(event: ErasureAsked) -> None:
    """The office learns that somebody wants to be forgotten; who it is stands on the page, not in the notice."""

    def compose(person_id: int, asking_id: int) -> Notice:
        return Notice(
            recipient_id=person_id,
            type=NotificationType.GENERAL,
            title=_("Somebody asks to be forgotten"),
            message=_(
                "Person %(number)s asks the school to delete their personal data. Open their page in the admin, and "
                "delete the data or talk to them."
            )
            % {"number": asking_id},
            source=f"erasure:{asking_id}:{event.asked_at:%Y%m%d%H%M%S}",
            data={"person": asking_id},
        )

    tell([(person, event.user_id) for person in in_charge_of("operators")], compose)


def forget(event: PersonAnonymised) -> None:
    """Nothing that was told to the person stays."""
    forget_person(MESSENGER, person_id=event.user_id)
