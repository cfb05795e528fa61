"""What each published event says, field by field: ids and public values, never names, addresses or secrets.

A payload may get further fields; none is ever renamed, removed or given another meaning.
"""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, PlainSerializer

from school.attendance.choices import AttendanceStatus
from school.automation.choices import EventName
from school.homework.choices import Decision


def utc(moment: datetime) -> str:
    """ISO 8601 in UTC with Z."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


Moment = Annotated[datetime, PlainSerializer(utc)]
Money = Annotated[Decimal, PlainSerializer(lambda amount: f"{amount:.2f}")]
Mark = Annotated[str, AttendanceStatus]  # the words that there are, and what people call them
Verdict = Annotated[str, Decision]


class Payload(BaseModel):
    """One event. `name` is its published name; `one` are the values that tell it from all others of that name.

    Where `one` is empty, each time that it is told is another event.
    """

    model_config = ConfigDict(frozen=True)
    name: ClassVar[EventName]
    one: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def of(cls, values: dict[str, Any]) -> "Payload":
        """The payload out of everything that is known of the event."""
        return cls.model_validate(values)


class StudentRegistered(Payload):
    """A student's account was made: by the student, by staff or by an import."""

    name = EventName.STUDENT_REGISTERED
    one = ("student_id",)
    student_id: int


class PersonForgotten(Payload):
    """A person was anonymised. Whoever keeps their data has to delete these too."""

    name = EventName.PERSON_FORGOTTEN
    one = ("user_id",)
    user_id: int


class EnrollmentCreated(Payload):
    """A course is open to a student who could not read it before, or who had left it."""

    name = EventName.ENROLLMENT_CREATED
    one = ("student_id", "course_id", "enrolled_at")
    student_id: int
    course_id: int
    course_title: str
    enrolled_at: Moment


class CourseCompleted(Payload):
    """A student has done the last that was left of a course."""

    name = EventName.COURSE_COMPLETED
    one = ("student_id", "course_id", "completed_at")
    student_id: int
    course_id: int
    course_title: str
    completed_at: Moment


class LessonCompleted(Payload):
    """A lesson was held."""

    name = EventName.LESSON_COMPLETED
    lesson_id: int
    group_id: int
    lesson_name: str


class LessonRescheduled(Payload):
    """A lesson is at another time, by itself or by a plan for many."""

    name = EventName.LESSON_RESCHEDULED
    one = ("occasion", "lesson_id")
    lesson_id: int
    group_id: int
    lesson_name: str
    old_starts_at: Moment
    new_starts_at: Moment
    reason: str


class LessonCancelled(Payload):
    """A lesson will not take place."""

    name = EventName.LESSON_CANCELLED
    lesson_id: int
    group_id: int
    lesson_name: str
    starts_at: Moment
    reason: str


class LessonReopened(Payload):
    """A lesson that was completed or cancelled is scheduled again."""

    name = EventName.LESSON_REOPENED
    lesson_id: int
    group_id: int
    lesson_name: str
    starts_at: Moment
    was_completed: bool


class AttendanceMarked(Payload):
    """A student's mark is new or another one: present, absent, late or excused; null when it was taken back."""

    name = EventName.ATTENDANCE_MARKED
    attendance_id: int
    lesson_id: int
    lesson_name: str
    student_id: int
    status: Mark | None
    old_status: Mark | None


class HomeworkAssigned(Payload):
    """A student was given homework."""

    name = EventName.HOMEWORK_ASSIGNED
    one = ("homework_id",)
    homework_id: int
    lesson_id: int
    student_id: int
    title: str
    deadline: Moment


class HomeworkResult(Payload):
    """What became of a student's `attempt`th answer."""

    one: ClassVar[tuple[str, ...]] = ("homework_id", "attempt", "at")
    homework_id: int
    student_id: int
    title: str
    attempt: int
    at: Moment


class HomeworkWaiting(HomeworkResult):
    """The score did not suffice to approve the answer by itself: the teacher decides."""

    name = EventName.HOMEWORK_WAITING
    teacher_id: int


class HomeworkReviewed(HomeworkResult):
    """The answer was approved, by its score or by a teacher, rejected, or sent back for a revision."""

    name = EventName.HOMEWORK_REVIEWED
    one = ("homework_id", "attempt", "at", "status")
    status: Verdict
    coins: int


class HomeworkFailed(HomeworkResult):
    """The recording could not be transcribed."""

    name = EventName.HOMEWORK_FAILED
    reason: str


class HomeworkDeadlineNear(Payload):
    """An answer is still wanted, and little time is left."""

    name = EventName.HOMEWORK_DEADLINE_NEAR
    one = ("homework_id", "deadline")
    homework_id: int
    student_id: int
    title: str
    deadline: Moment


class QuizSubmitted(Payload):
    """A student has handed in the `number`th attempt; `score` is a whole percent."""

    name = EventName.QUIZ_SUBMITTED
    one = ("attempt_id",)
    attempt_id: int
    student_id: int
    quiz_id: int
    lesson_id: int
    title: str
    number: int
    score: int
    passed: bool
    submitted_at: Moment


class AssignmentGiven(Payload):
    """A student can see and do an assignment from now on; `due_at` null: at any time."""

    name = EventName.ASSIGNMENT_GIVEN
    assignment_id: int
    student_id: int
    title: str
    due_at: Moment | None


class WorkPayload(Payload):
    """Something happened to a student's work on an assignment."""

    submission_id: int
    assignment_id: int
    student_id: int
    title: str
    at: Moment


class AssignmentSubmitted(WorkPayload):
    """A student has handed in work, for the `number`th time."""

    name = EventName.ASSIGNMENT_SUBMITTED
    one = ("submission_id", "number")
    number: int
    is_late: bool


class AssignmentGraded(WorkPayload):
    """Work has a score, or another one than before."""

    name = EventName.ASSIGNMENT_GRADED
    one = ("submission_id", "at")
    score: int
    max_score: int


class PaymentPayload(Payload):
    """A payment of a student; the amount is an exact decimal as text."""

    one: ClassVar[tuple[str, ...]] = ("payment_id",)
    payment_id: int
    student_id: int
    amount: Money
    currency: str


class PaymentDue(PaymentPayload):
    """It is to be paid by `due_date`; told a few days before."""

    name = EventName.PAYMENT_DUE
    one = ("payment_id", "due_date")
    due_date: date


class PaymentOverdue(PaymentPayload):
    """Nobody has paid it in time."""

    name = EventName.PAYMENT_OVERDUE
    one = ("payment_id", "due_date")
    due_date: date


class PaymentConfirmed(PaymentPayload):
    """The school has the money."""

    name = EventName.PAYMENT_CONFIRMED


class PaymentRefunded(PaymentPayload):
    """The school has given `amount` of it back; `is_whole` when nothing of the payment is left."""

    name = EventName.PAYMENT_REFUNDED
    one = ("refund_id",)
    refund_id: int
    is_whole: bool


class PaymentDisputed(PaymentPayload):
    """The payer's bank wants `amount` of it back."""

    name = EventName.PAYMENT_DISPUTED
    one = ()


class CoinsAwarded(Payload):
    """Coins were booked; below zero, they were taken away. `source_type` is what for."""

    name = EventName.COINS_AWARDED
    one = ("entry_id",)
    entry_id: int
    student_id: int
    amount: int
    source_type: str


class AchievementEarned(Payload):
    """A student has earned an achievement."""

    name = EventName.ACHIEVEMENT_EARNED
    one = ("earned_id",)
    earned_id: int
    student_id: int
    code: str
