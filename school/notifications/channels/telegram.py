"""Telegram's Bot API."""

import re
from typing import Any

from django.conf import settings

from school.notifications.channels.base import Gone, Message, Misconfigured, Refused, Unclear
from school.notifications.channels.service import Answer, Service
from school.notifications.rules import telegram_html

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
GONE = ("chat not found", "user not found", "chat_id is empty")


def is_configured() -> bool:
    """Whether the school has a bot."""
    return bool(settings.TELEGRAM_BOT_TOKEN and settings.TELEGRAM_BOT_NAME)


class Telegram:
    """The school's bot. Its token is part of every address, so no address is ever told."""

    def __init__(self) -> None:
        token = settings.TELEGRAM_BOT_TOKEN
        self.service = Service(
            name="Telegram",
            base_url=f"{settings.TELEGRAM_BASE_URL}/bot{token}",
            timeout=settings.PROVIDER_TIMEOUT_SECONDS,
            secrets=(token, settings.TELEGRAM_WEBHOOK_SECRET),
        )

    def send(self, address: str, message: Message) -> str:
        """Send to the chat with the id `address`; the message's id in it."""
        result = self.ask(
            "sendMessage",
            chat_id=int(address),
            text=telegram_html(message.title, message.text),
            parse_mode="HTML",
            link_preview_options={"is_disabled": True},
        )
        return str(result["message_id"]) if isinstance(result, dict) and "message_id" in result else ""

    def register_webhook(self, url: str) -> None:
        """Let Telegram send what people write to the bot to `url`, with our secret in its header."""
        secret = settings.TELEGRAM_WEBHOOK_SECRET
        if not SECRET.fullmatch(secret):
            raise Misconfigured("TELEGRAM_WEBHOOK_SECRET must be 1 to 256 of the signs A–Z a–z 0–9 _ -")
        self.ask("setWebhook", url=url, secret_token=secret, allowed_updates=["message"])

    def ask(self, method: str, **parameters: Any) -> Any:
        """The result of a method of the Bot API."""
        answer = self.service.call("POST", f"/{method}", json=parameters)
        if answer.body is not None and answer.body.get("ok") is True:
            return answer.body.get("result")
        if 200 <= answer.status < 300:
            raise Unclear(self.service.clean(f"Telegram answered {answer.status} with {answer.text or 'nothing'}"))
        self.refuse(answer)
        return None

    def refuse(self, answer: Answer) -> None:
        """Raise what Telegram's error means."""
        reason = str((answer.body or {}).get("description") or "")
        told = self.service.clean(f"Telegram answered {answer.status}: {reason}")
        if answer.status == 403 or (answer.status == 400 and any(word in reason for word in GONE)):
            raise Gone(told)
        if answer.status == 404 and not reason.startswith("Not Found"):
            raise Refused(told)
        self.service.refuse(answer, reason)
