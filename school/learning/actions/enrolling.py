"""Letting students into courses and out of them. What somebody has done of a course stays when they leave it."""

from django.utils.translation import gettext_lazy as _

from content.models import CoursePage
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed
from school.common.events import emit
from school.common.models import save_valid
from school.learning.errors import AlreadyEnrolled, CoursePaymentRequired, HasLeft
from school.learning.events import Enrolled
from school.learning.models import Enrollment
from school.learning.permissions import ENROLL, STUDY, can_change, is_own
from school.learning.queries import hold_enrollment, locked_enrollment
from school.people.choices import Role
from school.people.models import User

SAME = ("student",)  # who has become a teacher since is let in by their money and out by its way back all the same


@action("learning.enroll", permission=STUDY)
def enroll(actor: Actor, *, course: CoursePage, student: User | None = None, reason: str = "") -> Enrollment:
    """Open a course to a student: a free one, or one that they have paid, to the caller; any to a `student`, by staff
    who say why.

    AlreadyEnrolled, of two at once for one of them; CoursePaymentRequired; Invalid on `student` or `reason`.
    """
    student = student or own_account(actor)
    fresh = Enrollment(student=student, course=course, enrolled_at=clock.now(), reason=reason)
    is_by_staff = not is_own(actor, fresh)
    if is_by_staff:
        demand_staff(actor, student, reason)
    held = hold_enrollment(student, course)
    if held and held.is_open:
        raise AlreadyEnrolled
    if course.price and not is_by_staff and not (held and held.is_paid):
        raise CoursePaymentRequired.of(course.price, course.currency)
    return let_in(held or fresh, reason if is_by_staff else "")


@action("learning.unenroll", permission=STUDY)
def unenroll(actor: Actor, *, enrollment: Enrollment, reason: str = "") -> Enrollment:
    """Take a student out of a course; progress and what was paid stay for when they come back.

    Staff say why: Invalid on `reason`. HasLeft when it was done already.
    """
    enrollment = locked_enrollment(enrollment)
    if not can_change(actor, enrollment):
        raise NotAllowed
    if not is_own(actor, enrollment):
        demand_reason(reason)
    if not enrollment.is_open:
        raise HasLeft
    return let_out(enrollment, reason)


@action("learning.grant_access", permission=ENROLL)
def grant_access(actor: Actor, *, student: User, course: CoursePage, is_news: bool = True) -> Enrollment:
    """Open a course to a student who has paid it; safe to repeat, and progress of an earlier time is kept."""
    fresh = Enrollment(student=student, course=course, enrolled_at=clock.now(), is_paid=True)
    made = Enrollment.objects.bulk_create([fresh], ignore_conflicts=True)[0]
    rows = Enrollment.objects.select_related("course").select_for_update(of=("self",), no_key=True)
    enrollment = rows.get(student=student, course=course)
    if enrollment.uuid == made.uuid:
        return told(enrollment, is_news=is_news)
    if enrollment.is_open and enrollment.is_paid:
        return enrollment
    enrollment.is_paid = True
    return save_valid(enrollment, kept=SAME) if enrollment.is_open else let_in(enrollment, "", is_news=is_news)


@action("learning.revoke_access", permission=ENROLL)
def revoke_access(actor: Actor, *, student: User, course: CoursePage) -> Enrollment | None:
    """Close a course to a student who has got their money back; progress is kept. None when they never had it."""
    held = hold_enrollment(student, course)
    if held is None:
        return None
    held.is_paid = False
    return let_out(held, "") if held.is_open else save_valid(held, kept=SAME)


def own_account(actor: Actor) -> User:
    """The student who acts; Invalid on `student` for others, who have to name one."""
    if isinstance(actor.user, User) and actor.role == Role.STUDENT:
        return actor.user
    raise Invalid(fields={"student": [_("Say which student to enrol.")]})


def demand_staff(actor: Actor, student: User, reason: str) -> None:
    """Refuse who may not let others in, people who do not study, and silence about the reason."""
    actor.demand(ENROLL)
    if student.role != Role.STUDENT:
        raise Invalid(fields={"student": [_("Only a student can be enrolled. Choose somebody whose role is student.")]})
    demand_reason(reason)


def demand_reason(reason: str) -> None:
    """Raise Invalid unless there is a reason to read later."""
    if not reason.strip():
        raise Invalid(fields={"reason": [_("Say why: it is kept with the enrolment.")]})


def let_in(enrollment: Enrollment, reason: str, *, is_news: bool = True) -> Enrollment:
    """Open the enrolment from now on."""
    enrollment.enrolled_at, enrollment.left_at, enrollment.reason = clock.now(), None, reason.strip()
    return told(save_valid(enrollment, kept=SAME), is_news=is_news)


def told(enrollment: Enrollment, *, is_news: bool) -> Enrollment:
    """Let others know that the course is open."""
    course = enrollment.course
    emit(Enrolled(enrollment.student_id, course.pk, course.title, enrollment.enrolled_at, is_news=is_news))
    return enrollment


def let_out(enrollment: Enrollment, reason: str) -> Enrollment:
    """Close the enrolment from now on."""
    enrollment.left_at, enrollment.reason = clock.now(), reason.strip()
    return save_valid(enrollment, kept=SAME)
