"""The demo school: a small believable one, made through the same actions as a real one."""

import json
import random
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.utils import timezone
from wagtail.documents.models import Document

from content.actions import create_course, create_quiz
from content.models import CoursePage, LessonPage
from content.question_lines import QuestionLine
from school.assignments.actions import create_assignment, grade_submission, submit_work
from school.attendance.actions import Mark, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.common import clock
from school.common.actions import audited
from school.common.actor import Actor, Door
from school.gamification.actions import award_coins
from school.groups.actions import add_students, create_group
from school.groups.models import StudyGroup
from school.homework.actions import assign_homework, record_transcript, submit_homework
from school.homework.models import Homework
from school.homework.transcribers import Transcript
from school.lessons.actions import add_resource, reschedule_lesson
from school.lessons.choices import ResourceType
from school.lessons.models import Lesson
from school.notifications.actions import change_preferences
from school.payments.actions import confirm_payment, create_payment, mark_overdue, refund_payment
from school.payments.actions import create_schedule as create_payment_schedule
from school.payments.choices import PaymentMethod, PaymentStatus
from school.people.actions import create_person
from school.people.choices import Role
from school.people.models import User
from school.quizzes.actions import submit_answers
from school.timetable.actions import create_branch, create_holiday, create_room, create_schedule
from school.timetable.models import Room

PASSWORD = "password123"  # noqa: S105  the demo's published password; the demo never loads with DEBUG off
DEMO = Actor.system("demo school", via=Door.COMMAND)
FIXTURES = Path(settings.BASE_DIR) / "fixtures"
WEEKS_BACK, WEEKS_AHEAD = 4, 8


@dataclass(slots=True)
class Demo:
    """What has been made so far, by name."""

    plan: dict[str, Any]
    people: dict[str, User] = field(default_factory=dict)
    rooms: dict[str, Room] = field(default_factory=dict)
    courses: dict[str, CoursePage] = field(default_factory=dict)
    groups: dict[str, StudyGroup] = field(default_factory=dict)
    chance: random.Random = field(default_factory=lambda: random.Random(7))  # noqa: S311  the same school every time

    @property
    def group(self) -> StudyGroup:
        """The first group."""
        return next(iter(self.groups.values()))


def load_demo() -> bool:
    """Load the demo school into an empty database; False, and nothing done, when somebody is there already."""
    if User.objects.exists():
        return False
    demo = Demo(json.loads((FIXTURES / "demo" / "school.json").read_text(encoding="utf-8")))
    with transaction.atomic():
        for step in STEPS:
            step(demo)
    return True


def add_people(demo: Demo) -> None:
    """Staff, teachers and students; all with the one demo password, which no validator would let through."""
    for role, kind in ((Role.TEACHER, "staff"), (Role.TEACHER, "teachers"), (Role.STUDENT, "students")):
        for row in demo.plan[kind]:
            email = f"{row['username']}@example.com"
            demo.people[row["username"]] = create_person(DEMO, **{"role": role, **row, "email": email})
    with audited(DEMO, "demo.passwords"):
        User.objects.update(password=make_password(PASSWORD), is_verified=True)


def add_places(demo: Demo) -> None:
    """One branch with its rooms, and the holidays of this year and the next."""
    branch = create_branch(DEMO, name=demo.plan["branch"])
    for name in demo.plan["rooms"]:
        demo.rooms[name] = create_room(DEMO, branch=branch, name=name, seats=16)
    this_year = clock.today().year
    for year in (this_year, this_year + 1):
        for row in demo.plan["holidays"]:
            create_holiday(DEMO, date=date(year, row["month"], row["day"]), name=row["name"])


def add_courses(demo: Demo) -> None:
    """Published courses with their lesson pages."""
    for row in demo.plan["courses"]:
        course = create_course(
            DEMO,
            title=row["title"],
            description=row["description"],
            category=row["category"],
            price=Decimal(row["price"]),
            currency="UZS",
            instructor=demo.people[row["instructor"]],
            is_published=True,
        )
        demo.courses[row["title"]] = course
        for lesson in row["lessons"]:
            add_lesson_page(course, lesson)


def add_lesson_page(course: CoursePage, row: dict[str, Any]) -> None:
    """A published page with text and, where there is one, a spoken exercise with its model recording."""
    body: list[tuple[str, Any]] = [("rich_text", row["text"])]
    if exercise := row.get("exercise"):
        name, clip = clips()[exercise["clip"]]
        body.append(("audio", {"recording": recording(name), "title": row["title"], "transcript": clip["text"]}))
        body.append(("exercise", {"kind": "spoken", "prompt": exercise["prompt"], "expected_answer": clip["text"]}))
    with audited(DEMO, "demo.lesson_page"):
        page = LessonPage(title=row["title"], duration_minutes=row["minutes"], body=json.dumps(as_stream(body)))
        course.add_child(instance=page)
        page.save_revision().publish()


def as_stream(body: list[tuple[str, Any]]) -> list[dict[str, Any]]:
    """StreamField's stored form of the blocks."""
    return [{"type": kind, "value": value} for kind, value in body]


def clips() -> list[tuple[str, dict[str, str]]]:
    """The sample recordings with their texts, in a fixed order."""
    transcripts = json.loads((FIXTURES / "samples" / "audio" / "transcripts.json").read_text(encoding="utf-8"))
    return sorted(transcripts.items())


def recording(name: str) -> int:
    """The id of the sample recording as a document of the editor's room."""
    audio = ContentFile((FIXTURES / "samples" / "audio" / name).read_bytes(), name=name)
    return int(Document.objects.create(title=name.removesuffix(".wav"), file=audio).pk)


def add_groups(demo: Demo) -> None:
    """Groups around today with their students and weekly schedules; lessons follow from the schedules."""
    for row in demo.plan["groups"]:
        group = create_group(
            DEMO,
            name=row["name"],
            course=demo.courses[row["course"]],
            teacher=demo.people[row["teacher"]],
            start_date=clock.today() - timedelta(weeks=WEEKS_BACK),
            end_date=clock.today() + timedelta(weeks=WEEKS_AHEAD),
            max_students=row["max_students"],
        )
        first, last = row["students"]
        students = [demo.people[f"student{number}"] for number in range(first, last + 1)]
        add_students(DEMO, group=group, students=students)
        for weekday, start in row["slots"]:
            create_schedule(
                DEMO,
                group=group,
                day_of_week=weekday,
                start_time=time.fromisoformat(start),
                duration_minutes=row["minutes"],
                room=demo.rooms[row["room"]],
            )
        demo.groups[row["name"]] = group


def add_past(demo: Demo) -> None:
    """Attendance of the lessons that are over, but for the latest of each group: somebody still has to take that."""
    for group in demo.groups.values():
        held = list(Lesson.objects.filter(group=group, ends_at__lt=clock.now()).order_by("starts_at"))
        students = list(group.students.order_by("pk"))
        for lesson in held[:-1]:
            marks = [Mark(student=student.pk, status=usual(demo.chance), notes="") for student in students]
            mark_attendance(DEMO, lesson=lesson, marks=marks)


def usual(chance: random.Random) -> AttendanceStatus:
    """Mostly present."""
    statuses = [AttendanceStatus.PRESENT, AttendanceStatus.LATE, AttendanceStatus.ABSENT, AttendanceStatus.EXCUSED]
    return chance.choices(statuses, weights=[84, 6, 7, 3])[0]


def add_lesson_news(demo: Demo) -> None:
    """Of each group a recording at its next lesson, and of the first group a lesson that is held in the afternoon."""
    for group, (name, clip) in zip(demo.groups.values(), clips() * 2, strict=False):
        lesson = Lesson.objects.filter(group=group, starts_at__gt=clock.now()).earliest("starts_at")
        add_resource(DEMO, lesson=lesson, title=clip["text"][:60], type=ResourceType.AUDIO, file=clip_file(name))
    ahead = clock.now() + timedelta(days=7)
    moved = Lesson.objects.filter(group=demo.group, starts_at__gt=ahead).earliest("starts_at")
    day = timezone.localtime(moved.starts_at, clock.school_zone()).date()
    reschedule_lesson(DEMO, instance=moved, new_date=day, new_start_time=time(14), reason="The teacher sits an exam")


def clip_file(name: str) -> SimpleUploadedFile:
    """A sample recording as a browser would send it."""
    content = (FIXTURES / "samples" / "audio" / name).read_bytes()
    return SimpleUploadedFile(name, content, content_type="audio/wav")


def add_homework(demo: Demo) -> None:
    """Spoken homework on each group's latest held lesson."""
    for group, (_name, clip) in zip(demo.groups.values(), clips() * 2, strict=False):
        lesson = Lesson.objects.filter(group=group, starts_at__lt=clock.now()).latest("starts_at")
        assign_homework(
            DEMO,
            lesson=lesson,
            title="Read it aloud",
            description="Record yourself reading the sentence.",
            expected_answer=clip["text"],
            deadline=clock.now() + timedelta(days=7),
        )


def add_answers(demo: Demo) -> None:
    """Answers of the first group: one as good as it can be, and one that waits for the teacher."""
    name, clip = clips()[0]
    heard = (clip["text"], " ".join(clip["text"].split()[::2]))
    for homework, text in zip(Homework.objects.filter(lesson__group=demo.group).order_by("pk"), heard, strict=False):
        student = Actor.person(homework.student, via=Door.COMMAND)
        sent = submit_homework(student, homework=homework, audio=clip_file(name))
        transcript = Transcript(text=text, language="en", engine="demo", duration_seconds=5.0, no_speech=False)
        record_transcript(DEMO, homework_id=sent.pk, attempt=sent.attempt, transcript=transcript)


def add_written_work(demo: Demo) -> None:
    """An assignment of the first group with two students' work, of which one has a grade."""
    course, (first, second) = demo.group.course, demo.group.students.order_by("pk")[:2]
    teacher = Actor.person(demo.group.teacher, via=Door.COMMAND)
    task = create_assignment(
        teacher,
        course=course,
        group=demo.group,
        title="A letter to a friend",
        description="Write about your last weekend: ten sentences, all in the past.",
        max_score=20,
        due_at=clock.now() + timedelta(days=5),
    )
    texts = ("Last weekend we went to the mountains. It was cold, but we laughed a lot.", "I was at home and I read.")
    for student, text in zip((first, second), texts, strict=True):
        work = submit_work(Actor.person(student, via=Door.COMMAND), assignment=task, text=text)
        if student == first:
            grade_submission(teacher, submission=work, score=18, feedback="Lovely. Mind the articles.")


def add_quizzes(demo: Demo) -> None:
    """The quiz of a lesson, which one student has taken twice: not passed, then passed."""
    student = Actor.person(demo.group.students.order_by("pk")[0], via=Door.COMMAND)
    for lesson in [lesson for course in demo.plan["courses"] for lesson in course["lessons"] if "quiz" in lesson]:
        row = dict(lesson["quiz"])
        answers, lines = row.pop("answers"), row.pop("questions")
        page = LessonPage.objects.get(title=lesson["title"])
        quiz = create_quiz(DEMO, lesson=page, questions=[QuestionLine(**line) for line in lines], **row)
        for given in answers:
            submit_answers(student, quiz=quiz, answers=given, seconds_spent=240)


def add_coins(demo: Demo) -> None:
    """Coins that a teacher has given by hand; those of lessons and homework are there already."""
    teacher = Actor.person(demo.people["teacher1"], via=Door.COMMAND)
    award_coins(teacher, student=demo.people["student1"], amount=20, reason="Helped a classmate")


def add_wishes(demo: Demo) -> None:
    """What a student wants to be told where."""
    student = Actor.person(demo.people["student1"], via=Door.COMMAND)
    change_preferences(student, sms_enabled=True, attendance_notifications=False)


def add_payments(demo: Demo) -> None:
    """A payment for every student of a group, in every state that time and staff can bring about."""
    methods = [PaymentMethod.CASH, PaymentMethod.CARD, PaymentMethod.TRANSFER, PaymentMethod.PAYME]
    members = [(group, student) for group in demo.groups.values() for student in group.students.order_by("pk")]
    for number, (group, student) in enumerate(members):
        payment = create_payment(
            DEMO,
            student=student,
            group=group,
            course=group.course,
            amount=group.course.price or Decimal(350_000),
            currency="UZS",
            payment_method=methods[number % len(methods)],
            due_date=clock.today() + timedelta(days=(number % 5) * 7 - 14),
        )
        if number % 3 == 0:
            confirm_payment(DEMO, payment=payment, status=PaymentStatus.CONFIRMED, notes="Paid at the desk")
            if number % 12 == 6:
                refund_payment(DEMO, payment=payment, notes="The student moves away")
        elif number % 11 == 0:
            confirm_payment(DEMO, payment=payment, status=PaymentStatus.FAILED, notes="The card was refused")
    while mark_overdue(DEMO):
        continue


def add_payment_schedules(demo: Demo) -> None:
    """What every student of the first group owes each month from the next one on."""
    create_payment_schedule(
        DEMO,
        group=demo.group,
        amount=demo.group.course.price or Decimal(350_000),
        payment_method=PaymentMethod.PAYME,
        day_of_month=5,
        start_date=clock.today() + timedelta(days=30),
    )


STEPS = (
    add_people,
    add_places,
    add_courses,
    add_groups,
    add_past,
    add_lesson_news,
    add_homework,
    add_answers,
    add_written_work,
    add_quizzes,
    add_coins,
    add_wishes,
    add_payments,
    add_payment_schedules,
)
