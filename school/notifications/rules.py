"""Texts and numbers as the channels take them. Pure: no database, no clock."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

TELEGRAM_LONGEST = 4096  # UTF-16 units, after the markup is read
SMS_PARTS = 3
# The GSM alphabet's basic table; a text with any other sign is sent as UCS-2, in much shorter parts.
GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_PARTS, UCS_PARTS = (160, 153), (70, 67)
# Signs that make a text costly for nothing, and what says the same.
PLAIN = str.maketrans({**dict.fromkeys("‘’ʻʼ`", "'"), **dict.fromkeys("“”„«»", '"'), **dict.fromkeys("–—", "-")}) | {
    ord("…"): "...",
    ord("\u00a0"): " ",
}
UZBEK_PHONE = re.compile(r"\+998\d{9}")
START = re.compile(r"/(start|stop)(?:@\w+)?(?:\s+(\S+))?\s*")
TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class BotCommand:
    """What somebody wrote to the bot in a private chat; `name` is empty for anything but /start and /stop."""

    update_id: int
    chat_id: int
    name: str
    token: str
    language: str


def read_command(update: Mapping[str, Any]) -> BotCommand | None:
    """The message of a person in a private chat; None for groups, other bots, and what is no message."""
    message, number = update.get("message"), update.get("update_id")
    if not isinstance(message, dict) or not isinstance(number, int):
        return None
    chat, sender = message.get("chat"), message.get("from")
    if not isinstance(chat, dict) or not isinstance(sender, dict) or sender.get("is_bot"):
        return None
    if chat.get("type") != "private" or not isinstance(chat.get("id"), int):
        return None
    found = START.fullmatch(str(message.get("text") or ""))
    name, token = found.groups("") if found else ("", "")
    code = str(sender.get("language_code") or "").partition("-")[0].lower()
    return BotCommand(number, chat["id"], name, token if TOKEN.fullmatch(token) else "", code)


def telegram_html(title: str, text: str) -> str:
    """Title and text in Telegram's HTML; what people wrote stays literal, and too much of it is cut."""
    room = TELEGRAM_LONGEST - utf16_length(title) - 2
    return f"<b>{escape(title, quote=False)}</b>\n{escape(cut_utf16(text, room), quote=False)}"


def utf16_length(text: str) -> int:
    """The length as Telegram counts it: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2


def cut_utf16(text: str, room: int) -> str:
    """The text, or its beginning with an ellipsis, in at most `room` UTF-16 units."""
    if utf16_length(text) <= room:
        return text
    kept = text.encode("utf-16-le")[: (room - 1) * 2].decode("utf-16-le", errors="ignore")
    return f"{kept.rstrip()}…"


def sms_text(school: str, title: str, text: str) -> str:
    """One line in cheap signs that fits into three parts; what is too much is cut."""
    whole = " ".join(f"{school}: {title}. {text}".translate(PLAIN).split())
    room = SMS_PARTS * part_lengths(whole)[1]
    return whole if len(whole) <= room else f"{whole[: room - 3].rstrip()}..."


def part_lengths(text: str) -> tuple[int, int]:
    """The length of a lone part and of one in a chain."""
    return GSM_PARTS if GSM.issuperset(text) else UCS_PARTS


def sms_phone(phone: str) -> str:
    """The number as Eskiz takes it, `998901234567`; empty when it is not an Uzbek number in E.164."""
    return phone[1:] if UZBEK_PHONE.fullmatch(phone) else ""
