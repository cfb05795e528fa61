"""Payme walks through the running school over HTTP; and its web process is killed at the moment of a commit."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

import httpx2
import psycopg
import pytest

from tests.fake_payme import KEY, MERCHANT, FakePayme, Sandbox, Told, milliseconds, new_id
from tests.project.processes import wait_until
from tests.running.school import RunningSchool, start_school

AMOUNT = 50_000_000
KILLS = 3
HEALED_WITHIN = 60  # seconds
HISTORY = "SELECT new_status FROM payments_paymenthistory WHERE payment_id = %s ORDER BY id"

pytestmark = [pytest.mark.heavy, pytest.mark.xdist_group("payme")]


@pytest.fixture(scope="module")
def school() -> Iterator[RunningSchool]:
    """A school with a cashbox at Payme."""
    running = start_school(PAYME_MERCHANT_ID=MERCHANT, PAYME_KEY=KEY)
    yield running
    running.stop()


@pytest.fixture
def payme(school: RunningSchool) -> Iterator[FakePayme]:
    with httpx2.Client(base_url=school.url, timeout=30) as http:
        yield FakePayme(http)


@pytest.fixture(scope="module")
def bills(school: RunningSchool) -> Iterator[int]:
    """Numbers of payments that a student owes, a new one each time."""

    def make() -> Iterator[int]:
        admin = school.frontend("admin")
        student = school.frontend("student1").me["id"]
        while True:
            body = {
                "student": student,
                "amount": "500000",
                "currency": "UZS",
                "payment_method": "payme",
                "due_date": (date.today() + timedelta(days=7)).isoformat(),  # noqa: DTZ011  a day that is surely ahead
            }
            yield int(admin.post("/payments/", body, 201)["id"])

    return make()


def changes(school: RunningSchool, payment: int) -> list[str]:
    return [status for (status,) in school.rows(HISTORY, payment)]


def test_the_sandbox_walks_through(school: RunningSchool, payme: FakePayme, bills: Iterator[int]) -> None:
    sandbox, first, second = Sandbox(payme, AMOUNT), next(bills), next(bills)
    sandbox.first_scenario(first)
    sandbox.second_scenario(second)
    assert changes(school, first) == ["pending"]
    assert changes(school, second) == ["pending", "confirmed", "refunded"]


def test_sixteen_transactions_for_one_payment_at_once(
    school: RunningSchool, payme: FakePayme, bills: Iterator[int]
) -> None:
    payment, told = next(bills), []
    barrier = threading.Barrier(16)

    def begin() -> None:
        with httpx2.Client(base_url=school.url, timeout=30) as http:
            barrier.wait(30)
            told.append(FakePayme(http).create(payment, AMOUNT, id=new_id()).code)

    clients = [threading.Thread(target=begin) for _number in range(16)]
    for client in clients:
        client.start()
    for client in clients:
        client.join(60)
    assert sorted(told) == [-31052] * 15 + [0]


def test_a_lost_answer_is_given_again(school: RunningSchool, payme: FakePayme, bills: Iterator[int]) -> None:
    """The web process dies as the commit is heard; what Payme repeats is answered as the row was left."""
    for _number in range(KILLS):
        payment, id = next(bills), new_id()
        payme.create(payment, AMOUNT, id=id)
        body = {"method": "PerformTransaction", "params": {"id": id}, "id": 1}
        heard = perform_and_kill(school, payme, body)
        wait_until(school.is_alive, HEALED_WITHIN, "the web process is back")
        again = payme.send(body)
        seen = payme.check(id).result
        assert again.result == {"transaction": seen["transaction"], "perform_time": seen["perform_time"], "state": 2}
        assert [told.bytes for told in heard] in ([], [again.bytes])
        assert seen["perform_time"] < milliseconds()
        assert payme.send(body).bytes == again.bytes
        assert changes(school, payment) == ["pending", "confirmed"]


def perform_and_kill(school: RunningSchool, payme: FakePayme, body: Any) -> list[Told]:
    """Kill the web process when the confirmation's notice is told, which PostgreSQL does at the commit; what came."""
    heard: list[Told] = []

    def perform() -> None:
        with suppress(httpx2.TransportError), httpx2.Client(base_url=school.url, timeout=30) as http:
            heard.append(FakePayme(http).send(body))

    with psycopg.connect(school.database, autocommit=True) as listener:
        listener.execute("LISTEN maktab_live")
        web, caller = school.child("uvicorn"), threading.Thread(target=perform)
        caller.start()
        told = list(listener.notifies(timeout=30, stop_after=1))
        os.kill(web, signal.SIGKILL)
    caller.join(60)
    assert told
    return heard
