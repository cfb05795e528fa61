"""A frontend: the TuranTalim API over real HTTP."""

from pathlib import Path
from typing import Any

import httpx2


class Frontend:
    """One logged-in person's client."""

    def __init__(self, client: httpx2.Client, username: str, password: str) -> None:
        self.client = client
        tokens = self.call("POST", "/auth/login/", json={"username": username, "password": password})
        self.refresh = tokens["refresh"]
        self.client.headers["Authorization"] = f"Bearer {tokens['access']}"
        self.me = self.get("/auth/users/me/")

    def call(self, method: str, path: str, status: int = 200, **options: Any) -> Any:
        """The JSON of an answer that must have `status`."""
        answer = self.client.request(method, path, **options)
        assert answer.status_code == status, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer.json() if answer.content else None

    def get(self, path: str, **params: Any) -> Any:
        return self.call("GET", path, params=params)

    def post(self, path: str, body: Any = None, status: int = 200) -> Any:
        return self.call("POST", path, status, json=body)

    def submit(self, homework: int, recording: Path) -> Any:
        """Hand in a recording as the frontends do."""
        upload = {"audio_submission": (recording.name, recording.read_bytes(), "audio/wav")}
        return self.call("POST", f"/homework/{homework}/submit/", 202, files=upload)
