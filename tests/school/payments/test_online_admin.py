"""What staff see of gateways: attempts, refunds and calls on a payment's page, all calls in a list, and one button."""

import json
from decimal import Decimal

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse

from api.gateway.online import receive
from school.notifications.models import Notification
from school.payments.models import GatewayRefund, Payment
from tests.api.callers import Callers, api
from tests.fake_paystack import FakePaystack
from tests.loopback import BROKEN, CUT_AFTER
from tests.school.payments.online import begun, owed, standing, tell
from tests.world import World

__all__ = ["api"]

CALLS = "/admin/payments/gatewayevent/"
DIALOG = {"HX-Request": "true"}
SUBMIT = {"_form_submitted": "True"}


def page_of(payment: Payment) -> str:
    return reverse("admin:payments_payment_change", args=[payment.pk])


def button_of(payment: Payment) -> str:
    return reverse("admin:payments_payment_check_now", args=[payment.pk])


def told(client: Client, payment: Payment) -> str:
    """What the page tells after the button."""
    answer = client.post(button_of(payment), SUBMIT, headers=DIALOG)
    return [str(message) for message in get_messages(answer.wsgi_request)][-1]


def test_the_page_shows_attempts_refunds_and_calls(client: Client, world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    tell(paystack.charge(attempt.reference))
    tell(paystack.refund_event(paystack.give_back(attempt.reference, 100_000, status="processed")))
    cash = owed(world, "cash")
    for person in (world.operator, world.accountant):
        client.force_login(person)
        page = client.get(page_of(attempt.payment)).content.decode()
        assert page.count(attempt.reference) >= 3  # the payment's reference, the attempt, the calls
        assert str(paystack.given_back[0]["id"]) in page
        assert "charge.success" in page
        assert "AUTH_72btv547" not in page
        assert "attempts-0-status" not in page
        assert "attempts-" not in client.get(page_of(cash)).content.decode()


def test_the_button_asks_the_gateway(client: Client, world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack"))
    client.force_login(world.accountant)
    assert button_of(attempt.payment) in client.get(page_of(attempt.payment)).content.decode()
    paystack.script["verify"].append(BROKEN)
    assert told(client, attempt.payment) == "Paystack gave an answer that cannot be read (502)."
    paystack.pay(attempt.reference)
    assert told(client, attempt.payment) == "The gateway was asked: this is what it says."
    assert standing(attempt.payment)[0] == "confirmed"
    assert attempt.payment.history.latest("pk").source == "paystack"


def test_the_button_is_for_who_may_confirm_and_where_there_is_an_attempt(
    client: Client, world: World, paystack: FakePaystack
) -> None:
    attempt, other = begun(world, owed(world, "paystack")), owed(world, "paystack")
    client.force_login(world.operator)
    assert button_of(attempt.payment) not in client.get(page_of(attempt.payment)).content.decode()
    assert client.post(button_of(attempt.payment), SUBMIT, headers=DIALOG).status_code == 403
    client.force_login(world.accountant)
    assert button_of(other) not in client.get(page_of(other)).content.decode()
    assert paystack.asked("verify") == []


def test_a_refund_whose_answer_was_lost_is_seen_and_the_button_finds_out(
    client: Client, world: World, paystack: FakePaystack
) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    tell(paystack.charge(attempt.reference))
    paystack.script["refund"].append(CUT_AFTER)
    client.force_login(world.accountant)
    refund = reverse("admin:payments_payment_refund", args=[attempt.payment_id])
    answer = client.post(refund, {**SUBMIT, "amount": "1000", "notes": "Ill"}, headers=DIALOG)
    (refusal,) = [str(message) for message in get_messages(answer.wsgi_request)]
    assert refusal.startswith("The gateway has been asked for the refund, and its answer was lost.")
    page = client.get(page_of(attempt.payment)).content.decode()
    assert "asked for" in page
    assert "Paystack gave no whole answer" in page
    assert told(client, attempt.payment) == "The gateway was asked: this is what it says."
    assert (GatewayRefund.objects.get().status, len(paystack.given_back)) == ("done", 1)
    assert standing(attempt.payment) == ("confirmed", Decimal(1000))


def test_all_calls_are_listed_also_those_of_no_payment(client: Client, world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference)
    tell(paystack.charge(attempt.reference))
    tell(paystack.event("charge.success", {"id": 1, "reference": "of-another-shop"}))
    client.force_login(world.operator)

    def shown(**query: str) -> list[str]:
        return [row.verdict for row in client.get(CALLS, query).context["cl"].result_list]

    assert shown() == ["unknown", "confirmed"]
    assert shown(verdict="confirmed") == ["confirmed"]
    assert shown(gateway__exact="flutterwave") == []
    assert shown(q="of-another-shop") == ["unknown"]
    number = attempt.payment.gateway_events.get().pk
    page = client.get(f"{CALLS}{number}/change/").content.decode()
    assert attempt.reference in page
    assert 'name="_save"' not in page
    for person, status in ((world.editor, 403), (world.accountant, 200)):
        client.force_login(person)
        assert client.get(CALLS).status_code == status
    assert client.post(f"{CALLS}{number}/delete/", {"post": "yes"}).status_code == 403


def test_staff_are_told_of_a_dispute_once(world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack"))
    for event in ("charge.dispute.create", "charge.dispute.remind"):
        tell(
            paystack.event(event, {"id": 1, "refund_amount": 500_000, "transaction": {"reference": attempt.reference}})
        )
    notices = list(Notification.objects.filter(source__endswith=":disputed").order_by("recipient_id"))
    assert [notice.recipient for notice in notices] == sorted([world.admin, world.accountant], key=lambda who: who.pk)
    assert f"payment {attempt.payment_id}" in notices[0].message


@pytest.mark.parametrize("base", ["/api/v1/payments", "/api/v1/data/payments"])
def test_checkout_and_refund_over_the_api(api: Callers, world: World, paystack: FakePaystack, base: str) -> None:
    payment = owed(world, "paystack")
    path = f"{base}/{payment.pk}"
    answer = api["student"].post(f"{path}/checkout/")
    attempt = payment.attempts.get()
    assert (answer.status, answer.json) == (200, {"url": attempt.redirect_url})
    assert [api[name].post(f"{path}/checkout/").status for name in ("classmate", "admin")] == [404, 403]
    paystack.pay(attempt.reference)
    assert receive("paystack", *paystack.charge(attempt.reference)) == "confirmed"
    assert api["student"].post(f"{path}/checkout/").refusal == (409, "payment_settled")
    part = api["accountant"].post(f"{path}/refund/", {"amount": "1500.50"})
    assert (part.status, part.json["status"]) == (200, "confirmed")
    paystack.script["refund"].append(CUT_AFTER)
    assert api["accountant"].post(f"{path}/refund/", {}).refusal == (503, "refund_under_way")
    assert api["accountant"].post(f"{path}/refund/", {}).refusal == (409, "refund_under_way")
    assert [json.dumps(row["amount"]) for row in paystack.given_back] == ["150050", "349950"]
