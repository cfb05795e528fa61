"""Paystack on loopback: initialize, verify, refunds, lists in pages, its payment page, and its signed calls."""

import hashlib
import hmac
import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tests.loopback import Call, Loopback, Reply

KEY = "sk_live_4f1c9d27a86be03572d1c8ab"
NOW = "2026-09-01T09:30:00.000Z"
CARD = {
    "authorization_code": "AUTH_72btv547",
    "bin": "408408",
    "last4": "4081",
    "exp_month": "12",
    "reusable": True,
    "signature": "SIG_uSYN4fv1adlAuoij8QXh",
}


def signed(body: bytes, key: str = KEY) -> dict[str, str]:
    """The headers of a call."""
    signature = hmac.new(key.encode(), body, hashlib.sha512).hexdigest()
    return {"X-Paystack-Signature": signature, "Content-Type": "application/json"}


@dataclass
class FakePaystack(Loopback):
    """The school's account there, with what its payers have done."""

    key: str = KEY
    transactions: dict[str, dict[str, Any]] = field(default_factory=dict)
    given_back: list[dict[str, Any]] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(4_099_260_516))

    def operation_of(self, call: Call) -> str:
        known = {"/transaction/initialize": "initialize", "/transaction": "list", "/refund": "refund"}
        operation = known.get(call.path) or ("verify" if call.path.startswith("/transaction/verify/") else "page")
        return "refunds" if (operation, call.method) == ("refund", "GET") else operation

    def answer(self, operation: str, call: Call) -> Reply:
        if operation == "page":
            return Reply(200, text="<html>Pay here</html>")
        if call.token != self.key:
            return Reply(401, {"status": False, "message": "Invalid key"})
        replies = {
            "initialize": self.initialize,
            "verify": self.verify,
            "refund": self.refund,
            "refunds": self.refunds,
            "list": self.listing,
        }
        return replies[operation](call)

    def initialize(self, call: Call) -> Reply:
        given, reference = call.body, call.body["reference"]
        if reference in self.transactions:
            return Reply(400, {"status": False, "message": "Duplicate Transaction Reference"})
        if not given.get("email") or not isinstance(given["amount"], int):
            return Reply(400, {"status": False, "message": "Invalid params", "type": "validation_error"})
        number = next(self.numbers)
        self.transactions[reference] = {
            "id": number,
            "domain": "live" if self.key.startswith("sk_live") else "test",
            "status": "abandoned",
            "reference": reference,
            "amount": given["amount"],
            "requested_amount": given["amount"],
            "fees": None,
            "currency": given["currency"],
            "gateway_response": "The transaction was not completed",
            "paid_at": None,
            "created_at": datetime.now(UTC).isoformat(),
            "metadata": "",
            "authorization": {},
            "customer": {"email": given["email"]},
        }
        address = f"{self.url}/pay/{number}"
        return good({"authorization_url": address, "access_code": "0peioxfhpn", "reference": reference})

    def verify(self, call: Call) -> Reply:
        found = self.transactions.get(call.path.rpartition("/")[2])
        if found is None:
            return Reply(404, {"status": False, "message": "Transaction reference not found", "type": "api_error"})
        return good(found)

    def refund(self, call: Call) -> Reply:
        paid = next((each for each in self.transactions.values() if str(each["id"]) == call.body["transaction"]), None)
        if paid is None or paid["status"] != "success":
            return Reply(400, {"status": False, "message": "Transaction has not been paid"})
        before = sum(each["amount"] for each in self.given_back if each["transaction"] == paid["id"])
        if before + call.body["amount"] > paid["amount"]:
            return Reply(400, {"status": False, "message": "Refund amount cannot be more than transaction amount"})
        return good(self.give_back(paid["reference"], call.body["amount"], note=call.body.get("merchant_note", "")))

    def give_back(self, reference: str, minor: int, *, note: str = "", status: str = "pending") -> dict[str, Any]:
        """A refund, as by the school's call or by hand in the dashboard."""
        paid = self.transactions[reference]
        made = {
            "id": next(self.numbers),
            "transaction": paid["id"],
            "amount": minor,
            "currency": paid["currency"],
            "status": status,
            "merchant_note": note,
        }
        self.given_back.append(made)
        return made

    def refunds(self, call: Call) -> Reply:
        found = [each for each in self.given_back if str(each["transaction"]) == call.query["transaction"]]
        return self.page(found, call)

    def listing(self, call: Call) -> Reply:
        since, until = (datetime.fromisoformat(call.query[name]) for name in ("from", "to"))
        rows = [each for each in self.transactions.values() if since <= moment(each["created_at"]) <= until]
        return self.page(rows, call)

    def page(self, rows: list[dict[str, Any]], call: Call) -> Reply:
        number, size = int(call.query["page"]), int(call.query["perPage"])
        shown = rows[(number - 1) * size : number * size]
        return Reply(200, {"status": True, "message": "Retrieved", "data": shown, "meta": {"total": len(rows)}})

    def pay(self, reference: str, /, **changes: Any) -> dict[str, Any]:
        """A payer has paid on the page."""
        card = {"authorization": CARD, "gateway_response": "Successful", "status": "success", "paid_at": NOW}
        self.transactions[reference].update({**card, **changes})
        return self.transactions[reference]

    def charge(self, reference: str, /, **changes: Any) -> tuple[Mapping[str, str], bytes]:
        """The call that tells of a payment: its headers and its body."""
        return self.event("charge.success", {**self.transactions[reference], **changes})

    def event(self, name: str, data: Mapping[str, Any]) -> tuple[Mapping[str, str], bytes]:
        body = json.dumps({"event": name, "data": data}).encode()
        return signed(body, self.key), body

    def refund_event(self, made: Mapping[str, Any], *, status: str = "processed") -> tuple[Mapping[str, str], bytes]:
        """The call that tells of a refund; Paystack writes its amount as text, and names no number of it."""
        paid = next(each for each in self.transactions.values() if each["id"] == made["transaction"])
        data = {
            "status": status,
            "transaction_reference": paid["reference"],
            "refund_reference": None,
            "amount": str(made["amount"]),
            "currency": made["currency"],
            "domain": paid["domain"],
        }
        return self.event(f"refund.{status}", data)


def good(data: Any) -> Reply:
    """A good answer."""
    return Reply(200, {"status": True, "message": "ok", "data": data})


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
