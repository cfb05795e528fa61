"""What a gradebook is made of, read with one query for each kind and starting from what the actor may see."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import Count, F, Q

from content.models import CoursePage
from school.assignments.models import Assignment
from school.assignments.queries import assignments_visible_to, submissions_visible_to
from school.attendance.queries import attendance_visible_to
from school.common.actor import Actor
from school.groups.models import StudyGroup
from school.groups.queries import current_memberships
from school.homework.choices import HomeworkStatus
from school.homework.queries import homework_visible_to
from school.insights.choices import Kind
from school.quizzes.queries import attempts_visible_to, best_scores, quizzes_visible_to

type Key = tuple[Kind, str]

PERCENT = 100
NOT_SENT = (HomeworkStatus.ASSIGNED, HomeworkStatus.REVISION)


@dataclass(frozen=True, slots=True)
class Task:
    """A column: something that is asked of all students, of those of one group, or of `given_to` by id."""

    key: Key
    title: str
    max_score: int = PERCENT
    due_at: datetime | None = None
    group_id: int | None = None
    given_to: frozenset[int] | None = None

    @property
    def kind(self) -> Kind:
        return self.key[0]

    @property
    def name(self) -> str:
        """What the column is called in data: its kind and its id."""
        return f"{self.kind.value}-{self.key[1]}"

    def is_for(self, student_id: int, groups: Mapping[int, Collection[int]]) -> bool:
        """Whether this student has it; `groups` are the students' groups by their ids."""
        if self.given_to is not None:
            return student_id in self.given_to
        return self.group_id is None or self.group_id in groups.get(student_id, ())


@dataclass(frozen=True, slots=True)
class Result:
    """What one student has of a task: `score` None without one yet, `is_done` once it is handed in."""

    score: float | None
    is_done: bool = True
    due_at: datetime | None = None


@dataclass(slots=True)
class Marks:
    """All that was found: tasks in their order, results by student and task, marks by student and status."""

    tasks: list[Task] = field(default_factory=list)
    results: dict[tuple[int, Key], Result] = field(default_factory=dict)
    attendance: dict[int, dict[str, int]] = field(default_factory=dict)
    groups: dict[int, set[int]] = field(default_factory=dict)


def read_marks(actor: Actor, course: CoursePage, group: StudyGroup | None, students: Sequence[int]) -> Marks:
    """What the actor may see of these students' work in the course, or of a `group` that learns it; seven queries."""
    marks = Marks(groups=groups_in(course, students))
    add_homework(marks, actor, course, group, students)
    add_quizzes(marks, actor, course, students)
    add_assignments(marks, actor, course, group, students)
    marks.attendance = attendance_in(actor, course, group, students)
    return marks


def groups_in(course: CoursePage, students: Sequence[int]) -> dict[int, set[int]]:
    """The groups of the course that each student is in now."""
    found: defaultdict[int, set[int]] = defaultdict(set)
    inside = current_memberships().filter(group__course=course, student__in=students)
    for student_id, group_id in inside.values_list("student_id", "group_id"):
        found[student_id].add(group_id)
    return found


def lessons_of(course: CoursePage, group: StudyGroup | None) -> Q:
    """Rows of the lessons of the group, or of all groups that learn the course."""
    return Q(lesson__group=group) if group else Q(lesson__group__course=course)


def add_homework(
    marks: Marks, actor: Actor, course: CoursePage, group: StudyGroup | None, students: Sequence[int]
) -> None:
    """Spoken homework: one column for all who were given the same for the same lesson."""
    rows = homework_visible_to(actor).filter(lessons_of(course, group), student__in=students)
    rows = rows.order_by("lesson__starts_at", "lesson_id", "title", "pk")
    names = ("pk", "lesson_id", "title", "student_id", "status", "similarity_score", "deadline")
    same: defaultdict[tuple[int, str], list[Any]] = defaultdict(list)
    for row in rows.values_list(*names, named=True):
        same[row.lesson_id, row.title].append(row)
    for (_lesson_id, title), found in same.items():
        key = (Kind.HOMEWORK, str(found[0].pk))
        given_to = frozenset(row.student_id for row in found)
        marks.tasks.append(Task(key, title, due_at=found[0].deadline, given_to=given_to))
        marks.results |= {(row.student_id, key): spoken(row) for row in found}


def spoken(row: Any) -> Result:
    """The result of one student's homework, in percent."""
    score = None if row.similarity_score is None else round(row.similarity_score, 1)
    return Result(score, is_done=row.status not in NOT_SENT, due_at=row.deadline)


def add_quizzes(marks: Marks, actor: Actor, course: CoursePage, students: Sequence[int]) -> None:
    """The quizzes of the course's published lessons, in the editor's order, by each student's best attempt."""
    quizzes = quizzes_visible_to(actor).filter(page__path__startswith=course.path, page__live=True)
    quizzes = quizzes.select_related("page").order_by("page__path")
    marks.tasks += [Task((Kind.QUIZ, str(quiz.pk)), str(quiz)) for quiz in quizzes]
    seen = attempts_visible_to(actor).order_by().values("pk")
    for row in best_scores(course, students).filter(pk__in=seen):
        marks.results[row["student_id"], (Kind.QUIZ, str(row["quiz_id"]))] = Result(row["best"])


def add_assignments(
    marks: Marks, actor: Actor, course: CoursePage, group: StudyGroup | None, students: Sequence[int]
) -> None:
    """The published assignments, first due first, by what counts of each student's work."""
    given = assignments_visible_to(actor).filter(course=course, is_published=True)
    if group:
        given = given.filter(Q(group=None) | Q(group=group))
    found = list(given.order_by(F("due_at").asc(nulls_last=True), "pk"))
    marks.tasks += [written(assignment) for assignment in found]
    work = submissions_visible_to(actor).filter(assignment__in=found, student__in=students, is_current=True)
    for student_id, assignment_id, score in work.values_list("student_id", "assignment_id", "score"):
        marks.results[student_id, (Kind.ASSIGNMENT, str(assignment_id))] = Result(score)


def written(assignment: Assignment) -> Task:
    """An assignment's column."""
    return Task(
        (Kind.ASSIGNMENT, str(assignment.pk)),
        assignment.title,
        max_score=assignment.max_score,
        due_at=assignment.due_at,
        group_id=assignment.group_id,
    )


def attendance_in(
    actor: Actor, course: CoursePage, group: StudyGroup | None, students: Iterable[int]
) -> dict[int, dict[str, int]]:
    """How often each student was what."""
    found: defaultdict[int, dict[str, int]] = defaultdict(dict)
    rows = attendance_visible_to(actor).filter(lessons_of(course, group), student__in=students)
    counted = rows.order_by().values_list("student_id", "status").annotate(Count("pk"))
    for student_id, status, count in counted:
        found[student_id][status] = count
    return found
