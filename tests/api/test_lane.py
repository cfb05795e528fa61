"""The lane before Django's handler answers what Django answers, header for header; and only to who may ask."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, connections

from api.lane.app import Lane
from api.lane.mounted import around
from api.realtime.threads import THREADS
from school.common import clock
from school.people.models import Session, StaffMembership, User
from tests.api.callers import Answer, Caller, Callers
from tests.own_database import db
from tests.world import World

__all__ = ["db"]

ACTORS = ("admin", "operator", "accountant", "teacher", "student", "outsider")
OWN = ("x-request-id", "x-ratelimit-remaining", "x-ratelimit-reset", "content-length", "date")
FRONTEND = "http://localhost:3000"
LEFT = "left to Django"

type Asked = Any  # status, headers and body; or LEFT


async def nothing() -> Any:
    """No body comes."""
    return {"type": "http.disconnect"}


class Asker:
    """Asks one lane, in one event loop, and tells what it leaves to Django."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.lane: Lane = around(self.leave)

    async def leave(self, scope: Any, receive: Any, send: Callable[[Any], Awaitable[None]]) -> None:
        """Where Django would stand."""
        await send({"type": "http.response.start", "status": LEFT, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    def get(self, path: str, token: str, **headers: str) -> Asked:
        """What the lane answers."""
        return self.loop.run_until_complete(self.answer(path, token, headers))

    async def answer(self, path: str, token: str, headers: dict[str, str]) -> Asked:
        place, _mark, query = path.partition("?")
        sent = {"host": "testserver", "authorization": token, **headers}
        scope = {
            "type": "http",
            "method": "GET",
            "path": place,
            "query_string": query.encode(),
            "headers": [(name.encode(), value.encode()) for name, value in sent.items()],
            "scheme": "http",
            "client": ("127.0.0.1", 1),
            "server": ("testserver", 80),
        }
        said: list[Any] = []

        async def send(message: Any) -> None:
            said.append(message)

        await self.lane(scope, nothing, send)
        if said[0]["status"] == LEFT:
            return LEFT
        told = {name.decode().lower(): value.decode() for name, value in said[0]["headers"]}
        return said[0]["status"], told, said[1]["body"]

    def close(self) -> None:
        """Let go of all connections to a database that is about to go."""
        for pool in self.lane.connections.pools.values():
            self.loop.run_until_complete(pool.close())
        self.loop.close()
        for work in [THREADS.submit(connections.close_all) for _ in range(8)]:
            work.result()


@pytest.fixture
def lane(db: None) -> Iterator[Asker]:
    """A lane over the test's own database."""
    asker = Asker()
    yield asker
    asker.close()


def token_of(caller: Caller) -> str:
    return caller.headers["Authorization"]


def by_django(caller: Caller, path: str, **headers: str) -> Asked:
    """What Django answers."""
    answer = Answer(caller.client.get(path, headers=caller.headers | headers))
    told = {name.lower(): value for name, value in answer.headers.items()}
    return answer.status, told, answer.response.content


def same(one: Asked, other: Asked) -> bool:
    """Whether two answers are one, but for what is each answer's own."""
    return bool(comparable(one) == comparable(other))


def comparable(asked: Asked) -> Any:
    if isinstance(asked, str):
        return asked
    status, told, body = asked
    return status, {name: value for name, value in told.items() if name not in OWN}, body


def reads(lane: Asker) -> Iterator[str]:
    """Every list that the lane can answer."""
    return (path for path in lane.lane.paths.routes if "{" not in path)


def test_every_list_and_object_is_the_same(lane: Asker, api: Callers) -> None:
    answered = refused = 0
    for path in reads(lane):
        for name in ACTORS:
            mine = lane.get(f"{path}?page_size=3", token_of(api[name]))
            theirs = by_django(api[name], f"{path}?page_size=3")
            if mine == LEFT:
                refused += 1
                assert theirs[0] == 403, (path, name)
                continue
            answered += 1
            assert same(mine, theirs), (path, name)
    assert answered > 150
    assert refused > 20


def test_objects_with_tags(lane: Asker, api: Callers, world: World) -> None:
    path = f"/api/v1/data/groups/{world.group.pk}/"
    teacher = api["teacher"]
    mine = lane.get(f"{path}?expand=course", token_of(teacher), origin=FRONTEND)
    assert same(mine, by_django(teacher, f"{path}?expand=course", Origin=FRONTEND))
    tag = mine[1]["etag"]
    status, told, body = lane.get(f"{path}?expand=course", token_of(teacher), **{"if-none-match": tag})
    assert (status, body, told["etag"]) == (304, b"", tag)
    assert same(lane.get(path, token_of(api["outsider"])), by_django(api["outsider"], path))
    assert lane.get(path, token_of(api["outsider"]))[0] == 404


def test_the_leaderboard(lane: Asker, api: Callers, world: World) -> None:
    seen = set()
    for group in (world.group, world.other_group):
        for name in ACTORS:
            for query in ("", "?page_size=1&page=2"):
                path = f"/api/v1/gamification/leaderboard/{group.pk}/{query}"
                mine = lane.get(path, token_of(api[name]))
                assert same(mine, by_django(api[name], path)), (path, name)
                seen.add(mine[0])
    assert seen == {200, 404}
    assert lane.get(f"/api/v1/gamification/leaderboard/{world.group.pk}/?page=0", token_of(api["admin"])) == LEFT


def test_what_is_wrong_is_left_to_django(lane: Asker, api: Callers) -> None:
    token = token_of(api["admin"])
    for path, asked_by in (
        ("/api/v1/data/users/?nothing=1", token),
        ("/api/v1/data/users/?count=estimated", token),
        ("/api/v1/data/users/?cursor=", token),
        ("/api/v1/data/users/", ""),
        ("/api/v1/data/users/", "Bearer nonsense"),
        ("/api/v1/data/nowhere/", token),
        ("/api/v1/auth/users/me/", token),
    ):
        assert lane.get(path, asked_by) == LEFT, path
    assert lane.get("/api/v1/data/users/", token, host="elsewhere.example")[0] == 200  # tests take every host


def test_an_ended_login_and_changed_rights_count_at_once(lane: Asker, api: Callers, world: World) -> None:
    path = "/api/v1/data/payments/"
    accountant = token_of(api["accountant"])
    assert lane.get(path, accountant)[0] == 200
    StaffMembership.objects.filter(user=world.accountant).delete()
    assert lane.get(path, accountant) == LEFT
    student = token_of(api["student"])
    assert lane.get(path, student)[0] == 200
    User.objects.filter(pk=world.student.pk).update(is_active=False)
    assert lane.get(path, student) == LEFT
    teacher = token_of(api["teacher"])
    assert lane.get("/api/v1/data/groups/", teacher)[0] == 200
    Session.objects.filter(user=world.teacher).update(revoked_at="2026-01-01T00:00:00Z")
    assert lane.get("/api/v1/data/groups/", teacher) == LEFT


def test_two_people_never_get_each_others_rows(lane: Asker, api: Callers, world: World) -> None:
    path = "/api/v1/data/memberships/?fields=student"
    for _time in range(2):
        for name in ("student", "outsider", "classmate"):
            expected = f'"results":[{{"student":{getattr(world, name).pk}}}]'
            assert expected.encode() in lane.get(path, token_of(api[name]))[2]


def test_calls_are_counted_once_and_refused_beyond_the_limit(lane: Asker, api: Callers, settings: Any) -> None:
    student = token_of(api["student"])
    settings.RATE_LIMIT_AUTHENTICATED = (2, 3600)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM api_ratecounter")
    answers = [lane.get("/api/v1/data/payments/", student) for _ in range(3)]
    assert [(answer[0], answer[1]["x-ratelimit-remaining"]) for answer in answers] == [
        (200, "1"),
        (200, "0"),
        (429, "0"),
    ]
    assert int(answers[2][1]["retry-after"]) > 3500
    assert same(answers[2], by_django(api["student"], "/api/v1/data/payments/"))


def test_a_database_that_is_away_is_told_by_django(lane: Asker, api: Callers) -> None:
    token = token_of(api["student"])
    assert lane.get("/api/v1/data/payments/", token)[0] == 200
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    assert lane.get("/api/v1/data/payments/", token) == LEFT


def test_the_first_answer_of_a_day_notes_the_login(lane: Asker, api: Callers) -> None:
    student, yesterday = token_of(api["student"]), clock.today() - timedelta(days=1)
    for _time in range(2):  # somebody whom the lane does not know yet, and then somebody whom it knows from yesterday
        Session.objects.update(seen_on=yesterday)
        assert lane.get("/api/v1/data/payments/", student)[0] == 200
        assert Session.objects.get().seen_on == clock.today()
        known, token = lane.lane.callers.by_token, student.removeprefix("Bearer ")
        known[token] = replace(known[token], seen_on=yesterday)
