"""Paystack's money comes to the school once, and only if Paystack itself says so."""

import json
import logging
from decimal import Decimal

import pytest
from django.db import connection
from pytest_django import Settings

from school.common.errors import Unauthenticated
from school.learning.models import Enrollment
from school.payments.actions import verify_open_attempts
from school.payments.models import GatewayEvent, PaymentAttempt, UnmatchedPayment
from tests.fake_paystack import KEY, FakePaystack, signed
from tests.jobs import run_jobs
from tests.loopback import BROKEN, CUT, GARBAGE, HANG, TOO_MANY, Reply
from tests.school.payments.online import AMOUNT, begun, changes, flagged, owed, standing, states, tell, verdicts
from tests.world import World


def test_the_page_is_asked_for_in_hundredths_with_our_reference(world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack", amount=Decimal("5000.05")))
    (call,) = paystack.asked("initialize")
    assert call.body == {
        "email": world.student.email,
        "amount": 500005,
        "currency": "NGN",
        "reference": attempt.reference,
        "callback_url": "https://school.example/back",
    }
    assert attempt.redirect_url.startswith(f"{paystack.url}/pay/")
    assert (attempt.status, attempt.amount, attempt.currency) == ("open", Decimal("5000.05"), "NGN")


def test_the_signature_is_as_paystack_makes_it() -> None:
    body = (
        b'{"event":"charge.success","data":{"reference":"ord_1","amount":500000,"currency":"NGN","status":"success"}}'
    )
    assert signed(body, "sk_test_example")["X-Paystack-Signature"] == (
        "9ea4908d0447a19de41194f4ac872d68b4eb1974a5575a870f488339c038bfb3"
        "c1a690abe515c4e5b66341230427f86fab8e79d0068d44532ae534aeff1e5878"
    )


@pytest.mark.parametrize("signature", [None, "", "0" * 128, "upper", "truncated", "other key", "not ascii é"])
def test_1_a_call_that_does_not_prove_itself_is_refused_and_leaves_nothing(
    world: World, paystack: FakePaystack, caplog: pytest.LogCaptureFixture, signature: str | None
) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    headers, body = paystack.charge(attempt.reference)
    right = headers["X-Paystack-Signature"]
    forms = {
        "upper": right.upper(),
        "truncated": right[:-1],
        "other key": signed(body, "sk_live_of_somebody_else_0001")["X-Paystack-Signature"],
    }
    given = {} if signature is None else {"x-paystack-signature": forms.get(signature, signature)}
    with caplog.at_level(logging.DEBUG), pytest.raises(Unauthenticated):
        tell((given, body))
    assert (GatewayEvent.objects.count(), paystack.asked("verify"), changes(attempt.payment)) == (0, [], ["pending"])
    assert KEY not in caplog.text


def test_2_the_signature_of_a_body_written_anew_is_refused(world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack"))
    headers, body = paystack.charge(attempt.reference)
    with pytest.raises(Unauthenticated):
        tell((headers, json.dumps(json.loads(body), separators=(",", ":")).encode()))


def test_3_a_proved_call_makes_us_ask_and_the_answer_confirms(world: World, paystack: FakePaystack) -> None:
    payment = owed(world, "paystack", course=world.course)
    attempt = begun(world, payment)
    paid = paystack.pay(attempt.reference)
    assert tell(paystack.charge(attempt.reference)) == "confirmed"
    assert len(paystack.asked("verify")) == 1
    payment.refresh_from_db()
    attempt.refresh_from_db()
    assert (payment.status, payment.transaction_id) == ("confirmed", attempt.reference)
    assert (attempt.status, attempt.provider_id) == ("succeeded", str(paid["id"]))
    assert payment.history.latest("pk").source == "paystack"
    assert Enrollment.objects.get(student=world.student, course=world.course).is_paid
    event = GatewayEvent.objects.get()
    assert (event.payment_id, event.method, event.verdict, event.reference, event.request_id) == (
        *(payment.pk, "charge.success", "confirmed", attempt.reference, "call-1"),
    )


def test_3_a_call_is_nothing_without_the_answer(world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack"))
    assert tell(paystack.charge(attempt.reference, status="success")) == "pending"
    assert (standing(attempt.payment)[0], states([attempt])) == ("pending", ["open"])


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"amount": 499_999}, "amount_differs"),
        ({"amount": 500_001}, "amount_differs"),
        ({"amount": 50_000_000}, "amount_differs"),
        ({"currency": "KES"}, "currency_differs"),
        ({"reference": "mk-0000"}, "unknown_reference"),
    ],
)
def test_4_and_5_money_that_differs_is_not_confirmed_but_kept_for_staff(
    world: World, paystack: FakePaystack, changed: dict[str, object], reason: str
) -> None:
    attempt = begun(world, owed(world, "paystack"))
    call = paystack.charge(attempt.reference, status="success")
    paid = paystack.pay(attempt.reference, **changed)
    assert tell(call) == "flagged"
    assert (standing(attempt.payment)[0], states([attempt])) == ("pending", ["failed"])
    row = UnmatchedPayment.objects.get()
    assert (row.reason, row.status, row.is_money, row.source) == (reason, "open", True, "webhook")
    assert (row.amount, row.currency) == (Decimal(str(paid["amount"])) / 100, paid["currency"])
    assert (row.payment, row.key, row.event) == (attempt.payment, str(paid["id"]), GatewayEvent.objects.get())


def test_amounts_as_text_and_the_payers_own_fees_are_understood(world: World, paystack: FakePaystack) -> None:
    first, second = begun(world, owed(world, "paystack")), begun(world, owed(world, "paystack"))
    paystack.pay(first.reference, amount="500000", requested_amount="500000")
    paystack.pay(second.reference, amount=510_283, requested_amount=500_000, fees=10_283)
    assert [tell(paystack.charge(attempt.reference)) for attempt in (first, second)] == ["confirmed"] * 2


def test_6_the_same_call_five_times_counts_once(world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    call = paystack.charge(attempt.reference)
    assert [tell(call) for _time in range(5)] == ["confirmed", *["repeated"] * 4]
    assert (changes(attempt.payment), verdicts()) == (["pending", "confirmed"], ["confirmed"])


def test_7_an_old_call_after_a_refund_changes_nothing(world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    call = paystack.charge(attempt.reference)
    tell(call)
    tell(paystack.refund_event(paystack.give_back(attempt.reference, 500_000, status="processed")))
    assert standing(attempt.payment) == ("refunded", AMOUNT)
    again = paystack.event("charge.success", {**json.loads(call[1])["data"], "id": 1})
    assert [tell(call), tell(again)] == ["repeated", "repeated"]
    assert (standing(attempt.payment), flagged()) == (("refunded", AMOUNT), [])


@pytest.mark.parametrize("trouble", [HANG, CUT, BROKEN, GARBAGE, TOO_MANY, Reply(200, {"status": True, "data": {}})])
def test_8_a_gateway_that_does_not_answer_is_asked_again_later(
    world: World, paystack: FakePaystack, trouble: Reply
) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    paystack.script["verify"].extend([trouble, BROKEN])
    assert tell(paystack.charge(attempt.reference)) == "waiting"
    assert (standing(attempt.payment)[0], verdicts()) == ("pending", ["waiting"])
    ran = [job for job in run_jobs(later=True) if job.name == "verify_payment_attempt"]
    assert [job.starts for job in ran] == [2, 2]
    assert (changes(attempt.payment), states([attempt])) == (["pending", "confirmed"], ["succeeded"])


def test_9_an_unknown_reference_is_logged_and_makes_nothing(
    world: World, paystack: FakePaystack, caplog: pytest.LogCaptureFixture
) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    with caplog.at_level(logging.INFO):
        verdict = tell(paystack.charge(attempt.reference, reference="of-another-shop", id=7))
    assert (verdict, verdicts(), flagged(), paystack.asked("verify")) == ("unknown", ["unknown"], [], [])
    assert "about a reference that is not ours" in caplog.text
    assert changes(attempt.payment) == ["pending"]


def test_10_a_test_at_a_live_school_is_ignored(world: World, paystack: FakePaystack, settings: Settings) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference, domain="test")
    assert tell(paystack.charge(attempt.reference)) == "ignored"
    assert tell(paystack.charge(attempt.reference, domain="live", id=8)) == "ignored"
    assert (changes(attempt.payment), flagged()) == (["pending"], [])
    settings.PAYSTACK_SECRET_KEY = paystack.key = "sk_test_4f1c9d27a86be03572d1c8ab"
    assert tell(paystack.charge(attempt.reference, id=9)) == "confirmed"


def test_11_who_never_comes_back_is_asked_about_and_the_attempt_ends(world: World, paystack: FakePaystack) -> None:
    paid, left = begun(world, owed(world, "paystack")), begun(world, owed(world, "paystack"))
    paystack.pay(paid.reference)
    age([paid, left], "10 minutes")
    assert (verify_open_attempts(), states([paid, left])) == (2, ["succeeded", "open"])
    assert verify_open_attempts() == 0  # not again so soon
    age([left], "1 day")
    assert (verify_open_attempts(), states([left])) == (1, ["expired"])
    assert (verify_open_attempts(), changes(left.payment)) == (0, ["pending"])
    paystack.pay(left.reference)
    assert (tell(paystack.charge(left.reference)), states([left])) == ("confirmed", ["succeeded"])


def age(attempts: list[PaymentAttempt], by: str) -> None:
    """Let the attempts have begun so much earlier."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE payments_paymentattempt SET created_at = created_at - %s::interval,"
            " checked_at = checked_at - %s::interval, expires_at = expires_at - %s::interval WHERE id = ANY(%s)",
            [by, by, by, [attempt.pk for attempt in attempts]],
        )


def test_12_each_attempt_has_its_own_reference_and_the_second_payment_waits_for_staff(
    world: World, paystack: FakePaystack
) -> None:
    payment = owed(world, "paystack")
    first, second = begun(world, payment), begun(world, payment)
    assert first.reference != second.reference
    for attempt in (first, second):
        paystack.pay(attempt.reference)
    told = [tell(paystack.charge(attempt.reference)) for attempt in (second, first)]
    assert (told, flagged("reason", "is_money", "amount")) == (
        ["confirmed", "flagged"],
        [("paid_again", True, AMOUNT)],
    )
    assert (changes(payment), states([first, second])) == (["pending", "confirmed"], ["failed", "succeeded"])
    assert [tell(paystack.charge(first.reference, id=5)), len(flagged())] == ["flagged", 1]


def test_14_a_dispute_freezes_the_payment_and_ends_with_it(world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    tell(paystack.charge(attempt.reference))
    dispute = {
        "id": 358_950,
        "refund_amount": 500_000,
        "currency": "NGN",
        "status": "awaiting-merchant-feedback",
        "domain": "live",
        "transaction": {"reference": attempt.reference},
    }
    assert tell(paystack.event("charge.dispute.create", dispute)) == "disputed"
    assert tell(paystack.event("charge.dispute.remind", dispute)) == "disputed"
    assert flagged("reason", "is_money", "amount", "status") == [("disputed", False, AMOUNT, "open")]
    assert standing(attempt.payment)[0] == "confirmed"
    resolved = {**dispute, "status": "resolved", "resolution": "declined"}
    assert tell(paystack.event("charge.dispute.resolve", resolved)) == "resolved"
    assert flagged("status", "resolution") == [("dismissed", "The gateway has settled it in the school's favour.")]


def test_what_is_kept_of_a_call_holds_no_key_to_the_card(world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference, metadata={"note": "my card is 4084 0840 8408 4081", "phone": "+998901234567"})
    tell(paystack.charge(attempt.reference))
    body = GatewayEvent.objects.get().body
    for secret in ("AUTH_72btv547", "SIG_uSYN4fv1adlAuoij8QXh", "408408", "4084 0840 8408 4081"):
        assert secret not in body
    assert "+998901234567" in body
    assert json.loads(body)["data"]["reference"] == attempt.reference
