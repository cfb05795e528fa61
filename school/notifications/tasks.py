"""The jobs that take notices out of the house. The network is never asked inside a transaction."""

import logging
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F, QuerySet
from django.db.models.functions import Now
from django.utils import translation
from django.utils.translation import gettext as _

from school.common.actor import Actor
from school.jobs.errors import GiveUp, Retry
from school.jobs.models import Job
from school.jobs.queue import enqueue, job, open_jobs
from school.notifications.actions.delivering import (
    ACCOUNT_JOBS,
    JOBS,
    begin,
    close_chat,
    enqueue_copy,
    job_key,
    notice_occasion,
    record_status,
    settle,
    silence_chat,
    wait_of_chat,
)
from school.notifications.actions.pacing import rest_of, rest_unpaid
from school.notifications.actions.telling import DISPATCH
from school.notifications.channels import (
    Eskiz,
    Gone,
    Later,
    Message,
    NotDelivered,
    Refused,
    Unpaid,
    configured,
    sender_of,
)
from school.notifications.choices import Channel, DeliveryState
from school.notifications.models import Notification, NotificationLog
from school.notifications.queries import earlier_notices, notices_to_send, reach_of
from school.people.links import reset_link, verification_link
from school.people.models import User
from school.preferences.queries import preferences

logger = logging.getLogger(__name__)

CHECK_SMS = "check_sms_status"
CHECKS = (timedelta(minutes=2), timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6))
QUIET_AFTER_FAULT = timedelta(seconds=2)  # where the provider names no time
LOOKED_BACK = 50
TOGETHER, A_SECOND = 3, timedelta(seconds=1)  # a chat takes one a second, and now and then a few at once


@job(DISPATCH)
def dispatch_notifications(notice_ids: list[int]) -> None:
    """Queue one copy of each notice for every channel that its recipient wants and the school has."""
    there = configured()
    for notice in notices_to_send(notice_ids):
        for channel in reach_of(notice.recipient, notice.type).addresses:
            if channel in there:
                delay = behind_earlier(notice) if channel == Channel.TELEGRAM else timedelta(0)
                enqueue_copy(channel, notice.pk, delay)


@job(JOBS[Channel.EMAIL], max_starts=8)
def send_email_notification(notice_id: int) -> None:
    """Send one notice as a mail."""
    take_out(Channel.EMAIL, notice_id)


@job(JOBS[Channel.TELEGRAM], max_starts=10)
def send_telegram_notification(notice_id: int) -> None:
    """Send one notice to its recipient's chat; those of one chat go out in their order."""
    take_out(Channel.TELEGRAM, notice_id)


def record_unsent(args: list[int], reason: str) -> None:
    """An SMS that was never begun is in the list of deliveries too, from where it can be sent."""
    notice = Notification.objects.filter(pk=args[0]).first()
    if notice is None or notice.logs.filter(channel=Channel.SMS).exists():
        return
    log = begin(
        occasion=notice_occasion(notice.pk),
        channel=Channel.SMS,
        recipient_id=notice.recipient_id,
        notice_id=notice.pk,
    )
    if log:
        settle(log, DeliveryState.FAILED, error=reason)


@job(JOBS[Channel.SMS], max_starts=8, on_failure=record_unsent)
def send_sms_notification(notice_id: int) -> None:
    """Send one notice as an SMS."""
    take_out(Channel.SMS, notice_id)


@job(ACCOUNT_JOBS["verification"], max_starts=8)
def send_verification_email(user_id: int, number: str) -> None:
    """Send the link that confirms an email; its token is made now and is kept nowhere."""
    send_account_mail(user_id, f"verification:{number}")


@job(ACCOUNT_JOBS["password_reset"], max_starts=8)
def send_password_reset_email(user_id: int, number: str) -> None:
    """Send the link for another password; its token is made now and is kept nowhere."""
    send_account_mail(user_id, f"password_reset:{number}")


@job(CHECK_SMS)
def check_sms_status(log_id: int, checked_before: int) -> None:
    """Ask Eskiz what became of an SMS, a few times and less and less often, until it knows."""
    log = NotificationLog.objects.filter(pk=log_id, state=DeliveryState.SENT).first()
    if log is None or Channel.SMS not in configured():
        return
    try:
        record_status(log, Eskiz().status(log.provider_id))
    except NotDelivered as error:
        logger.warning("SMS %s: no status: %s", log.pk, error.detail)
    check_later(log, checked_before + 1)


def check_later(log: NotificationLog, checked_before: int) -> None:
    """Queue the next look at an SMS, as long as there is one to come."""
    if checked_before < len(CHECKS):
        enqueue(CHECK_SMS, log.pk, checked_before, delay=CHECKS[checked_before])


def take_out(channel: Channel, notice_id: int) -> None:
    """Send the notice on `channel`, unless it went out, or its recipient does not want it there any more."""
    notice = notices_to_send([notice_id]).first()
    address = reach_of(notice.recipient, notice.type).addresses.get(channel) if notice else None
    if notice is None or address is None or channel not in configured():
        return
    with translation.override(notice.recipient.language):
        message = message_of(notice)
        if log := opened(channel, notice):
            send(log, channel, address, message)


def opened(channel: Channel, notice: Notification) -> NotificationLog | None:
    """The attempt, committed before the call; Retry while the channel rests or the person's chat has to wait."""
    occasion = notice_occasion(notice.pk)
    with transaction.atomic():
        if channel == Channel.SMS and (rest := rest_of(channel)):
            raise Retry(_("The account for SMS is empty."), after=rest)
        if channel == Channel.TELEGRAM and (wait := wait_of_chat(notice.recipient_id, occasion=occasion)):
            raise Retry(_("The chat has to wait."), after=wait + place_in_line(notice))
        return begin(occasion=occasion, channel=channel, recipient_id=notice.recipient_id, notice_id=notice.pk)


def behind_earlier(notice: Notification) -> timedelta:
    """How long the notice waits for its chat: a few may go out together, then each a second after the one before."""
    waits = list(still_in_line(notice).values_list(F("due_at") - Now(), flat=True))
    longest: timedelta = max([timedelta(0), *waits])
    return longest + A_SECOND if longest or len(waits) >= TOGETHER else longest


def place_in_line(notice: Notification) -> timedelta:
    """One second for each earlier notice that still waits for the same chat."""
    return A_SECOND * still_in_line(notice).count()


def still_in_line(notice: Notification) -> QuerySet[Job]:
    """The copies of earlier notices that have not left for the same chat."""
    keys = [job_key(Channel.TELEGRAM, pk) for pk in earlier_notices(notice, LOOKED_BACK)]
    return open_jobs().filter(key__in=keys)


def message_of(notice: Notification) -> Message:
    """The notice as a message; its language is active."""
    return Message(
        title=notice.title,
        text=notice.message,
        school=preferences().school_name,
        link=settings.FRONTEND_URL,
        button=_("Open"),
    )


def send_account_mail(user_id: int, occasion: str) -> None:
    """Send what a person asked for at login: always by mail, whatever they prefer, and once."""
    person = User.objects.filter(pk=user_id, is_active=True).first()
    if person is None or not person.email:
        return
    with translation.override(person.language):
        message = account_message(person, occasion.partition(":")[0])
        if log := begin(occasion=occasion, channel=Channel.EMAIL, recipient_id=person.pk):
            send(log, Channel.EMAIL, person.email, message)


def account_message(person: User, kind: str) -> Message:
    """The words around a link that only this person may have."""
    school = preferences().school_name
    if kind == "verification":
        title, button = _("Confirm your email"), _("Confirm email")
        text = _("Somebody, hopefully you, uses this address at %(school)s. Press the button to confirm it.")
        link = verification_link(person)
    else:
        title, button = _("Choose a new password"), _("New password")
        text = _(
            "A new password was asked for at %(school)s. The button works once and for an hour. "
            "If it was not you, do nothing: your password stays as it is."
        )
        link = reset_link(person)
    return Message(title=title, text=text % {"school": school}, school=school, link=link, button=button, may_stop=False)


def send(log: NotificationLog, channel: Channel, address: str, message: Message) -> None:
    """Call the provider once and record what came of it; Retry when it may work later, GiveUp when never."""
    try:
        provider_id = sender_of(channel).send(address, message)
    except Later as error:
        settle(log, DeliveryState.FAILED, error=error.detail)
        raise later(log, error) from None
    except Gone as error:
        settle(log, DeliveryState.FAILED, error=error.detail)
        close_chat(Actor.system("telegram"), person_id=log.recipient_id)
    except Unpaid as error:
        settle(log, DeliveryState.FAILED, error=error.detail)
        rest_unpaid()
        raise GiveUp(error.detail) from None
    except Refused as error:
        settle(log, DeliveryState.FAILED, error=error.detail)
        raise GiveUp(error.detail) from None
    except NotDelivered as error:
        settle(log, DeliveryState.UNKNOWN, error=error.detail)
    else:
        settle(log, DeliveryState.SENT, provider_id=provider_id)
        if channel == Channel.SMS:
            check_later(log, 0)


def later(log: NotificationLog, error: Later) -> Retry:
    """Another try when the provider says, or after a while; a chat's other notices wait with it."""
    after = timedelta(seconds=error.retry_after) if error.retry_after else None
    if log.channel == Channel.TELEGRAM:
        silence_chat(log.recipient_id, after or QUIET_AFTER_FAULT)
    return Retry(error.detail, after=after)
