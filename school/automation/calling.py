"""One attempt over the network: never inside a transaction, and never with a secret in what is kept of it."""

import json
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from school.automation.actions import Outcome
from school.automation.models import Webhook, WebhookDelivery
from school.automation.payloads import utc
from school.automation.signing import message_name, signed_headers
from school.common import clock
from school.common.guarded import NotPublic, guarded_answer
from school.common.outside import CallBroken, CallNotBegun

LONGEST_ANSWER = 64 * 1024


def attempt(delivery: WebhookDelivery) -> Outcome:
    """Send the delivery once; what came of it. Only a 2xx answer is good; redirects are not followed."""
    body = body_of(delivery)
    timeout = settings.WEBHOOK_TIMEOUT_SECONDS
    try:
        answer = guarded_answer(
            "POST",
            delivery.webhook.url,
            timeout=timeout,
            longest=LONGEST_ANSWER,
            headers=headers_of(delivery, body),
            content=body,
        )
    except NotPublic as error:
        return Outcome(error=str(error))
    except CallNotBegun as error:
        return Outcome(error=_("No connection: %(kind)s.") % {"kind": error})
    except CallBroken as error:
        return Outcome(error=_("No whole answer within %(most)s s: %(kind)s.") % {"most": timeout, "kind": error})
    return outcome_of(answer.status)


def outcome_of(status: int) -> Outcome:
    """What an answer says."""
    if 200 <= status < 300:
        return Outcome(status=status)
    if 300 <= status < 400:
        error = _("The answer was %(status)s: redirects are not followed, give the last address itself.")
    else:
        error = _("The answer was %(status)s.")
    return Outcome(status=status, error=error % {"status": status}, is_gone=status == HTTPStatus.GONE)


def body_of(delivery: WebhookDelivery) -> bytes:
    """What is sent and signed: the event's name, when it happened, and its data."""
    message: dict[str, Any] = {
        "type": delivery.event,
        "timestamp": utc(delivery.created_at),
        "data": delivery.payload,
    }
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()


def headers_of(delivery: WebhookDelivery, body: bytes) -> dict[str, str]:
    """The signed headers and what describes the body."""
    signed = signed_headers(
        secrets_of(delivery.webhook),
        name=message_name(delivery.message_id),
        timestamp=int(clock.now().timestamp()),
        body=body,
    )
    return {"Content-Type": "application/json", "User-Agent": "Maktab-Webhooks", **signed}


def secrets_of(webhook: Webhook) -> list[str]:
    """The secrets that sign now, the newest first."""
    until = webhook.old_secret_until
    return [webhook.secret, webhook.old_secret] if until and until > clock.now() else [webhook.secret]
