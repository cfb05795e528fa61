"""Giving assignments, changing them, and taking back those that nobody has worked on."""

from datetime import datetime
from typing import TypedDict, Unpack

from content.models import CoursePage
from school.assignments.errors import WorkHandedIn
from school.assignments.events import AssignmentGiven
from school.assignments.models import Assignment
from school.assignments.permissions import ADD, CHANGE, DELETE, can_keep
from school.assignments.queries import locked_assignment, students_given
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import NotAllowed
from school.common.events import emit
from school.common.models import assign, save_valid
from school.groups.models import StudyGroup


class AssignmentChanges(TypedDict, total=False):
    """What may be changed of an assignment, all optional."""

    group: StudyGroup | None
    title: str
    description: str
    max_score: int
    due_at: datetime | None
    allow_late: bool
    is_published: bool


@action("assignments.create", permission=ADD)
def create_assignment(
    actor: Actor,
    *,
    course: CoursePage,
    title: str,
    description: str = "",
    group: StudyGroup | None = None,
    max_score: int = 100,
    due_at: datetime | None = None,
    allow_late: bool = True,
    is_published: bool = True,
) -> Assignment:
    """Give work to the students of a course, or to those of one `group` that learns it; a published one tells them.

    A deadline may have passed: whatever comes is late then. Invalid names each wrong value; OtherCourse; NotAllowed
    for who teaches neither the course nor the group.
    """
    if not can_keep(actor, course, group):
        raise NotAllowed
    assignment = Assignment(
        course=course,
        group=group,
        title=title.strip(),
        description=description,
        max_score=max_score,
        due_at=due_at,
        allow_late=allow_late,
        is_published=is_published,
        created_by_id=actor.user_id,
    )
    save_valid(assignment)
    if is_published:
        tell(assignment)
    return assignment


@action("assignments.update", permission=CHANGE)
def update_assignment(actor: Actor, *, instance: Assignment, **changes: Unpack[AssignmentChanges]) -> Assignment:
    """Change the given values. Work that is in time by a later deadline is not late any more; an earlier one makes
    nothing late.

    Invalid names each wrong value; OtherCourse; ScoresAbove for fewer points than somebody has; WorkHandedIn for
    another group once there is work; NotAllowed for who teaches neither the course nor both groups.
    """
    assignment = own(actor, instance)
    group, was_published = assignment.group, assignment.is_published
    assign(assignment, changes)
    assignment.title = assignment.title.strip()
    is_moved = assignment.group != group
    if is_moved:
        demand_movable(actor, assignment)
    save_valid(assignment)
    forgive(assignment)
    if assignment.is_published and (is_moved or not was_published):
        tell(assignment)
    return assignment


@action("assignments.delete", permission=DELETE)
def delete_assignment(actor: Actor, *, instance: Assignment) -> None:
    """Take back an assignment that nobody has worked on; WorkHandedIn otherwise, NotAllowed for another teacher's."""
    assignment = own(actor, instance)
    if assignment.submissions.exists():
        raise WorkHandedIn
    assignment.delete()


def own(actor: Actor, instance: Assignment) -> Assignment:
    """The assignment as it is now, held until the end; NotAllowed when it is not the actor's to keep."""
    assignment = locked_assignment(instance.pk)
    if not can_keep(actor, assignment.course, assignment.group):
        raise NotAllowed
    return assignment


def demand_movable(actor: Actor, assignment: Assignment) -> None:
    """Refuse to take work from those who have done it, and to give it to another teacher's group."""
    if assignment.submissions.exists():
        raise WorkHandedIn
    if not can_keep(actor, assignment.course, assignment.group):
        raise NotAllowed


def forgive(assignment: Assignment) -> None:
    """Nothing that came before the deadline, as it is now, is late."""
    late = assignment.submissions.filter(is_late=True)
    if assignment.due_at is not None:
        late = late.filter(submitted_at__lte=assignment.due_at)
    late.update(is_late=False)


def tell(assignment: Assignment) -> None:
    """Let the students know who have it now; whoever was told of it already is not told again.

    Nobody has one of a course that is not published.
    """
    if not assignment.course.live:
        return
    students = tuple(students_given(assignment).values_list("pk", flat=True))
    emit(AssignmentGiven(assignment.pk, assignment.title, assignment.due_at, students))
