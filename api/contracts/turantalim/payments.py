"""payments/."""

from typing import Any

from api.contracts.turantalim import payme, receipts
from api.contracts.turantalim.building import (
    SCHEMAS,
    Command,
    changing,
    commanding,
    creating,
    deleting,
    detail,
    inside,
    listing,
    row_of,
)
from api.contracts.turantalim.names import PAYMENT, PAYMENT_HISTORY, PAYMENT_SCHEDULE
from api.routes import Call, Route

REFUND = """\
Without `amount` all that is left of it. The status is `refunded` when nothing is left. What came by Paystack or
Flutterwave goes back by it: 409 with its reason when it refuses, 503 when it cannot be reached or its answer is lost;
then the school finds out by itself whether it was taken on.
"""
CHECKOUT = """\
The address of the page of the payment's gateway, for the student who owes it. Each call begins an attempt of its own;
503 when the school has not set the gateway up or it does not answer.
"""


def routes() -> list[Route]:
    """payments/. What is there besides payments stands before `{id}`."""
    return [*schedules(), *payme.routes(), *payments(), *receipts.routes()]


def payments() -> list[Route]:
    """Payments, what becomes of them and how."""
    patch, _put = changing(PAYMENT, "/{id}/", "a payment: course, due date, notes")
    return [
        listing(PAYMENT, "/", operation_id="listPayments", summary="List payments"),
        creating(PAYMENT, "/", operation_id="createPayment", summary="Write down what a student owes"),
        detail(PAYMENT, "/{id}/", operation_id="getPayment", summary="One payment"),
        patch,
        commanding(
            Command(shape=PAYMENT, action="confirm"),
            "/{id}/confirm/",
            render=payment,
            answer=row_of(PAYMENT),
            operation_id="confirmPayment",
            summary="Confirm a payment, or say that it failed",
            description="`status` is `confirmed` or `failed`.",
        ),
        commanding(
            Command(shape=PAYMENT, action="refund"),
            "/{id}/refund/",
            render=payment,
            answer=row_of(PAYMENT),
            calls_out=True,
            operation_id="refundPayment",
            summary="Give money of a confirmed payment back",
            description=REFUND,
        ),
        commanding(
            Command(shape=PAYMENT, action="checkout"),
            "/{id}/checkout/",
            render=lambda _call, result: result,
            answer=SCHEMAS.result(Command(shape=PAYMENT, action="checkout").inputs.returns),
            calls_out=True,
            operation_id="checkoutPayment",
            summary="Where to pay",
            description=CHECKOUT,
        ),
        listing(
            PAYMENT_HISTORY,
            "/{payment}/history/",
            where=inside("payments", "payment_id", "payment"),
            operation_id="listPaymentHistory",
            summary="List the changes of a payment's state",
        ),
    ]


def schedules() -> list[Route]:
    """Payments that come round every month."""
    return [
        listing(PAYMENT_SCHEDULE, "/schedules/", operation_id="listPaymentSchedules", summary="List payment schedules"),
        creating(
            PAYMENT_SCHEDULE,
            "/schedules/",
            operation_id="createPaymentSchedule",
            summary="Let a student, or each student of a group, owe an amount every month",
        ),
        detail(PAYMENT_SCHEDULE, "/schedules/{id}/", operation_id="getPaymentSchedule", summary="One payment schedule"),
        *changing(PAYMENT_SCHEDULE, "/schedules/{id}/", "a payment schedule"),
        deleting(PAYMENT_SCHEDULE, "/schedules/{id}/", "a payment schedule"),
    ]


def payment(_call: Call, result: Any) -> dict[str, Any]:
    """The payment as it is now."""
    return PAYMENT.of(result)
