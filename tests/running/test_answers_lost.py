"""The web process is killed at the moment of a commit, 50 times: a gateway's repeat gets the same answer, one effect.

A confirmation's notice is told by PostgreSQL as the commit is done: at that moment no answer has gone out yet.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress

import httpx2
import psycopg
import pytest

from tests.fake_flutterwave import FakeFlutterwave
from tests.fake_payme import WEBHOOK as PAYME
from tests.fake_payme import milliseconds, new_id
from tests.fake_paystack import FakePaystack
from tests.running.client import Frontend
from tests.running.deliveries import Delivery
from tests.running.forks import ForkedWeb
from tests.running.school import RunningSchool
from tests.running.test_storm import (
    AMOUNT,
    WEBHOOK,
    Office,
    flutterwave,
    office,
    payme,
    paystack,
    school,
)

__all__ = ["flutterwave", "office", "paystack", "school"]

ROUNDS = {"paystack": 17, "flutterwave": 17, "payme": 16}
EFFECTS = """
    SELECT (SELECT array_agg(new_status ORDER BY id) FROM payments_paymenthistory WHERE payment_id = %s),
           (SELECT count(*) FROM payments_posting WHERE payment_id = %s),
           (SELECT count(*) FROM notifications_notification WHERE source = %s)
"""

pytestmark = [pytest.mark.heavy, pytest.mark.xdist_group("storm")]


@pytest.fixture(scope="module")
def web(school: RunningSchool) -> Iterator[ForkedWeb]:
    """The school's web process as often as it is killed, without the pauses that the supervisor makes."""
    with ForkedWeb(school.environment) as forked:
        yield forked


@pytest.mark.parametrize("method", ROUNDS)
def test_a_repeat_after_a_death_is_answered_alike_and_counts_once(
    school: RunningSchool,
    web: ForkedWeb,
    office: Office,
    paystack: FakePaystack,
    flutterwave: FakeFlutterwave,
    method: str,
) -> None:
    bills = office.bills(method, "UZS" if method == "payme" else "NGN", number=ROUNDS[method])
    telling = told_by_payme(web) if method == "payme" else told_of(office, paystack, flutterwave, method, bills)
    path = PAYME if method == "payme" else WEBHOOK
    heard = 0
    for bill in bills:
        call = telling(bill)
        first = deliver_and_kill(school.database, web, path, call)
        again, once_more = (deliver(web, path, call) for _time in range(2))
        assert again == once_more
        assert again[0] == 200
        assert first in ([], [again])
        heard += len(first)
        assert school.rows(EFFECTS, bill, bill, f"payment:{bill}:confirmed") == [(["pending", "confirmed"], 3, 1)]
    assert heard < ROUNDS[method]
    assert web.killed >= ROUNDS[method]


def told_of(
    office: Office, paystack: FakePaystack, flutterwave: FakeFlutterwave, method: str, bills: dict[int, Frontend]
) -> Callable[[int], Delivery]:
    """The call about a bill that is paid at its page."""
    references = office.references(bills)

    def tell(bill: int) -> Delivery:
        if method == "paystack":
            paystack.pay(references[bill])
            return Delivery(method, *paystack.charge(references[bill]))
        return Delivery(method, *flutterwave.charge(flutterwave.pay(references[bill])))

    return tell


def told_by_payme(web: ForkedWeb) -> Callable[[int], Delivery]:
    """The call that performs what was begun before."""

    def tell(bill: int) -> Delivery:
        account, id = {"payment_id": str(bill)}, new_id()
        begun = {"id": id, "time": milliseconds(), "amount": int(AMOUNT * 100), "account": account}
        status, body = deliver(web, PAYME, payme("create", "CreateTransaction", begun))
        assert (status, b'"result"' in body) == (200, True)
        return payme("perform", "PerformTransaction", {"id": id})

    return tell


def deliver(web: ForkedWeb, path: str, call: Delivery) -> tuple[int, bytes]:
    """Status and body of the answer."""
    with httpx2.Client(timeout=30) as http:
        answer = http.post(f"{web.url}{path}", content=call.body, headers=dict(call.headers))
    return answer.status_code, answer.content


def deliver_and_kill(database: str, web: ForkedWeb, path: str, call: Delivery) -> list[tuple[int, bytes]]:
    """Kill the web process when the confirmation's commit is heard; what the gateway still got to hear."""
    heard: list[tuple[int, bytes]] = []

    def caller() -> None:
        with suppress(httpx2.TransportError):
            heard.append(deliver(web, path, call))

    with psycopg.connect(database, autocommit=True) as listener:
        listener.execute("LISTEN maktab_live")
        sending = threading.Thread(target=caller)
        sending.start()
        told = list(listener.notifies(timeout=30, stop_after=1))
        web.kill()
    sending.join(60)
    assert told
    return heard
