"""content/assignments, content/teacher/… and content/submissions/…: work that is given, handed in and graded."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from pydantic import BaseModel, Field

from api.bodies import Body
from api.contracts.elearning.building import Message, done
from api.contracts.words import in_contract_words
from api.downloads import file_answer
from api.gateway import assignments
from api.gateway.arrays import MOST
from api.gateway.students import students_of
from api.keys import by_uuid
from api.routes import Call, Route
from api.schemas import EMAIL, URL
from api.wire import Moment, Text, json_answer
from school.common.uploads import DOCUMENTS

ADD, GRADE, SUBMIT = "assignments.add_assignment", "assignments.grade_submission", "assignments.submit_work"
LONGEST_TITLE, MOST_POINTS = 255, 32_767
FILE, SOUND = "file", "audio/*"
POINTS = Annotated[int, Field(strict=True, ge=0, le=MOST_POINTS)]
WORDS = {"course": "course_id", "due_at": "due_date"}


class Assignment(BaseModel):
    """What is asked."""

    id: UUID
    course_id: UUID
    title: str
    description: str
    due_date: datetime | None = Field(description="Null when it can be handed in at any time.")
    max_score: int = Field(ge=1)
    allow_late: bool = Field(description="Whether a first version is taken after the deadline, marked as late.")


class Submission(BaseModel):
    """A student's work as it was handed in."""

    id: UUID
    assignment_id: UUID
    student_id: UUID
    student_name: str
    number: int = Field(description="Which version it is; the newest counts.", ge=1)
    text: str
    file_name: str | None
    file_url: URL | None = Field(description="Where the file is; the login's cookie is enough for it.")
    submitted_at: datetime
    is_late: bool
    score: int | None = Field(description="Null until it is graded.", ge=0)
    max_score: int = Field(ge=1)
    feedback: str
    graded_at: datetime | None


class OwnAssignment(Assignment):
    """What is asked of the caller, and what counts of their work."""

    submission: Submission | None


class TaughtAssignment(Assignment):
    """What is asked, for who grades it."""

    is_published: bool
    submissions_count: int = Field(description="How many students have handed in work.", ge=0)
    graded_count: int = Field(description="How many of these have a score.", ge=0)


class OwnAssignments(BaseModel):
    """All of the caller's."""

    assignments: list[OwnAssignment]


class TaughtAssignments(BaseModel):
    """All of the teacher's."""

    assignments: list[TaughtAssignment]


class Submissions(BaseModel):
    """What counts of the students' work."""

    submissions: list[Submission]


class AssignmentCreated(Message):
    """What is there now."""

    id: UUID
    assignment: TaughtAssignment


class SubmissionTaken(Message):
    """What counts now."""

    submission: Submission


class TaughtStudent(BaseModel):
    """Somebody who learns from the caller."""

    id: UUID
    name: str
    email: EMAIL | None = Field(description="For who may read students' accounts; null for teachers.")
    enrolled_courses: int = Field(description="How many of the caller's courses.", ge=0)
    total_progress: float = Field(description="The mean of these courses, in percent.", ge=0, le=100)
    last_activity: datetime | None


class TaughtStudents(BaseModel):
    """All of them."""

    students: list[TaughtStudent]


class NewAssignment(Body):
    """Work for all students of one of the caller's courses."""

    shown = frozenset(TaughtAssignment.model_fields)
    course_id: UUID
    title: Text = Field(min_length=1, max_length=LONGEST_TITLE)
    description: Text = ""
    due_date: Moment | None = None
    max_score: Annotated[int, Field(strict=True, ge=1, le=MOST_POINTS)] = 100
    allow_late: bool = True


class NewSubmission(Body):
    """A text; or a form with a file, and a text if there is something to say."""

    text: Text = ""


class Grade(Body):
    """What the work is worth."""

    score: POINTS
    feedback: Text = ""


def own_tasks(call: Call) -> HttpResponse:
    """What the caller has to do."""
    return json_answer({"assignments": assignments.given(call.actor, call.site)})


def hand_in(call: Call) -> HttpResponse:
    """What counts now."""
    made = assignments.hand_in(call.actor, call.id, call.body, call.site)
    return done("Work handed in successfully", 201, submission=made)


def tasks(call: Call) -> HttpResponse:
    """What the caller gives and grades."""
    return json_answer({"assignments": assignments.taught(call.actor)})


def give(call: Call) -> HttpResponse:
    """The new assignment."""
    values = {"due_at" if name == "due_date" else name: value for name, value in call.body.items()}
    course_id = str(values.pop("course_id"))
    with in_contract_words(WORDS):
        made = assignments.give(call.actor, course_id, values)
    return done("Assignment created successfully", 201, id=made["id"], assignment=made)


def works(call: Call) -> HttpResponse:
    """What there is to grade."""
    return json_answer({"submissions": assignments.handed_in(call.actor, call.id, call.site)})


def grade(call: Call) -> HttpResponse:
    """The work with its score."""
    graded = assignments.grade(call.actor, call.id, call.body, call.site)
    return done("Submission graded successfully", submission=graded)


def students(call: Call) -> HttpResponse:
    """Who learns from the caller."""
    return json_answer({"students": students_of(call.actor)})


def download(call: Call) -> HttpResponseBase:
    """The file or the wanted part of it."""
    return file_answer(call.request, assignments.file_of(call.actor, call.id))


def routes() -> list[Route]:
    """Below content/."""
    return [*for_students(), *for_teachers(), *for_graders()]


def for_students() -> list[Route]:
    """assignments/."""
    listing = Route(
        method="GET",
        path="/assignments/",
        operation_id="listOwnAssignments",
        summary="List what one has to do",
        description=(
            "The published assignments of the courses and groups that one learns in, first due first, each with what "
            f"counts of one's own work; for teachers those that they give. At most the first {MOST}."
        ),
        handle=own_tasks,
        answer=OwnAssignments,
    )
    submitting = Route(
        method="POST",
        path="/assignments/{id}/submit/",
        operation_id="submitAssignment",
        summary="Hand in work",
        description=(
            "JSON with a `text`, or a form with a `file` (doc, docx, pdf, mp3, m4a, ogg, wav, webm or opus, known by "
            "its content) and perhaps a text. Until the deadline a new version takes the place of the one before; "
            "after it a first version is taken, marked as late, where the assignment allows it, and 409 "
            "`DEADLINE_PASSED` is answered to another one."
        ),
        handle=hand_in,
        body=NewSubmission,
        extras=(FILE,),
        answer=SubmissionTaken,
        status=201,
        permission=SUBMIT,
        keys={"id": by_uuid("assignments")},
    )
    return [listing, submitting]


def for_teachers() -> list[Route]:
    """teacher/assignments and teacher/students."""
    listing = Route(
        method="GET",
        path="/teacher/assignments/",
        operation_id="listTaughtAssignments",
        summary="List what one has given",
        description=(
            "The assignments of one's courses and groups, drafts too; for admins all. Newest first, at most the first "
            f"{MOST}."
        ),
        handle=tasks,
        answer=TaughtAssignments,
        permission=GRADE,
    )
    creating = Route(
        method="POST",
        path="/teacher/assignments/",
        operation_id="createTaughtAssignment",
        summary="Give an assignment",
        description="To all students of one of one's courses, at once: they are told of it. 403 for another's course.",
        handle=give,
        body=NewAssignment,
        answer=AssignmentCreated,
        status=201,
        permission=ADD,
        errors=(404,),
    )
    listing_students = Route(
        method="GET",
        path="/teacher/students/",
        operation_id="listTaughtStudents",
        summary="List who learns from one",
        description=f"The students of one's courses and groups by name; for admins all. At most the first {MOST}.",
        handle=students,
        answer=TaughtStudents,
        permission=GRADE,
    )
    return [listing, creating, listing_students]


def for_graders() -> list[Route]:
    """teacher/assignments/{id}/submissions, teacher/submissions/{id}/grade and submissions/{id}/file."""
    listing = Route(
        method="GET",
        path="/teacher/assignments/{id}/submissions/",
        operation_id="listTaughtSubmissions",
        summary="List the work for an assignment",
        description=f"What counts of each student's work, by name; at most the first {MOST}.",
        handle=works,
        answer=Submissions,
        permission=GRADE,
        keys={"id": by_uuid("assignments")},
    )
    grading = Route(
        method="POST",
        path="/teacher/submissions/{id}/grade/",
        operation_id="gradeTaughtSubmission",
        summary="Grade work",
        description=(
            "From 0 to the assignment's points. Grading again takes the place of score and feedback. 409 `SUPERSEDED` "
            "when the student has handed in a newer version."
        ),
        handle=grade,
        body=Grade,
        answer=SubmissionTaken,
        permission=GRADE,
        keys={"id": by_uuid("submissions")},
    )
    return [listing, grading, downloading((*DOCUMENTS.values(), SOUND))]


def downloading(kinds: Iterable[str]) -> Route:
    """GET and HEAD of a file that was handed in."""
    content: dict[str, Any] = {kind: {"schema": {"type": "string", "format": "binary"}} for kind in kinds}
    return Route(
        method="GET",
        path="/submissions/{id}/file/",
        operation_id="downloadSubmission",
        summary="Download the file of handed in work, or play it",
        description=(
            "For the student and who grades it. Answers range requests with 206, unchanged files with 304, and files "
            "in a bucket with 302 to an address that is good for some minutes. The login's cookie is enough for it."
        ),
        handle=download,
        cookie=True,
        content=content,
        errors=(412, 416),
        keys={"id": by_uuid("submissions")},
    )
