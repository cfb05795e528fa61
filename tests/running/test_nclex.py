"""A student of the test-prep school from the first visit to the finished course, over real HTTP."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.contracts.nclex.test_cards import EVERY_ROW
from tests.fake_paystack import KEY, FakePaystack
from tests.project.processes import wait_until
from tests.running.nclex import NclexFrontend, mailed
from tests.running.school import RunningSchool, start_school

DIGITS = "4242424242424242"
JANE = {"full_name": "Jane Amara Doe", "email": "jane@example.com"}
FIRST, SECOND = "securepassword123", "another-horse-battery"
HISTORY = "SELECT new_status FROM payments_paymenthistory ORDER BY id DESC LIMIT 2"
ENROLLED = "SELECT count(*) FROM learning_enrollment WHERE student_id = (SELECT id FROM people_user WHERE email = %s)"

pytestmark = [pytest.mark.heavy, pytest.mark.xdist_group("nclex-running")]


@pytest.fixture(scope="module")
def paystack() -> Iterator[FakePaystack]:
    with FakePaystack() as fake:
        yield fake


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the school keeps its files and its mails."""
    return tmp_path_factory.mktemp("school")


@pytest.fixture(scope="module")
def school(paystack: FakePaystack, folder: Path) -> Iterator[RunningSchool]:
    """A school with an account at Paystack."""
    running = start_school(PAYSTACK_SECRET_KEY=KEY, PAYSTACK_BASE_URL=paystack.url, DATA_DIR=str(folder))
    yield running
    running.stop()


@pytest.fixture
def jane(school: RunningSchool) -> Iterator[NclexFrontend]:
    with httpx2.Client(base_url=f"{school.url}/api", timeout=30) as client:
        yield NclexFrontend(client)


def test_from_the_first_visit_to_the_finished_course(
    school: RunningSchool, paystack: FakePaystack, jane: NclexFrontend, folder: Path
) -> None:
    course = offer(school, jane)
    come_in(jane, folder / "mail")
    stay_in(jane)
    refuse_card(school, jane, course, folder)
    buy(school, paystack, jane, course)
    learn(school, jane, course)


def offer(school: RunningSchool, jane: NclexFrontend) -> str:
    """The school makes a course and puts a price on it; a visitor sees it without a login."""
    admin = school.frontend("admin")
    base = school.url + "/api"
    body = {"title": "NCLEX-RN", "description": "Nursing.", "video_url": "https://youtube.com/watch?v=x"}
    made = admin.call("POST", f"{base}/admin/courses/", 201, json=body)
    ours = admin.call("GET", "/courses/courses/", params={"name": "NCLEX-RN"})["results"][0]["id"]
    admin.call("PATCH", f"/courses/courses/{ours}/", json={"price": "60.00", "currency": "NGN"})
    seen = next(each for each in jane.call("GET", "/courses/") if each["id"] == made["id"])
    assert seen == {"id": made["id"], "title": "NCLEX-RN", "description": "Nursing.", "video_url": None}
    return str(made["id"])


def come_in(jane: NclexFrontend, mails: Path) -> None:
    """Registers, confirms the email by the captured mail, forgets the password and chooses another one."""
    passwords = {"password": FIRST, "confirm_password": FIRST}
    told = jane.call("POST", "/auth/register/", {**JANE, **passwords}, 201)
    assert told["message"] == "Registration successful. Please check your email to confirm your account."
    token = mailed(mails, JANE["email"], "verify-email")
    assert jane.client.post("/v1/auth/verify/", json={"token": token}).status_code == 200
    assert jane.log_in(JANE["email"], FIRST)["full_name"] == JANE["full_name"]
    jane.call("POST", "/auth/forgot-password/", {"email": JANE["email"]})
    token = mailed(mails, JANE["email"], "reset-password")
    body = {"token": token, "new_password": SECOND, "confirm_new_password": SECOND}
    assert jane.call("POST", "/auth/reset-password/confirm/", body)["message"].startswith("Your password has been")
    assert jane.send("GET", "/users/me/", None).status_code == 401, "a reset ends all sessions"
    jane.log_in(JANE["email"], SECOND)


def stay_in(jane: NclexFrontend) -> None:
    """An access token that is not good any more is replaced without the person noticing."""
    jane.token = jane.token[:-4]
    assert jane.call("GET", "/users/me/")["email"] == JANE["email"]
    assert jane.refreshed == 1


def refuse_card(school: RunningSchool, jane: NclexFrontend, course: str, folder: Path) -> None:
    """What the old payment form sends is refused, and is nowhere afterwards."""
    card = {"cardNumber": DIGITS, "expiryDate": "12/34", "cvv": "739"}
    jane.call("POST", "/payments/initiate/", {**wish(course), "card_details": card}, 400)
    ((statement,),) = school.rows(EVERY_ROW, "[^0-9a-z]*".join(DIGITS))
    assert [table for table, rows in school.rows(statement) if rows] == []
    assert not [line for line in school.lines if DIGITS in line]
    assert not [file for file in folder.rglob("*") if file.is_file() and DIGITS.encode() in file.read_bytes()]


def wish(course: str) -> dict[str, Any]:
    """What the payment form sends."""
    return {"payment_method": "credit_card", "amount": 60, "currency": "NGN", "course_id": course}


def buy(school: RunningSchool, paystack: FakePaystack, jane: NclexFrontend, course: str) -> None:
    """The gateway's page, sixteen deliveries of its call at once, and what the status page shows."""
    begun = jane.call("POST", "/payments/initiate/", wish(course))
    number = begun["transaction_id"]
    assert httpx2.get(begun["redirect_url"]).status_code == 200
    assert jane.call("GET", f"/payments/status/{number}/")["status"] == "pending"
    paystack.pay(number)
    assert deliveries(school, *paystack.charge(number)) == [200] * 16
    done = wait_until(lambda: paid(jane, number), 30, "the payment is through")
    assert (done["message"], done["enrollment_status"]) == ("Payment processed successfully.", "enrolled")
    assert school.rows(HISTORY) == [("confirmed",), ("pending",)]
    assert school.rows(ENROLLED, JANE["email"]) == [(1,)]
    jane.call("POST", "/payments/initiate/", wish(course), 409)


def deliveries(school: RunningSchool, headers: Any, body: bytes) -> list[int]:
    """The statuses of sixteen deliveries of the same call at once."""
    told: list[int] = []

    def deliver() -> None:
        told.append(
            httpx2.post(f"{school.url}/api/payments/webhook/", content=body, headers=headers, timeout=30).status_code
        )

    threads = [threading.Thread(target=deliver) for _delivery in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return told


def paid(jane: NclexFrontend, number: str) -> dict[str, Any]:
    """What is told of the purchase, once it is paid."""
    found: dict[str, Any] = jane.call("GET", f"/payments/status/{number}/")
    return found if found["status"] == "success" else {}


def learn(school: RunningSchool, jane: NclexFrontend, course: str) -> None:
    """The video is there now; the course is finished, and the admin sees that."""
    assert jane.call("GET", "/users/me/progress/")[0]["progress_percentage"] == 0
    seen = next(each for each in jane.call("GET", "/courses/") if each["id"] == course)
    assert seen["video_url"] == "https://youtube.com/watch?v=x"
    done = jane.call("PUT", f"/users/me/progress/{course}/", {"progress_percentage": 100})
    assert done["progress_percentage"] == 100
    assert done["completed_at"].endswith("Z")
    people = school.frontend("admin").call("GET", f"{school.url}/api/admin/users/")
    assert {each["email"]: each["courses_completed_count"] for each in people}[JANE["email"]] == 1
