"""The worker is killed -9 at every stage of a spoken homework, and while idle: nothing lost, nothing paid twice."""

import json
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import count, islice

import pytest

from tests.fake_openai import KEY, FakeOpenAI, Received
from tests.project.processes import children_of, wait_until
from tests.running.client import Frontend
from tests.running.school import ROOT, RunningSchool, start_school

AUDIO = ROOT / "fixtures" / "samples" / "audio"
NAME = "sense_and_sensibility_0870.wav"
CLIP, WORDS = AUDIO / NAME, str(json.loads((AUDIO / "transcripts.json").read_text(encoding="utf-8"))[NAME]["text"])
ROUNDS = 8  # every stage twice; some of the demo group have sent in their answers already
HEALED_WITHIN = 60  # seconds

pytestmark = [pytest.mark.heavy, pytest.mark.xdist_group("kill")]


@pytest.fixture(scope="module")
def service() -> Iterator[FakeOpenAI]:
    """A transcription service that hears the right words."""
    with FakeOpenAI() as running:
        running.text = WORDS
        yield running


@pytest.fixture(scope="module")
def school(service: FakeOpenAI) -> Iterator[RunningSchool]:
    """A school that has its recordings transcribed by the service."""
    running = start_school(OPENAI_API_KEY=KEY, OPENAI_BASE_URL=service.base_url)
    yield running
    running.stop()


def family_of(pid: int) -> list[int]:
    """A process's descendants, the process itself last."""
    return [one for child in children_of(pid) for one in family_of(child)] + [pid]


def kill_cluster(school: RunningSchool) -> None:
    """The whole queue at once."""
    if parent := school.child("qcluster"):
        with suppress(ProcessLookupError):
            os.killpg(os.getpgid(parent), signal.SIGKILL)


def kill_leaves(school: RunningSchool) -> None:
    """Every process under the sentinel: workers, idle or busy, pusher and monitor."""
    if parent := school.child("qcluster"):
        for pid in [one for one in family_of(parent) if not children_of(one)]:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


class Rounds:
    """One student's homework per round, each struck at its own stage."""

    def __init__(self, school: RunningSchool, service: FakeOpenAI) -> None:
        self.school, self.service = school, service

    def waiting(self) -> Iterator[tuple[Frontend, int]]:
        """The demo group's students who have not answered yet, each with the homework."""
        for number in count(1):
            student = self.school.frontend(f"student{number}")
            yield from ((student, int(row["id"])) for row in student.get("/homework/", status="assigned")["results"])

    def strike(self, number: int, student: Frontend, homework: int) -> int:
        """Hand in a student's homework and kill the worker at the round's stage; the homework's id."""
        stages = (self.while_queued, self.while_transcribing, self.when_answered, self.when_committed)
        kill = kill_cluster if number % 2 else kill_leaves
        stages[number % len(stages)](lambda: kill(self.school), lambda: student.submit(homework, CLIP), homework)
        return homework

    def while_queued(self, kill: Callable[[], None], submit: Callable[[], object], _homework: int) -> None:
        submit()
        kill()

    def while_transcribing(self, kill: Callable[[], None], submit: Callable[[], object], _homework: int) -> None:
        self.on_request(kill, submit)

    def when_answered(self, kill: Callable[[], None], submit: Callable[[], object], _homework: int) -> None:
        self.on_request(lambda: threading.Timer(0.01, kill).start(), submit)

    def when_committed(self, kill: Callable[[], None], submit: Callable[[], object], homework: int) -> None:
        submit()
        wait_until(lambda: self.school.rows(APPROVED, homework), HEALED_WITHIN, "the result is written")
        kill()

    def on_request(self, kill: Callable[[], None], submit: Callable[[], object]) -> None:
        """Kill when the service is asked."""
        asked = threading.Event()

        def strike(_request: Received) -> str:
            if not asked.is_set():
                asked.set()
                kill()
            return WORDS

        self.service.text = strike
        submit()
        wait_until(asked.is_set, HEALED_WITHIN, "the service is asked")
        self.service.text = WORDS


APPROVED = "SELECT id FROM homework_homework WHERE id = %s AND status = 'approved'"
UNENDED = "SELECT id, name, state, starts FROM jobs_job WHERE state IN ('queued', 'running')"
PAID = """
SELECT source_id, count(*), sum(amount) FROM gamification_cointransaction
WHERE source_type = 'homework' GROUP BY source_id ORDER BY source_id
"""


def test_no_job_lost_and_coins_paid_once(school: RunningSchool, service: FakeOpenAI) -> None:
    rounds = Rounds(school, service)
    before = school.rows(PAID)
    struck = [rounds.strike(number, *one) for number, one in enumerate(islice(rounds.waiting(), ROUNDS), 1)]
    for homework in struck:
        wait_until(partial(school.rows, APPROVED, homework), HEALED_WITHIN, f"homework {homework} is approved")
    wait_until(lambda: not school.rows(UNENDED), HEALED_WITHIN, "every job has ended")
    paid = [row for row in school.rows(PAID) if row not in before]
    assert [(entries, total) for _source, entries, total in paid] == [(1, 10)] * ROUNDS
    assert school.rows("SELECT count(*) FROM jobs_job WHERE state = 'failed'") == [(0,)]
    assert len(service.received) <= 2 * ROUNDS  # at most once more for each kill


def test_the_next_job_is_done_after_idle_workers_die(school: RunningSchool) -> None:
    wait_until(lambda: school.child("qcluster"), HEALED_WITHIN, "the worker is back")
    wait_until(lambda: not school.rows(UNENDED), HEALED_WITHIN, "the queue is idle")
    kill_leaves(school)
    student = school.frontend("student11")
    homework = student.get("/homework/", status="assigned")["results"][0]["id"]
    student.submit(homework, CLIP)
    wait_until(lambda: school.rows(APPROVED, homework), HEALED_WITHIN, "the next job is done")
