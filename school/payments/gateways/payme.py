"""Payme's Merchant API: JSON-RPC in which Payme calls and we answer, always with HTTP 200."""

import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StrictInt, StrictStr, ValidationError, field_validator
from pydantic_core import from_json

from school.payments.gateways.payme_words import BAD_KEY, BUSY, MESSAGES
from school.payments.gateways.redaction import hide

LOGIN = b"Paycom"
SCHEME = "basic "
NOT_POST, UNREADABLE, WRONG_REQUEST, UNKNOWN_METHOD, WRONG_PARAMS = -32300, -32700, -32600, -32601, -32602
NOT_PAYME, BROKEN, NO_RECEIPT = -32504, -32400, -32001
WRONG_AMOUNT, NO_TRANSACTION, CANNOT_CANCEL, IMPOSSIBLE = -31001, -31003, -31007, -31008
NO_PAYMENT, NOT_PAYABLE, NOT_BY_PAYME = -31050, -31051, -31053
BY_TIMEOUT = 4
ACCOUNT = "payment_id"
PASSWORD = "password"  # noqa: S105  the parameter's name
LARGEST = 2**63 - 1
SHORTEST_KEY = 8

Whole = Annotated[StrictInt, Field(ge=-LARGEST, le=LARGEST)]
Moment = Annotated[StrictInt, Field(ge=0, le=LARGEST)]
Reference = Annotated[StrictStr, Field(pattern=r"^[!-~]{1,64}$")]


class Refused(Exception):
    """An answer with an error of the protocol."""

    def __init__(self, code: int, data: str | None = None, *, message: Mapping[str, str] | None = None) -> None:
        super().__init__(code)
        self.code, self.data, self.message = code, data, message or MESSAGES[code]


def busy(code: int) -> Refused:
    """The refusal of a second attempt while another one is under way; which code it has is not agreed on."""
    return Refused(code, ACCOUNT, message=BUSY)


class Params(BaseModel):
    """What a method takes, by name; what else there is is ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Account(Params):
    """What is paid."""

    account: dict[str, Any] = {}

    @property
    def payment(self) -> int:
        """The payment's number; Refused when the account does not name one."""
        given = self.account.get(ACCOUNT)
        text = str(given) if isinstance(given, str | int) else ""
        number = int(text) if text.isascii() and text.isdecimal() and len(text) < 20 else 0
        if not 1 <= number <= LARGEST:
            raise Refused(NO_PAYMENT, ACCOUNT)
        return number


class Ask(Account):
    """May this account pay this amount?"""

    amount: Whole


class Begin(Ask):
    """The payer goes ahead; `time` is when, at Payme."""

    id: Reference
    time: Moment


class Named(Params):
    """A transaction."""

    id: Reference


class Cancel(Named):
    """Payme gives it up, or gives the money back."""

    reason: Whole


class Period(Params):
    """From when to when, both included; milliseconds."""

    since: Moment = Field(alias="from")
    until: Moment = Field(alias="to")


class Fiscal(Named):
    """The tax authority's receipt."""

    type: Annotated[StrictStr, Field(pattern="^(PERFORM|CANCEL)$")]
    fiscal_data: dict[str, Any]

    @field_validator("fiscal_data")
    @classmethod
    def without_nul(cls, value: dict[str, Any]) -> dict[str, Any]:
        """PostgreSQL's JSON cannot hold the character NUL."""
        if "\\u0000" in json.dumps(value):
            raise ValueError("NUL")
        return value


class NewKey(Params):
    """What Payme will log in with from now on."""

    password: StrictStr

    @property
    def key(self) -> bytes:
        """The new key; Refused when it is too short or could not be sent in a header."""
        if not (SHORTEST_KEY <= len(self.password) <= 256 and self.password.isascii() and self.password.isprintable()):
            raise Refused(NO_PAYMENT, PASSWORD, message=BAD_KEY)
        return self.password.encode()


@dataclass(frozen=True, slots=True)
class Call:
    """One call: its number, its method, its parameters as they came, and the body without secrets."""

    id: int | str | None
    method: str
    params: dict[str, Any]
    body: str


def key_in(authorization: str) -> bytes | None:
    """The key of a Basic header with Payme's login; None when it is not one."""
    if authorization[: len(SCHEME)].lower() != SCHEME:
        return None
    try:
        login, colon, key = b64decode(authorization[len(SCHEME) :].strip(), validate=True).partition(b":")
    except ValueError:
        return None
    return key if colon and login == LOGIN and key else None


def number_in(body: bytes) -> int | str | None:
    """The call's number, to be said again even to who is refused; None when there is none to be read."""
    try:
        call = from_json(body, allow_inf_nan=False)
    except ValueError:
        return None
    return number_of(call) if isinstance(call, dict) else None


def number_of(call: dict[str, Any]) -> int | str | None:
    """A whole number, or a short text; anything else is none."""
    number = call.get("id")
    if isinstance(number, int) and not isinstance(number, bool) and abs(number) <= LARGEST:
        return number
    return number if isinstance(number, str) and len(number) <= 64 and number.isprintable() else None


def read_call(body: bytes) -> Call:
    """The call in a body; Refused when it is no JSON, or no call."""
    try:
        call = from_json(body, allow_inf_nan=False)
    except ValueError as error:
        raise Refused(UNREADABLE) from error
    if not isinstance(call, dict):
        raise Refused(WRONG_REQUEST)
    method, params, number = call.get("method"), call.get("params"), number_of(call)
    if not isinstance(method, str) or not 1 <= len(method) <= 64 or not method.isprintable():
        raise Refused(WRONG_REQUEST)
    if not isinstance(params, dict) or (number is None and call.get("id") is not None):
        raise Refused(WRONG_REQUEST)
    return Call(number, method, params, without_secrets(call, body))


def without_secrets(call: dict[str, Any], body: bytes) -> str:
    """The body as it came; written anew without its passwords and cards' numbers when it speaks of any."""
    text, hidden = body.decode(), hide(call)
    return text if hidden == call and PASSWORD not in text.lower() else json.dumps(hidden)


def reference_in(call: Call | None) -> str:
    """The number of the transaction that a call is about, or empty."""
    try:
        return params_of(call, Named).id if call else ""
    except Refused:
        return ""


def payment_in(call: Call | None) -> int | None:
    """The number of the payment that a call's account names, if any."""
    try:
        return params_of(call, Account).payment if call else None
    except Refused:
        return None


def params_of[P: Params](call: Call, kind: type[P], *, refusal: int = WRONG_REQUEST) -> P:
    """The call's parameters as `kind`; Refused when one is missing or of another type."""
    try:
        return kind.model_validate(call.params)
    except ValidationError as error:
        raise Refused(refusal) from error


def answered(number: int | str | None, result: dict[str, Any]) -> dict[str, Any]:
    """A good answer."""
    return {"jsonrpc": "2.0", "id": number, "result": result}


def refused(number: int | str | None, refusal: Refused) -> dict[str, Any]:
    """A refusal, in the payer's three languages."""
    error: dict[str, Any] = {"code": refusal.code, "message": refusal.message}
    if refusal.data is not None:
        error["data"] = refusal.data
    return {"jsonrpc": "2.0", "id": number, "error": error}
