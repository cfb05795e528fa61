"""The ledger and the balances in the admin: to read, never to write."""

import pytest
from django.test import Client
from django.urls import reverse

from school.gamification.actions import award_coins
from tests.world import SYSTEM, World


@pytest.mark.parametrize("page", ["cointransaction", "coinbalance"])
def test_staff_read_and_nobody_writes(world: World, page: str) -> None:
    award_coins(SYSTEM, student=world.student, amount=7, reason="For helping")
    client = Client()
    client.force_login(world.admin)
    shown = client.get(reverse(f"admin:gamification_{page}_changelist"))
    assert shown.status_code == 200
    assert "Student Karimov" in shown.text
    assert client.get(reverse(f"admin:gamification_{page}_add")).status_code == 403

    client.force_login(world.accountant)
    assert client.get(reverse(f"admin:gamification_{page}_changelist")).status_code == 403
