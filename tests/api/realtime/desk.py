"""A process inside the running school, as its worker is one: makes people and their tokens, and tells them things."""

import json
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

from tests.project.processes import environment_of
from tests.running.school import ROOT, RunningSchool

SCRIPT = """
import json, sys
from datetime import timedelta
from django.db import close_old_connections
from school.common import clock
from school.common.actor import Actor, Door
from school.messaging.actions import send_message
from school.notifications.actions import Notice, notify_all
from school.people import tokens
from school.people.models import Session, User
from school.preferences.actions import change_preferences

ACTOR = Actor.system("tests", via=Door.COMMAND)

def people(prefix, count):
    made = User.objects.bulk_create(User(username=f"{prefix}{n}", password="!", role="student") for n in range(count))
    return [tokens_of(person) for person in made]

def admin(username):
    return tokens_of(User.objects.create(username=username, password="!", role="admin", is_staff=1, is_superuser=1))

def tokens_of(person):
    session = Session.objects.create(user=person, expires_at=clock.now() + tokens.refresh_life())
    access, refresh = tokens.access_token(session), tokens.refresh_token(session)
    return {"id": person.pk, "session": str(session.pk), "access": access, "refresh": refresh}

def session(person):
    return tokens_of(User.objects.get(pk=person))

def short(session, seconds):
    row = Session.objects.select_related("user").get(pk=session)
    return tokens.encode(row, tokens.ACCESS, clock.now() + timedelta(seconds=seconds))

def tell(people, titles, length):
    notify_all(ACTOR, notices=[
        Notice(recipient_id=one, type="lesson", title=title, message="x" * length, source=title, data={"to": one})
        for title in titles for one in people
    ])

def say(sender, receivers, contents):
    change_preferences(ACTOR, messages_per_minute=1_000_000)
    actor = Actor.person(User.objects.get(pk=sender), via=Door.COMMAND)
    people = [User.objects.get(pk=receiver) for receiver in receivers]
    for content in contents:
        for one in people:
            send_message(actor, receiver_id=one.uuid, content=content)

for line in sys.stdin:
    close_old_connections()
    asked = json.loads(line)
    print(json.dumps(globals()[asked.pop("do")](**asked)), flush=True)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """A person with an open session."""

    id: int
    session: str
    access: str
    refresh: str


class Desk:
    """Asks the process."""

    def __init__(self, school: RunningSchool) -> None:
        pairs = (pair.partition("=") for pair in environment_of(school.process.pid).split("\0") if pair)
        self.process = subprocess.Popen(
            [sys.executable, "manage.py", "shell", "--verbosity=0", "-c", SCRIPT],
            cwd=ROOT,
            env={name: value for name, _sign, value in pairs},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.made = 0

    def ask(self, do: str, **inputs: Any) -> Any:
        """What the process answers."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps({"do": do, **inputs}) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def guests(self, count: int) -> list[Guest]:
        """New students, each logged in."""
        self.made += 1
        return [
            Guest(**each) for each in self.ask("people", prefix=f"live{self.process.pid}x{self.made}x", count=count)
        ]

    def admin(self) -> Guest:
        """An admin who has logged in: who may write to everybody, and whom everybody may write to."""
        self.made += 1
        return Guest(**self.ask("admin", username=f"live{self.process.pid}x{self.made}"))

    def say(self, sender: Guest, *receivers: Guest, contents: list[str]) -> None:
        """Each of these messages to each of the receivers, in this order."""
        self.ask("say", sender=sender.id, receivers=[guest.id for guest in receivers], contents=contents)

    def another_session(self, guest: Guest) -> Guest:
        """The same person logged in once more."""
        return Guest(**self.ask("session", person=guest.id))

    def short_token(self, guest: Guest, seconds: float) -> str:
        """An access token of the guest's session that ends soon."""
        return str(self.ask("short", session=guest.session, seconds=seconds))

    def tell(self, *guests: Guest, titles: list[str], length: int = 10) -> None:
        """One notice of each title, its message so long, to each of the guests, in this order."""
        self.ask("tell", people=[guest.id for guest in guests], titles=titles, length=length)

    def close(self) -> None:
        """End the process."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        self.process.wait(20)
        self.process.stdout.close()
