"""Taking in a student's work: a file is checked and stored first, then written down together with the text."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from school.assignments import rules
from school.assignments.errors import DeadlinePassed, NoMoreVersions
from school.assignments.events import WorkSubmitted
from school.assignments.models import Assignment, Submission, work_path
from school.assignments.permissions import SUBMIT, can_submit
from school.assignments.queries import current_submission, locked_assignment, teachers_of
from school.common import clock
from school.common.actions import action, around
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed, naming
from school.common.events import emit
from school.common.models import save_valid
from school.common.storage import stored
from school.common.uploads import MEGABYTE, Content, check_upload
from school.learning.actions import note_activity
from school.people.models import User
from school.preferences.queries import preferences


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredWork:
    """A file that is in storage already, under `name`, and what its check found."""

    name: str
    content: Content


@around("assignments.submit", permission=SUBMIT)
def submit_work(
    actor: Actor,
    *,
    assignment: Assignment,
    text: str = "",
    file: UploadedFile | None = None,  # type: ignore[type-arg]  # generic for the type checker only
) -> Submission:
    """Take a student's text, file or both; what was handed in before stays but does not count any more.

    After the deadline a first version is taken, marked as late, where the assignment allows it: DeadlinePassed or
    NoMoreVersions otherwise. The refusals of `check_upload` stand under `file`; Invalid without any work; NotAllowed
    for who does not have the assignment. The file goes into storage outside of any transaction, and away again when it
    is not taken.
    """
    student = student_of(actor, assignment)
    if not text.strip() and file is None:
        raise Invalid(fields={"text": [_("Write a text, or send a file.")]})
    content = checked(file) if file else None
    refuse_closed(assignment, current_submission(assignment, student))
    with kept(assignment, file, content) as work:
        return take_work(actor, assignment=assignment, text=text, work=work)


def student_of(actor: Actor, assignment: Assignment) -> User:
    """The student who acts; NotAllowed when the assignment is not theirs."""
    if not can_submit(actor, assignment) or not isinstance(actor.user, User):
        raise NotAllowed
    return actor.user


def checked(file: UploadedFile) -> Content:  # type: ignore[type-arg]  # as above
    """What the file is, within the school's limit."""
    with naming("file"):
        return check_upload(file, max_bytes=preferences().resource_max_megabytes * MEGABYTE)


@contextmanager
def kept(
    assignment: Assignment,
    file: UploadedFile | None,  # type: ignore[type-arg]  # as above
    content: Content | None,
) -> Iterator[StoredWork | None]:
    """The file in storage for the block; None when there is none."""
    if file is None or content is None:
        yield None
        return
    with stored(work_path(assignment.pk, content.extension), file) as name:
        yield StoredWork(name=name, content=content)


def refuse_closed(assignment: Assignment, earlier: Submission | None) -> None:
    """Raise what forbids handing in now."""
    if not rules.is_late(clock.now(), assignment.due_at):
        return
    if earlier is not None:
        raise NoMoreVersions
    if not assignment.allow_late:
        raise DeadlinePassed


@action("assignments.submit", permission=SUBMIT)
def take_work(actor: Actor, *, assignment: Assignment, text: str, work: StoredWork | None) -> Submission:
    """Write down checked work as what counts from now on; Invalid names what is wrong with the text."""
    assignment = locked_assignment(assignment.pk)
    student = student_of(actor, assignment)
    earlier = current_submission(assignment, student)
    refuse_closed(assignment, earlier)
    if earlier:
        earlier.is_current = False
        earlier.save(update_fields=["is_current"])
    note_activity(actor, course_path=assignment.course.path)
    return tell(save_valid(version(assignment, student, text, work, after=earlier)))


def version(
    assignment: Assignment, student: User, text: str, work: StoredWork | None, *, after: Submission | None
) -> Submission:
    """The unsaved work with the next number."""
    now = clock.now()
    submission = Submission(
        assignment=assignment,
        student=student,
        number=after.number + 1 if after else 1,
        text=text.strip(),
        submitted_at=now,
        is_late=rules.is_late(now, assignment.due_at),
    )
    if work:
        submission.file.name = work.name
        submission.file_name, submission.mime_type = work.content.file_name, work.content.mime_type
        submission.file_size = work.content.size
    return submission


def tell(submission: Submission) -> Submission:
    """Let those know who are to grade it."""
    assignment = submission.assignment
    emit(
        WorkSubmitted(
            submission_id=submission.pk,
            assignment_id=assignment.pk,
            student_id=submission.student_id,
            title=assignment.title,
            at=submission.submitted_at,
            number=submission.number,
            is_late=submission.is_late,
            teacher_ids=teachers_of(assignment, submission.student_id),
        )
    )
    return submission
