"""notifications/."""

from dataclasses import replace
from typing import Any, Literal

from django.http import HttpResponse
from pydantic import AwareDatetime, BaseModel, Field

from api.contracts.turantalim.building import Command, commanding, listing, row_of
from api.contracts.turantalim.names import NOTIFICATION, NOTIFICATION_LOG, PREFERENCES
from api.etags import Tagged
from api.gateway.reports import lock_preferences, notification_preferences, unread_count
from api.gateway.telegram import receive
from api.routes import Call, Route, no_content
from api.wire import json_answer

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the header's name


class Unread(BaseModel):
    """How many notices are unread."""

    unread_count: int = Field(ge=0)


class MarkedRead(BaseModel):
    """How many notices have just been read."""

    updated: int = Field(ge=0)


class TelegramInvitation(BaseModel):
    """Where one starts the school's bot, once."""

    url: str = Field(json_schema_extra={"format": "uri"})
    expires_at: AwareDatetime


class TelegramAnswer(BaseModel):
    """What the bot says, as a call of Telegram's own method; an empty object when it says nothing."""

    method: Literal["sendMessage"] = "sendMessage"
    chat_id: int = 0
    text: str = ""


def routes() -> list[Route]:
    """notifications/."""
    return [*notice_routes(), *preference_routes(), *telegram_routes(), logs()]


def notice_routes() -> list[Route]:
    """One's own notices."""
    return [
        listing(NOTIFICATION, "/", operation_id="listNotifications", summary="List one's own notices"),
        commanding(
            Command(shape=NOTIFICATION, action="mark-read"),
            "/{id}/mark-read/",
            render=lambda call, result: NOTIFICATION.of(result),
            answer=row_of(NOTIFICATION),
            operation_id="markNotificationRead",
            summary="Mark a notice as read",
        ),
        commanding(
            Command(shape=NOTIFICATION, action="mark-all-read"),
            "/mark-all-read/",
            render=lambda call, result: {"updated": result},
            answer=MarkedRead,
            operation_id="markAllNotificationsRead",
            summary="Mark all of one's own notices as read",
        ),
        Route(
            method="GET",
            path="/unread-count/",
            operation_id="getUnreadCount",
            summary="How many of one's own notices are unread",
            handle=lambda call: json_answer({"unread_count": unread_count(call.actor)}),
            answer=Unread,
        ),
    ]


def preference_routes() -> list[Route]:
    """What one wants to be told where."""
    change = commanding(
        Command(shape=PREFERENCES, action="change"),
        "/preferences/me/",
        render=lambda call, result: PREFERENCES.of(result),
        answer=row_of(PREFERENCES),
        operation_id="replaceNotificationPreferences",
        summary="Choose what one is told where",
        description="What is left out stays as it is. `telegram_chat_id` receives nothing before that chat itself has "
        "started the bot with one's own link.",
    )
    return [
        Route(
            method="GET",
            path="/preferences/me/",
            operation_id="getNotificationPreferences",
            summary="What one is told where",
            handle=lambda call: json_answer(own_preferences(call)),
            tagged=OWN_PREFERENCES,
            answer=row_of(PREFERENCES),
        ),
        replace(change, method="PUT", tagged=OWN_PREFERENCES),
    ]


def own_preferences(call: Call) -> dict[str, Any]:
    """What one wants to be told where."""
    return PREFERENCES.of(notification_preferences(call.actor))


OWN_PREFERENCES = Tagged(PREFERENCES.fields, own_preferences, lambda call: lock_preferences(call.actor), single=True)


def telegram_routes() -> list[Route]:
    """One's own chat with the school's bot."""
    linking = commanding(
        Command(shape=PREFERENCES, action="link-telegram"),
        "/telegram/link/",
        render=lambda call, result: result,
        answer=TelegramInvitation,
        operation_id="linkTelegram",
        summary="Get a one-time link that connects one's Telegram chat",
        description="It can be used once, for 15 minutes, and ends the one before. 503 when the school has no bot.",
    )
    unlinking = Command(shape=PREFERENCES, action="unlink-telegram")
    return [
        replace(linking, secret=True),
        Route(
            method="DELETE",
            path="/telegram/link/",
            operation_id="unlinkTelegram",
            summary="Disconnect one's Telegram chat",
            handle=lambda call: done(unlinking.run(call)),
            status=204,
        ),
        Route(
            method="POST",
            path="/telegram/webhook/",
            operation_id="receiveTelegramUpdate",
            summary="For Telegram: what somebody wrote to the bot",
            description=f"Telegram proves itself by the header `{SECRET_HEADER}`; without a secret of ours: 503.",
            handle=webhook,
            answer=TelegramAnswer,
            login=False,
            throttle="none",
            errors=(401,),
        ),
    ]


def logs() -> Route:
    """What went out, for who looks after it."""
    return listing(
        NOTIFICATION_LOG,
        "/logs/",
        permission="notifications.view_notificationlog",
        operation_id="listNotificationLogs",
        summary="List every attempt to tell somebody by email, Telegram or SMS",
    )


def webhook(call: Call) -> HttpResponse:
    """The bot's answer rides on ours: Telegram carries it out."""
    answer = receive(call.request.headers.get(SECRET_HEADER, ""), call.request.body)
    if answer is None:
        return json_answer({})
    return json_answer({"method": "sendMessage", "chat_id": answer.chat_id, "text": answer.text})


def done(result: Any) -> HttpResponse:
    """It is done, and there is nothing to say."""
    return no_content()
