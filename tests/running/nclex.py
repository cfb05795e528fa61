"""A frontend of the test-prep school: the NCLEX API over real HTTP, as its pages would call it."""

import re
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import httpx2

from tests.project.processes import wait_until


class NclexFrontend:
    """Keeps the tokens of its person; a call that is answered with 401 is sent again with a fresh token."""

    def __init__(self, client: httpx2.Client) -> None:
        self.client = client
        self.token, self.refresh_token = "", ""
        self.refreshed = 0

    def log_in(self, email: str, password: str) -> Any:
        """Whoever this is."""
        answer = self.call("POST", "/auth/login/", {"email": email, "password": password})
        self.token, self.refresh_token = answer["token"], answer["refresh_token"]
        return answer["user"]

    def call(self, method: str, path: str, body: Any = None, status: int = 200) -> Any:
        """The JSON of an answer that must have `status`."""
        answer = self.send(method, path, body)
        if answer.status_code == 401 and self.refresh_token and self.refresh():
            answer = self.send(method, path, body)
        assert answer.status_code == status, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer.json() if answer.content else None

    def send(self, method: str, path: str, body: Any) -> httpx2.Response:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return self.client.request(method, path, json=body, headers=headers)

    def refresh(self) -> bool:
        """Whether there is a fresh token now."""
        answer = self.client.post("/auth/refresh/", json={"refresh_token": self.refresh_token})
        if answer.status_code == 200:
            self.token, self.refreshed = answer.json()["token"], self.refreshed + 1
        return answer.status_code == 200


def mailed(folder: Path, address: str, page: str) -> str:
    """The token of the link to `page` in a mail to this address, as soon as the worker has sent one."""
    link = re.compile(rf"http://localhost:3000/{page}#token=([\w.-]+)")

    def token() -> str:
        for file in sorted(folder.glob("*.eml")):
            mail = message_from_bytes(file.read_bytes(), policy=policy.default)
            plain: Any = mail.get_body(("plain",)) if mail["To"] == address else None
            if plain and (found := link.search(plain.get_content())):
                return found[1]
        return ""

    return wait_until(token, 60, f"a mail with a link to {page}")
