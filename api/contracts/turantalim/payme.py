"""payments/payme/webhook/: where Payme calls, in its own protocol."""

from typing import Literal

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.gateway.payme import receive
from api.routes import Call, Route
from api.wire import Json, json_answer

DESCRIPTION = """\
For Payme: its Merchant API, JSON-RPC 2.0. Payme proves itself by HTTP Basic with the login `Paycom` and the cashbox's
key. The answer is always HTTP 200; a refusal is its `error`. The account is `{"payment_id": "<id>"}`; amounts are in
tiyin, times in milliseconds. A repeated call is answered as the first was.
"""
CREATED = {"create_time": 1399114284039, "transaction": "5", "state": 1, "receivers": None}
METHODS = Literal[
    "CheckPerformTransaction",
    "CreateTransaction",
    "PerformTransaction",
    "CancelTransaction",
    "CheckTransaction",
    "GetStatement",
    "SetFiscalData",
    "ChangePassword",
]


class PaymeCall(BaseModel):
    """One call of Payme's."""

    method: METHODS
    params: dict[str, Json] = Field(
        examples=[
            {
                "id": "5305e3bab097f420a62ced0b",
                "time": 1399114284039,
                "amount": 50000000,
                "account": {"payment_id": "197"},
            }
        ]
    )
    id: int


class PaymeAnswer(BaseModel):
    """`result`, or `error` with `code`, `message` in ru, uz and en, and sometimes `data`."""

    jsonrpc: Literal["2.0"]
    id: int | str | None
    result: dict[str, Json] = Field(
        default={}, examples=[{"create_time": 1399114284039, "transaction": "5", "state": 1}]
    )
    error: dict[str, Json] = Field(
        default={}, examples=[{"code": -31003, "message": {"ru": "…", "uz": "…", "en": "…"}}]
    )


def routes() -> list[Route]:
    """One address for all of the protocol."""
    return [
        Route(
            method="POST",
            path="/payme/webhook/",
            operation_id="receivePaymeCall",
            summary="For Payme: what becomes of a payment",
            description=DESCRIPTION,
            handle=webhook,
            protocol=PaymeCall,
            answer=PaymeAnswer,
            login=False,
            throttle="none",
        )
    ]


def webhook(call: Call) -> HttpResponse:
    """The protocol's answer, as JSON."""
    request = call.request
    return json_answer(
        receive(
            request.method or "",
            request.headers.get("Authorization", ""),
            request.body,
            request_id=call.actor.request_id,
            address=call.actor.ip_address,
        )
    )
