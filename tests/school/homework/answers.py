"""What the tests of homework do again and again."""

from datetime import timedelta

from django.core.files.uploadedfile import SimpleUploadedFile

from school.common import clock
from school.common.actor import Actor
from school.homework.actions import PROCESS, assign_homework, submit_homework
from school.homework.models import Homework
from school.jobs.models import Job
from tests.jobs import run_jobs
from tests.school.homework.sounds import SAMPLES, TEXTS
from tests.world import World

CLIP = "sense_and_sensibility_0890.wav"


def assigned(world: World, *, title: str = "Read aloud", expected_answer: str = TEXTS[CLIP]) -> Homework:
    """The student's homework, due in a day."""
    made = assign_homework(
        world.actor("teacher"),
        lesson=world.lessons[0],
        title=title,
        expected_answer=expected_answer,
        deadline=clock.now() + timedelta(days=1),
        students=[world.student],
    )
    return made[0]


def upload(content: bytes | None = None, name: str = "answer.wav") -> SimpleUploadedFile:
    """A file as it comes from a browser; a person's voice when nothing else is given."""
    return SimpleUploadedFile(name, content or (SAMPLES / CLIP).read_bytes(), content_type="audio/wav")


def submit(actor: Actor, homework: Homework) -> Homework:
    """Send the recording of a person's voice."""
    return submit_homework(actor, homework=homework, audio=upload())


def submit_and_process(actor: Actor, homework: Homework) -> Homework:
    """Send the recording and let the queue work; the homework as it is then."""
    submit(actor, homework)
    run_jobs()
    homework.refresh_from_db()
    return homework


def last_job() -> Job:
    """The newest transcription in the queue."""
    return Job.objects.filter(name=PROCESS).order_by("-pk")[0]
