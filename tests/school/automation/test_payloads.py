"""Every published event says exactly what its documents promise."""

import typing
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from school.assignments.events import AssignmentGiven, WorkGraded, WorkSubmitted
from school.attendance.events import AttendanceMarked, ChangedMark
from school.automation import payloads
from school.automation.choices import EventName
from school.automation.happenings import TOLD, Happening, happenings_of
from school.automation.payloads import Payload
from school.common.events import Event
from school.gamification.events import AchievementsEarned, Award, CoinsAwarded, Earned
from school.homework import events as homework
from school.learning.events import CourseCompleted, Enrolled
from school.lessons import events as lessons
from school.messaging.events import MessageSent
from school.payments import events as payments
from school.people.events import PersonAnonymised, StudentsCame
from school.quizzes.events import QuizSubmitted

type Case = tuple[Event, list[tuple[str, dict[str, Any], int | None]]]

TASHKENT = timezone(timedelta(hours=5))
AT = datetime(2026, 11, 21, 22, 30, tzinfo=TASHKENT)
Z = "2026-11-21T17:30:00Z"
DAY = date(2026, 12, 1)
MONEY = Decimal(500_000)
HANDED: dict[str, Any] = {"homework_id": 5, "student_id": 7, "title": "Say", "attempt": 2, "at": AT}
TOLD_RESULT: dict[str, Any] = {**HANDED, "at": Z}
LESSON: dict[str, Any] = {"lesson_id": 3, "group_id": 4, "lesson_name": "A1 № 3"}
WORK: dict[str, Any] = {"submission_id": 9, "assignment_id": 8, "student_id": 7, "title": "Essay", "at": AT}
TOLD_WORK: dict[str, Any] = {**WORK, "at": Z}
MARKS = (ChangedMark(1, 7, "late", None, "uz"), ChangedMark(2, 8, None, "present", "uz"))
PAID: dict[str, Any] = {"payment_id": 12, "student_id": 7, "amount": "500000.00", "currency": "UZS"}
QUIZ = {
    "attempt_id": 1,
    "student_id": 7,
    "quiz_id": 2,
    "lesson_id": 3,
    "title": "Greetings",
    "number": 4,
    "score": 80,
    "passed": True,
    "submitted_at": Z,
}


def marked(pk: int, student: int, status: str | None, old: str | None) -> dict[str, Any]:
    """A mark as it is told."""
    lesson = {"lesson_id": 3, "lesson_name": "A1 № 3"}
    return {**lesson, "attendance_id": pk, "student_id": student, "status": status, "old_status": old}


def given(pk: int, student: int) -> dict[str, Any]:
    """Homework as it is told."""
    return {"homework_id": pk, "student_id": student, "title": "Say", "deadline": Z}


REVIEWS: list[Case] = [
    (kind(**HANDED, coins=10), [("homework.reviewed", {**TOLD_RESULT, "status": status, "coins": 10}, 7)])
    for kind, status in (
        (homework.HomeworkApproved, "approved"),
        (homework.HomeworkRejected, "rejected"),
        (homework.HomeworkSentBack, "revision"),
    )
]
CASES: list[Case] = [
    (
        StudentsCame((7, 8)),
        [("student.registered", {"student_id": 7}, 7), ("student.registered", {"student_id": 8}, 8)],
    ),
    (PersonAnonymised(7), [("person.forgotten", {"user_id": 7}, 7)]),
    (
        Enrolled(7, 2, "Turkish A1", AT),
        [("enrollment.created", {"student_id": 7, "course_id": 2, "course_title": "Turkish A1", "enrolled_at": Z}, 7)],
    ),
    (
        CourseCompleted(7, 2, "Turkish A1", AT),
        [("course.completed", {"student_id": 7, "course_id": 2, "course_title": "Turkish A1", "completed_at": Z}, 7)],
    ),
    (lessons.LessonCompleted(**LESSON), [("lesson.completed", LESSON, None)]),
    (
        lessons.LessonRescheduled(
            **LESSON, reschedule_id=6, old_starts_at=AT, new_starts_at=AT, new_ends_at=AT, reason="Ill"
        ),
        [("lesson.rescheduled", {**LESSON, "old_starts_at": Z, "new_starts_at": Z, "reason": "Ill"}, None)],
    ),
    (
        lessons.LessonCancelled(**LESSON, starts_at=AT, reason="Snow"),
        [("lesson.cancelled", {**LESSON, "starts_at": Z, "reason": "Snow"}, None)],
    ),
    (
        lessons.LessonReopened(**LESSON, starts_at=AT, was_completed=True),
        [("lesson.reopened", {**LESSON, "starts_at": Z, "was_completed": True}, None)],
    ),
    (
        AttendanceMarked(3, "A1 № 3", MARKS),
        [
            ("attendance.marked", marked(1, 7, "late", None), 7),
            ("attendance.marked", marked(2, 8, None, "present"), 8),
        ],
    ),
    (
        homework.HomeworkAssigned(3, "Say", AT, ((7, 5), (8, 6))),
        [
            ("homework.assigned", {**given(5, 7), "lesson_id": 3}, 7),
            ("homework.assigned", {**given(6, 8), "lesson_id": 3}, 8),
        ],
    ),
    (homework.HomeworkNeedsReview(**HANDED, teacher_id=4), [("homework.waiting", {**TOLD_RESULT, "teacher_id": 4}, 7)]),
    *REVIEWS,
    (
        homework.HomeworkFailed(**HANDED, reason="Silence"),
        [("homework.failed", {**TOLD_RESULT, "reason": "Silence"}, 7)],
    ),
    (
        homework.HomeworkDeadlineNear(homework_id=5, student_id=7, title="Say", deadline=AT),
        [("homework.deadline_near", given(5, 7), 7)],
    ),
    (
        QuizSubmitted(1, 7, 2, 3, "Greetings", 4, 80, True, AT),
        [("quiz.submitted", QUIZ, 7)],
    ),
    (
        AssignmentGiven(8, "Essay", None, (7,)),
        [("assignment.given", {"assignment_id": 8, "student_id": 7, "title": "Essay", "due_at": None}, 7)],
    ),
    (
        WorkSubmitted(**WORK, number=2, is_late=False, teacher_ids=(4,)),
        [("assignment.submitted", {**TOLD_WORK, "number": 2, "is_late": False}, 7)],
    ),
    (WorkGraded(**WORK, score=8, max_score=10), [("assignment.graded", {**TOLD_WORK, "score": 8, "max_score": 10}, 7)]),
    (payments.PaymentDue(12, 7, MONEY, "UZS", DAY), [("payment.due", {**PAID, "due_date": "2026-12-01"}, 7)]),
    (payments.PaymentOverdue(12, 7, MONEY, "UZS", DAY), [("payment.overdue", {**PAID, "due_date": "2026-12-01"}, 7)]),
    (payments.PaymentConfirmed(12, 7, MONEY, "UZS"), [("payment.confirmed", PAID, 7)]),
    (
        payments.PaymentRefunded(12, 7, 3, MONEY, "UZS", True),
        [("payment.refunded", {**PAID, "refund_id": 3, "is_whole": True}, 7)],
    ),
    (payments.PaymentDisputed(12, 7, MONEY, "UZS"), [("payment.disputed", PAID, 7)]),
    (
        CoinsAwarded(source_type="homework", awards=(Award(entry_id=1, student_id=7, amount=-5, reason="Rude"),)),
        [("coins.awarded", {"entry_id": 1, "student_id": 7, "amount": -5, "source_type": "homework"}, 7)],
    ),
    (
        AchievementsEarned((Earned(earned_id=1, student_id=7, code="many", name="Ko‘p"),)),
        [("achievement.earned", {"earned_id": 1, "student_id": 7, "code": "many"}, 7)],
    ),
]


@pytest.mark.parametrize(("event", "expected"), CASES, ids=lambda value: type(value).__name__)
def test_an_event_is_told_exactly(event: Event, expected: list[tuple[str, dict[str, Any], int | None]]) -> None:
    assert [(each.name, each.payload, each.subject_user_id) for each in happenings_of(event)] == expected


def test_every_published_event_has_a_case() -> None:
    assert {name for _event, told in CASES for name, _payload, _person in told} == set(EventName.values)
    assert {type(event) for event, _told in CASES} | {lessons.LessonsMoved} == set(TOLD)


def test_the_same_thing_told_again_has_the_same_key_and_another_thing_another() -> None:
    def key(event: Event) -> str:
        (one,) = happenings_of(event)
        return one.key

    confirmed = payments.PaymentConfirmed(12, 7, MONEY, "UZS")
    assert key(confirmed) == key(confirmed) == "payment.confirmed:12"
    assert key(payments.PaymentConfirmed(13, 7, MONEY, "UZS")) == "payment.confirmed:13"
    again = Enrolled(7, 2, "Turkish A1", AT + timedelta(days=1))
    assert key(Enrolled(7, 2, "Turkish A1", AT)) != key(again)
    held = lessons.LessonCompleted(**LESSON)
    assert key(held) != key(held)  # completed, reopened, completed again: each time is another event


def test_what_is_nobody_elses_business_is_not_told() -> None:
    assert happenings_of(MessageSent(message_id=1, sender_id=2, receiver_id=3)) == ()


def planned(*changed: lessons.ChangedLesson, is_undone: bool = False) -> list[Happening]:
    """What a plan with these lessons is to the world outside."""
    event = lessons.LessonsMoved(plan_id=1, occasion="1:done", is_undone=is_undone, reason="Ill", lessons=changed)
    return list(happenings_of(event))


def changed(pk: int, *, hours: int = 0, teacher: int = 4, is_cancelled: bool = False) -> lessons.ChangedLesson:
    return lessons.ChangedLesson(
        lesson_id=pk,
        group_id=4,
        lesson_name="A1",
        old_starts_at=AT,
        new_starts_at=AT + timedelta(hours=hours),
        old_teacher_id=4,
        new_teacher_id=teacher,
        is_cancelled=is_cancelled,
    )


def test_a_plan_is_told_lesson_by_lesson() -> None:
    told = planned(changed(1, hours=2), changed(2, is_cancelled=True), changed(3, teacher=5), changed(4, hours=1))
    assert [(each.name, each.payload["lesson_id"]) for each in told] == [
        ("lesson.rescheduled", 1),
        ("lesson.rescheduled", 4),
        ("lesson.cancelled", 2),
    ]
    assert told[0].key == "lesson.rescheduled:1:done:1"
    assert told[0].payload["new_starts_at"] == "2026-11-21T19:30:00Z"
    assert told[2].payload == {"lesson_id": 2, "group_id": 4, "lesson_name": "A1", "starts_at": Z, "reason": "Ill"}
    undone = planned(changed(2), changed(3, teacher=5), is_undone=True)
    assert [(each.name, each.payload["lesson_id"]) for each in undone] == [("lesson.reopened", 2)]


KINDS = {int: "whole number", str: "text", bool: "true or false", datetime: "moment", date: "date", Decimal: "money"}


def documented() -> Iterator[str]:
    """The lines of the documents' table of events."""
    published = {kind.name: kind for kind in vars(payloads).values() if is_published(kind)}
    for name in EventName.values:
        kind = published[EventName(name)]
        values = ", ".join(f"`{field}` {kind_of(info.annotation)}" for field, info in kind.model_fields.items())
        meaning = " ".join(str(kind.__doc__).split())
        yield f"| `{name}` | {meaning} | {values} |"


def is_published(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Payload) and hasattr(kind, "name")


def kind_of(annotation: Any) -> str:
    """A field's type in words."""
    parts = typing.get_args(annotation)
    if type(None) in parts:
        return f"{kind_of(parts[0])} or null"
    return KINDS[parts[0] if parts else annotation]


def test_the_documents_tell_every_event_and_every_field() -> None:
    text = (Path(__file__).parents[3] / "docs" / "webhooks.md").read_text()
    listed = [line for line in text.splitlines() if line.startswith("| `") and "." in line.split("`")[1]]
    assert listed == list(documented())


def test_moments_without_a_fraction_and_with_one_are_in_utc() -> None:
    assert payloads.utc(datetime(2026, 1, 2, 3, 4, 5, 678_900, tzinfo=UTC)) == "2026-01-02T03:04:05.678900Z"
