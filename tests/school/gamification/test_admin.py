"""Coins and achievements in the admin: the ledger only grows, what there is to earn is the admins' to write."""

import pytest
from django.test import Client
from django.urls import reverse

from school.audit.models import AuditEntry
from school.gamification.actions import award_coins
from school.gamification.models import Achievement, CoinTransaction, EarnedAchievement
from school.gamification.queries import balance_of
from tests.world import SYSTEM, World

PAGES = ("cointransaction", "coinbalance", "achievement", "earnedachievement")


@pytest.mark.parametrize("page", PAGES)
def test_only_admins_see_coins_and_achievements(client: Client, world: World, page: str) -> None:
    award_coins(SYSTEM, student=world.student, amount=100, reason="For helping")
    client.force_login(world.admin)
    shown = client.get(reverse(f"admin:gamification_{page}_changelist"))
    assert shown.status_code == 200
    assert ("Student Karimov" in shown.text) is (page != "achievement")
    for person in (world.operator, world.accountant):
        client.force_login(person)
        assert client.get(reverse(f"admin:gamification_{page}_changelist")).status_code == 403


def test_coins_are_awarded_and_nothing_is_changed(client: Client, world: World) -> None:
    client.force_login(world.admin)
    add = reverse("admin:gamification_cointransaction_add")
    assert client.get(add).status_code == 200
    client.post(add, {"student": world.student.pk, "amount": "7", "reason": "For helping"})
    entry = CoinTransaction.objects.get()
    assert (entry.student, entry.amount, entry.reason, entry.source_type) == (world.student, 7, "For helping", "award")
    refused = client.post(add, {"student": world.student.pk, "amount": "-8", "reason": "Shop"})
    assert "The student has fewer coins than this." in refused.text
    assert balance_of(world.student.pk).balance == 7
    page = client.get(reverse("admin:gamification_cointransaction_change", args=[entry.pk]))
    assert (page.status_code, 'name="_save"' in page.text) == (200, False)


def test_an_achievement_is_written_changed_and_kept_once_earned(client: Client, world: World) -> None:
    client.force_login(world.admin)
    texts = {f"name_{code}": f"Ten {code}" for code in ("uz", "ru", "en")}
    form = {"code": "ten", "icon": "star", "metric": "coins", "threshold": "10", "is_active": "on", **texts}
    client.post(reverse("admin:gamification_achievement_add"), form)
    ten = Achievement.objects.get(code="ten")
    change = reverse("admin:gamification_achievement_change", args=[ten.pk])
    client.post(change, {**form, "threshold": "12"})
    ten.refresh_from_db()
    assert (ten.threshold, ten.name_ru) == (12, "Ten ru")
    assert AuditEntry.objects.latest("id").action == "gamification.update_achievement"

    award_coins(SYSTEM, student=world.student, amount=12, reason="For helping")
    assert EarnedAchievement.objects.filter(achievement=ten, student=world.student).count() == 1
    client.post(reverse("admin:gamification_achievement_delete", args=[ten.pk]), {"post": "yes"})
    assert Achievement.objects.filter(code="ten").count() == 1
