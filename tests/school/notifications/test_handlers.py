"""Which event tells whom what."""

from collections.abc import Callable
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from content.events import PageCommented, PageSubmitted
from school.assignments.events import WorkSubmitted
from school.common import clock
from school.common.events import Event, emit
from school.gamification.events import AchievementsEarned, Earned
from school.homework.events import HomeworkDeadlineNear, HomeworkNeedsReview
from school.lessons.events import ChangedLesson, LessonCancelled, LessonReopened, LessonRescheduled, LessonsMoved
from school.notifications.models import Notification, NotificationPreference, TelegramInvitation, TelegramLink
from school.payments.events import PaymentConfirmed, PaymentDue, PaymentOverdue, PaymentRefunded
from school.people.events import LinksEnded, PersonAnonymised
from school.people.models import User
from tests.jobs import run_jobs
from tests.school.notifications.people import connect, tell
from tests.world import World

OLD = clock.moment(date(2026, 11, 23), time(9))
NEW = OLD + timedelta(days=1, hours=2)


def told(**of: Any) -> dict[str, tuple[str, str]]:
    """`(title, message)` of the latest, by the username of who got it."""
    rows = Notification.objects.filter(**of).select_related("recipient").order_by("pk")
    return {row.recipient.username: (row.title, plain(row.message)) for row in rows}


def plain(text: str) -> str:
    """With simple blanks inside dates."""
    return text.replace("\u00a0", " ")


def rescheduled(world: World) -> LessonRescheduled:
    return LessonRescheduled(
        lesson_id=world.lessons[0].pk,
        reschedule_id=1,
        group_id=world.group.pk,
        lesson_name="A1 · 1",
        old_starts_at=OLD,
        new_starts_at=NEW,
        new_ends_at=NEW + timedelta(hours=1),
        reason="Teacher is ill",
    )


def test_a_moved_lesson_is_told_to_its_group_once(world: World) -> None:
    emit(rescheduled(world))
    emit(rescheduled(world))
    said = (
        "Lesson moved: A1 · 1",
        "It takes place on 24 Nov 2026, 11:00 instead of 23 Nov 2026, 09:00. Reason: Teacher is ill",
    )
    assert told() == {"student": said, "classmate": said, "teacher": said}
    assert Notification.objects.count() == 3


def test_a_cancelled_lesson_and_one_that_takes_place_after_all(world: World) -> None:
    of: dict[str, Any] = {
        "lesson_id": world.lessons[0].pk,
        "group_id": world.group.pk,
        "lesson_name": "A1 · 1",
        "starts_at": OLD,
    }
    emit(LessonCancelled(**of, reason=""))
    emit(LessonReopened(**of, was_completed=False))
    emit(LessonReopened(**of, was_completed=True))
    emit(LessonCancelled(**of, reason="Snow"))
    rows = Notification.objects.filter(recipient=world.student).order_by("sequence")
    assert [plain(row.message) for row in rows] == [
        "The lesson on 23 Nov 2026, 09:00 does not take place.",
        "It begins on 23 Nov 2026, 09:00.",
        "The lesson on 23 Nov 2026, 09:00 does not take place. Reason: Snow",
    ]


def changed(world: World, number: int, group_id: int, **of: Any) -> ChangedLesson:
    values = {
        "lesson_id": number,
        "group_id": group_id,
        "lesson_name": f"Lesson {number}",
        "old_starts_at": OLD,
        "new_starts_at": OLD,
        "old_teacher_id": world.teacher.pk,
        "new_teacher_id": world.teacher.pk,
        "is_cancelled": False,
    }
    return ChangedLesson(**{**values, **of})


def test_a_plan_tells_each_group_once_with_all_its_lessons(world: World) -> None:
    lessons = (
        changed(world, 1, world.group.pk, new_starts_at=NEW),
        changed(world, 2, world.group.pk, is_cancelled=True),
        changed(world, 3, world.other_group.pk, new_teacher_id=world.other_teacher.pk),
    )
    plan = LessonsMoved(plan_id=4, occasion="4:1", is_undone=False, reason="", lessons=lessons)
    emit(plan)
    emit(plan)
    assert told(recipient=world.student)["student"] == (
        "2 lessons have changed",
        "Lesson 1 takes place on 24 Nov 2026, 11:00 instead of 23 Nov 2026, 09:00.\n"
        "Lesson 2 on 23 Nov 2026, 09:00 does not take place.",
    )
    assert told(recipient=world.outsider)["outsider"] == (
        "1 lesson has changed",
        "Lesson 3 on 23 Nov 2026, 09:00 is given by another teacher.",
    )
    assert Notification.objects.filter(recipient=world.classmate).count() == 1
    assert Notification.objects.filter(recipient=world.other_teacher).count() == 1


def test_a_long_plan_is_counted_at_its_end(world: World) -> None:
    lessons = tuple(changed(world, number, world.group.pk, is_cancelled=True) for number in range(14))
    emit(LessonsMoved(plan_id=4, occasion="4:1", is_undone=False, reason="", lessons=lessons))
    _title, message = told(recipient=world.student)["student"]
    assert (len(message.splitlines()), message.splitlines()[-1]) == (11, "and 4 more")


AMOUNT, DAY = Decimal("500000.00"), date(2026, 12, 1)


@pytest.mark.parametrize(
    ("event", "title", "message"),
    [
        (lambda pk: PaymentDue(7, pk, AMOUNT, "UZS", DAY), "Payment due soon", "Please pay 500,000 UZS by 1 Dec 2026."),
        (
            lambda pk: PaymentOverdue(7, pk, AMOUNT, "UZS", DAY),
            "Payment overdue",
            "500,000 UZS was due on 1 Dec 2026. Please pay it now, or talk to the school.",
        ),
        (
            lambda pk: PaymentConfirmed(7, pk, Decimal("10.50"), "USD"),
            "Payment received",
            "The school has received 10.50 USD. Thank you!",
        ),
        (
            lambda pk: PaymentRefunded(7, pk, 3, AMOUNT, "UZS", is_whole=True),
            "Payment refunded",
            "The school has given 500,000 UZS back.",
        ),
    ],
)
def test_payments_are_told_once(world: World, event: Callable[[int], Event], title: str, message: str) -> None:
    emit(event(world.student.pk))
    emit(event(world.student.pk))
    assert told(type="payment") == {"student": (title, message)}
    assert Notification.objects.get().data == {"payment": 7}


def test_a_near_deadline_is_told_once_for_each_deadline(world: World) -> None:
    for deadline in (OLD, OLD, NEW):
        about: dict[str, Any] = {"homework_id": 5, "student_id": world.student.pk, "title": "Read aloud"}
        emit(HomeworkDeadlineNear(**about, deadline=deadline))
    assert [(row.title, plain(row.message)) for row in Notification.objects.order_by("pk")] == [
        ("Homework is due soon: Read aloud", "Send your recording by 23 Nov 2026, 09:00."),
        ("Homework is due soon: Read aloud", "Send your recording by 24 Nov 2026, 11:00."),
    ]


def test_who_has_lost_a_link_is_told_why(world: World) -> None:
    emit(LinksEnded(world.student.pk, OLD))
    emit(LinksEnded(world.student.pk, OLD))
    ((who, (title, message)),) = told(type="general").items()
    assert (who, title) == ("student", "Your Google account is not linked any more")
    assert message.endswith("Link it again if you want to log in with it.")


def test_nothing_stays_of_who_was_anonymised(world: World) -> None:
    connect(world.student)
    TelegramInvitation.objects.create(user=world.student, digest="x" * 64, expires_at=clock.now())
    tell(world.student)
    run_jobs()
    emit(PersonAnonymised(world.student.pk))
    for model in (TelegramLink, TelegramInvitation, NotificationPreference, Notification):
        assert model._default_manager.count() == 0
    assert User.objects.filter(pk=world.student.pk).exists()
    assert tell(world.student).sequence == 2  # numbers are never given twice


def test_others_notices_do_not_name_who_was_anonymised(world: World) -> None:
    about: dict[str, Any] = {"title": "Essay", "at": OLD}
    for student in (world.student, world.classmate):
        who = {**about, "student_id": student.pk}
        work: dict[str, Any] = {"submission_id": student.pk, "assignment_id": 1, "number": 1, "is_late": False}
        emit(WorkSubmitted(**who, **work, teacher_ids=(world.teacher.pk,)))
        emit(HomeworkNeedsReview(**who, homework_id=student.pk, attempt=1, teacher_id=world.teacher.pk))
    review: dict[str, Any] = {"page_id": 3, "title": "Unit", "by_id": world.editor.pk, "by": str(world.editor)}
    emit(PageSubmitted(**review, review_id=1))
    emit(PageCommented(**review, comment_ids=("comment1",), text="Why?", reader_ids=(world.admin.pk,)))
    for person in (world.student, world.editor):
        emit(PersonAnonymised(person.pk))
    assert told() == {
        "teacher": ("Homework to review: Essay", f"{world.classmate} sent an answer that needs your decision.")
    }
    assert Notification.objects.count() == 2


def test_an_achievement_is_told_once(world: World) -> None:
    earned = Earned(earned_id=3, student_id=world.student.pk, code="ten", name="Ten lessons")
    event = AchievementsEarned((earned,))
    emit(event)
    emit(event)
    assert told() == {"student": ("New achievement: Ten lessons", "Well done!")}
    assert Notification.objects.get().type == "gamification"
