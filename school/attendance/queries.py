"""Reads of attendance."""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.db.models.expressions import RawSQL

from school.attendance.choices import ATTENDED, AttendanceStatus
from school.attendance.models import Attendance
from school.common import clock
from school.common.actor import Actor
from school.common.prepared import prepared_cursor
from school.lessons.choices import LessonStatus
from school.lessons.models import Lesson
from school.people.choices import Role
from school.people.models import User

LATELY = timedelta(days=7)

# Whose attendance a lesson takes: the group's students and those who left it only after the lesson's day at the school.
MEMBERS = """
SELECT student_id FROM groups_membership JOIN lessons_lesson AS meeting USING (group_id)
WHERE meeting.id = %s::bigint AND (left_on IS NULL OR left_on >= (meeting.starts_at AT TIME ZONE %s::text)::date)
"""
MEMBERS_LANGUAGES = f"SELECT id, language FROM people_user WHERE id IN ({MEMBERS})"  # noqa: S608  our own words
OVERSEE = "attendance.view_attendance"  # who holds it on the staff sees all rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """How often a student was what; `rate` is the share of present and late in percent, None without any mark."""

    present: int
    absent: int
    late: int
    excused: int
    total: int
    rate: float | None


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A student of a lesson and their mark, if there is one."""

    student: User
    mark: Attendance | None


def attendance_visible_to(actor: Actor) -> QuerySet[Attendance]:
    """All marks for who oversees them, those of own groups and lessons for a teacher, own ones for a student."""
    marks = Attendance.objects.all()
    if actor.oversees(OVERSEE):
        return marks
    if actor.role == Role.TEACHER:
        own = Q(lesson__group__teacher_id=actor.user_id) | Q(lesson__teacher_id=actor.user_id)
        return marks.filter(own)
    if actor.role == Role.STUDENT:
        return marks.filter(student_id=actor.user_id)
    return marks.none()


def students_of(lesson: Lesson) -> QuerySet[User]:
    """Whose attendance the lesson takes, by name."""
    members = RawSQL(MEMBERS, [lesson.pk, settings.TIME_ZONE])  # noqa: S611  nobody's words are in it
    return User.objects.filter(pk__in=members).order_by("last_name", "first_name", "pk")


def members_of(lesson: Lesson) -> dict[int, str]:
    """The same people's ids with their languages; every marking asks it, so that the statement is kept."""
    with prepared_cursor() as cursor:
        cursor.execute(MEMBERS_LANGUAGES, [lesson.pk, settings.TIME_ZONE])
        return dict(cursor.fetchall())


def without_marks(lessons: QuerySet[Lesson]) -> QuerySet[Lesson]:
    """Those of today and the last seven days that are over, took place, had students, and have no mark yet."""
    now = clock.now()
    held = lessons.filter(ends_at__lte=now, starts_at__gte=clock.day_bounds(clock.today() - LATELY)[0])
    held = held.filter(group__students_count__gt=0).exclude(status=LessonStatus.CANCELLED)
    return held.exclude(Exists(Attendance.objects.filter(lesson=OuterRef("pk"))))


def register_of(lesson: Lesson) -> list[RegisterLine]:
    """The lesson's sheet: every student of it, marked or not; two queries."""
    marks = {mark.student_id: mark for mark in Attendance.objects.filter(lesson=lesson)}
    return [RegisterLine(student, marks.get(student.pk)) for student in students_of(lesson)]


def totals_of(marks: QuerySet[Attendance]) -> Totals:
    """The marks counted by status; one query."""
    counts = dict(marks.order_by().values_list("status").annotate(Count("pk")))
    total = sum(counts.values())
    attended = sum(counts.get(status, 0) for status in ATTENDED)
    by_status = {status.value: counts.get(status, 0) for status in AttendanceStatus}
    return Totals(**by_status, total=total, rate=round(100 * attended / total, 1) if total else None)
