"""The gradebook of a group or of a course: homework, quizzes, assignments and attendance, students as rows.

It shows what the actor may see of each. The number of queries is the same for any number of students and of tasks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean

from django.db.models import QuerySet

from content.models import CoursePage
from school.assignments.queries import OVERSEE, students_of_course
from school.attendance.choices import ATTENDED
from school.common import clock
from school.common.actor import Actor
from school.groups.models import StudyGroup
from school.groups.queries import current_students, groups_visible_to
from school.insights.choices import CellState, Kind
from school.insights.marks import Key, Marks, Task, read_marks
from school.people.choices import Role
from school.people.models import User

OPEN = "groups.list_students"  # who may see who is in a group; which groups and courses, the functions below say


@dataclass(frozen=True, slots=True)
class Cell:
    """One student's result: `score` of the column's points, and the same in percent; None without one."""

    state: CellState
    score: float | None = None
    percent: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A student with their cells in the order of the columns.

    `averages` are percents of what has a result, None of a kind without one; `average` is their mean. `attendance` is
    the share of lessons attended, late or not, of the `marked` ones.
    """

    student: User
    cells: tuple[Cell, ...]
    averages: Mapping[Kind, float | None]
    average: float | None
    attended: int
    marked: int
    attendance: float | None


@dataclass(frozen=True, slots=True)
class Gradebook:
    """The table. `tasks` are its columns: of a course without its homework, of which only the averages are shown."""

    tasks: tuple[Task, ...]
    lines: tuple[Line, ...]


def graded_groups(actor: Actor) -> QuerySet[StudyGroup]:
    """The groups whose gradebook the actor may open: those whose students they may see."""
    groups = groups_visible_to(actor)
    return groups if actor.may(OPEN) else groups.none()


def graded_courses(actor: Actor) -> QuerySet[CoursePage]:
    """The courses whose gradebook the actor may open: their own, or all for who oversees what is handed in."""
    courses: QuerySet[CoursePage] = CoursePage.objects.order_by("path")
    if actor.oversees(OVERSEE):
        return courses
    return courses.filter(instructor=actor.user_id) if actor.role == Role.TEACHER else courses.none()


def gradebook_of_group(actor: Actor, group: StudyGroup) -> Gradebook:
    """Who is in the group now, and what they have done in its lessons and in its course."""
    students = list(current_students(group))
    marks = read_marks(actor, group.course, group, [student.pk for student in students])
    return assembled(students, marks, marks.tasks)


def gradebook_of_course(actor: Actor, course: CoursePage) -> Gradebook:
    """Who learns the course now, enrolled or in a group, and what they have done in it."""
    students = list(students_of_course(course))
    marks = read_marks(actor, course, None, [student.pk for student in students])
    return assembled(students, marks, [task for task in marks.tasks if task.kind != Kind.HOMEWORK])


def assembled(students: Sequence[User], marks: Marks, columns: Sequence[Task]) -> Gradebook:
    """The table of these students and columns."""
    now = clock.now()
    lines = tuple(line_of(student, marks, columns, now) for student in students)
    return Gradebook(tuple(columns), lines)


def line_of(student: User, marks: Marks, columns: Sequence[Task], now: datetime) -> Line:
    """One student's row."""
    cells = {task.key: cell_of(student, task, marks, now) for task in marks.tasks}
    averages = {kind: mean(percents(cells, marks.tasks, kind)) for kind in Kind}
    counts = marks.attendance.get(student.pk, {})
    attended, marked = sum(counts.get(status, 0) for status in ATTENDED), sum(counts.values())
    return Line(
        student=student,
        cells=tuple(cells[task.key] for task in columns),
        averages=averages,
        average=mean([percent for percent in averages.values() if percent is not None]),
        attended=attended,
        marked=marked,
        attendance=round(100 * attended / marked, 1) if marked else None,
    )


def cell_of(student: User, task: Task, marks: Marks, now: datetime) -> Cell:
    """One student's result in one task."""
    result = marks.results.get((student.pk, task.key))
    if result is not None and result.score is not None:
        return Cell(CellState.GRADED, result.score, round(100 * result.score / task.max_score, 1))
    if result is not None and result.is_done:
        return Cell(CellState.WAITING)
    if not task.is_for(student.pk, marks.groups):
        return Cell(CellState.NOT_GIVEN)
    due_at = result.due_at if result is not None else task.due_at
    return Cell(CellState.MISSING if due_at and due_at < now else CellState.OPEN)


def percents(cells: Mapping[Key, Cell], tasks: Sequence[Task], kind: Kind) -> list[float]:
    """What the results of one kind come to."""
    found = (cells[task.key].percent for task in tasks if task.kind == kind)
    return [percent for percent in found if percent is not None]


def mean(values: Sequence[float]) -> float | None:
    """The mean with one decimal; None of nothing."""
    return round(fmean(values), 1) if values else None
