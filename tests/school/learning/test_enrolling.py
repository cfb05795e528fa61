"""Who is let into which course, and out of it."""

import pytest

from content.models import CoursePage
from content.queries import units_visible_to
from school.audit.models import AuditEntry
from school.common.errors import Invalid, NotAllowed
from school.learning.actions import enroll, grant_access, record_lesson, revoke_access, unenroll
from school.learning.errors import AlreadyEnrolled, CoursePaymentRequired, HasLeft
from school.learning.models import Enrollment
from school.notifications.models import Notification
from school.people.actions import anonymise_person
from school.people.models import User
from tests.school.learning.conftest import as_student, lessons_of
from tests.world import SYSTEM, World, person

pytestmark = pytest.mark.django_db


def titles(user: User) -> list[str]:
    return [unit.title for unit in units_visible_to(as_student(user))]


def notices(user: User) -> list[tuple[str, str]]:
    return list(Notification.objects.filter(recipient=user).order_by("pk").values_list("title", "message"))


def test_a_student_enrols_in_a_free_course_and_reads_its_lessons(free: CoursePage, learner: User) -> None:
    assert titles(learner) == []
    enrollment = enroll(as_student(learner), course=free)
    assert (enrollment.student, enrollment.course, enrollment.is_open) == (learner, free, True)
    assert (enrollment.is_paid, enrollment.completed_at, enrollment.reason) == (False, None, "")
    assert titles(learner) == ["One", "Two", "Three"]
    assert notices(learner) == [
        ("Course open: Nursing basics", "You are enrolled. All lessons of the course are open to you now.")
    ]


def test_enrolling_twice_is_a_conflict(enrolled: Enrollment, learner: User) -> None:
    with pytest.raises(AlreadyEnrolled):
        enroll(as_student(learner), course=enrolled.course)
    assert Enrollment.objects.count() == 1


def test_a_priced_course_wants_its_price(priced: CoursePage, learner: User) -> None:
    with pytest.raises(CoursePaymentRequired) as refused:
        enroll(as_student(learner), course=priced)
    assert refused.value.code == "payment_required"
    assert str(refused.value) == "This course costs 60.00 USD. Pay it first; then it opens by itself."
    assert titles(learner) == []


def test_leaving_closes_the_lessons_and_keeps_the_progress(enrolled: Enrollment, learner: User) -> None:
    actor = as_student(learner)
    record_lesson(actor, enrollment=enrolled, lesson=lessons_of(enrolled.course)[0])
    left = unenroll(actor, enrollment=enrolled)
    assert (left.is_open, left.left_at is not None, titles(learner)) == (False, True, [])
    with pytest.raises(HasLeft):
        unenroll(actor, enrollment=enrolled)
    back = enroll(actor, course=enrolled.course)
    back.refresh_from_db()
    assert (back.pk, back.left_at, str(back.progress_percentage)) == (enrolled.pk, None, "33.3")
    assert back.enrolled_at > enrolled.enrolled_at
    assert len(notices(learner)) == 2


def test_paid_access_opens_and_survives_leaving(priced: CoursePage, learner: User) -> None:
    granted = grant_access(SYSTEM, student=learner, course=priced)
    assert (granted.is_paid, granted.is_open, titles(learner)) == (True, True, ["Pharmacology"])
    assert grant_access(SYSTEM, student=learner, course=priced) == granted
    with pytest.raises(AlreadyEnrolled):
        enroll(as_student(learner), course=priced)
    unenroll(as_student(learner), enrollment=granted)
    assert enroll(as_student(learner), course=priced) == granted
    assert [title for title, _text in notices(learner)] == ["Course open: NCLEX-RN"] * 2


def test_paying_for_what_is_open_keeps_progress(enrolled: Enrollment, learner: User) -> None:
    record_lesson(as_student(learner), enrollment=enrolled, lesson=lessons_of(enrolled.course)[0])
    paid = grant_access(SYSTEM, student=learner, course=enrolled.course)
    assert (paid.pk, paid.is_paid, str(paid.progress_percentage)) == (enrolled.pk, True, "33.3")
    assert len(notices(learner)) == 1


def test_money_back_closes_the_course(priced: CoursePage, learner: User) -> None:
    assert revoke_access(SYSTEM, student=learner, course=priced) is None
    granted = grant_access(SYSTEM, student=learner, course=priced)
    revoked = revoke_access(SYSTEM, student=learner, course=priced)
    assert revoked is not None
    assert (revoked.pk, revoked.is_paid, revoked.is_open, titles(learner)) == (granted.pk, False, False, [])
    with pytest.raises(CoursePaymentRequired):
        enroll(as_student(learner), course=priced)
    again = revoke_access(SYSTEM, student=learner, course=priced)
    assert again is not None
    assert again.left_at == revoked.left_at


def test_staff_let_students_in_and_out_and_say_why(world: World, priced: CoursePage) -> None:
    operator = world.actor("operator")
    with pytest.raises(Invalid) as refused:
        enroll(operator, course=priced, student=world.student)
    assert refused.value.fields == {"reason": ["Say why: it is kept with the enrolment."]}
    enrollment = enroll(operator, course=priced, student=world.student, reason=" Won the olympiad ")
    assert (enrollment.student, enrollment.is_paid, enrollment.reason) == (world.student, False, "Won the olympiad")
    with pytest.raises(Invalid):
        unenroll(operator, enrollment=enrollment)
    assert unenroll(operator, enrollment=enrollment, reason="Asked for it").reason == "Asked for it"
    assert AuditEntry.objects.filter(action="learning.unenroll", actor=world.operator).count() == 1


@pytest.mark.parametrize("who", ["student", "teacher", "editor", "accountant"])
def test_others_enrol_nobody_else(world: World, free: CoursePage, who: str) -> None:
    with pytest.raises(NotAllowed):
        enroll(world.actor(who), course=free, student=world.outsider, reason="Friend")
    enrollment = enroll(as_student(world.outsider), course=free)
    with pytest.raises(NotAllowed):
        unenroll(world.actor(who), enrollment=enrollment, reason="Foe")


def test_only_students_are_enrolled(world: World, free: CoursePage) -> None:
    with pytest.raises(Invalid) as missing:
        enroll(world.actor("operator"), course=free, reason="Why not")
    assert missing.value.fields == {"student": ["Say which student to enrol."]}
    with pytest.raises(Invalid) as wrong:
        enroll(world.actor("operator"), course=free, student=world.teacher, reason="Why not")
    assert list(wrong.value.fields) == ["student"]


def test_who_is_anonymised_leaves_all_courses(enrolled: Enrollment, learner: User) -> None:
    anonymise_person(SYSTEM, instance=learner)
    enrolled.refresh_from_db()
    assert enrolled.left_at is not None


def test_a_draft_of_the_course_closes_its_lessons(enrolled: Enrollment, learner: User) -> None:
    CoursePage.objects.filter(pk=enrolled.course_id).update(live=False)
    assert titles(learner) == []
    assert titles(person("stranger")) == []
