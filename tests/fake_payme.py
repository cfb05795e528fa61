"""Payme's side of its Merchant API over real HTTP, and its sandbox, which walks a school through in a fixed order."""

import itertools
import secrets
import time
from base64 import b64encode
from dataclasses import dataclass, field
from typing import Any

import httpx2

WEBHOOK = "/api/v1/payments/payme/webhook/"
KEY = "test-key-not-a-real-secret-000000000"
MERCHANT = "587f72c72cac0d162c722ae2"
TWELVE_HOURS = 43_200_000
METHODS = (
    "CheckPerformTransaction",
    "CreateTransaction",
    "PerformTransaction",
    "CancelTransaction",
    "CheckTransaction",
    "GetStatement",
    "SetFiscalData",
    "ChangePassword",
)


def basic(key: str, login: str = "Paycom") -> str:
    """The header that Payme proves itself with."""
    return f"Basic {b64encode(f'{login}:{key}'.encode()).decode()}"


def milliseconds() -> int:
    """This moment as Payme counts it."""
    return int(time.time() * 1000)


def new_id() -> str:
    """24 characters, as Payme numbers its transactions."""
    return secrets.token_hex(12)


@dataclass(frozen=True)
class Told:
    """One answer, as it came."""

    bytes: bytes
    status: int
    json: Any

    @property
    def result(self) -> Any:
        assert "error" not in self.json, self.json
        return self.json["result"]

    @property
    def code(self) -> int:
        """The error's code; 0 for a good answer."""
        return int(self.json["error"]["code"]) if "error" in self.json else 0


@dataclass
class FakePayme:
    """Calls the school that `http` reaches; refuses to go on at any answer that breaks the protocol."""

    http: httpx2.Client
    key: str = KEY
    numbers: Any = field(default_factory=lambda: itertools.count(1))

    def send(self, body: Any, *, authorization: str = "") -> Told:
        """One call; the same body gives the same bytes on the wire."""
        headers = {"Authorization": authorization or basic(self.key), "Content-Type": "text/json; charset=UTF-8"}
        if isinstance(body, bytes):
            answer = self.http.post(WEBHOOK, content=body, headers=headers)
        else:
            answer = self.http.post(WEBHOOK, json=body, headers=headers)
        assert answer.status_code == 200, answer.text
        assert answer.headers["Content-Type"].startswith("application/json")
        told = Told(answer.content, answer.status_code, answer.json())
        assert told.json["jsonrpc"] == "2.0"
        assert ("result" in told.json) != ("error" in told.json)
        return told

    def call(self, method: str, *, authorization: str = "", **params: Any) -> Told:
        """A method with a number of its own, which has to come back; a refusal has to be in three languages."""
        number = next(self.numbers)
        told = self.send({"method": method, "params": params, "id": number}, authorization=authorization)
        assert told.json["id"] == number
        if told.code:
            assert told.json["error"]["message"].keys() == {"ru", "uz", "en"}
        if -31099 <= told.code <= -31050:
            assert told.json["error"]["data"]
        return told

    def check_perform(self, payment: int | str, amount: int) -> Told:
        return self.call("CheckPerformTransaction", amount=amount, account={"payment_id": str(payment)})

    def create(self, payment: int | str, amount: int, *, id: str, time: int = 0) -> Told:
        account = {"payment_id": str(payment)}
        return self.call("CreateTransaction", id=id, time=time or milliseconds(), amount=amount, account=account)

    def perform(self, id: str) -> Told:
        return self.call("PerformTransaction", id=id)

    def cancel(self, id: str, reason: int = 3) -> Told:
        return self.call("CancelTransaction", id=id, reason=reason)

    def check(self, id: str) -> Told:
        return self.call("CheckTransaction", id=id)

    def ask_statement(self, since: int = 0, until: int = 1) -> Told:
        params: dict[str, Any] = {"from": since, "to": until}
        return self.call("GetStatement", **params)

    def statement(self, since: int, until: int) -> list[Any]:
        found: list[Any] = self.ask_statement(since, until).result["transactions"]
        return found

    def twice(self, method: str, **params: Any) -> Any:
        """As the sandbox does: the same call again, whose answer must be the same to the byte; the result."""
        body = {"method": method, "params": params, "id": next(self.numbers)}
        first, second = self.send(body), self.send(body)
        assert first.bytes == second.bytes
        return first.result


@dataclass
class Sandbox:
    """Payme's own walk through a school, in its order; `busy` is the code that it wants for a second attempt."""

    payme: FakePayme
    amount: int
    busy: int = -31052

    def refuses(self, payment: int) -> None:
        """Steps 1 to 3: wrong key, wrong amount, unknown account."""
        account = {"payment_id": str(payment)}
        full: dict[str, Any] = {
            "id": new_id(),
            "time": milliseconds(),
            "amount": self.amount,
            "account": account,
            "reason": 1,
        }
        for method in METHODS:
            told = self.payme.call(method, authorization=basic("wrong"), **full)
            assert (method, told.code) == (method, -32504)
        for wrong in (self.amount - 1, self.amount + 1, self.amount // 100):
            assert self.payme.check_perform(payment, wrong).code == -31001
            assert self.payme.create(payment, wrong, id=new_id()).code == -31001
        assert -31099 <= self.payme.check_perform(9_999_999, self.amount).code <= -31050
        assert -31099 <= self.payme.create(9_999_999, self.amount, id=new_id()).code <= -31050

    def begins(self, payment: int) -> str:
        """Steps 4 and 5: may it be paid; it is begun, twice; a second attempt is refused. The transaction's id."""
        id, now, account = new_id(), milliseconds(), {"payment_id": str(payment)}
        assert self.payme.check_perform(payment, self.amount).result == {"allow": True}
        made = self.payme.twice("CreateTransaction", id=id, time=now, amount=self.amount, account=account)
        assert made["state"] == 1
        seen = self.payme.check(id).result
        assert seen == {
            "create_time": made["create_time"],
            "perform_time": 0,
            "cancel_time": 0,
            "transaction": made["transaction"],
            "state": 1,
            "reason": None,
        }
        assert self.payme.create(payment, self.amount, id=new_id()).code == self.busy
        return id

    def cancels(self, id: str, state: int, reason: int) -> None:
        """Step 6: it is cancelled, twice."""
        gone = self.payme.twice("CancelTransaction", id=id, reason=reason)
        seen = self.payme.check(id).result
        assert gone == {"transaction": seen["transaction"], "cancel_time": seen["cancel_time"], "state": state}
        assert (seen["state"], seen["reason"]) == (state, reason)

    def confirms(self, id: str) -> None:
        """The money has come, twice."""
        done = self.payme.twice("PerformTransaction", id=id)
        seen = self.payme.check(id).result
        assert done == {"transaction": seen["transaction"], "perform_time": seen["perform_time"], "state": 2}
        assert seen["perform_time"] >= seen["create_time"] > 0

    def first_scenario(self, payment: int) -> None:
        """Begun and cancelled before the money came."""
        self.refuses(payment)
        self.cancels(self.begins(payment), -1, 3)

    def second_scenario(self, payment: int) -> None:
        """Begun, paid, and cancelled after that."""
        id = self.begins(payment)
        self.confirms(id)
        self.cancels(id, -2, 5)
