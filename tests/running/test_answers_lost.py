"""The web process is killed between a commit and its answer, 50 times: a gateway's repeat is answered, one effect.

The killed process has not heard from PostgreSQL that the confirmation is committed, so no answer can have gone out.
"""

from collections.abc import Callable, Iterator

import httpx2
import pytest

from tests.fake_flutterwave import FakeFlutterwave
from tests.fake_payme import WEBHOOK as PAYME
from tests.fake_payme import milliseconds, new_id
from tests.fake_paystack import FakePaystack
from tests.project.processes import wait_until
from tests.running.client import Frontend
from tests.running.commits import WatchedCommits, nothing
from tests.running.deliveries import Delivery
from tests.running.forks import READY_WITHIN, ForkedWeb
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

CONFIRMED = "SELECT id FROM payments_payment WHERE id = %s AND status = 'confirmed'"
ROUNDS = {"paystack": 17, "flutterwave": 17, "payme": 16}
EFFECTS = """
    SELECT (SELECT array_agg(new_status ORDER BY id) FROM payments_paymenthistory WHERE payment_id = %s),
           (SELECT count(*) FROM payments_posting WHERE payment_id = %s),
           (SELECT count(*) FROM notifications_notification WHERE source = %s)
"""

pytestmark = [pytest.mark.heavy, pytest.mark.xdist_group("storm")]


@pytest.fixture(scope="module")
def commits(school: RunningSchool) -> Iterator[WatchedCommits]:
    """The way of the killed web process to the school's database."""
    with WatchedCommits(school.database) as watched:
        yield watched


@pytest.fixture(scope="module")
def web(school: RunningSchool, commits: WatchedCommits) -> Iterator[ForkedWeb]:
    """The school's web process as often as it is killed, without the pauses that the supervisor makes."""
    with ForkedWeb({**school.environment, "DATABASE_URL": commits.database}) as forked:
        yield forked


@pytest.mark.parametrize("method", ROUNDS)
def test_a_repeat_after_a_death_is_answered_alike_and_counts_once(
    school: RunningSchool,
    commits: WatchedCommits,
    web: ForkedWeb,
    office: Office,
    paystack: FakePaystack,
    flutterwave: FakeFlutterwave,
    method: str,
) -> None:
    bills = office.bills(method, "UZS" if method == "payme" else "NGN", number=ROUNDS[method])
    telling = told_by_payme(web) if method == "payme" else told_of(office, paystack, flutterwave, method, bills)
    path, killed = PAYME if method == "payme" else WEBHOOK, web.killed
    for bill in bills:
        call = telling(bill)
        commits.committed = killing(school, commits, web, bill)
        with pytest.raises(httpx2.TransportError):
            deliver(web, path, call)
        wait_until(web.is_alive, READY_WITHIN, "the web process is back")
        again, once_more = (deliver(web, path, call) for _time in range(2))
        assert again == once_more
        assert again[0] == 200
        assert school.rows(EFFECTS, bill, bill, f"payment:{bill}:confirmed") == [(["pending", "confirmed"], 3, 1)]
    assert web.killed == killed + ROUNDS[method]


def killing(school: RunningSchool, commits: WatchedCommits, web: ForkedWeb, bill: int) -> Callable[[], None]:
    """What is done at a commit: once the bill is confirmed, the web process is killed before it hears of it."""

    def kill() -> None:
        if school.rows(CONFIRMED, bill):
            commits.committed = nothing
            web.kill()

    return kill


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
