"""Reads of homework."""

from datetime import timedelta

from django.db.models import DateTimeField, DurationField, ExpressionWrapper, F, Q, QuerySet, Value
from django.db.models.functions import Least

from school.common import clock
from school.common.actor import Actor
from school.homework.choices import HomeworkStatus
from school.homework.models import Homework, HomeworkSubmission
from school.people.choices import Role

OVERSEE = "homework.view_homework"  # who holds it on the staff sees all rows
NEAR = timedelta(days=1)
ANSWER_WANTED = (HomeworkStatus.ASSIGNED, HomeworkStatus.REVISION, HomeworkStatus.REJECTED)


def homework_visible_to(actor: Actor) -> QuerySet[Homework]:
    """All homework for who oversees it, that of own groups and lessons for a teacher, own one for a student."""
    homework = Homework.objects.all()
    if actor.oversees(OVERSEE):
        return homework
    if actor.role == Role.TEACHER:
        own = Q(lesson__group__teacher_id=actor.user_id) | Q(lesson__teacher_id=actor.user_id)
        return homework.filter(own)
    if actor.role == Role.STUDENT:
        return homework.filter(student_id=actor.user_id)
    return homework.none()


def locked_homework(homework_id: int) -> Homework:
    """The homework as it is now, with its lesson and group, held until the end of the transaction."""
    homework = Homework.objects.select_related("student", "lesson__group").select_for_update(of=("self",), no_key=True)
    return homework.get(pk=homework_id)


def awaited_submission(homework_id: int, attempt: int) -> HomeworkSubmission | None:
    """The recording that is to be transcribed; None when its result is there or another one was sent meanwhile."""
    wanted = HomeworkSubmission.objects.select_related("homework__student").filter(
        homework_id=homework_id,
        attempt=attempt,
        homework__attempt=attempt,
        homework__status=HomeworkStatus.PROCESSING,
    )
    return wanted.first()


def recordings_sent_today(student_id: int) -> int:
    """How many recordings the student has sent since midnight at the school."""
    since, until = clock.day_bounds(clock.today())
    sent = HomeworkSubmission.objects.filter(homework__student_id=student_id)
    return sent.filter(submitted_at__gte=since, submitted_at__lt=until).count()


def near_deadlines() -> QuerySet[Homework]:
    """Homework to remind of: an answer is wanted, nobody was reminded, and the deadline is near, by student.

    Near is a day before, or half of the time when less than two days were given.
    """
    now = clock.now()
    half = ExpressionWrapper((F("deadline") - F("created_at")) / 2, output_field=DurationField())
    latest = ExpressionWrapper(Value(now) + Least(Value(NEAR), half), output_field=DateTimeField())
    wanted = Homework.objects.filter(reminded_at=None, status__in=ANSWER_WANTED, deadline__gt=now)
    return wanted.filter(deadline__lte=latest).order_by("student_id", "pk")
