"""Gateways that deliver their calls as they do: many at once, in any order, and again until the school answers."""

import random
import threading
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import httpx2

from tests.project.processes import wait_until

AT_ONCE = 16
PATIENCE = 300.0


@dataclass(frozen=True)
class Delivery:
    """One call; `name` says what it is about, for the client's own books."""

    name: str
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Deliveries:
    """Sends calls to one address, and keeps the books of what each was answered."""

    url: str
    answered: Counter[tuple[str, int]] = field(default_factory=Counter)
    bodies: dict[str, set[bytes]] = field(default_factory=dict)
    lost: int = 0
    done: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def send(self, calls: Sequence[Delivery], *, seed: int, meanwhile: Callable[["Deliveries"], None]) -> None:
        """All of them, shuffled, 16 at a time, each until it is answered; `meanwhile` runs beside that."""
        waiting = deque(random.Random(seed).sample(list(calls), len(calls)))  # noqa: S311  an order, no secret
        clients = [threading.Thread(target=self.work, args=(waiting,)) for _number in range(AT_ONCE)]
        for client in clients:
            client.start()
        meanwhile(self)
        for client in clients:
            client.join(PATIENCE)
        assert not any(client.is_alive() for client in clients)

    def work(self, waiting: "deque[Delivery]") -> None:
        """Take calls until there are none; one that got no answer is delivered again."""
        with httpx2.Client(timeout=30) as http:
            while call := self.next_of(waiting):
                status, body = self.deliver(http, call)
                if status >= 500 or not status:
                    self.again(waiting, call)
                else:
                    self.note(call, status, body)

    def next_of(self, waiting: "deque[Delivery]") -> Delivery | None:
        with self.lock:
            return waiting.popleft() if waiting else None

    def deliver(self, http: httpx2.Client, call: Delivery) -> tuple[int, bytes]:
        """The answer; status 0 when there was none."""
        try:
            answer = http.post(self.url, content=call.body, headers=dict(call.headers))
        except httpx2.TransportError:
            return 0, b""
        return answer.status_code, answer.content

    def again(self, waiting: "deque[Delivery]", call: Delivery) -> None:
        """To the end of the line; the school is perhaps just coming back."""
        with self.lock:
            self.lost += 1
            waiting.append(call)
        threading.Event().wait(0.2)

    def note(self, call: Delivery, status: int, body: bytes) -> None:
        with self.lock:
            self.done += 1
            self.answered[call.name, status] += 1
            self.bodies.setdefault(call.name, set()).add(body)

    def wait_for(self, number: int) -> None:
        """Until so many calls are answered."""
        wait_until(lambda: self.done >= number, PATIENCE, f"{number} calls are answered")


def total(answered: "Counter[tuple[str, int]]", name: str) -> dict[int, int]:
    """How often calls of this name got each status."""
    found: dict[int, int] = {}
    for (called, status), number in answered.items():
        if called == name:
            found[status] = found.get(status, 0) + number
    return found
