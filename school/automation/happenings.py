"""The domain's events as the world outside knows them: one event of ours may be many happenings, one per student."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any
from uuid import uuid4

from school.assignments import events as assignments
from school.attendance import events as attendance
from school.automation import payloads
from school.automation.choices import EventName
from school.common.events import Event
from school.gamification import events as gamification
from school.homework import events as homework
from school.learning import events as learning
from school.lessons import events as lessons
from school.payments import events as payments
from school.people import events as people
from school.quizzes import events as quizzes

type Values = dict[str, Any]
type Told = tuple[type[payloads.Payload], Callable[[Any], Iterable[Values]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """Something that happened, in published words.

    `name` is one of EventName, or of an event that is only sent by hand. `key` is the same whenever the same thing is
    told again, and no other thing's. `payload` is plain JSON data. `subject_user_id` is the student (or the person)
    whom it is about, None where it is about no one person.
    """

    name: str
    key: str
    payload: Mapping[str, Any]
    subject_user_id: int | None


def happenings_of(event: Event) -> tuple[Happening, ...]:
    """What `event` is to the world outside, in its own order; nothing for an event that is not published."""
    return tuple(happening(payload, values) for payload, parts in TOLD.get(type(event), ()) for values in parts(event))


def told_events() -> tuple[type[Event], ...]:
    """The kinds of events that are published."""
    return tuple(TOLD)


def happening(payload: type[payloads.Payload], values: Values) -> Happening:
    """One happening out of all that is known of it."""
    which = ":".join(str(values[name]) for name in payload.one) or uuid4().hex
    return Happening(
        name=payload.name,
        key=f"{payload.name}:{which}",
        payload=payload.of(values).model_dump(mode="json"),
        subject_user_id=values.get("student_id", values.get("user_id")),
    )


def values_of(told: Any) -> Values:
    """What an event, or a line of one, says."""
    return {each.name: getattr(told, each.name) for each in fields(told)}


def whole(event: Event) -> Iterator[Values]:
    """The event as it is."""
    yield values_of(event)


def each_of(name: str) -> Callable[[Event], Iterator[Values]]:
    """Each line of the event's list `name`, with what the event says of all of them."""

    def parts(event: Event) -> Iterator[Values]:
        shared = values_of(event)
        for line in shared[name]:
            yield shared | values_of(line)

    return parts


def each_student(event: Event) -> Iterator[Values]:
    """The event for each of its `student_ids`."""
    shared = values_of(event)
    for student_id in shared["student_ids"]:
        yield shared | {"student_id": student_id}


def each_homework(event: homework.HomeworkAssigned) -> Iterator[Values]:
    """The task for each who has it now."""
    for student_id, homework_id in event.homework:
        yield values_of(event) | {"student_id": student_id, "homework_id": homework_id}


def reviewed(status: str) -> Callable[[Event], Iterator[Values]]:
    """A review that ended as `status`."""

    def parts(event: Event) -> Iterator[Values]:
        yield values_of(event) | {"status": status}

    return parts


def move_by_hand(event: lessons.LessonRescheduled) -> Iterator[Values]:
    """One lesson's move."""
    yield values_of(event) | {"occasion": event.reschedule_id}


def of_plan(fate: EventName) -> Callable[[lessons.LessonsMoved], Iterator[Values]]:
    """Those lessons of a plan, or of its undo, that met this fate."""

    def parts(event: lessons.LessonsMoved) -> Iterator[Values]:
        for lesson in event.lessons:
            if fate_of(lesson, is_undone=event.is_undone) == fate:
                more = {"starts_at": lesson.new_starts_at, "was_completed": False}
                yield values_of(event) | values_of(lesson) | more

    return parts


def fate_of(lesson: lessons.ChangedLesson, *, is_undone: bool) -> EventName | None:
    """What a plan did to a lesson; None for another teacher alone, which is not told outside."""
    if lesson.is_cancelled:
        return EventName.LESSON_CANCELLED
    if lesson.old_starts_at != lesson.new_starts_at:
        return EventName.LESSON_RESCHEDULED
    is_back = is_undone and lesson.old_teacher_id == lesson.new_teacher_id
    return EventName.LESSON_REOPENED if is_back else None


TOLD: dict[type[Event], tuple[Told, ...]] = {
    people.StudentsCame: ((payloads.StudentRegistered, each_student),),
    people.PersonAnonymised: ((payloads.PersonForgotten, whole),),
    learning.Enrolled: ((payloads.EnrollmentCreated, whole),),
    learning.CourseCompleted: ((payloads.CourseCompleted, whole),),
    lessons.LessonCompleted: ((payloads.LessonCompleted, whole),),
    lessons.LessonRescheduled: ((payloads.LessonRescheduled, move_by_hand),),
    lessons.LessonCancelled: ((payloads.LessonCancelled, whole),),
    lessons.LessonReopened: ((payloads.LessonReopened, whole),),
    lessons.LessonsMoved: (
        (payloads.LessonRescheduled, of_plan(EventName.LESSON_RESCHEDULED)),
        (payloads.LessonCancelled, of_plan(EventName.LESSON_CANCELLED)),
        (payloads.LessonReopened, of_plan(EventName.LESSON_REOPENED)),
    ),
    attendance.AttendanceMarked: ((payloads.AttendanceMarked, each_of("marks")),),
    homework.HomeworkAssigned: ((payloads.HomeworkAssigned, each_homework),),
    homework.HomeworkNeedsReview: ((payloads.HomeworkWaiting, whole),),
    homework.HomeworkApproved: ((payloads.HomeworkReviewed, reviewed("approved")),),
    homework.HomeworkRejected: ((payloads.HomeworkReviewed, reviewed("rejected")),),
    homework.HomeworkSentBack: ((payloads.HomeworkReviewed, reviewed("revision")),),
    homework.HomeworkFailed: ((payloads.HomeworkFailed, whole),),
    homework.HomeworkDeadlineNear: ((payloads.HomeworkDeadlineNear, whole),),
    quizzes.QuizSubmitted: ((payloads.QuizSubmitted, whole),),
    assignments.AssignmentGiven: ((payloads.AssignmentGiven, each_student),),
    assignments.WorkSubmitted: ((payloads.AssignmentSubmitted, whole),),
    assignments.WorkGraded: ((payloads.AssignmentGraded, whole),),
    payments.PaymentDue: ((payloads.PaymentDue, whole),),
    payments.PaymentOverdue: ((payloads.PaymentOverdue, whole),),
    payments.PaymentConfirmed: ((payloads.PaymentConfirmed, whole),),
    payments.PaymentRefunded: ((payloads.PaymentRefunded, whole),),
    payments.PaymentDisputed: ((payloads.PaymentDisputed, whole),),
    gamification.CoinsAwarded: ((payloads.CoinsAwarded, each_of("awards")),),
    gamification.AchievementsEarned: ((payloads.AchievementEarned, each_of("earned")),),
}
