"""Who is enrolled in what, how far they are, and for whom that is to see."""

from django.db.models import Exists, Max, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Greatest

from content.models import CoursePage, LessonPage
from school.common.actor import Actor
from school.groups.models import Membership
from school.groups.queries import memberships_taught_by
from school.learning.models import Enrollment, LessonProgress, WatchedVideo
from school.people.choices import Role
from school.people.models import User

OVERSEE = "learning.view_enrollment"  # who holds it on the staff sees all rows


def enrollments_visible_to(actor: Actor) -> QuerySet[Enrollment]:
    """All for who oversees them; a student's own; a teacher's those of their courses and, in the course that their
    group learns, of the group's students.
    """
    enrollments = Enrollment.objects.all()
    if actor.oversees(OVERSEE):
        return enrollments
    if actor.role == Role.TEACHER:
        return enrollments.filter(Q(course__instructor=actor.user_id) | Q(Exists(taught_by(actor))))
    if actor.role == Role.STUDENT:
        return enrollments.filter(student_id=actor.user_id)
    return enrollments.none()


def progress_visible_to(actor: Actor) -> QuerySet[LessonProgress]:
    """The lessons of the enrolments that the actor sees."""
    progress = LessonProgress.objects.all()
    if actor.oversees("learning.view_lessonprogress"):
        return progress
    if actor.role == Role.STUDENT:
        return progress.filter(enrollment__student_id=actor.user_id)
    if actor.role == Role.TEACHER:
        return progress.filter(enrollment__in=enrollments_visible_to(actor))
    return progress.none()


def taught_by(actor: Actor) -> QuerySet[Membership]:
    """Memberships of the outer enrolment's student in a group of the actor that learns the enrolment's course."""
    return memberships_taught_by(actor.user_id).filter(group__course=OuterRef("course"))


def open_enrollments(student_id: int | OuterRef | None) -> QuerySet[Enrollment]:
    """The enrolments of the student that they have not left; none for who is not known."""
    return Enrollment.objects.filter(student_id=student_id, left_at=None)


def open_enrollment(student_id: int | None, course: CoursePage) -> Enrollment | None:
    """The student's enrolment in the course, unless they have left."""
    return open_enrollments(student_id).filter(course=course).first()


def last_active() -> Greatest:
    """When the student of an enrolment last did something in its course, watching its videos too, as an expression over
    enrolments; null before anything. Reports of watching write nothing but what was watched.
    """
    films = WatchedVideo.objects.filter(viewer=OuterRef("student"), lesson__path__startswith=OuterRef("course__path"))
    watched = films.order_by().values("viewer").annotate(at=Max("last_at"))
    return Greatest("last_accessed_at", Subquery(watched.values("at")))


def locked_enrollment(enrollment: Enrollment) -> Enrollment:
    """The enrolment as it is now, held until the end of the transaction."""
    rows = Enrollment.objects.select_related("student", "course").select_for_update(of=("self",), no_key=True)
    return rows.get(pk=enrollment.pk)


def hold_enrollment(student: User, course: CoursePage) -> Enrollment | None:
    """The student's enrolment in the course, whether they are in it or not, held until the end of the transaction."""
    return Enrollment.objects.select_for_update(no_key=True).filter(student=student, course=course).first()


def published_lessons(course: CoursePage) -> QuerySet[LessonPage]:
    """The lessons that count in the course's progress, in the editor's order."""
    lessons: QuerySet[LessonPage] = LessonPage.objects.child_of(course).live().order_by("path")
    return lessons
