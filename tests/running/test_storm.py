"""A thousand calls of each gateway for a hundred bills, while the web process is killed: all books agree at the end."""

import json
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import httpx2
import psycopg
import pytest

from tests import fake_flutterwave, fake_payme, fake_paystack
from tests.fake_flutterwave import FakeFlutterwave
from tests.fake_payme import basic, new_id
from tests.fake_paystack import FakePaystack
from tests.project.processes import wait_until
from tests.running.client import Frontend
from tests.running.deliveries import AT_ONCE, Deliveries, Delivery, total
from tests.running.school import RunningSchool, start_school

BILLS, REPEATS, KILLS, AMOUNT = 100, 8, 5, Decimal("5000.00")
STUDENTS = 25
HEALED_WITHIN = 90  # seconds
WEBHOOK = "/api/payments/webhook/"
CONFIRMED = """
    SELECT count(*) FILTER (WHERE new_status = 'confirmed'), count(DISTINCT payment_id) FROM payments_paymenthistory
    WHERE new_status = 'confirmed' AND payment_id = ANY(%s)
"""
IN_THE_BOOKS = """
    SELECT coalesce(sum(CASE WHEN debit = %s THEN amount ELSE 0 END - CASE WHEN credit = %s THEN amount ELSE 0 END), 0)
    FROM payments_posting WHERE payment_id = ANY(%s)
"""
LEDGER_SUM = """
    SELECT coalesce(sum(amount), 0) FROM (
        SELECT amount FROM payments_posting UNION ALL SELECT -amount FROM payments_posting
    ) lines
"""
ENROLLED = """
    SELECT count(*) FROM learning_enrollment e JOIN payments_payment p
    ON p.student_id = e.student_id AND p.course_id = e.course_id
    WHERE p.id = ANY(%s) AND e.is_paid AND e.left_at IS NULL
"""
NOTICES = "SELECT count(*) FROM notifications_notification WHERE source = ANY(%s)"

pytestmark = [pytest.mark.heavy, pytest.mark.xdist_group("storm")]


@pytest.fixture(scope="module")
def paystack() -> Iterator[FakePaystack]:
    with FakePaystack() as fake:
        yield fake


@pytest.fixture(scope="module")
def flutterwave() -> Iterator[FakeFlutterwave]:
    with FakeFlutterwave() as fake:
        yield fake


@pytest.fixture(scope="module")
def school(paystack: FakePaystack, flutterwave: FakeFlutterwave) -> Iterator[RunningSchool]:
    """A school with all three gateways."""
    running = start_school(
        PAYSTACK_SECRET_KEY=fake_paystack.KEY,
        PAYSTACK_BASE_URL=paystack.url,
        FLUTTERWAVE_SECRET_KEY=fake_flutterwave.KEY,
        FLUTTERWAVE_SECRET_HASH=fake_flutterwave.WORD,
        FLUTTERWAVE_BASE_URL=flutterwave.base_url,
        PAYME_MERCHANT_ID=fake_payme.MERCHANT,
        PAYME_KEY=fake_payme.KEY,
    )
    yield running
    running.stop()


@dataclass
class Office:
    """Writes bills down, and lets students go to the gateways' pages."""

    school: RunningSchool
    students: list[Frontend] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.admin = self.school.frontend("admin")
        with ThreadPoolExecutor(4) as pool:
            names = [f"student{number}" for number in range(1, STUDENTS + 1)]
            self.students = list(pool.map(self.school.frontend, names))

    def bills(self, method: str, currency: str, number: int = BILLS) -> dict[int, Frontend]:
        """That many bills, each for another student and course: the bill's number, and who owes it."""
        courses = [self.course(f"{method} {place}") for place in range(-(-number // STUDENTS))]
        owed = [(student, course) for course in courses for student in self.students][:number]
        body = {
            "amount": str(AMOUNT),
            "currency": currency,
            "payment_method": method,
            "due_date": (date.today() + timedelta(days=7)).isoformat(),  # noqa: DTZ011  a day that is surely ahead
        }
        create = [{**body, "student": student.me["id"], "course": course} for student, course in owed]
        made = self.admin.post("/data/payments/bulk/", {"create": create})["created"]
        return {bill: student for bill, (student, _course) in zip(made, owed, strict=True)}

    def course(self, title: str) -> int:
        return int(self.admin.post("/courses/courses/", {"name": title}, 201)["id"])

    def references(self, bills: dict[int, Frontend]) -> dict[int, str]:
        """Each student goes to the page once more: bill and the reference of the new attempt."""
        for bill, student in bills.items():
            student.post(f"/payments/{bill}/checkout/")
        rows = self.school.rows(
            "SELECT DISTINCT ON (payment_id) payment_id, reference FROM payments_paymentattempt"
            " WHERE payment_id = ANY(%s) ORDER BY payment_id, id DESC",
            list(bills),
        )
        return dict(rows)


@pytest.fixture(scope="module")
def office(school: RunningSchool) -> Office:
    return Office(school)


def killing(school: RunningSchool, calls: int) -> Any:
    """Kill the web process five times, evenly over the calls, each time once it is back."""

    def kill(deliveries: Deliveries) -> None:
        for number in range(1, KILLS + 1):
            deliveries.wait_for(calls * number // (KILLS + 2))
            kill_web(school)

    return kill


def kill_web(school: RunningSchool) -> None:
    """As kill -9 does; returns when there is another one that answers."""
    web = wait_until(lambda: school.child("uvicorn"), HEALED_WITHIN, "there is a web process")
    with suppress(ProcessLookupError):
        os.kill(web, signal.SIGKILL)
    wait_until(lambda: school.child("uvicorn") not in (0, web), HEALED_WITHIN, "the web process is anew")
    wait_until(school.is_alive, HEALED_WITHIN, "the web process is back")


def storm(school: RunningSchool, calls: list[Delivery], seed: int, path: str = WEBHOOK) -> Deliveries:
    """All of the calls, and five kills; nobody is left waiting."""
    deliveries = Deliveries(f"{school.url}{path}")
    deliveries.send(calls, seed=seed, meanwhile=killing(school, len(calls)))
    assert deliveries.done == len(calls)
    assert deliveries.lost > 0
    return deliveries


def assert_books_agree(school: RunningSchool, bills: list[int], method: str, gateway: Decimal) -> None:
    """A hundred confirmed, each once, each with its course and its notice; the gateway's sum is ours; zero in all."""
    assert school.rows(CONFIRMED, bills) == [(BILLS, BILLS)]
    assert school.rows(ENROLLED, bills) == [(BILLS,)]
    assert school.rows(NOTICES, [f"payment:{bill}:confirmed" for bill in bills]) == [(BILLS,)]
    assert school.rows(IN_THE_BOOKS, method, method, bills) == [(gateway,)]
    assert school.rows(LEDGER_SUM) == [(0,)]
    states = "SELECT count(*), sum(amount) FROM payments_payment WHERE id = ANY(%s) AND status = 'confirmed'"
    assert school.rows(states, bills) == [(BILLS, AMOUNT * BILLS)]


def flagged(school: RunningSchool, bills: list[int]) -> list[Any]:
    """What waits for staff, by reason."""
    asked = "SELECT reason, count(*), sum(amount) FROM payments_unmatchedpayment WHERE payment_id = ANY(%s) GROUP BY 1"
    return school.rows(asked, bills)


def test_a_storm_of_paystack(school: RunningSchool, office: Office, paystack: FakePaystack) -> None:
    bills = office.bills("paystack", "NGN")
    wrong, right = office.references(bills), office.references(bills)
    calls = []
    for bill in bills:
        paystack.pay(wrong[bill], amount=499_999)
        paystack.pay(right[bill])
        headers, body = paystack.charge(right[bill])
        calls += [Delivery("right", headers, body)] * REPEATS
        calls.append(Delivery("wrong", *paystack.charge(wrong[bill])))
        calls.append(Delivery("forged", {**headers, "X-Paystack-Signature": "0" * 128}, body))
    answered = storm(school, calls, seed=1)
    assert total(answered.answered, "right") == {200: BILLS * REPEATS}
    assert total(answered.answered, "wrong") == {200: BILLS}
    assert total(answered.answered, "forged") == {401: BILLS}
    short = Decimal("4999.99")
    assert flagged(school, list(bills)) == [("amount_differs", BILLS, short * BILLS)]
    paid = sum(each["amount"] for each in paystack.transactions.values() if each["status"] == "success")
    assert_books_agree(school, list(bills), "paystack", Decimal(paid) / 100)


def test_a_storm_of_flutterwave(school: RunningSchool, office: Office, flutterwave: FakeFlutterwave) -> None:
    bills = office.bills("flutterwave", "NGN")
    wrong, right = office.references(bills), office.references(bills)
    calls = []
    for bill in bills:
        less = flutterwave.pay(wrong[bill], amount=AMOUNT + 1)
        headers, body = flutterwave.charge(flutterwave.pay(right[bill]))
        calls += [Delivery("right", headers, body)] * REPEATS
        calls.append(Delivery("wrong", *flutterwave.charge(less, amount=AMOUNT)))
        calls.append(Delivery("forged", fake_flutterwave.proved("guessed"), body))
    answered = storm(school, calls, seed=2)
    assert total(answered.answered, "right") == {200: BILLS * REPEATS}
    assert total(answered.answered, "wrong") == {200: BILLS}
    assert total(answered.answered, "forged") == {401: BILLS}
    assert flagged(school, list(bills)) == [("amount_differs", BILLS, (AMOUNT + 1) * BILLS)]
    paid = sum((each["amount"] for each in flutterwave.transactions.values()), Decimal(0))
    assert_books_agree(school, list(bills), "flutterwave", paid)


def test_a_storm_of_payme(school: RunningSchool, office: Office) -> None:
    bills = office.bills("payme", "UZS")
    minor, now = int(AMOUNT * 100), fake_payme.milliseconds()
    calls = []
    for bill in bills:
        given = {"id": new_id(), "time": now, "amount": minor, "account": {"payment_id": str(bill)}}
        calls += [payme("create", "CreateTransaction", given)] * (REPEATS // 2)
        calls += [payme("perform", "PerformTransaction", {"id": given["id"]})] * (REPEATS // 2)
        calls.append(payme("wrong", "CreateTransaction", {**given, "id": new_id(), "amount": minor - 1}))
        calls.append(payme("forged", "PerformTransaction", {"id": given["id"]}, key="guessed"))
    deliveries = storm(school, calls, seed=3, path=fake_payme.WEBHOOK)
    codes = {name: codes_of(bodies) for name, bodies in deliveries.bodies.items()}
    assert codes["forged"] == {-32504}
    assert codes["wrong"] <= {-31001, -31051, -31052}
    assert total(deliveries.answered, "forged") == {200: BILLS}
    again = Deliveries(f"{school.url}{fake_payme.WEBHOOK}")  # what was performed before it was begun is told again
    again.send([each for each in calls if each.name == "perform"], seed=4, meanwhile=lambda _deliveries: None)
    assert codes_of(again.bodies["perform"]) == {0}
    with httpx2.Client(base_url=school.url, timeout=30) as http:
        statement = fake_payme.FakePayme(http).statement(now - 1, now + 1)
    performed = [line for line in statement if line["state"] == 2]
    assert sorted(int(line["account"]["payment_id"]) for line in performed) == sorted(bills)
    assert_books_agree(school, list(bills), "payme", Decimal(sum(line["amount"] for line in performed)) / 100)


def payme(name: str, method: str, params: dict[str, Any], *, key: str = fake_payme.KEY) -> Delivery:
    body = json.dumps({"method": method, "params": params, "id": 1}).encode()
    return Delivery(name, {"Authorization": basic(key), "Content-Type": "text/json; charset=UTF-8"}, body)


def codes_of(bodies: set[bytes]) -> set[int]:
    """The codes of these answers; 0 for a good one."""
    answers = [json.loads(body) for body in bodies]
    return {int(answer["error"]["code"]) if "error" in answer else 0 for answer in answers}


BLIND = """
    CREATE OR REPLACE FUNCTION blind() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN NEW.status := OLD.status; NEW.transaction_id := OLD.transaction_id; RETURN NEW; END $$;
    CREATE OR REPLACE TRIGGER a_blind BEFORE UPDATE ON payments_payment FOR EACH ROW EXECUTE FUNCTION blind();
"""
UNGUARDED = "DROP INDEX IF EXISTS payments_each_state_once, payments_payme_one_open"
TIMES = 4


@pytest.mark.parametrize("method", ["paystack", "flutterwave", "payme"])
@pytest.mark.parametrize("guard", ["on", "off"])
def test_control_whose_calls_see_nothing_of_each_other(
    school: RunningSchool, office: Office, paystack: FakePaystack, flutterwave: FakeFlutterwave, guard: str, method: str
) -> None:
    """The school's own database, in which no call sees that the bill is paid: the unique row of history is the guard,
    and for Payme, before it, the one transaction that a payment may have.

    With it each bill is still confirmed once; without it many times. It is the last test here: the database is spoilt.
    """
    bills = office.bills(method, "UZS" if method == "payme" else "NGN", number=AT_ONCE)
    if method == "payme":
        calls = [call for bill in bills for call in payme_again(bill)]
    else:
        references = office.references(bills).values()
        again = paystack_again(paystack) if method == "paystack" else flutterwave_again(flutterwave)
        calls = [call for reference in references for call in again(reference)]
    with psycopg.connect(school.database, autocommit=True) as connection:
        connection.execute(BLIND if guard == "on" else UNGUARDED)
    accepted = sum(is_taken(school, call) for call in calls)
    ((entries, payments),) = school.rows(CONFIRMED, list(bills))
    assert payments == AT_ONCE
    assert (entries, accepted) == ((AT_ONCE, AT_ONCE) if guard == "on" else (AT_ONCE * TIMES, AT_ONCE * TIMES))


type Again = Callable[[str], list[Delivery]]


def paystack_again(paystack: FakePaystack) -> Again:
    """One bill's money, told by calls of different numbers."""

    def tell(reference: str) -> list[Delivery]:
        number = 10 * paystack.pay(reference)["id"]
        return [Delivery("right", *paystack.charge(reference, id=number + place)) for place in range(TIMES)]

    return tell


def flutterwave_again(flutterwave: FakeFlutterwave) -> Again:
    """One page that was paid several times."""

    def tell(reference: str) -> list[Delivery]:
        return [Delivery("right", *flutterwave.charge(flutterwave.pay(reference))) for _time in range(TIMES)]

    return tell


def payme_again(bill: int) -> list[Delivery]:
    """One bill's money, collected in several transactions one after the other."""
    about = {"time": fake_payme.milliseconds(), "amount": int(AMOUNT * 100), "account": {"payment_id": str(bill)}}
    numbers = [new_id() for _time in range(TIMES)]
    begun = [payme("create", "CreateTransaction", {**about, "id": number}) for number in numbers]
    done = [payme("right", "PerformTransaction", {"id": number}) for number in numbers]
    return [call for both in zip(begun, done, strict=True) for call in both]


def is_taken(school: RunningSchool, call: Delivery) -> bool:
    """Whether the call of money is answered as good."""
    path = fake_payme.WEBHOOK if "Authorization" in call.headers else WEBHOOK
    with httpx2.Client(timeout=30) as http:
        answer = http.post(f"{school.url}{path}", content=call.body, headers=dict(call.headers))
    return call.name == "right" and answer.status_code == 200 and b'"error"' not in answer.content
