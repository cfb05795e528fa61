"""What came by Paystack or Flutterwave goes back by it: once, whatever is lost in between."""

from decimal import Decimal
from typing import Any

import pytest

from school.common.errors import Invalid, NotAllowed, Unavailable
from school.jobs.models import Job
from school.payments.actions import follow_refunds, refund_payment, verify_open_attempts
from school.payments.errors import GatewayRefused, NotRefundable, PaymentDisputed, RefundUnderWay
from school.payments.models import GatewayRefund, PaymentAttempt, Refund
from tests.fake_flutterwave import FakeFlutterwave
from tests.fake_paystack import FakePaystack
from tests.jobs import run_jobs
from tests.loopback import BROKEN, CUT, CUT_AFTER, GARBAGE, HANG, Reply
from tests.school.payments.bills import paid
from tests.school.payments.online import AMOUNT, begun, changes, flagged, owed, standing, tell
from tests.school.payments.test_paystack import age
from tests.world import World

PART = Decimal("1500.50")


def paid_by(world: World, gateway: FakePaystack | FakeFlutterwave) -> PaymentAttempt:
    """A bill that was paid at the gateway."""
    if isinstance(gateway, FakePaystack):
        attempt = begun(world, owed(world, "paystack"))
        gateway.pay(attempt.reference)
        assert tell(gateway.charge(attempt.reference)) == "confirmed"
    else:
        attempt = begun(world, owed(world, "flutterwave"))
        assert tell(gateway.charge(gateway.pay(attempt.reference))) == "confirmed"
    attempt.refresh_from_db()
    return attempt


def refund(world: World, attempt: PaymentAttempt, **given: Any) -> Any:
    return refund_payment(world.actor("accountant"), payment=attempt.payment, **given)


def rows() -> list[tuple[str, Decimal, bool]]:
    """Our refunds at gateways: state, amount, whether the gateway's number is known."""
    found = GatewayRefund.objects.order_by("pk")
    return [(row.status, row.amount, bool(row.provider_id)) for row in found]


def test_paystack_is_asked_and_the_refund_is_recorded(world: World, paystack: FakePaystack) -> None:
    attempt = paid_by(world, paystack)
    part = refund(world, attempt, amount=PART, notes="Left early")
    assert (part.status, part.refunded_amount) == ("confirmed", PART)
    wish = GatewayRefund.objects.get()
    assert paystack.asked("refund")[0].body == {
        "transaction": attempt.provider_id,
        "amount": 150_050,
        "merchant_note": f"maktab-refund-{wish.pk}",
    }
    made = Refund.objects.get()
    assert (made.amount, made.refunded_by, made.notes) == (PART, world.accountant, "Left early")
    assert (wish.status, wish.provider_id, wish.refund) == ("done", str(paystack.given_back[0]["id"]), made)
    rest = refund(world, attempt)
    assert (rest.status, rest.refunded_amount, changes(attempt.payment)[-1]) == ("refunded", AMOUNT, "refunded")


def test_flutterwave_is_asked_in_whole_units(world: World, flutterwave: FakeFlutterwave) -> None:
    attempt = paid_by(world, flutterwave)
    assert refund(world, attempt, amount=PART).refunded_amount == PART
    (call,) = flutterwave.asked("refund")
    assert (call.path, call.body["amount"]) == (f"/v3/transactions/{attempt.provider_id}/refund", "1500.50")
    assert refund(world, attempt).status == "refunded"


def test_nobody_asks_for_what_cannot_be_refunded(world: World, paystack: FakePaystack) -> None:
    attempt = paid_by(world, paystack)
    for amount in ("5000.01", "0", "-1", "0.001"):
        with pytest.raises(Invalid):
            refund(world, attempt, amount=Decimal(amount))
    with pytest.raises(NotAllowed):
        refund_payment(world.actor("operator"), payment=attempt.payment)
    refund(world, attempt)
    with pytest.raises(NotRefundable):
        refund(world, attempt)
    assert (len(paystack.asked("refund")), GatewayRefund.objects.count()) == (1, 1)


def test_what_staff_confirmed_by_hand_is_recorded_and_no_gateway_asked(world: World, paystack: FakePaystack) -> None:
    payment = paid(world, payment_method="paystack", currency="NGN")
    assert refund_payment(world.actor("accountant"), payment=payment).status == "refunded"
    assert (paystack.calls, GatewayRefund.objects.count()) == ([], 0)


def test_a_refusal_is_told_and_leaves_the_payment_as_it_was(world: World, paystack: FakePaystack) -> None:
    attempt = paid_by(world, paystack)
    paystack.script["refund"].append(Reply(400, {"status": False, "message": "Your balance is not enough"}))
    with pytest.raises(GatewayRefused, match=r"Paystack refuses it \(400\): Your balance is not enough"):
        refund(world, attempt)
    assert (standing(attempt.payment), rows()) == (("confirmed", Decimal(0)), [("failed", AMOUNT, False)])
    assert refund(world, attempt).status == "refunded"


@pytest.mark.parametrize("trouble", [CUT_AFTER, Reply(done=True, text="{", status=200)])
def test_a_lost_answer_is_found_out_and_the_money_goes_back_once(
    world: World, paystack: FakePaystack, trouble: Reply
) -> None:
    attempt = paid_by(world, paystack)
    paystack.script["refund"].append(trouble)
    with pytest.raises(Unavailable, match="its answer was lost") as told:
        refund(world, attempt, amount=PART)
    assert (told.value.code, rows()) == ("refund_under_way", [("asked", PART, False)])
    with pytest.raises(RefundUnderWay):
        refund(world, attempt)
    run_jobs(later=True)
    assert (standing(attempt.payment), rows()) == (("confirmed", PART), [("done", PART, True)])
    assert (len(paystack.asked("refund")), Refund.objects.get().refunded_by) == (1, world.accountant)


@pytest.mark.parametrize("trouble", [CUT, HANG, BROKEN, GARBAGE])
def test_a_question_that_got_lost_is_asked_again(world: World, paystack: FakePaystack, trouble: Reply) -> None:
    attempt = paid_by(world, paystack)
    paystack.script["refund"].append(trouble)
    with pytest.raises(Unavailable):
        refund(world, attempt)
    run_jobs(later=True)
    assert (standing(attempt.payment)[0], rows(), len(paystack.given_back)) == (
        *("refunded", [("done", AMOUNT, True)]),
        1,
    )


def test_flutterwave_keeps_no_note_and_its_refund_is_known_by_its_amount(
    world: World, flutterwave: FakeFlutterwave
) -> None:
    attempt = paid_by(world, flutterwave)
    flutterwave.script["refund"].append(CUT_AFTER)
    with pytest.raises(Unavailable):
        refund(world, attempt, amount=PART)
    run_jobs(later=True)
    assert (standing(attempt.payment), rows()) == (("confirmed", PART), [("done", PART, True)])
    assert len(flutterwave.given_back) == 1


def test_a_gateway_that_is_away_is_told_at_once(world: World, paystack: FakePaystack, settings: Any) -> None:
    attempt = paid_by(world, paystack)
    settings.PAYSTACK_BASE_URL = "http://127.0.0.1:1"
    with pytest.raises(Unavailable, match="cannot be reached, and nothing was refunded"):
        refund(world, attempt)
    assert rows() == [("failed", AMOUNT, False)]


def test_13_the_gateways_call_may_come_before_its_answer(world: World, paystack: FakePaystack) -> None:
    attempt = paid_by(world, paystack)
    paystack.script["refund"].append(CUT_AFTER)
    with pytest.raises(Unavailable):
        refund(world, attempt, amount=PART)
    made = paystack.given_back[0]
    made["status"] = "processed"
    assert tell(paystack.refund_event(made)) == "refunded"
    assert tell(paystack.refund_event(made)) == "repeated"
    assert (standing(attempt.payment), rows()) == (("confirmed", PART), [("done", PART, True)])
    run_jobs(later=True)
    assert (standing(attempt.payment), Refund.objects.count()) == (("confirmed", PART), 1)


def test_13_refunds_made_in_the_dashboard_are_recorded_each_once(world: World, paystack: FakePaystack) -> None:
    attempt = paid_by(world, paystack)
    first = paystack.give_back(attempt.reference, 200_000, status="processed")
    second = paystack.give_back(attempt.reference, 200_000, status="processed")
    told = [tell(paystack.refund_event(made)) for made in (first, second)]
    assert told == ["refunded", "repeated"]  # the list of refunds told of both at the first call
    assert (standing(attempt.payment), Refund.objects.count()) == (("confirmed", Decimal(4000)), 2)
    assert Refund.objects.filter(refunded_by=None).count() == 2


def test_13_a_refund_that_is_told_of_before_its_payment_confirms_that_first(
    world: World, paystack: FakePaystack
) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    assert tell(paystack.refund_event(paystack.give_back(attempt.reference, 500_000, status="processed"))) == "refunded"
    assert changes(attempt.payment) == ["pending", "confirmed", "refunded"]


def test_a_refund_that_the_gateway_gives_up_differs_from_our_books(world: World, paystack: FakePaystack) -> None:
    attempt = paid_by(world, paystack)
    refund(world, attempt)
    made = paystack.given_back[0]
    made["status"] = "failed"
    assert tell(paystack.refund_event(made, status="failed")) == "refunded"
    assert flagged("reason", "is_money", "amount") == [("refund_differs", False, AMOUNT)]


def test_14_a_disputed_payment_is_not_refunded(world: World, paystack: FakePaystack) -> None:
    attempt = paid_by(world, paystack)
    tell(paystack.event("charge.dispute.create", {"id": 1, "transaction": {"reference": attempt.reference}}))
    with pytest.raises(PaymentDisputed):
        refund(world, attempt)
    tell(
        paystack.event(
            "charge.dispute.resolve",
            {"id": 1, "resolution": "declined", "transaction": {"reference": attempt.reference}},
        )
    )
    assert refund(world, attempt).status == "refunded"


def test_what_the_job_gave_up_the_round_of_open_attempts_finds_out(world: World, paystack: FakePaystack) -> None:
    attempt = paid_by(world, paystack)
    paystack.script["refund"].append(CUT_AFTER)
    with pytest.raises(Unavailable):
        refund(world, attempt)
    Job.objects.all().delete()
    assert (verify_open_attempts(), rows()[0][0]) == (0, "asked")
    GatewayRefund.objects.update(created_at=attempt.created_at)
    age([attempt], "10 minutes")
    GatewayRefund.objects.update(created_at=PaymentAttempt.objects.get(pk=attempt.pk).created_at)
    verify_open_attempts()
    assert (standing(attempt.payment)[0], rows()) == ("refunded", [("done", AMOUNT, True)])
    follow_refunds(attempt)
    assert Refund.objects.count() == 1
