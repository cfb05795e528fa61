"""Flutterwave's API v3 on loopback: pages to pay at, verify in both ways, refunds, lists in pages, and its calls."""

import hashlib
import hmac
import itertools
import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from tests.loopback import Call, Loopback, Reply, as_number

KEY = "FLWSECK-8b1f2c7d9e4a6053b2c1d8e7f9a0-X"
WORD = "a-word-that-only-the-school-and-it-know"
PAGE = 2  # rows of a list; the real one has more
CARD = {"first_6digits": "553188", "last_4digits": "2950", "expiry": "09/32", "token": "flw-t1nf-f9b3bf384cd30d6fca42b"}


def proved(word: str = WORD) -> dict[str, str]:
    """The headers of a call of v3."""
    return {"verif-hash": word, "Content-Type": "application/json"}


def signed(body: bytes, word: str = WORD) -> dict[str, str]:
    """The headers of a call of v4."""
    digest = hmac.new(word.encode(), body, hashlib.sha256).digest()
    return {"flutterwave-signature": b64encode(digest).decode(), "Content-Type": "application/json"}


@dataclass
class FakeFlutterwave(Loopback):
    """The school's account there; a page may see several tries, each a transaction of its own."""

    key: str = KEY
    pages: dict[str, dict[str, Any]] = field(default_factory=dict)
    transactions: dict[int, dict[str, Any]] = field(default_factory=dict)
    given_back: list[dict[str, Any]] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(288_200_108))

    @property
    def base_url(self) -> str:
        """What FLUTTERWAVE_BASE_URL is set to."""
        return f"{self.url}/v3"

    def operation_of(self, call: Call) -> str:
        known = {
            "/v3/payments": "initialize",
            "/v3/transactions": "list",
            "/v3/transactions/verify_by_reference": "verify",
            "/v3/refunds": "refunds",
        }
        if call.path in known:
            return known[call.path]
        return {"verify": "verify", "refund": "refund"}.get(call.path.rpartition("/")[2], "page")

    def answer(self, operation: str, call: Call) -> Reply:
        if operation == "page":
            return Reply(200, text="<html>Pay here</html>")
        if call.token != self.key:
            return bad("Invalid authorization key", 401)
        replies = {
            "initialize": self.initialize,
            "verify": self.verify,
            "refund": self.refund,
            "refunds": lambda call: self.page(self.given_back, call),
            "list": self.listing,
        }
        return replies[operation](call)

    def initialize(self, call: Call) -> Reply:
        given = call.body
        if not (given.get("redirect_url") and given.get("customer", {}).get("email") and Decimal(given["amount"]) > 0):
            return bad("Missing required parameter")
        if given["tx_ref"] in self.pages:
            return bad("Duplicate transaction reference")
        self.pages[given["tx_ref"]] = {"currency": "NGN", **given}
        return good({"link": f"{self.url}/v3/hosted/pay/{next(self.numbers)}"})

    def verify(self, call: Call) -> Reply:
        if reference := call.query.get("tx_ref"):
            tries = [each for each in self.transactions.values() if each["tx_ref"] == reference]
            return good(tries[-1]) if tries else bad("No transaction was found for this id")
        found = self.transactions.get(int(call.path.split("/")[-2]))
        return good(found) if found else bad("No transaction was found for this id", 404)

    def refund(self, call: Call) -> Reply:
        paid = self.transactions.get(int(call.path.split("/")[-2]))
        if paid is None or paid["status"] != "successful":
            return bad("Transaction is not refundable")
        before = sum(each["amount_refunded"] for each in self.given_back if each["tx_id"] == paid["id"])
        if before + Decimal(call.body["amount"]) > paid["amount"]:
            return bad("Refund amount is more than the transaction's")
        return good(self.give_back(paid["id"], Decimal(call.body["amount"])))

    def give_back(self, number: int, amount: Decimal, *, status: str = "completed") -> dict[str, Any]:
        """A refund, as by the school's call or by hand in the dashboard."""
        made = {"id": next(self.numbers), "tx_id": number, "amount_refunded": amount, "status": status}
        self.given_back.append(made)
        return made

    def listing(self, call: Call) -> Reply:
        days = call.query["from"], call.query["to"]
        rows = [each for each in self.transactions.values() if days[0] <= each["created_at"][:10] <= days[1]]
        return self.page(rows, call)

    def page(self, rows: list[dict[str, Any]], call: Call) -> Reply:
        number = int(call.query["page"])
        shown = rows[(number - 1) * PAGE : number * PAGE]
        info = {"total": len(rows), "current_page": number, "total_pages": -(-len(rows) // PAGE)}
        return Reply(200, {"status": "success", "message": "Fetched", "meta": {"page_info": info}, "data": shown})

    def pay(self, reference: str, *, status: str = "successful", **changes: Any) -> dict[str, Any]:
        """A payer has tried on the page: a transaction."""
        page, number = self.pages[reference], next(self.numbers)
        amount = Decimal(page["amount"])
        made = {
            "id": number,
            "tx_ref": reference,
            "flw_ref": f"FLW-MOCK-{number}",
            "amount": amount,
            "currency": page["currency"],
            "charged_amount": amount,
            "status": status,
            "processor_response": "Approved" if status == "successful" else "Declined",
            "created_at": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "customer": page["customer"],
            "card": CARD,
        }
        self.transactions[number] = {**made, **changes}
        return self.transactions[number]

    def charge(self, made: Mapping[str, Any], **changes: Any) -> tuple[Mapping[str, str], bytes]:
        """The call of v3 that tells of a try: its headers and its body."""
        body = {"event": "charge.completed", "data": {**made, **changes}}
        return proved(), json.dumps(body, default=as_number).encode()

    def charge_v4(self, made: Mapping[str, Any], **changes: Any) -> tuple[Mapping[str, str], bytes]:
        """The same as v4 tells it."""
        data = {
            "id": f"chg_{made['id']}",
            "reference": made["tx_ref"],
            "amount": made["amount"],
            "currency": made["currency"],
            "status": "succeeded",
            **changes,
        }
        body = {"id": f"wbk_{made['id']}", "timestamp": 1735116884019, "type": "charge.completed", "data": data}
        text = json.dumps(body, default=as_number).encode()
        return signed(text), text


def good(data: Any) -> Reply:
    """A good answer."""
    return Reply(200, {"status": "success", "message": "ok", "data": data})


def bad(message: str, status: int = 400) -> Reply:
    """A refusal."""
    return Reply(status, {"status": "error", "message": message, "data": None})
