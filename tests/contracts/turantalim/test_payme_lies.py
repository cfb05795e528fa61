"""Payme with a clock that is wrong, and payers who type their card where the payment's number was asked for."""

import json
from typing import Any

import pytest

from school.payments.models import GatewayEvent, PaymeTransaction
from tests.contracts.nclex.test_cards import found_in_database
from tests.contracts.turantalim.payme import AMOUNT, owed, payme
from tests.fake_payme import TWELVE_HOURS, FakePayme, milliseconds, new_id
from tests.world import World

__all__ = ["payme"]

CARD = "8600495473316478"


@pytest.mark.parametrize("ahead", [TWELVE_HOURS + 60_000, 10 * 365 * 86_400_000, 2**62])
def test_what_begins_far_ahead_holds_no_payment(world: World, payme: FakePayme, ahead: int) -> None:
    """It would wait for as long: nobody else could pay."""
    payment = owed(world).pk
    assert payme.create(payment, AMOUNT, id=new_id(), time=milliseconds() + ahead).code == -31008
    assert not PaymeTransaction.objects.exists()
    assert payme.create(payment, AMOUNT, id=new_id(), time=milliseconds() + 600_000).result["state"] == 1


@pytest.mark.parametrize("account", [CARD, int(CARD), "8600 4954 7331 6478", f"{CARD} 12/27", [CARD]], ids=str)
def test_a_card_typed_as_the_account_is_not_kept(world: World, payme: FakePayme, account: Any) -> None:
    told = payme.call("CheckPerformTransaction", amount=AMOUNT, account={"payment_id": account, "phone": CARD})
    assert told.code == -31050
    assert CARD.encode() not in told.bytes
    assert found_in_database(CARD) == []
    assert json.loads(GatewayEvent.objects.get().body)["params"]["amount"] == AMOUNT


def test_times_and_numbers_are_kept_as_they_came(world: World, payme: FakePayme) -> None:
    """Moments in milliseconds have as many digits as a card: they are no card's."""
    account = {"payment_id": str(owed(world).pk)}
    for time in range(milliseconds(), milliseconds() + 20):
        payme.call("CreateTransaction", id=new_id(), time=time, amount=AMOUNT, account=account)
        assert f'"time":{time}' in GatewayEvent.objects.latest("id").body.replace(" ", "")
