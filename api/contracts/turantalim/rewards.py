"""payments/, gamification/ and notifications/."""

from typing import Any

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.collection import envelope
from api.contracts.turantalim.building import Command, commanding, creating, detail, listing, page_of, row_of
from api.contracts.turantalim.names import COIN_TRANSACTION, COINS, NOTIFICATION, PAYMENT
from api.gateway import Page, get_object
from api.gateway.query import paging
from api.gateway.reports import LeaderboardRow, leaderboard, unread_count
from api.parameters import paging_parameters
from api.routes import Call, Route
from api.wire import json_answer
from school.common.errors import NotFound


class Unread(BaseModel):
    """How many notices are unread."""

    unread_count: int = Field(ge=0)


class MarkedRead(BaseModel):
    """How many notices have just been read."""

    updated: int = Field(ge=0)


def payment_routes() -> list[Route]:
    """payments/."""
    return [
        listing(PAYMENT, "/", operation_id="listPayments", summary="List payments"),
        creating(PAYMENT, "/", operation_id="createPayment", summary="Write down what a student owes"),
        detail(PAYMENT, "/{id}/", operation_id="getPayment", summary="One payment"),
        commanding(
            Command(shape=PAYMENT, action="confirm"),
            "/{id}/confirm/",
            render=lambda call, result: PAYMENT.of(result),
            answer=row_of(PAYMENT),
            operation_id="confirmPayment",
            summary="Confirm a payment, or say that it failed",
            description="`status` is `confirmed` or `failed`.",
        ),
    ]


def gamification_routes() -> list[Route]:
    """gamification/."""
    return [
        Route(
            method="GET",
            path="/coins/me/",
            operation_id="getMyCoins",
            summary="One's own coins",
            handle=my_coins,
            answer=row_of(COINS),
        ),
        listing(
            COIN_TRANSACTION,
            "/coins/me/transactions/",
            where=lambda call: {"student_id": call.actor.user_id},
            operation_id="listMyCoinTransactions",
            summary="List one's own coin transactions",
        ),
        Route(
            method="GET",
            path="/leaderboard/{group}/",
            operation_id="getLeaderboard",
            summary="The leaderboard of a group",
            description="By coins, then lessons completed, then homework completed; equal students share a rank.",
            handle=places,
            answer=page_of("Leaderboard", LeaderboardRow),
            parameters=paging_parameters(),
        ),
    ]


def my_coins(call: Call) -> HttpResponse:
    """The balance; zeros before the first coin."""
    student = call.actor.user_id or 0
    try:
        row = get_object(COINS.exposure, call.actor, student, only=COINS.fields)
    except NotFound:
        row = {**dict.fromkeys(COINS.fields, 0), "student": student}
    return json_answer(row)


def places(call: Call) -> HttpResponse:
    """A page of the leaderboard."""
    number, size = paging(call.request.GET)
    rows: list[Any] = leaderboard(call.actor, call.ids["group"])
    start = (number - 1) * size
    return json_answer(envelope(call.request, Page(len(rows), rows[start : start + size], number, size)))


def notification_routes() -> list[Route]:
    """notifications/."""
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
