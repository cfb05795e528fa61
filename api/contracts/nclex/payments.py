"""payments/: beginning to pay, the gateways' calls, and what has become of it."""

from dataclasses import replace
from decimal import Decimal
from typing import Annotated, Literal
from uuid import UUID

from django.http import HttpResponse
from pydantic import BaseModel, Field, WithJsonSchema

from api.contracts.nclex.answers import RECEIVED, Received
from api.contracts.numbers import plain_number
from api.contracts.paying import Paying, gateway_in
from api.gateway.buying import begin, standing_of
from api.gateway.online import METHODS, receive
from api.keys import Key
from api.limits import NONE
from api.routes import Call, Route
from api.schemas import URL
from api.wire import Exact, json_answer
from school.common.errors import NotFound

MESSAGES = {
    "success": "Payment processed successfully.",
    "pending": "Payment is being processed.",
    "failed": "Payment failed.",
}
BEGUN = "Payment initiation successful."
ENTERED = "You are enrolled: there is nothing to pay."
INITIATING = """\
Gives the page of the gateway at which the student pays; `credit_card` is the school's usual gateway. With `course_id`
the amount and currency must be the course's price; a free course (amount 0) opens at once, and there is no page.
Card data are refused and never kept. 409 in a course already, 503 for a gateway that the school has not set up.
"""
CHECKING = """\
One's own payments only. While it is open the gateway itself is asked, at most every five seconds. `enrollment_status`
stays `pending` for a payment that names no course, until the school says what it is for.
"""
CALLING = """\
For the gateways, which are told apart by the header that holds their signature over the body; a call without a good one
is refused with 401. Every other is answered with 200, whatever is made of it: a repeated, late or unknown one changes
nothing, and money that is not what was asked for waits for the school to look at it.
"""
GATEWAY = Annotated[str, WithJsonSchema({"type": "string", "enum": list(METHODS)})]


class Initiation(Paying):
    """What is to be paid, and how."""

    amount: Exact = Field(ge=0, max_digits=14, decimal_places=2, json_schema_extra=plain_number)
    currency: str = Field(pattern="^[A-Z]{3}$", examples=["USD"])
    course_id: UUID | None = None


class Initiated(BaseModel):
    """Where to pay; without an address there is nothing to pay."""

    message: str = Field(examples=[BEGUN])
    transaction_id: str = Field(examples=["mk-0b0e7ad26c0c4f5e9f3f1d1c7f1f6b6a"])
    redirect_url: URL | None


class Status(BaseModel):
    """What has become of it."""

    transaction_id: str = Field(examples=["mk-0b0e7ad26c0c4f5e9f3f1d1c7f1f6b6a"])
    status: Literal["success", "pending", "failed"]
    message: str = Field(examples=[MESSAGES["success"]])
    enrollment_status: Literal["enrolled", "pending", "failed"]


def initiate(call: Call) -> HttpResponse:
    """The page to pay at."""
    begun = begin(
        call.actor,
        amount=Decimal(call.body["amount"]),
        currency=call.body["currency"],
        payment_method=gateway_in(call.body),
        course_uuid=call.body.get("course_id"),
    )
    message = BEGUN if begun.redirect_url else ENTERED
    return json_answer({"message": message, "transaction_id": begun.transaction_id, "redirect_url": begun.redirect_url})


def status(call: Call) -> HttpResponse:
    """What has become of it."""
    transaction_id = call.texts["transaction_id"]
    found = standing_of(call.actor, transaction_id=transaction_id)
    message = f"{MESSAGES[found.paid]} {found.reason}".strip()
    return json_answer(
        {
            "transaction_id": transaction_id,
            "status": found.paid,
            "message": message,
            "enrollment_status": found.entered,
        }
    )


def webhook(call: Call) -> HttpResponse:
    """The gateway's call has arrived."""
    gateway = call.texts.get("gateway")
    if gateway not in (None, *METHODS):
        raise NotFound
    request, actor = call.request, call.actor
    receive(gateway, request.headers, request.body, request_id=actor.request_id, address=actor.ip_address)
    return json_answer({"message": RECEIVED})


def routes() -> list[Route]:
    """payments/."""
    return [*paying(), *webhooks()]


def webhooks() -> list[Route]:
    """Where the gateways call."""
    one = Route(
        method="POST",
        path="/webhook/",
        operation_id="receivePaymentEvent",
        summary="For gateways: what becomes of a payment",
        description=CALLING,
        handle=webhook,
        answer=Received,
        login=False,
        errors=(401, 413),
        throttle=NONE,
        calls_out=True,
    )
    named = replace(
        one,
        path="/webhook/{gateway}/",
        operation_id="receiveGatewayEvent",
        summary="For one gateway: what becomes of a payment",
        keys={"gateway": Key(GATEWAY)},
    )
    return [one, named]


def paying() -> list[Route]:
    """What students do."""
    return [
        Route(
            method="POST",
            path="/initiate/",
            operation_id="initiatePayment",
            summary="Begin to pay",
            description=INITIATING,
            handle=initiate,
            body=Initiation,
            answer=Initiated,
            permission="learning.study_courses",
            errors=(404,),
            calls_out=True,
        ),
        Route(
            method="GET",
            path="/status/{transaction_id}/",
            operation_id="getPaymentStatus",
            summary="What has become of a payment",
            description=CHECKING,
            handle=status,
            answer=Status,
            keys={"transaction_id": Key(str)},
        ),
    ]
