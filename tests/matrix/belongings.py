"""What belongs to one student and to one group: an object of every kind that a path or a body can name."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from content.actions import create_course, create_filmed_course
from content.models import CoursePage, HostedVideo, LessonPage
from school.assignments.actions import create_assignment, submit_work
from school.attendance.actions import mark_student
from school.attendance.choices import AttendanceStatus
from school.common import clock
from school.common.actor import Actor, Door
from school.gamification.actions import award_coins, create_achievement
from school.gamification.choices import Metric
from school.gamification.models import Achievement, CoinBalance, EarnedAchievement
from school.groups.actions import create_group
from school.groups.models import Membership, StudyGroup
from school.homework.actions import assign_homework, mark_failed, record_transcript, submit_homework
from school.homework.models import Homework
from school.homework.transcribers.base import Transcript
from school.learning.actions import enroll, grant_access, record_lesson
from school.lessons.actions import (
    add_resource,
    cancel_lesson,
    commit_plan,
    open_with_lesson,
    plan_reschedule,
    reschedule_lesson,
)
from school.lessons.choices import PlanMode, ResourceType
from school.lessons.models import Lesson, LessonReschedule
from school.messaging.actions import send_message
from school.notifications.actions import change_preferences, notify
from school.notifications.choices import Channel, DeliveryState, NotificationType
from school.notifications.models import NotificationLog, NotificationPreference
from school.payments.actions import confirm_payment, create_payment, issue_receipt, refund_payment, start_attempt
from school.payments.actions import create_schedule as create_payment_schedule
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.models import PaymentHistory, Posting, Refund
from school.people.models import User
from school.quizzes.actions import start_attempt as begin_quiz
from school.timetable.models import LessonSchedule
from tests.content.films import upload
from tests.content.questions import lesson_with_quiz
from tests.school.homework.sounds import recording
from tests.school.lessons.handouts import pdf
from tests.world import SYSTEM, World, person

SOUND = recording("wav", "pcm_s16le", seconds=1)
HEARD = Transcript(text="other words", language="en", engine="test", duration_seconds=1.0, no_speech=False)


def sound() -> SimpleUploadedFile:
    """A recording as a browser sends it."""
    return SimpleUploadedFile("answer.wav", SOUND, content_type="audio/wav")


def paper() -> SimpleUploadedFile:
    """A document as a browser sends it."""
    return SimpleUploadedFile("paper.pdf", pdf(), content_type="application/pdf")


@dataclass(frozen=True, slots=True)
class Side:
    """One student, the student's group and teacher, and what belongs to them. `secret` stands in all their texts."""

    owner: User
    newcomer: User
    teacher: User
    group: StudyGroup
    secret: str
    hour: int
    objects: dict[str, Any]

    def __getitem__(self, kind: str) -> Any:
        """The object of this kind: a collection's name, or what is said of one."""
        return self.objects[kind]

    @property
    def lessons(self) -> list[Lesson]:
        """The group's lessons, oldest first."""
        return list(self.group.lessons.order_by("starts_at"))

    def day(self, ahead: int) -> date:
        """The school's date in `ahead` days."""
        return clock.today() + timedelta(days=ahead)


def side_of(world: World, name: str) -> Side:
    """Student A's side ("near"), or that of student B of the other group ("far")."""
    near = name == "near"
    side = Side(
        owner=world.student if near else world.outsider,
        newcomer=person(f"newcomer-{name}"),
        teacher=world.teacher if near else world.other_teacher,
        group=world.group if near else world.other_group,
        secret=f"zq{name}qz",
        hour=9 if near else 17,
        objects={},
    )
    for make in (
        people,
        courses,
        learning,
        written_work,
        quizzes,
        lessons,
        plans,
        homework,
        money,
        coins,
        notices,
        messages,
    ):
        side.objects.update(make(side))
    return side


def people(side: Side) -> dict[str, Any]:
    """The group, who is in it, and a group that nobody is in yet."""
    spare = create_group(
        SYSTEM,
        name=f"Spare {side.secret}",
        course=side.group.course,
        teacher=side.teacher,
        start_date=side.group.start_date,
        end_date=side.group.end_date,
    )
    return {
        "users": side.owner,
        "groups": side.group,
        "spare group": spare,
        "memberships": Membership.objects.get(group=side.group, student=side.owner),
        "schedules": LessonSchedule.objects.filter(group=side.group).order_by("pk")[0],
    }


PRACTICE = [{"type": "fill_gap", "id": "gap", "value": {"instruction": "", "text": "{yes}"}}]


def courses(side: Side) -> dict[str, Any]:
    """A course that its teacher has only drafted, with a lesson page that is published in it."""
    course = create_course(SYSTEM, title=f"Draft {side.secret}", instructor=side.teacher)
    unit = course.add_child(instance=LessonPage(title=f"Page {side.secret}", body=PRACTICE))
    unit.save_revision().publish()
    filmed = create_filmed_course(SYSTEM, title=f"Filmed {side.secret}", video=upload())
    CoursePage.objects.filter(pk=filmed.pk).update(price=60, live=True, instructor=side.teacher)
    grant_access(SYSTEM, student=side.owner, course=filmed)
    hosted = HostedVideo.objects.create(number=f"8{course.pk:06}", course=course, name=side.secret, size=1)
    return {"courses": course, "units": unit, "filmed course": filmed, "hosted video": hosted}


def learning(side: Side) -> dict[str, Any]:
    """A free course of the teacher's in which the owner has done one of two lessons, and one that nobody is in."""
    course = create_course(SYSTEM, title=f"Free {side.secret}", instructor=side.teacher, is_published=True)
    first, second = (
        course.add_child(instance=LessonPage(title=f"{name} {side.secret}", video_url="https://vimeo.com/123456"))
        for name in ("One", "Two")
    )
    enrollment = enroll(world_actor(side.owner), course=course)
    done = record_lesson(world_actor(side.owner), enrollment=enrollment, lesson=first)
    spare = create_course(SYSTEM, title="Spare course", is_published=True)
    return {"enrollments": enrollment, "lesson-progress": done, "next unit": second, "spare course": spare}


def quizzes(side: Side) -> dict[str, Any]:
    """Quizzes of the free course: one that the owner takes, one that nobody has taken, and a lesson without any."""
    course = side["enrollments"].course
    quiz, spare = (lesson_with_quiz(course, f"{name} {side.secret}") for name in ("Quiz", "Spare"))
    attempt = begin_quiz(world_actor(side.owner), quiz=quiz)
    return {
        "quizzes": quiz,
        "attempts": attempt,
        "quiz page": quiz.page,
        "spare quiz": spare,
        "unit without quiz": side["next unit"],
    }


def written_work(side: Side) -> dict[str, Any]:
    """An assignment of the free course with the owner's work, and one that nobody has worked on."""
    values: Any = {"course": side["enrollments"].course, "due_at": clock.now() + timedelta(days=2)}
    task = create_assignment(SYSTEM, title=f"Essay {side.secret}", description=f"Write {side.secret}", **values)
    work = submit_work(world_actor(side.owner), assignment=task, text=f"Text {side.secret}", file=paper())
    spare = create_assignment(SYSTEM, title=f"Spare {side.secret}", **values)
    return {"assignments": task, "submissions": work, "spare assignment": spare}


def lessons(side: Side) -> dict[str, Any]:
    """Lessons in every state, a mark, a file, a move."""
    first, past, cancelled, *_rest, ahead, moved, last = side.lessons
    cancel_lesson(SYSTEM, instance=cancelled, reason=side.secret)
    reschedule_lesson(
        SYSTEM, instance=moved, new_date=side.day(20), new_start_time=time(side.hour - 2), reason=side.secret
    )
    mark = mark_student(
        SYSTEM, lesson=first, student=side.owner, status=AttendanceStatus.PRESENT, notes=f"Note {side.secret}"
    )
    waiting, next_waiting = (
        side.group.course.add_child(instance=LessonPage(title=f"{name} {side.secret}")) for name in ("Waits", "Will")
    )
    file = add_resource(SYSTEM, lesson=first, title=f"File {side.secret}", type=ResourceType.DOCUMENT, file=paper())
    return {
        "lessons": first,
        "past lesson": past,
        "cancelled lesson": cancelled,
        "moved lesson": Lesson.objects.get(pk=moved.pk),
        "lesson to come": ahead,
        "last lesson": last,
        "attendance": mark,
        "unit-openings": open_with_lesson(SYSTEM, unit=waiting, lesson=ahead),
        "unit without opening": next_waiting,
        "resources": file,
        "reschedules": LessonReschedule.objects.get(lesson=moved),
    }


def plans(side: Side) -> dict[str, Any]:
    """A plan that is only a preview, and one that was carried out."""
    days: Any = {"group": side.group, "reason": side.secret, "mode": PlanMode.CANCEL}
    preview = plan_reschedule(SYSTEM, first_date=side.day(9), last_date=side.day(9), **days)
    done = plan_reschedule(SYSTEM, first_date=side.day(12), last_date=side.day(12), **days)
    return {"reschedule-plans": preview, "committed plan": commit_plan(SYSTEM, instance=done)}


def homework(side: Side) -> dict[str, Any]:
    """The owner's homework: given, waiting for the teacher, and failed."""
    given, answered, failed = (assigned(side, number) for number in (0, 1, 3))
    owner = world_actor(side.owner)
    for task in (answered, failed):
        submit_homework(owner, homework=task, audio=sound())
    record_transcript(SYSTEM, homework_id=answered.pk, attempt=1, transcript=HEARD)
    mark_failed(SYSTEM, homework_id=failed.pk, attempt=1, reason="Nobody listens")
    return {"homework": given, "answered homework": answered, "failed homework": failed}


def assigned(side: Side, number: int) -> Homework:
    """What the owner has to say."""
    return assign_homework(
        SYSTEM,
        lesson=side.lessons[number],
        title=f"Task {side.secret}",
        expected_answer=f"Answer {side.secret}",
        deadline=clock.now() + timedelta(days=2),
        students=[side.owner],
    )[0]


def money(side: Side) -> dict[str, Any]:
    """What the owner owes, has paid and has got back, and what the group pays monthly."""
    paid = confirm_payment(SYSTEM, payment=bill(side), status=PaymentStatus.CONFIRMED)
    refund_payment(SYSTEM, payment=paid, amount=Decimal(1000), notes=side.secret)
    schedule = create_payment_schedule(
        SYSTEM,
        group=side.group,
        amount=Decimal(300_000),
        payment_method=PaymentMethod.CASH,
        day_of_month=1,
        start_date=side.day(40),
    )
    begun = bill(side)
    return {
        "payments": bill(side),
        "visit to a gateway": start_attempt(world_actor(side.owner), payment=begun),
        "paid payment": paid,
        "payment-history": PaymentHistory.objects.filter(payment=paid).order_by("pk")[0],
        "payment-refunds": Refund.objects.get(payment=paid),
        "receipts": issue_receipt(SYSTEM, payment=paid),
        "journal": Posting.objects.filter(payment=paid).order_by("pk")[0],
        "payment-schedules": schedule,
    }


def bill(side: Side) -> Any:
    """Half a million, by Payme."""
    return create_payment(
        SYSTEM,
        student=side.owner,
        amount=Decimal(500_000),
        currency="UZS",
        payment_method=PaymentMethod.PAYME,
        due_date=side.day(7),
        group=side.group,
        notes=f"Bill {side.secret}",
    )


def coins(side: Side) -> dict[str, Any]:
    """The owner's coins and what they were earned for."""
    entry = award_coins(SYSTEM, student=side.owner, amount=7, reason=f"Well done {side.secret}")
    earned, _made = EarnedAchievement.objects.get_or_create(student=side.owner, achievement=goal())
    return {
        "coin-transactions": entry,
        "coin-balances": CoinBalance.objects.get(pk=side.owner.pk),
        "achievements": earned,
    }


def goal(code: str = "far-away") -> Achievement:
    """Something that nobody reaches by coins."""
    found = Achievement.objects.filter(code=code).first()
    return found or create_achievement(
        SYSTEM,
        code=code,
        metric=Metric.COINS,
        threshold=1_000_000,
        name_uz="Uzoq",
        name_ru="Далеко",
        name_en="Far",
    )


def notices(side: Side) -> dict[str, Any]:
    """What the owner was told, wants to be told, and how it went out."""
    notice = notify(
        SYSTEM,
        recipient=side.owner,
        type=NotificationType.GENERAL,
        title=f"Notice {side.secret}",
        message=side.secret,
        source=f"matrix:{side.secret}",
    )
    change_preferences(world_actor(side.owner), sms_enabled=False)
    log = NotificationLog.objects.create(
        notification=notice,
        recipient=side.owner,
        channel=Channel.EMAIL,
        occasion=f"notice:{notice.pk}",
        attempt=1,
        state=DeliveryState.FAILED,
        finished_at=clock.now(),
    )
    preference = NotificationPreference.objects.get(user=side.owner)
    return {"notifications": notice, "notification-logs": log, "notification-preferences": preference}


def messages(side: Side) -> dict[str, Any]:
    """What the owner wrote to the teacher."""
    words = f"Question {side.secret}"
    return {"messages": send_message(world_actor(side.owner), receiver_id=side.teacher.uuid, content=words)}


def world_actor(user: User) -> Any:
    """The person at work."""
    return Actor.person(user, via=Door.API)
