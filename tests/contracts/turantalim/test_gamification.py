"""gamification/ as the contract has it: coins, awards, places, achievements."""

from typing import Any

from school.gamification.actions import award_coins
from school.jobs.queue import enqueue
from tests.api.callers import Callers
from tests.jobs import run_jobs
from tests.world import SYSTEM, World

AWARD = "/api/v1/gamification/coins/award/"


def award(world: World, **given: Any) -> dict[str, Any]:
    return {"student": world.student.pk, "amount": 15, "reason": "For helping", **given}


def test_a_teacher_awards_and_the_student_sees_it(api: Callers, world: World) -> None:
    made = api["teacher"].post(AWARD, award(world))
    assert made.status == 201, made.json
    assert list(made.json) == ["id", "student", "amount", "reason", "source_type", "source_id", "created_at"]
    assert (made.json["student"], made.json["amount"], made.json["source_type"]) == (world.student.pk, 15, "award")
    mine = api["student"].get("/api/v1/gamification/coins/me/").json
    assert mine == {"student": world.student.pk, "balance": 15, "total_earned": 15, "total_spent": 0}
    listed = api["student"].get("/api/v1/gamification/coins/me/transactions/").json
    assert [row["id"] for row in listed["results"]] == [made.json["id"]]
    assert api["classmate"].get("/api/v1/gamification/coins/me/transactions/").json["count"] == 0


def test_who_may_give_and_take(api: Callers, world: World) -> None:
    award_coins(SYSTEM, student=world.student, amount=10, reason="To begin with")
    taking = award(world, amount=-5)
    assert api["teacher"].post(AWARD, taking).refusal == (403, "permission_denied")
    assert api["admin"].post(AWARD, taking).json["amount"] == -5
    assert api["admin"].post(AWARD, award(world, amount=-6)).refusal == (409, "not_enough_coins")
    assert api["other_teacher"].post(AWARD, award(world)).refusal == (404, "not_found")
    for name in ("student", "operator", "accountant", "editor"):
        assert api[name].post(AWARD, award(world)).refusal == (403, "permission_denied")
    assert api["anonymous"].post(AWARD, award(world)).status == 401
    wrong = api["admin"].post(AWARD, award(world, amount=0))
    assert (wrong.status, wrong.json["errors"]) == (400, {"amount": ["The amount must not be zero."]})


def test_places_with_those_of_the_last_hour(api: Callers, world: World) -> None:
    award_coins(SYSTEM, student=world.student, amount=10, reason="For helping")
    enqueue("update_leaderboards")
    run_jobs()
    award_coins(SYSTEM, student=world.classmate, amount=10, reason="For helping")
    address = f"/api/v1/gamification/leaderboard/{world.group.pk}/"
    rows = api["student"].get(address).json["results"]
    shown = [(row["rank"], row["previous_rank"], row["student"]["id"], row["coins"]) for row in rows]
    assert shown == [(1, 2, world.classmate.pk, 10), (1, 1, world.student.pk, 10)]
    assert list(rows[0]) == ["rank", "previous_rank", "student", "coins", "lessons_completed", "homeworks_completed"]
    assert api["outsider"].get(address).refusal == (404, "not_found")


def test_achievements_of_a_student(api: Callers, world: World) -> None:
    award_coins(SYSTEM, student=world.student, amount=100, reason="Olympiad")
    address = f"/api/v1/gamification/achievements/{world.student.pk}/"
    rows = api["student"].get(address).json["results"]
    assert [{**row, "id": 0, "earned_at": ""} for row in rows] == [
        {
            "id": 0,
            "code": "coins-100",
            "name": "A hundred coins",
            "description": "You earned 100 coins in all",
            "icon": "toll",
            "earned_at": "",
            "student": world.student.pk,
        }
    ]
    words = ("hundred", "coins-100", "lesson")
    found = [api["student"].get(f"{address}?search={word}").json["count"] for word in words]
    assert found == [1, 1, 0]
    world.student.language = "ru"
    world.student.save()
    assert api["teacher"].get(address).json["results"][0]["name"] == "Сто монет"
    for name in ("classmate", "other_teacher"):
        assert api[name].get(address).refusal == (404, "not_found")


def test_operators_and_accountants_read_nobodys_coins(api: Callers, world: World) -> None:
    award_coins(SYSTEM, student=world.student, amount=100, reason="Olympiad")
    for name in ("operator", "accountant"):
        for collection in ("coin-transactions", "coin-balances", "achievements"):
            assert api[name].get(f"/api/v1/data/{collection}/").json["count"] == 0
        row = api[name].get(f"/api/v1/data/users/{world.student.pk}/").json
        assert "coins" not in row
        assert api[name].get("/api/v1/data/users/?ordering=coins").status == 400
        assert api[name].get("/api/v1/data/users/?coins__gt=1").status == 400
    assert api["teacher"].get(f"/api/v1/data/users/{world.student.pk}/").json["coins"] == 100
