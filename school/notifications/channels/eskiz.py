"""SMS by Eskiz (Uzbekistan)."""

import logging
import threading
import time
from typing import Any

import jwt
from django.conf import settings

from school.notifications.channels.base import Later, Message, Misconfigured, Refused, Unclear, Unpaid
from school.notifications.channels.service import Answer, Service
from school.notifications.choices import DeliveryState
from school.notifications.rules import sms_phone, sms_text

logger = logging.getLogger(__name__)

RENEW_BEFORE = 24 * 60 * 60  # seconds before a token's end
ARRIVED = {"DELIVERED", "DELIVRD"}
# Eskiz has no code for it: its words in the languages of its answers.
UNPAID = ("balance", "balans", "баланс", "недостаточно средств")
LOST = {"REJECTED", "REJECTD", "UNDELIV", "UNDELIVERABLE", "EXPIRED", "DELETED"}


def is_configured() -> bool:
    """Whether the school has an account."""
    return bool(settings.ESKIZ_EMAIL and settings.ESKIZ_PASSWORD)


class Tokens:
    """The bearer tokens that this process holds, by account; never stored, and fetched by one thread at a time."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.held: dict[tuple[str, str], str] = {}


TOKENS = Tokens()


class Eskiz:
    """The school's account. A token lives for 30 days and is asked for once."""

    def __init__(self) -> None:
        self.account = (settings.ESKIZ_BASE_URL, settings.ESKIZ_EMAIL)
        self.service = self.calling(settings.ESKIZ_PASSWORD)

    def calling(self, *secrets: str) -> Service:
        """Eskiz, with these secrets blotted out of what is told."""
        return Service(
            name="Eskiz",
            base_url=settings.ESKIZ_BASE_URL,
            timeout=settings.PROVIDER_TIMEOUT_SECONDS,
            secrets=secrets,
        )

    def send(self, address: str, message: Message) -> str:
        """Send to a number in E.164; the id by which Eskiz knows the message. Other countries are Refused."""
        phone = sms_phone(address)
        if not phone:
            raise Refused("Eskiz sends to Uzbek numbers only, for example +998901234567.")
        fields = {
            "mobile_phone": phone,
            "message": sms_text(message.school, message.title, message.text),
            "from": settings.ESKIZ_SENDER,
        }
        answer = self.ask("POST", "/message/sms/send", files={name: (None, value) for name, value in fields.items()})
        body = answer.body or {}
        if body.get("status") in ("error", "fail"):
            why = Unpaid if is_unpaid(answer) else Refused
            raise why(self.service.clean(f"Eskiz refused the message: {reason_of(answer)}"))
        if not body.get("id"):
            raise Unclear(self.service.clean(f"Eskiz answered {answer.status} with {answer.text or 'nothing'}"))
        return str(body["id"])

    def status(self, provider_id: str) -> DeliveryState:
        """What became of a sent message: `sent` while nobody knows yet."""
        answer = self.ask("GET", f"/message/sms/status_by_id/{provider_id}")
        told = str(answer.section("data").get("status") or "").upper()
        if told in ARRIVED:
            return DeliveryState.DELIVERED
        return DeliveryState.FAILED if told in LOST else DeliveryState.SENT

    def ask(self, method: str, path: str, **request: Any) -> Answer:
        """The answer to a call with our token; a refused token is renewed once, and the call is made once more."""
        token = self.token()
        answer = self.call(method, path, token, **request)
        if answer.status == 401:
            token = self.token(refused=token)
            answer = self.call(method, path, token, **request)
        if answer.status >= 300:
            self.refuse(answer, token)
        return answer

    def refuse(self, answer: Answer, token: str) -> None:
        """Raise what Eskiz' error means."""
        service = self.calling(settings.ESKIZ_PASSWORD, token)
        if answer.status in (400, 402, 422) and is_unpaid(answer):
            raise Unpaid(service.clean(f"Eskiz answered {answer.status}: {reason_of(answer)}"))
        service.refuse(answer, reason_of(answer))

    def call(self, method: str, path: str, token: str, **request: Any) -> Answer:
        return self.service.call(method, path, headers={"Authorization": f"Bearer {token}"}, **request)

    def token(self, *, refused: str = "") -> str:
        """The token of this process, which is not `refused` and does not end today."""
        with TOKENS.lock:
            held = TOKENS.held.get(self.account, "")
            if held and held != refused and not ends_soon(held):
                return held
            fresh = (self.refreshed(held) if held else "") or self.logged_in()
            TOKENS.held[self.account] = fresh
            return fresh

    def refreshed(self, old: str) -> str:
        """A new token for the old one; empty when that is not worth anything any more."""
        answer = self.before_sending(old, "PATCH", "/auth/refresh")
        return str(answer.section("data").get("token") or "") if answer.status < 300 else ""

    def logged_in(self) -> str:
        """A token for the account's password."""
        fields = {"email": (None, settings.ESKIZ_EMAIL), "password": (None, settings.ESKIZ_PASSWORD)}
        answer = self.before_sending("", "POST", "/auth/login", files=fields)
        token = str(answer.section("data").get("token") or "")
        if answer.status < 300 and token:
            return token
        if answer.status == 429 or answer.status >= 500:
            raise Later(self.service.clean(f"Eskiz answered {answer.status} to the login"))
        logger.error("Eskiz refuses ESKIZ_EMAIL and ESKIZ_PASSWORD: no SMS is sent until they are right")
        raise Misconfigured(self.service.clean(f"Eskiz refused the login: {reason_of(answer)}"))

    def before_sending(self, token: str, method: str, path: str, **request: Any) -> Answer:
        """A call that sends no message: whatever breaks in it, nothing has gone out."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        try:
            return self.service.call(method, path, headers=headers, **request)
        except Unclear as error:
            raise Later(error.detail) from None


def ends_soon(token: str) -> bool:
    """Whether the token says of itself that it ends within a day; one that does not say is taken as good."""
    try:
        claims = jwt.decode(token, options={"verify_signature": False})
        return float(claims["exp"]) - time.time() < RENEW_BEFORE
    except (jwt.InvalidTokenError, KeyError, TypeError, ValueError):
        return False


def is_unpaid(answer: Answer) -> bool:
    """Whether Eskiz says that the school's money does not suffice."""
    return any(word in reason_of(answer).lower() for word in UNPAID)


def reason_of(answer: Answer) -> str:
    """Eskiz's own words: it has several shapes for an error."""
    body, data = answer.body or {}, answer.section("data")
    return str(body.get("message") or data.get("message") or data.get("alert") or "")
