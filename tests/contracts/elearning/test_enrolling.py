"""Entering courses, leaving them, and paying for them."""

import pytest

from content.models import CoursePage
from school.learning.actions import grant_access
from school.learning.models import Enrollment, LessonProgress
from school.payments.models import Payment, PaymentAttempt
from tests.api.callers import Callers
from tests.content.questions import GOOD, lesson_with_quiz
from tests.contracts.elearning.school import CONTENT, FILM, at, free_course, lesson, priced, refusal, wrong
from tests.contracts.nclex.shop import tell
from tests.fake_paystack import FakePaystack
from tests.school.assignments.work import given
from tests.world import SYSTEM, World

COURSES, MINE, PUPILS = f"{CONTENT}courses", f"{CONTENT}courses/my-courses", f"{CONTENT}teacher/students"


def enter(course: CoursePage) -> str:
    return at(COURSES, course, "/enroll")


def leave(course: CoursePage) -> str:
    return at(COURSES, course, "/unenroll")


def checkout(course: CoursePage) -> str:
    return at(COURSES, course, "/checkout")


def test_a_free_course_opens_once(api: Callers, world: World) -> None:
    course = free_course(world)
    answer = api["student"].post(enter(course))
    made = Enrollment.objects.get()
    assert (answer.status, answer.json) == (
        201,
        {
            "message": "Enrolled successfully",
            "enrollment": {
                "id": str(made.uuid),
                "course_id": str(course.uuid),
                "user_id": str(world.student.uuid),
                "enrolled_at": answer.json["enrollment"]["enrolled_at"],
            },
        },
    )
    assert refusal(api["student"].post(enter(course))) == (409, "ALREADY_ENROLLED")
    assert api["student"].get(MINE).json == {
        "enrolled_courses": [
            {
                "id": str(course.uuid),
                "name": "Grammar",
                "progress_percentage": 0,
                "enrolled_at": answer.json["enrollment"]["enrolled_at"],
                "last_accessed": None,
            }
        ]
    }
    assert api["classmate"].get(MINE).json == {"enrolled_courses": []}


def test_leaving_keeps_the_progress(api: Callers, world: World) -> None:
    course = free_course(world)
    api["student"].post(enter(course))
    lesson = course.get_children().first().specific
    progress = f"{CONTENT}users_progress/?lesson_id={lesson.uuid}"
    assert api["student"]("PUT", progress, {"completed": True}).status == 200
    left = api["student"]("DELETE", leave(course))
    assert (left.status, left.json) == (200, {"message": "Unenrolled successfully"})
    assert refusal(api["student"]("DELETE", leave(course))) == (409, "NOT_ENROLLED")
    assert api["student"].get(MINE).json == {"enrolled_courses": []}
    assert LessonProgress.objects.exclude(completed_at=None).count() == 1
    assert api["student"].post(enter(course)).status == 201
    (mine,) = api["student"].get(MINE).json["enrolled_courses"]
    assert mine["progress_percentage"] == 33.3
    assert mine["last_accessed"] is not None


def test_what_was_done_last_in_a_course(api: Callers, world: World) -> None:
    course = free_course(world, lessons=0)
    quiz, film = lesson_with_quiz(course), lesson(course, "Film", video_url=FILM, video_seconds=1800)
    task = given(world, course=course)
    api["student"].post(enter(course))
    assert last_told(api) is None
    moments = list[str]()
    for path, body in (
        (at(f"{CONTENT}quiz", quiz.page, "/submit"), {"answers": GOOD}),
        (f"{CONTENT}assignments/{task.uuid}/submit", {"text": "Done"}),
        (at(f"{CONTENT}videos", film, "/watch-progress"), {"progress_seconds": 9, "total_duration": 1800}),
    ):
        assert api["student"].post(path, body).status in {200, 201}
        moments.append(str(last_told(api)))
    assert moments == sorted(set(moments))
    (pupil,) = [row for row in api["teacher"].get(PUPILS).json["students"] if row["enrolled_courses"]]
    assert pupil["last_activity"] == moments[-1]


def last_told(api: Callers) -> str | None:
    """When the student last did something in their one course, as they are told."""
    (mine,) = api["student"].get(MINE).json["enrolled_courses"]
    last: str | None = mine["last_accessed"]
    return last


def test_one_can_leave_a_course_that_is_not_published_any_more(api: Callers, world: World) -> None:
    course = free_course(world)
    api["student"].post(enter(course))
    CoursePage.objects.filter(pk=course.pk).update(live=False)
    assert refusal(api["classmate"]("DELETE", leave(course))) == (404, "NOT_FOUND")
    assert api["student"]("DELETE", leave(course)).status == 200
    assert refusal(api["student"].post(enter(course))) == (404, "NOT_FOUND")


def test_a_priced_course_has_to_be_paid_first(api: Callers, world: World) -> None:
    answer = api["student"].post(enter(world.course))
    assert refusal(answer) == (402, "PAYMENT_REQUIRED")
    assert "500000.00 UZS" in answer.json["detail"]
    grant_access(SYSTEM, student=world.student, course=world.course)
    assert api["student"]("DELETE", leave(world.course)).status == 200
    assert api["student"].post(enter(world.course)).status == 201


@pytest.mark.parametrize(("who", "status"), [("teacher", 403), ("editor", 403), ("anonymous", 401)])
def test_only_students_learn(api: Callers, world: World, who: str, status: int) -> None:
    course = free_course(world)
    calls = (("POST", enter(course)), ("DELETE", leave(course)), ("GET", MINE), ("POST", checkout(course)))
    for method, path in calls:
        assert api[who](method, path, {} if method == "POST" else None).status == status


def test_from_the_click_to_the_course(api: Callers, world: World, paystack: FakePaystack) -> None:
    course = priced(world)
    begun = api["student"].post(checkout(course), {"payment_method": "paystack"})
    attempt, payment = PaymentAttempt.objects.get(), Payment.objects.get()
    assert (begun.status, begun.json) == (
        200,
        {"transaction_id": attempt.reference, "redirect_url": attempt.redirect_url},
    )
    assert (payment.course, payment.student, payment.currency) == (course, world.student, "NGN")
    assert refusal(api["student"].post(enter(course))) == (402, "PAYMENT_REQUIRED")
    paystack.pay(attempt.reference)
    assert tell(paystack.charge(attempt.reference)).status == 200
    assert refusal(api["student"].post(enter(course))) == (409, "ALREADY_ENROLLED")
    assert refusal(api["student"].post(checkout(course), {"payment_method": "paystack"})) == (409, "ALREADY_ENROLLED")
    assert [row["name"] for row in api["student"].get(MINE).json["enrolled_courses"]] == ["Turkish A1"]


def test_what_costs_nothing_opens_at_once(api: Callers, world: World) -> None:
    begun = api["student"].post(checkout(free_course(world)), {"payment_method": "credit_card"})
    assert (begun.status, begun.json["redirect_url"]) == (200, None)
    assert str(Enrollment.objects.get().uuid) == begun.json["transaction_id"]


def test_what_cannot_be_paid_says_why(api: Callers, world: World) -> None:
    course = priced(world)
    assert wrong(api["student"].post(checkout(course), {})) == ["payment_method"]
    assert wrong(api["student"].post(checkout(course), {"payment_method": "gold"})) == ["payment_method"]
    card = {"payment_method": "credit_card", "card_details": {"number": "4111111111111111"}}
    assert api["student"].post(checkout(course), card).status in {400, 422}
    assert refusal(api["student"].post(checkout(course), {"payment_method": "paystack"}))[0] == 503
    assert Payment.objects.count() == 0
