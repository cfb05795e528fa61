"""A school with at least one row of everything that the admin shows."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django_q.models import Task
from pytest_django import Settings

from school.assignments.actions import create_assignment, submit_work
from school.attendance.actions import Mark, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.automation.actions import create_webhook, send_test
from school.automation.models import AutomationRun
from school.common import clock
from school.homework.actions import assign_homework
from school.imports.actions import upload_file
from school.jobs.choices import JobState
from school.jobs.models import Job, Recurrence
from school.jobs.queue import deliver
from school.learning.actions import grant_access
from school.lessons.actions import add_resource, plan_reschedule
from school.lessons.choices import PlanMode, ResourceType
from school.notifications.models import NotificationLog, TelegramLink
from school.payments.actions import create_payment, flag_unmatched, issue_receipt, refund_payment
from school.payments.choices import PaymentMethod, UnmatchedReason, UnmatchedSource
from school.payments.models import GatewayEvent
from school.preferences.actions import change_preferences
from school.quizzes.actions import submit_answers
from school.timetable.actions import create_branch, create_holiday, create_room
from tests.content.questions import GOOD, lesson_with_quiz
from tests.kept import Kept
from tests.school.automation.arranged import AWARD, arranged
from tests.school.customfields.definitions import define
from tests.school.lessons.handouts import pdf
from tests.school.messaging.talk import say
from tests.school.payments.bills import monthly, paid
from tests.world import SYSTEM, World, built

ROSTER = b"username,first_name,last_name\nnew1,Ali,Valiyev\n"


@pytest.fixture(scope="session")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the rows that are kept."""
    return tmp_path_factory.mktemp("media")


@pytest.fixture
def full(db: None, settings: Settings, media: Path) -> World:
    """The world with attendance, coins, notices, homework, payments, files, a plan, an upload, jobs and places."""
    settings.MEDIA_ROOT = media
    return kept()


def filled() -> World:
    """The full world, in the transaction that is open."""
    world = built()
    lesson = world.lessons[0]
    mark_attendance(SYSTEM, lesson=lesson, marks=[Mark(student=world.student.pk, status=AttendanceStatus.PRESENT)])
    assign_homework(
        SYSTEM, lesson=lesson, title="Read", expected_answer="one two", deadline=clock.now() + timedelta(days=1)
    )
    create_payment(
        SYSTEM,
        student=world.student,
        amount=Decimal(1000),
        payment_method=PaymentMethod.CASH,
        due_date=clock.today() - timedelta(days=2),
        group=world.group,
        course=world.course,
    )
    grant_access(SYSTEM, student=world.student, course=world.course)
    essay = create_assignment(SYSTEM, course=world.course, title="Essay")
    submit_work(world.actor("student"), assignment=essay, text="My summer")
    submit_answers(world.actor("student"), quiz=lesson_with_quiz(world.course), answers=GOOD)
    money(world)
    handouts_and_plan(world)
    branch = create_branch(SYSTEM, name="Centre")
    create_room(SYSTEM, branch=branch, name="101")
    change_preferences(SYSTEM, school_name="Our school")
    create_holiday(SYSTEM, date=clock.today() + timedelta(days=300), name="Navruz")
    roster = ContentFile(ROSTER, name="roster.csv")
    upload_file(world.actor("admin"), target="people", file=roster, file_name="roster.csv")
    queue_rows()
    automation()
    define("hall")
    send_test(SYSTEM, instance=create_webhook(SYSTEM, name="Books", url="https://books.example.com/hook"))
    sent_notice(world)
    say(world.student, world.admin)
    return world


def money(world: World) -> None:
    """A payment that was given back, and what comes round every month."""
    refund_payment(SYSTEM, payment=paid(world), notes="Paid twice")
    issue_receipt(SYSTEM, payment=paid(world))
    GatewayEvent.objects.create(gateway="paystack", method="charge.success", key="1", verdict="unknown", body="{}")
    monthly(world, due=clock.today() + timedelta(days=20))
    flag_unmatched(
        SYSTEM,
        method=PaymentMethod.TRANSFER,
        key="1",
        reason=UnmatchedReason.REFERENCE,
        source=UnmatchedSource.BANK,
        amount=Decimal(1000),
        currency="UZS",
        is_money=True,
    )


def handouts_and_plan(world: World) -> None:
    """A file of a lesson, and the preview of a plan."""
    file = SimpleUploadedFile("words.pdf", pdf(), content_type="application/pdf")
    add_resource(SYSTEM, lesson=world.lessons[0], title="Words", type=ResourceType.DOCUMENT, file=file)
    tomorrow = clock.today() + timedelta(days=1)
    plan_reschedule(
        SYSTEM, mode=PlanMode.CANCEL, group=world.group, reason="Ill", first_date=tomorrow, last_date=tomorrow
    )


def sent_notice(world: World) -> None:
    """A connected chat, and an attempt to tell it something."""
    TelegramLink.objects.create(user=world.student, chat_id=1)
    occasion = "notice:1"
    NotificationLog.objects.create(recipient=world.student, channel="telegram", occasion=occasion, attempt=1)


def automation() -> None:
    """A rule, and what it did about something."""
    rule = arranged(AWARD, event="payment.confirmed", name="Thanks")
    AutomationRun.objects.create(
        automation=rule,
        event=rule.event,
        key="payment.confirmed:1",
        payload={"amount": "1.00"},
        happened_at=clock.now(),
    ).steps.create(position=1, effect=rule.effects.get().as_data)


def queue_rows() -> None:
    """A failed job of ours and one row in each of django-q2's tables."""
    job = Job.objects.create(name="process_homework_audio", args=[1], state=JobState.FAILED, last_error="No answer")
    now = clock.now()
    Recurrence.objects.create(name="process_homework_audio", cron="*/5 * * * *", next_at=now)
    for number, succeeded in enumerate((True, False)):
        Task.objects.create(
            id=f"{number:032}",
            name=f"job-{job.pk}",
            func="school.jobs.runner.run",
            args=(job.pk,),
            started=now,
            stopped=now,
            success=succeeded,
        )
    deliver(job.pk)


@pytest.fixture
def office(client: Client, full: World) -> Client:
    """The administrator's browser."""
    client.force_login(full.admin)
    return client


kept = Kept(filled)
