"""Paying over the contract: from the first click to the course that is open."""

import json
from typing import Any

import pytest

from school.learning.actions import grant_access
from school.learning.models import Enrollment
from school.payments.actions import refund_payment, start_attempt
from school.payments.choices import PaymentMethod
from school.payments.models import Payment, PaymentAttempt
from tests.api.callers import Callers
from tests.contracts.nclex.shop import BEGUN, INITIATE, body_of, initiated, priced, status, tell
from tests.fake_flutterwave import FakeFlutterwave
from tests.fake_paystack import FakePaystack, signed
from tests.jobs import run_jobs
from tests.loopback import CUT, HANG
from tests.school.payments.bills import bill
from tests.school.payments.online import flagged, verdicts
from tests.world import SYSTEM, World

NOT_FOUND = {"detail": "Not found."}


def test_from_the_click_to_the_course(api: Callers, world: World, paystack: FakePaystack) -> None:
    course = priced(world)
    answer = api["student"].post(INITIATE, body_of(course))
    payment, attempt = Payment.objects.get(), PaymentAttempt.objects.get()
    number, page = attempt.reference, f"{paystack.url}/pay/4099260516"
    assert (answer.status, answer.json) == (
        200,
        {"message": BEGUN, "transaction_id": number, "redirect_url": page},
    )
    assert (payment.student, payment.course, payment.status, payment.payment_method) == (
        world.student,
        course,
        "pending",
        "paystack",
    )
    (asked,) = paystack.asked("initialize")
    assert (asked.body["amount"], asked.body["currency"], asked.body["reference"]) == (6000, "NGN", number)
    assert asked.body["callback_url"] == f"http://localhost:3000/payment-status?transaction_id={number}"
    assert status(api["student"], number) == ("pending", "pending")
    paystack.pay(number)
    for _delivery in range(3):
        told = tell(paystack.charge(number))
        assert (told.status, told.json) == (200, {"message": "Received."})
    assert status(api["student"], number) == ("success", "enrolled")
    assert api["student"].get(f"/api/payments/status/{number}/").json["message"] == "Payment processed successfully."
    enrolled = Enrollment.objects.get()
    assert (enrolled.student, enrolled.course, enrolled.is_paid) == (world.student, course, True)
    assert list(payment.history.order_by("pk").values_list("new_status", flat=True)) == ["pending", "confirmed"]


def test_status_asks_the_gateway_itself_but_not_all_the_time(
    api: Callers, world: World, paystack: FakePaystack
) -> None:
    """The gateway's call is lost: whoever waits gets the truth all the same."""
    number = initiated(api["student"], priced(world))
    for _poll in range(4):
        assert status(api["student"], number) == ("pending", "pending")
    assert len(paystack.asked("verify")) == 1
    paystack.pay(number)
    PaymentAttempt.objects.update(checked_at=None)
    assert status(api["student"], number) == ("success", "enrolled")
    assert status(api["student"], number) == ("success", "enrolled")
    assert len(paystack.asked("verify")) == 2


@pytest.mark.parametrize("reply", [CUT, HANG])
def test_a_gateway_that_does_not_say_leaves_it_pending(
    api: Callers, world: World, paystack: FakePaystack, reply: Any
) -> None:
    number = initiated(api["student"], priced(world))
    paystack.script["verify"].append(reply)
    assert status(api["student"], number) == ("pending", "pending")


def test_a_failed_payment_can_be_begun_again(api: Callers, world: World, paystack: FakePaystack) -> None:
    course = priced(world)
    number = initiated(api["student"], course)
    paystack.pay(number, status="failed", gateway_response="Declined")
    answer = api["student"].get(f"/api/payments/status/{number}/").json
    assert (answer["status"], answer["enrollment_status"]) == ("failed", "failed")
    assert answer["message"].startswith("Payment failed.")
    again = initiated(api["student"], course)
    assert again != number
    assert Payment.objects.count() == 1, "the same payment, another attempt"
    paystack.pay(again)
    assert tell(paystack.charge(again)).status == 200
    assert status(api["student"], again) == ("success", "enrolled")


def test_only_ones_own(api: Callers, world: World, paystack: FakePaystack) -> None:
    number = initiated(api["student"], priced(world))
    for who in ("classmate", "teacher", "admin", "accountant"):
        answer = api[who].get(f"/api/payments/status/{number}/")
        assert (answer.status, answer.json) == (404, NOT_FOUND)
    for unknown in ("mk-0", "1", "%00", "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a", "x" * 300):
        answer = api["student"].get(f"/api/payments/status/{unknown}/")
        assert (answer.status, answer.json) == (404, NOT_FOUND)
    assert api["anonymous"].get(f"/api/payments/status/{number}/").status == 401


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"amount": 59}, "amount"),
        ({"amount": 60.01}, "amount"),
        ({"amount": -60}, "amount"),
        ({"amount": "60.001"}, "amount"),
        ({"amount": None}, "amount"),
        ({"currency": "USD"}, "currency"),
        ({"currency": "ngn"}, "currency"),
        ({"payment_method": "cash"}, "payment_method"),
        ({"payment_method": None}, "payment_method"),
        ({"course_id": "1"}, "course_id"),
        ({"return_url": "https://evil.example"}, "return_url"),
    ],
)
def test_what_does_not_fit(
    api: Callers, world: World, paystack: FakePaystack, change: dict[str, Any], field: str
) -> None:
    answer = api["student"].post(INITIATE, body_of(priced(world), **change))
    assert (answer.status, answer.json["detail"]) == (400, "Invalid input data.")
    assert set(answer.json["errors"]) == {field}
    assert not Payment.objects.exists()
    assert not paystack.calls


def test_what_is_told_of_a_wrong_price(api: Callers, world: World, paystack: FakePaystack) -> None:
    answer = api["student"].post(INITIATE, body_of(priced(world), amount=1, currency="USD"))
    assert answer.json["errors"] == {
        "amount": ["This course costs 60.00 NGN. Send exactly that."],
        "currency": ["The price of this course is in NGN."],
    }
    nothing = api["student"].post(INITIATE, body_of(amount=0))
    assert nothing.json["errors"] == {"amount": ["The amount must be above zero."]}


def test_courses_that_are_not_to_be_seen(api: Callers, world: World, paystack: FakePaystack) -> None:
    course = priced(world)
    type(course).objects.update(live=False)
    outsider = api["outsider"].post(INITIATE, body_of(course))
    unknown = api["student"].post(INITIATE, body_of(course_id="0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a"))
    assert (outsider.status, unknown.status) == (404, 404)
    assert outsider.json == unknown.json == NOT_FOUND
    assert not Payment.objects.exists()


@pytest.mark.parametrize(("who", "expected"), [("anonymous", 401), ("teacher", 403), ("admin", 403), ("editor", 403)])
def test_students_buy(api: Callers, world: World, paystack: FakePaystack, who: str, expected: int) -> None:
    answer = api[who].post(INITIATE, body_of(priced(world)))
    assert (answer.status, list(answer.json)) == (expected, ["detail"])
    assert not Payment.objects.exists()


def test_a_free_course_opens_at_once(api: Callers, world: World) -> None:
    course = priced(world, 0)
    answer = api["student"].post(INITIATE, body_of(course, amount=0))
    enrolled = Enrollment.objects.get()
    assert (answer.status, answer.json["redirect_url"]) == (200, None)
    assert answer.json["transaction_id"] == str(enrolled.uuid)
    assert status(api["student"], str(enrolled.uuid)) == ("success", "enrolled")
    assert api["classmate"].get(f"/api/payments/status/{enrolled.uuid}/").status == 404
    assert api["student"].post(INITIATE, body_of(course, amount=0)).status == 409
    assert api["student"].post(INITIATE, body_of(course, amount=5)).status == 400
    assert not Payment.objects.exists()


def test_who_is_in_the_course_already(api: Callers, world: World, paystack: FakePaystack) -> None:
    course = priced(world)
    grant_access(SYSTEM, student=world.student, course=course)
    answer = api["student"].post(INITIATE, body_of(course))
    assert (answer.status, list(answer.json)) == (409, ["detail"])
    Enrollment.objects.update(is_paid=False)  # let in by staff, for nothing
    assert api["student"].post(INITIATE, body_of(course)).status == 409
    assert not Payment.objects.exists()
    assert not paystack.calls


def test_who_has_left_a_paid_course_comes_back_for_nothing(api: Callers, world: World) -> None:
    course = priced(world)
    enrolled = grant_access(SYSTEM, student=world.student, course=course)
    Enrollment.objects.update(left_at=enrolled.enrolled_at)
    assert status(api["student"], str(enrolled.uuid)) == ("success", "failed")
    assert api["student"].post(INITIATE, body_of(course)).json["transaction_id"] == str(enrolled.uuid)
    assert status(api["student"], str(enrolled.uuid)) == ("success", "enrolled")


def test_money_for_no_course_waits_for_the_school(api: Callers, world: World, paystack: FakePaystack) -> None:
    number = initiated(api["student"])
    paystack.pay(number)
    tell(paystack.charge(number))
    assert status(api["student"], number) == ("success", "pending")
    assert not Enrollment.objects.exists()


def test_a_refund_closes_the_course(api: Callers, world: World, paystack: FakePaystack) -> None:
    number = initiated(api["student"], priced(world))
    paystack.pay(number)
    tell(paystack.charge(number))
    made = refund_payment(world.actor("admin"), payment=Payment.objects.get())
    tell(paystack.refund_event({**paystack.given_back[-1], "status": "processed"}))
    paystack.given_back[-1]["status"] = "processed"
    run_jobs()
    made.refresh_from_db()
    assert made.status == "refunded"
    assert status(api["student"], number) == ("failed", "failed")


def test_a_school_without_gateways(api: Callers, world: World) -> None:
    for method in ("credit_card", "paystack", "flutterwave", "payme"):
        answer = api["student"].post(INITIATE, body_of(priced(world), payment_method=method))
        assert (answer.status, list(answer.json)) == (503, ["detail"])
        assert "not set up" in answer.json["detail"]
    assert not Payment.objects.exists()


def test_a_gateway_that_does_not_answer(api: Callers, world: World, paystack: FakePaystack) -> None:
    course = priced(world)
    paystack.script["initialize"] += [CUT, CUT]
    answer = api["student"].post(INITIATE, body_of(course))
    assert (answer.status, list(answer.json)) == (503, ["detail"])
    initiated(api["student"], course)
    assert (Payment.objects.count(), PaymentAttempt.objects.count()) == (1, 2)


def test_a_currency_that_nobody_takes(api: Callers, world: World, paystack: FakePaystack) -> None:
    answer = api["student"].post(INITIATE, body_of(priced(world, currency="UZS"), currency="UZS"))
    assert (answer.status, set(answer.json["errors"])) == (400, {"currency"})


def test_each_gateway_by_its_name(
    api: Callers, world: World, paystack: FakePaystack, flutterwave: FakeFlutterwave, settings: Any
) -> None:
    settings.PAYME_MERCHANT_ID = "merchant"
    course = priced(world)
    pages = {}
    for method in ("paystack", "flutterwave"):
        pages[method] = api["student"].post(INITIATE, body_of(course, payment_method=method)).json["redirect_url"]
    for name, url in (("paystack", paystack.url), ("flutterwave", flutterwave.url)):
        settings.CARD_GATEWAY = name
        assert api["student"].post(INITIATE, body_of(course)).json["redirect_url"].startswith(url)
    assert pages["paystack"].startswith(paystack.url)
    assert pages["flutterwave"].startswith(flutterwave.url)
    course = priced(world, currency="UZS")
    payme = api["student"].post(INITIATE, body_of(course, payment_method="payme", currency="UZS"))
    usual = api["student"].post(INITIATE, body_of(course, currency="UZS"))
    assert payme.json["redirect_url"].startswith(settings.PAYME_CHECKOUT_URL)
    assert usual.json["redirect_url"].startswith(settings.PAYME_CHECKOUT_URL), "the only one that takes it"
    assert status(api["student"], payme.json["transaction_id"]) == ("pending", "pending")


def test_a_debt_that_the_school_has_written_down_is_paid(api: Callers, world: World, paystack: FakePaystack) -> None:
    course = priced(world)
    owed = bill(world, course=course, amount="60", currency="NGN", payment_method="paystack")
    number = initiated(api["student"], course)
    assert PaymentAttempt.objects.get(reference=number).payment == owed


def test_the_same_key_begins_once(api: Callers, world: World, paystack: FakePaystack) -> None:
    body, headers = body_of(priced(world)), {"Idempotency-Key": "click"}
    first, again = (api["student"].post(INITIATE, body, headers=headers) for _click in range(2))
    assert first.bytes == again.bytes
    assert again.headers["Idempotent-Replayed"] == "true"
    assert len(paystack.asked("initialize")) == 1
    other = api["student"].post(INITIATE, body | {"payment_method": "paystack"}, headers=headers)
    assert (other.status, list(other.json)) == (422, ["detail"])


def test_calls_that_are_forged(api: Callers, world: World, paystack: FakePaystack) -> None:
    number = initiated(api["student"], priced(world))
    paystack.pay(number)
    headers, body = paystack.charge(number)
    forged = [
        ({**headers, "X-Paystack-Signature": "0" * 128}, body),
        (headers, body + b" "),
        (signed(body, "sk_live_another"), body),
        ({}, body),
        ({"verif-hash": "x"}, body),
    ]
    for call in forged:
        for path in ("/api/payments/webhook/", "/api/payments/webhook/paystack/"):
            answer = tell(call, path)
            assert (answer.status, list(answer.json)) == (401, ["detail"])
    assert tell((headers, body), "/api/payments/webhook/flutterwave/").status == 401
    assert tell((headers, body), "/api/payments/webhook/stripe/").status == 404
    assert verdicts() == []
    assert tell((headers, body), "/api/payments/webhook/paystack/").status == 200
    assert status(api["student"], number) == ("success", "enrolled")


def test_calls_that_are_genuine_and_change_nothing(api: Callers, world: World, paystack: FakePaystack) -> None:
    number = initiated(api["student"], priced(world))
    unknown = json.dumps({"event": "charge.success", "data": {"id": 5, "reference": "other-shop", "status": "x"}})
    for body in (unknown.encode(), b"{}", b"[]", b"garbage"):
        assert tell((signed(body), body)).status == 200
    assert status(api["student"], number) == ("pending", "pending")
    assert not Enrollment.objects.exists()


def test_another_amount_waits_for_the_school(api: Callers, world: World, paystack: FakePaystack) -> None:
    number = initiated(api["student"], priced(world))
    paystack.pay(number, amount=5900)
    assert tell(paystack.charge(number)).status == 200
    assert flagged() == ["amount_differs"]
    assert status(api["student"], number) == ("pending", "pending")
    assert not Enrollment.objects.exists()


def test_a_checkout_elsewhere_is_the_same_machinery(api: Callers, world: World, paystack: FakePaystack) -> None:
    """What was begun through another contract can be asked for here."""
    owed = bill(world, amount="60", currency="NGN", payment_method=PaymentMethod.PAYSTACK)
    attempt = start_attempt(world.actor("student"), payment=owed)
    assert status(api["student"], attempt.reference) == ("pending", "pending")
