"""What is asked of every target: the same rows, each in its own way of asking."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from tests.bench.data import GROUPS, LESSONS_OF_GROUP, MEMBERS_OF_GROUP

type Ask = Callable[[int], tuple[str, str, Any]]


@dataclass(frozen=True, slots=True)
class Workload:
    """One kind of request. `ask(n)` gives the n-th one's method, path and body; `rows` picks the answer's substance."""

    name: str
    title: str
    requests: int
    ask: Ask
    rows: Callable[[Any], Any]


PAYMENT_FIELDS = (
    "id,amount,currency,status,due_date,student.id,student.first_name,student.last_name,group.id,group.name"
)
MARK_FIELDS = "id,status,notes,student.id,student.first_name,student.last_name,lesson.id,lesson.title,lesson.starts_at"
BULK_GROUPS = GROUPS // 2  # whose lessons have marks already; the others' are made anew


def payments(size: int) -> Ask:
    """A page of the pending payments, with student and group and how many there are."""
    path = (
        f"/api/v1/data/payments/?status=pending&ordering=-created_at&page_size={size}"
        f"&expand=student,group&fields={PAYMENT_FIELDS}&page="
    )
    return lambda number: ("GET", f"{path}{1 + number % 10}", None)


def lesson(number: int) -> tuple[str, str, Any]:
    """One lesson's marks, each with its student and the lesson."""
    path = f"/api/v1/data/attendance/?ordering=id&count=none&expand=student,lesson&fields={MARK_FIELDS}&lesson="
    return "GET", f"{path}{1 + number % 500}", None


def leaderboard(number: int) -> tuple[str, str, Any]:
    """One group's places."""
    return "GET", f"/api/v1/gamification/leaderboard/{1 + number % GROUPS}/", None


def payment(number: int) -> tuple[str, str, Any]:
    """A new payment."""
    body = {
        "student": 1 + number % 500,
        "group": 1 + number % GROUPS,
        "amount": f"{100000 + number % 900}.00",
        "currency": "UZS",
        "payment_method": "cash",
        "due_date": "2026-12-01",
    }
    return "POST", "/api/v1/payments/", body


def marks(number: int) -> tuple[str, str, Any]:
    """The marks of a whole lesson that has some already, one of them changed with every round."""
    group = number % BULK_GROUPS
    first = group * MEMBERS_OF_GROUP
    status = ("present", "late")[number // BULK_GROUPS % 2]
    lines = [{"student": 1 + first + k, "status": status, "notes": ""} for k in range(MEMBERS_OF_GROUP)]
    return (
        "POST",
        "/api/v1/attendance/bulk-mark/",
        {"lesson_id": 1 + group * LESSONS_OF_GROUP, "attendance_data": lines},
    )


def listed(answer: Any) -> Any:
    """A list's count and rows."""
    return answer.get("count"), answer["results"]


def created(answer: Any) -> Any:
    """What a created payment says, without its own number and times."""
    return {name: answer[name] for name in ("student", "group", "amount", "currency", "status", "due_date")}


def marked(answer: Any) -> Any:
    """How many marks were made or changed, and whose they are."""
    rows = [(row["lesson"], row["student"], row["status"]) for row in answer["results"]]
    return answer["created"] + answer["updated"], sorted(rows)


WORKLOADS = (
    Workload("payments20", "payments, 20 of a filtered list, student and group, count", 640, payments(20), listed),
    Workload("payments100", "payments, 100 of them", 480, payments(100), listed),
    Workload("lesson", "a lesson's 20 marks with student and lesson", 960, lesson, listed),
    Workload("leaderboard", "a group's leaderboard of 20", 480, leaderboard, listed),
    Workload("create", "create a payment", 320, payment, created),
    Workload("mark", "mark 20 students of a lesson", 160, marks, marked),
)


def raw(method: str, path: str, body: Any, headers: Mapping[str, str]) -> bytes:
    """The request as it goes over the wire."""
    payload = b"" if body is None else json.dumps(body).encode()
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", *(f"{name}: {value}" for name, value in headers.items())]
    if body is not None:
        lines += ["Content-Type: application/json", f"Content-Length: {len(payload)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + payload


def stream(ask: Ask, headers: Sequence[Mapping[str, str]], start: int) -> Iterator[bytes]:
    """Request after request, from the `start`-th on, the callers taking turns."""
    return (raw(*ask(number), headers[number % len(headers)]) for number in count(start))
