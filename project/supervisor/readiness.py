"""Waiting for the first green answer of the web process, then telling the newcomer where things are."""

import http.client
import json
import time

from project.supervisor.console import Console

TIMEOUT_SECONDS = 10.0
COMPLAIN_EVERY_SECONDS = 30.0
PLACES = (
    ("Admin", "/admin/"),
    ("CMS", "/cms/"),
    ("API docs", "/api/v1/docs/"),
    ("Data API docs", "/api/v1/data/docs/"),
)
LOGINS = (
    "Log in as admin, operator, editor, headteacher, accountant, teacher1 to teacher4 or student1 to student40; "
    "password: password123"
)


class Announcement:
    """Said once, when /health/ready is green; until then a line every 30 s about what is missing."""

    def __init__(self, host: str, port: int, *, name: str, demo: bool, began: float, console: Console) -> None:
        self._host = "127.0.0.1" if host == "0.0.0.0" else host  # noqa: S104  compared, not listened on
        self._port = port
        self._name = name
        self._demo = demo
        self._began = began
        self._console = console
        self._complain_at = time.monotonic() + COMPLAIN_EVERY_SECONDS
        self._done = False

    def look(self) -> None:
        """Ask once and say what there is to say."""
        if self._done:
            return
        complaint = ask_readiness(self._host, self._port, name=self._name)
        if not complaint:
            self._done = True
            self._console.say(self._welcome())
        elif time.monotonic() >= self._complain_at:
            self._complain_at += COMPLAIN_EVERY_SECONDS
            self._console.say(f"Not ready yet: {complaint}")

    def _welcome(self) -> str:
        lines = [f"Maktab is ready ({time.monotonic() - self._began:.1f} s)."]
        lines += [f"  {title:<14} http://{self._host}:{self._port}{path}" for title, path in PLACES]
        return "\n".join([*lines, f"  {LOGINS}"] if self._demo else lines)


def ask_readiness(host: str, port: int, *, name: str) -> str:
    """What /health/ready says: empty when all is well, else one line. `name` is the host name the server answers to."""
    line = http.client.HTTPConnection(host, port, timeout=TIMEOUT_SECONDS)
    try:
        line.request("GET", "/health/ready", headers={"Host": name})
        answer = line.getresponse()
        return "" if answer.status == http.client.OK else describe(answer.status, answer.read())
    except (OSError, http.client.HTTPException) as error:
        return f"no answer yet ({type(error).__name__})"
    finally:
        line.close()


def describe(status: int, body: bytes) -> str:
    """The parts that are down, by name and reason."""
    try:
        parts = json.loads(body).items()
    except (ValueError, AttributeError):
        return f"/health/ready answers {status}"
    down = [f"{name} ({part.get('reason', 'down')})" for name, part in parts if is_down(part)]
    return f"/health/ready answers {status}: {', '.join(down)}"


def is_down(part: object) -> bool:
    """Whether this entry of the answer is a part, and not well."""
    return isinstance(part, dict) and part.get("status") != "ok"
