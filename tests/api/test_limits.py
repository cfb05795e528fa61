"""Rate limits: counted by person or address, told on every answer, the same through every door and process."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from pytest_django import DjangoDbBlocker

from api import limits
from api.models import RateCounter
from tests.api.callers import Callers
from tests.races import storm
from tests.world import PASSWORD, World

GROUPS = "/api/v1/data/groups/"
LOGIN = "/api/v1/auth/login/"
HOUR = 3600
HEADERS = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")


def standing(answer: Any) -> tuple[int, int]:
    """Limit and rest as an answer tells them."""
    return int(answer.headers["X-RateLimit-Limit"]), int(answer.headers["X-RateLimit-Remaining"])


def log_in(username: str, password: str = "wrong", **options: Any) -> Any:
    body = {"username": username, "password": password}
    return Client().post(LOGIN, body, content_type="application/json", **options)


def test_a_person_is_counted_and_refused_with_the_time_of_the_next_try(
    api: Callers, world: World, settings: Any
) -> None:
    student, teacher = api["student"], api["teacher"]
    settings.RATE_LIMIT_AUTHENTICATED = (2, HOUR)
    assert [standing(student.get(GROUPS)) for _call in range(2)] == [(2, 1), (2, 0)]
    refused = student.get(GROUPS)
    assert refused.refusal == (429, "throttled")
    wait = int(refused.headers["Retry-After"])
    assert HOUR - 60 < wait <= HOUR
    assert refused.json["retry_after"] == wait
    assert standing(refused) == (2, 0)
    counter = RateCounter.objects.get(key=f"user:{world.student.pk}")
    assert int(refused.headers["X-RateLimit-Reset"]) - counter.ends_at.timestamp() < 1
    assert standing(teacher.get(GROUPS)) == (2, 1)


def test_every_answer_tells_the_standing(api: Callers, world: World, settings: Any) -> None:
    student = api["student"]
    settings.RATE_LIMIT_AUTHENTICATED, settings.RATE_LIMIT_ANONYMOUS = (100, HOUR), (50, HOUR)
    calls = [
        (student("GET", GROUPS), 200),
        (student.post(GROUPS, {}), 403),
        (student("DELETE", GROUPS), 405),
        (student("GET", "/api/v1/nothing/"), 404),
        (student("GET", "/api/v1/auth/users/me/"), 200),
        (student("GET", GROUPS, headers={"If-None-Match": "*"}), 200),
    ]
    assert [answer.status for answer, _status in calls] == [status for _answer, status in calls]
    assert [standing(answer) for answer, _status in calls] == [(100, 99 - number) for number in range(6)]
    nobody = [api["anonymous"].get(path) for path in (GROUPS, "/api/v1/data/openapi.json/", "/api/")]
    assert [answer.status for answer in nobody] == [401, 200, 404]
    assert [standing(answer)[0] for answer in nobody] == [50, 50, 50]


def test_a_bad_token_counts_for_its_address(api: Callers, world: World, settings: Any) -> None:
    settings.RATE_LIMIT_ANONYMOUS = (2, HOUR)
    RateCounter.objects.all().delete()
    for token in ("a.b.c", "Bearer"):
        assert Client().get(GROUPS, headers={"Authorization": f"Bearer {token}"}).status_code == 401
    assert Client().get(GROUPS, headers={"Authorization": "Bearer d.e.f"}).status_code == 429
    assert Client().get("/api/v1/nothing/").status_code == 429
    assert Client().get("/api/v1/nothing/", REMOTE_ADDR="10.0.0.9").status_code == 404


def test_off_lifts_a_limit_and_its_headers(api: Callers, world: World, settings: Any) -> None:
    student = api["student"]
    settings.RATE_LIMIT_AUTHENTICATED = None
    answer = student.get(GROUPS)
    assert answer.status == 200
    assert not any(name in answer.headers for name in HEADERS)


def test_a_window_ends_by_the_databases_clock(api: Callers, world: World, settings: Any) -> None:
    student = api["student"]
    settings.RATE_LIMIT_AUTHENTICATED = (1, HOUR)
    assert [student.get(GROUPS).status for _call in range(2)] == [200, 429]
    with connection.cursor() as cursor:
        cursor.execute("UPDATE api_ratecounter SET ends_at = now() - interval '1 second'")
    assert standing(student.get(GROUPS)) == (1, 0)


def test_forwarded_addresses_are_believed_behind_a_proxy_only(db: None, settings: Any) -> None:
    settings.RATE_LIMIT_ANONYMOUS = (1, HOUR)
    hop = {"X-Forwarded-For": "9.9.9.9, 1.2.3.4"}
    assert Client().get(GROUPS, headers=hop).status_code == 401
    assert Client().get(GROUPS, headers={"X-Forwarded-For": "5.5.5.5"}).status_code == 429
    settings.BEHIND_PROXY = True
    assert Client().get(GROUPS, headers=hop).status_code == 401
    assert Client().get(GROUPS, headers={"X-Forwarded-For": "8.8.8.8, 1.2.3.4"}).status_code == 429
    assert Client().get(GROUPS, headers={"X-Forwarded-For": "1.2.3.5"}).status_code == 401
    settings.BEHIND_PROXY = False
    for address, status in (("2001:db8:1:2::1", 401), ("2001:db8:1:2:ffff::9", 429), ("2001:db8:1:3::1", 401)):
        assert Client().get(GROUPS, REMOTE_ADDR=address).status_code == status
    assert Client().get(GROUPS, REMOTE_ADDR="::ffff:7.7.7.7").status_code == 401
    assert Client().get(GROUPS, REMOTE_ADDR="7.7.7.7").status_code == 429


def test_logins_of_an_account_count_together_however_it_is_written(world: World, settings: Any) -> None:
    settings.RATE_LIMIT_LOGIN = (4, HOUR)
    names = ("student", "STUDENT", "student@example.com", "Student@Example.COM")
    tries = [log_in(name, REMOTE_ADDR=f"10.0.0.{number}") for number, name in enumerate(names)]
    assert [answer.status_code for answer in tries] == [401] * 4
    assert log_in("sTudent", PASSWORD, REMOTE_ADDR="10.0.0.7").status_code == 429
    assert log_in("teacher", PASSWORD, REMOTE_ADDR="10.0.0.7").status_code == 200
    form = {"username": "Student", "password": PASSWORD}
    refused = Client().post("/admin/login/", form, REMOTE_ADDR="10.0.0.8")
    assert refused.status_code == 429
    assert int(refused["Retry-After"]) > HOUR - 60
    assert "Too many requests" in refused.content.decode()
    unknown = [log_in(name, REMOTE_ADDR="10.0.1.1") for name in ("nobody@x.uz", "NOBODY@x.uz ", "nobody@X.uz")]
    assert [answer.status_code for answer in unknown] == [401] * 3
    key = next(key for key in RateCounter.objects.values_list("key", flat=True) if key.startswith("login:name:"))
    assert RateCounter.objects.get(key=key).hits == 3


def test_the_admins_login_counts_for_the_apis(world: World, settings: Any) -> None:
    settings.RATE_LIMIT_LOGIN = (2, HOUR)
    for name in ("admin", "ADMIN@example.com"):
        page = Client().post("/admin/login/", {"username": name, "password": "wrong"}, REMOTE_ADDR="10.0.0.1")
        assert page.status_code == 200
    assert log_in("admin", PASSWORD, REMOTE_ADDR="10.0.0.2").status_code == 429
    assert log_in("teacher", PASSWORD, REMOTE_ADDR="10.0.0.1").status_code == 429
    assert Client().post("/cms/login/", {"username": "teacher", "password": PASSWORD})["Location"] == "/admin/login/"


def test_counting_is_one_statement_and_sweeping_takes_only_ended_windows(db: None) -> None:
    asked = [limits.Limit("b", 2, HOUR), limits.Limit("a", 5, 60)]
    sql, parameters = limits.statement(asked)
    assert parameters == ["a", 60, "b", HOUR]
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        found = limits.standing(asked, cursor.fetchall())
        cursor.execute("UPDATE api_ratecounter SET ends_at = now() - interval '1 second' WHERE key = 'a'")
    assert (found.limit, found.remaining, found.exceeded) == (2, 1, False)
    assert limits.sweep() == 1
    assert [row.key for row in RateCounter.objects.all()] == ["b"]


def count_plainly(limit: limits.Limit) -> int:
    """The control: what counting would be without its one statement."""
    row, _made = RateCounter.objects.get_or_create(key=limit.key, defaults={"hits": 0, "ends_at": "2099-01-01T00:00Z"})
    row.hits += 1
    row.save()
    return row.hits


def test_nobody_is_counted_twice_or_not_at_all(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    limit = limits.Limit("race:counted", 60, HOUR)
    with django_db_blocker.unblock():
        try:
            outcomes = storm([lambda: [limits.count([limit]) for _call in range(8)]] * 10)
            exceeded = [one.exceeded for many in outcomes for one in many]
            assert (RateCounter.objects.get(key=limit.key).hits, exceeded.count(True)) == (80, 20)
            RateCounter.objects.filter(key=limit.key).update(hits=0)
            storm([lambda: [count_plainly(limit) for _call in range(8)]] * 10)
            assert RateCounter.objects.get(key=limit.key).hits < 80
        finally:
            RateCounter.objects.all().delete()
            connection.close()


@pytest.mark.parametrize("value", ["100", "0/h", "-1/h", "5/w", "many"])
def test_a_wrong_rate_stops_the_start_with_one_line(value: str) -> None:
    command = [sys.executable, "manage.py", "check"]
    environment = {"RATE_LIMIT_LOGIN": value, "DEBUG": "on", "PATH": "", "DJANGO_SETTINGS_MODULE": ""}
    root = Path(__file__).resolve().parents[2]
    environment["DJANGO_SETTINGS_MODULE"] = "project.settings.main"
    done = subprocess.run(command, env=environment, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == (
        f"Maktab cannot start: RATE_LIMIT_LOGIN: '{value}' is no rate; a right one is 100/h (s, min, h, d) or off\n"
    )
