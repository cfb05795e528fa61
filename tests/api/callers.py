"""Calling the API as somebody, over Django's test client; middleware, routes and tokens are the real ones."""

import json
from typing import Any

import pytest
from django.test import Client

from tests.api.conformity import check
from tests.world import PASSWORD, World


class Answer:
    """An answer: its status, its headers, its bytes (those of a file read to their end) and its JSON."""

    def __init__(self, response: Any) -> None:
        self.response, self.status, self.headers = response, response.status_code, response.headers
        self.bytes: bytes = b"".join(response.streaming_content) if response.streaming else response.content
        is_json = response.get("Content-Type", "").startswith("application/json")
        self.json: Any = json.loads(self.bytes) if is_json and self.bytes else None

    @property
    def refusal(self) -> tuple[int, str]:
        return self.status, self.json["code"]


class Caller:
    """One person's calls. Empty name: nobody."""

    def __init__(self, name: str) -> None:
        self.client = Client(raise_request_exception=False)
        self.headers: dict[str, str] = {}
        if name:
            self.headers = {"Authorization": f"Bearer {self.log_in(name)['access']}"}

    def log_in(self, username: str) -> Any:
        """The tokens of a login."""
        body = {"username": username, "password": PASSWORD}
        response = self.client.post("/api/v1/auth/login/", body, content_type="application/json")
        self.client.cookies.clear()
        assert response.status_code == 200, response.content
        return response.json()

    def __call__(self, method: str, path: str, body: Any = None, **options: Any) -> Answer:
        headers = self.headers | options.pop("headers", {})
        if body is not None:
            options |= {"data": json.dumps(body), "content_type": "application/json"}
        return checked(method, path, Answer(self.client.generic(method, path, headers=headers, **options)))

    def get(self, path: str, **options: Any) -> Answer:
        return self("GET", path, **options)

    def post(self, path: str, body: Any = None, **options: Any) -> Answer:
        return self("POST", path, {} if body is None else body, **options)

    def upload(self, path: str, **fields: Any) -> Answer:
        """A form with files."""
        return checked("POST", path, Answer(self.client.post(path, fields, headers=self.headers)))


def checked(method: str, path: str, answer: Answer) -> Answer:
    """The answer, when it is one that its document promises."""
    check(method, path, answer.status, answer.json)
    return answer


class Callers:
    """The world's people by their names in it, each logged in at first use."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.known: dict[str, Caller] = {}

    def __getitem__(self, name: str) -> Caller:
        if name not in self.known:
            username = getattr(self.world, name).username if name != "anonymous" else ""
            self.known[name] = Caller(username)
        return self.known[name]


@pytest.fixture
def api(world: World) -> Callers:
    """Whoever is asked for by name calls the API: `api["student"].get(path)`."""
    return Callers(world)
