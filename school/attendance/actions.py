"""Marking attendance: the one way in which marks come to be and change."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict, Unpack

from django.db import connection
from django.utils.translation import gettext_lazy as _

from school.attendance.choices import AttendanceStatus
from school.attendance.errors import LessonCancelled, LessonNotBegun
from school.attendance.events import AttendanceMarked, ChangedMark
from school.attendance.models import Attendance
from school.attendance.permissions import MARK, can_mark
from school.attendance.queries import members_of
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed
from school.common.events import emit
from school.common.lookup import get_visible
from school.common.models import assign
from school.common.prepared import prepared_cursor
from school.lessons.choices import LessonStatus
from school.lessons.models import Lesson
from school.people.models import User

NOTES_LENGTH = 500
HELD = ("group_id", "teacher_id", "title", "number", "starts_at", "status")  # all that marking looks at
HOLD = " ".join(("SELECT", ", ".join(HELD), "FROM lessons_lesson WHERE id = %s::bigint FOR NO KEY UPDATE"))
COLUMNS = tuple(field.attname for field in Attendance._meta.concrete_fields)  # which are called alike
WRITE = f"""
WITH written AS (
    INSERT INTO attendance_attendance
        (created_at, updated_at, lesson_id, student_id, status, notes, marked_by_id, marked_at)
    SELECT %(now)s::timestamptz, %(now)s::timestamptz, %(lesson)s::bigint, student, status, notes,
        %(marked_by)s::bigint, %(now)s::timestamptz
    FROM unnest(%(students)s::bigint[], %(statuses)s::text[], %(notes)s::text[]) AS mark(student, status, notes)
    ON CONFLICT (lesson_id, student_id) DO UPDATE SET status = excluded.status, notes = excluded.notes,
        marked_by_id = excluded.marked_by_id, marked_at = excluded.marked_at, updated_at = excluded.updated_at
    RETURNING {", ".join(COLUMNS)}
)
SELECT written.*, before.status
FROM written LEFT JOIN attendance_attendance AS before USING (id)  -- which this statement sees as it was before
"""  # noqa: S608  only our own columns are put into it


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One line of a sheet. `student` is the id of somebody whose attendance the lesson takes."""

    student: int
    status: AttendanceStatus
    notes: str = ""


@dataclass(frozen=True, slots=True)
class MarkResult:
    """How many marks were made and how many were there before, and all of them in the order they were given."""

    created: int
    updated: int
    rows: list[Attendance]


@action("attendance.mark", permission=MARK)
def mark_attendance(actor: Actor, *, lesson: Lesson, marks: Sequence[Mark]) -> MarkResult:
    """Set the marks of a lesson's students; a student who has one gets it changed. All or nothing.

    Invalid names students who are not the lesson's, come twice or have too long notes; LessonCancelled; LessonNotBegun;
    NotAllowed for another teacher's group.
    """
    lesson = locked(lesson)
    if not can_mark(actor, lesson):
        raise NotAllowed
    members = members_of(lesson)
    if errors := [*wrong_students(members, marks), *wrong_notes(marks)]:
        raise Invalid(fields={"marks": errors})
    return marked(actor, lesson, members, marks)


@action("attendance.mark_one", permission=MARK)
def mark_student(
    actor: Actor, *, lesson: Lesson, student: User, status: AttendanceStatus, notes: str = ""
) -> Attendance:
    """Set one student's mark at a lesson; one that is there is changed.

    The refusals of `mark_attendance`, under `student` and `notes`.
    """
    lesson = locked(lesson)
    if not can_mark(actor, lesson):
        raise NotAllowed
    mark, members = Mark(student=student.pk, status=status, notes=notes), members_of(lesson)
    named = {"student": wrong_students(members, [mark]), "notes": wrong_notes([mark])}
    if fields := {name: texts for name, texts in named.items() if texts}:
        raise Invalid(fields=fields)
    return marked(actor, lesson, members, [mark]).rows[0]


class MarkChanges(TypedDict, total=False):
    """What may be changed of a mark, all optional."""

    status: AttendanceStatus
    notes: str


@action("attendance.update", permission=MARK)
def update_mark(actor: Actor, *, instance: Attendance, **changes: Unpack[MarkChanges]) -> Attendance:
    """Change the status or the notes of a mark; the same refusals as for marking, and NotFound when it is gone."""
    lesson, mark = held(actor, instance)
    status = AttendanceStatus(changes.get("status", mark.status))
    return mark_student(
        actor, lesson=lesson, student=mark.student, status=status, notes=changes.get("notes", mark.notes)
    )


@action("attendance.delete", permission=MARK)
def delete_mark(actor: Actor, *, instance: Attendance) -> None:
    """Take back a mark that was made by mistake, with the coins that it earned."""
    lesson, mark = held(actor, instance)
    taken_back = ChangedMark(mark.pk, mark.student_id, None, mark.status, mark.student.language)
    emit(AttendanceMarked(lesson.pk, str(lesson), (taken_back,)))
    mark.delete()


def held(actor: Actor, instance: Attendance) -> tuple[Lesson, Attendance]:
    """A mark as it is now with its lesson, held until the end; NotAllowed for another teacher's group."""
    lesson = locked(instance.lesson)
    if not can_mark(actor, lesson):
        raise NotAllowed
    return lesson, get_visible(Attendance.objects.select_related("student"), pk=instance.pk)


def marked(actor: Actor, lesson: Lesson, languages: Mapping[int, str], marks: Sequence[Mark]) -> MarkResult:
    """Write marks that are the lesson's, when it has begun and takes place, and tell of them in these languages."""
    if lesson.status == LessonStatus.CANCELLED:
        raise LessonCancelled
    if lesson.starts_at > clock.now():
        raise LessonNotBegun
    rows, before = write(actor, lesson, marks)
    tell(lesson, before, rows, languages)
    return MarkResult(len(rows) - len(before), len(before), rows)


def locked(lesson: Lesson) -> Lesson:
    """The same object with what HELD names as it is now, held until the end: who marks one lesson at the same moment
    waits. Its group stays the one that was read before, unless it has moved since.
    """
    with prepared_cursor() as cursor:
        cursor.execute(HOLD, [lesson.pk])
        row = cursor.fetchone()
    if row is None:
        raise Lesson.DoesNotExist
    return assign(lesson, dict(zip(HELD, row, strict=True)))


def wrong_students(members: Container[int], marks: Sequence[Mark]) -> list[str]:
    """What is wrong with who is marked."""
    given = Counter(mark.student for mark in marks)
    strangers = [str(pk) for pk in given if pk not in members]
    twice = [str(pk) for pk, times in given.items() if times > 1]
    errors = []
    if strangers:
        errors.append(_("Not students of this lesson's group: %(ids)s.") % {"ids": ", ".join(strangers)})
    if twice:
        errors.append(_("Marked more than once: %(ids)s.") % {"ids": ", ".join(twice)})
    return errors


def wrong_notes(marks: Sequence[Mark]) -> list[str]:
    """What is wrong with the notes."""
    if any(len(mark.notes) > NOTES_LENGTH for mark in marks):
        return [_("Notes may have at most %(limit)s characters.") % {"limit": NOTES_LENGTH}]
    return []


def write(actor: Actor, lesson: Lesson, marks: Sequence[Mark]) -> tuple[list[Attendance], dict[int, str]]:
    """Insert the marks, or update those that are there, in one statement; the lesson is locked.

    Returns them, and the status before by student for those that were there.
    """
    values: dict[str, Any] = {
        "lesson": lesson.pk,
        "now": clock.now(),
        "marked_by": actor.user_id,
        "students": [mark.student for mark in marks],
        "statuses": [str(mark.status) for mark in marks],
        "notes": [mark.notes for mark in marks],
    }
    with prepared_cursor() as cursor:
        cursor.execute(WRITE, values)
        found = [(Attendance.from_db(connection.alias, COLUMNS, row[:-1]), row[-1]) for row in cursor.fetchall()]
    rows = {row.student_id: row for row, _status in found}
    before = {row.student_id: status for row, status in found if status is not None}
    return [rows[mark.student] for mark in marks], before


def tell(lesson: Lesson, before: dict[int, str], rows: list[Attendance], languages: Mapping[int, str]) -> None:
    """Emit the marks whose status is new or changed, by student, so that those who listen lock in one order."""
    changed = tuple(
        ChangedMark(row.pk, row.student_id, row.status, before.get(row.student_id), languages[row.student_id])
        for row in sorted(rows, key=lambda row: row.student_id)
        if before.get(row.student_id) != row.status
    )
    if changed:
        emit(AttendanceMarked(lesson.pk, str(lesson), changed))
