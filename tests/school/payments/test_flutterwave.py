"""Flutterwave's money comes to the school once, and only if Flutterwave itself says so."""

import json
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from pytest_django import Settings

from school.common.errors import Unauthenticated
from school.payments.actions import settle_attempt, verify_open_attempts
from school.payments.actions.attempts import SYSTEM
from school.payments.choices import PaymentMethod
from school.payments.gateways.base import Duplicate, gateway_of
from school.payments.models import GatewayEvent, PaymentAttempt, UnmatchedPayment
from tests.fake_flutterwave import WORD, FakeFlutterwave, proved, signed
from tests.jobs import run_jobs
from tests.loopback import BROKEN, CUT, GARBAGE, HANG, Reply
from tests.school.payments.online import AMOUNT, begun, changes, flagged, owed, standing, states, tell, verdicts
from tests.world import World


def test_the_page_is_asked_for_with_the_currency_and_a_time(world: World, flutterwave: FakeFlutterwave) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    (call,) = flutterwave.asked("initialize")
    assert call.body == {
        "tx_ref": attempt.reference,
        "amount": "5000.00",
        "currency": "NGN",
        "redirect_url": "https://school.example/back",
        "session_duration": 1440,
        "customer": {"email": world.student.email, "name": world.student.get_full_name()},
    }
    assert attempt.redirect_url.startswith(f"{flutterwave.base_url}/hosted/pay/")


def test_the_signature_of_v4_is_as_flutterwave_makes_it() -> None:
    body = (
        b'{"id":"wbk_1","timestamp":1735116884019,"type":"charge.completed",'
        b'"data":{"id":"chg_1","reference":"ord_1","amount":2500,"currency":"KES","status":"succeeded"}}'
    )
    expected = "EIE4z8FWr8olDJ5FMDrh4E/58UzFAm+kMnku/1d+z0U="
    assert signed(body, "flw-secret-hash-example")["flutterwave-signature"] == expected


@pytest.mark.parametrize("word", [None, "", "wrong", WORD.upper(), WORD[:-1], f"{WORD} "])
def test_1_a_missing_or_wrong_word_is_refused_and_leaves_nothing(
    world: World, flutterwave: FakeFlutterwave, word: str | None
) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    _headers, body = flutterwave.charge(flutterwave.pay(attempt.reference))
    with pytest.raises(Unauthenticated):
        tell(({} if word is None else {"verif-hash": word}, body))
    assert (GatewayEvent.objects.count(), flutterwave.asked("verify"), changes(attempt.payment)) == (0, [], ["pending"])


@pytest.mark.parametrize("version", ["v3", "v4"])
def test_1_without_a_word_of_ours_everything_is_refused(
    world: World, flutterwave: FakeFlutterwave, settings: Settings, version: str
) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    settings.FLUTTERWAVE_SECRET_HASH, settings.FLUTTERWAVE_WEBHOOK_VERSION = "", version
    _headers, body = flutterwave.charge(flutterwave.pay(attempt.reference))
    for headers in ({"verif-hash": ""}, {"verif-hash": WORD}, signed(body, ""), signed(body)):
        with pytest.raises(Unauthenticated):
            tell((headers, body))
    assert GatewayEvent.objects.count() == 0


@pytest.mark.parametrize("forged", [{"amount": 1}, {"currency": "USD"}, {"status": "failed"}])
def test_2_what_a_body_claims_counts_for_nothing(
    world: World, flutterwave: FakeFlutterwave, forged: dict[str, Any]
) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    made = flutterwave.pay(attempt.reference, status="pending")
    assert tell(flutterwave.charge(made, status="successful", amount=5000)) == "pending"
    made["status"] = "successful"
    assert tell(flutterwave.charge(made, **forged)) == "confirmed"


def test_2_the_transaction_of_another_bill_pays_nothing(world: World, flutterwave: FakeFlutterwave) -> None:
    mine, other = begun(world, owed(world, "flutterwave")), begun(world, owed(world, "flutterwave"))
    made = flutterwave.pay(other.reference)
    assert tell(flutterwave.charge(made, tx_ref=mine.reference)) == "unknown"
    assert (changes(mine.payment), flagged()) == (["pending"], [])
    assert tell(flutterwave.charge(made)) == "confirmed"
    assert changes(other.payment) == ["pending", "confirmed"]


def test_3_a_success_under_another_reference_is_refused(world: World, flutterwave: FakeFlutterwave) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    made = flutterwave.pay(attempt.reference, tx_ref="mk-0000")
    assert tell(flutterwave.charge(made, tx_ref=attempt.reference)) == "flagged"
    assert (changes(attempt.payment), flagged()) == (["pending"], ["unknown_reference"])


@pytest.mark.parametrize("amount", ["4999.99", "5000.01", "50", "500000"])
def test_4_less_and_more_wait_for_staff_once(world: World, flutterwave: FakeFlutterwave, amount: str) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    made = flutterwave.pay(attempt.reference, amount=Decimal(amount))
    assert tell(flutterwave.charge(made)) == "flagged"
    assert tell(flutterwave.charge(made, status="successful again")) == "flagged"
    row = UnmatchedPayment.objects.get()
    assert (row.reason, row.amount, row.currency, row.is_money) == ("amount_differs", Decimal(amount), "NGN", True)
    assert row.details == f"Asked for: 5000.00 NGN ({attempt.reference}). Came: {amount} NGN ({attempt.reference})."
    assert (changes(attempt.payment), states([attempt])) == (["pending"], ["failed"])


def test_5_another_currency_is_not_confirmed(world: World, flutterwave: FakeFlutterwave) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    made = flutterwave.pay(attempt.reference, currency="KES")
    assert (tell(flutterwave.charge(made)), flagged("reason", "currency")) == (
        "flagged",
        [("currency_differs", "KES")],
    )


@pytest.mark.parametrize("amount", ["2500", "2500.0", '"2500.00"', "2500.00000"])
def test_6_an_amount_is_the_same_however_it_is_written(world: World, flutterwave: FakeFlutterwave, amount: str) -> None:
    attempt = begun(world, owed(world, "flutterwave", amount=Decimal(2500)))
    made = flutterwave.pay(attempt.reference)
    whole = json.dumps({"status": "success", "data": {**made, "amount": None, "charged_amount": 1}})
    flutterwave.script["verify"].append(Reply(200, text=whole.replace('"amount": null', f'"amount": {amount}')))
    assert tell(flutterwave.charge(made)) == "confirmed"


def test_7_what_is_pending_stays_so_until_a_later_call(world: World, flutterwave: FakeFlutterwave) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    made = flutterwave.pay(attempt.reference, status="pending")
    assert (tell(flutterwave.charge(made)), changes(attempt.payment)) == ("pending", ["pending"])
    made["status"] = "successful"
    assert (tell(flutterwave.charge(made)), changes(attempt.payment)) == ("confirmed", ["pending", "confirmed"])


def test_8_the_same_call_many_times_counts_once(world: World, flutterwave: FakeFlutterwave) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    call = flutterwave.charge(flutterwave.pay(attempt.reference))
    assert [tell(call) for _time in range(4)] == ["confirmed", *["repeated"] * 3]
    found = gateway_of("flutterwave").verify(attempt.reference)
    assert settle_attempt(SYSTEM[PaymentMethod.FLUTTERWAVE], attempt=attempt, found=found) == "repeated"
    assert (changes(attempt.payment), flagged()) == (["pending", "confirmed"], [])


def test_9_a_failed_try_that_is_told_of_late_takes_nothing_back(world: World, flutterwave: FakeFlutterwave) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    first = flutterwave.pay(attempt.reference, status="failed")
    second = flutterwave.pay(attempt.reference)
    assert tell(flutterwave.charge(second)) == "confirmed"
    assert tell(flutterwave.charge(first)) == "repeated"
    assert (standing(attempt.payment)[0], states([attempt])) == ("confirmed", ["succeeded"])


def test_9_a_failed_try_does_not_end_the_page(world: World, flutterwave: FakeFlutterwave) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    assert tell(flutterwave.charge(flutterwave.pay(attempt.reference, status="failed"))) == "failed"
    attempt.refresh_from_db()
    assert (attempt.status, attempt.failure, changes(attempt.payment)) == (
        *("failed", "failed: Declined"),
        ["pending"],
    )
    assert tell(flutterwave.charge(flutterwave.pay(attempt.reference))) == "confirmed"


def test_two_payments_on_one_page_are_one_and_one_for_staff(world: World, flutterwave: FakeFlutterwave) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    tries = [flutterwave.pay(attempt.reference) for _time in range(2)]
    assert [tell(flutterwave.charge(made)) for made in tries] == ["confirmed", "flagged"]
    assert flagged("reason", "key", "amount") == [("paid_again", str(tries[1]["id"]), AMOUNT)]


@pytest.mark.parametrize("trouble", [HANG, CUT, BROKEN, GARBAGE])
def test_10_a_gateway_that_does_not_answer_is_asked_again_later(
    world: World, flutterwave: FakeFlutterwave, trouble: Reply
) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    made = flutterwave.pay(attempt.reference)
    flutterwave.script["verify"].append(trouble)
    assert (tell(flutterwave.charge(made)), verdicts(), changes(attempt.payment)) == (
        *("waiting", ["waiting"]),
        ["pending"],
    )
    run_jobs()
    assert changes(attempt.payment) == ["pending", "confirmed"]


def test_11_a_lost_call_is_made_up_for_by_asking(world: World, flutterwave: FakeFlutterwave) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    flutterwave.pay(attempt.reference)
    earlier(attempt, "10 minutes")
    assert (verify_open_attempts(), changes(attempt.payment)) == (1, ["pending", "confirmed"])
    assert flutterwave.asked("verify")[-1].query == {"tx_ref": attempt.reference}


def earlier(attempt: PaymentAttempt, by: str) -> None:
    """Let the attempt have begun so much earlier."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE payments_paymentattempt SET created_at = created_at - %s::interval,"
            " expires_at = expires_at - %s::interval WHERE id = %s",
            [by, by, attempt.pk],
        )


def test_12_each_version_takes_its_own_calls_only(
    world: World, flutterwave: FakeFlutterwave, settings: Settings
) -> None:
    attempt = begun(world, owed(world, "flutterwave"))
    made = flutterwave.pay(attempt.reference)
    v3, v4 = flutterwave.charge(made), flutterwave.charge_v4(made)
    for call in (v4, ({**v4[0], "verif-hash": "wrong"}, v4[1]), ({"flutterwave-signature": WORD}, v4[1])):
        with pytest.raises(Unauthenticated):
            tell(call)
    settings.FLUTTERWAVE_WEBHOOK_VERSION = "v4"
    for call in (v3, ({**proved(), "flutterwave-signature": WORD}, v4[1])):
        with pytest.raises(Unauthenticated):
            tell(call)
    assert (verdicts(), changes(attempt.payment)) == ([], ["pending"])
    assert (tell(v4), tell(v4)) == ("confirmed", "repeated")


def test_13_when_the_time_of_a_page_is_over_the_bill_can_be_paid_anew_but_not_twice(
    world: World, flutterwave: FakeFlutterwave
) -> None:
    payment = owed(world, "flutterwave")
    old = begun(world, payment)
    earlier(old, "25 hours")
    assert (verify_open_attempts(), states([old]), standing(payment)[0]) == (1, ["expired"], "pending")
    new = begun(world, payment)
    assert tell(flutterwave.charge(flutterwave.pay(new.reference))) == "confirmed"
    assert tell(flutterwave.charge(flutterwave.pay(old.reference))) == "flagged"
    assert (changes(payment), flagged()) == (["pending", "confirmed"], ["paid_again"])


def test_14_no_reference_is_used_twice(world: World, flutterwave: FakeFlutterwave) -> None:
    payment = owed(world, "flutterwave")
    attempts = [begun(world, payment) for _time in range(3)]
    assert len({attempt.reference for attempt in attempts}) == 3
    with pytest.raises(Duplicate):
        gateway_of("flutterwave").initiate(attempts[0], world.student, "https://school.example")
