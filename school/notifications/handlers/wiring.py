"""Of which events people are told, and by what."""

from collections.abc import Callable
from typing import Any

from content import events as content
from school.assignments import events as assignments
from school.attendance.events import AttendanceMarked
from school.common.events import Event, subscribe
from school.gamification.events import AchievementsEarned, CoinsAwarded
from school.homework import events as homework
from school.learning import events as learning
from school.lessons import events as lessons
from school.messaging import events as messaging
from school.notifications.events import SmsUnpaid
from school.notifications.handlers import assignments as of_assignments
from school.notifications.handlers import attendance as of_attendance
from school.notifications.handlers import content as of_content
from school.notifications.handlers import gamification as of_gamification
from school.notifications.handlers import homework as of_homework
from school.notifications.handlers import learning as of_learning
from school.notifications.handlers import lessons as of_lessons
from school.notifications.handlers import messaging as of_messaging
from school.notifications.handlers import payments as of_payments
from school.notifications.handlers import people as of_people
from school.notifications.handlers import sms as of_sms
from school.payments import events as payments
from school.people import events as people

TOLD: tuple[tuple[type[Event], Callable[[Any], None]], ...] = (
    (assignments.AssignmentGiven, of_assignments.tell_of_assignment),
    (assignments.WorkSubmitted, of_assignments.tell_of_work),
    (assignments.WorkGraded, of_assignments.tell_of_grade),
    (content.PageSubmitted, of_content.tell_of_submission),
    (content.PageReviewed, of_content.tell_of_review),
    (content.PageCommented, of_content.tell_of_comments),
    (content.PageNotPublished, of_content.tell_of_failure),
    (AttendanceMarked, of_attendance.tell_of_attendance),
    (homework.HomeworkAssigned, of_homework.tell_of_homework),
    (homework.HomeworkDeadlineNear, of_homework.tell_of_near_deadline),
    (homework.HomeworkApproved, of_homework.tell_of_approval),
    (homework.HomeworkRejected, of_homework.tell_of_rejection),
    (homework.HomeworkSentBack, of_homework.tell_of_revision),
    (homework.HomeworkFailed, of_homework.tell_of_failure),
    (homework.HomeworkNeedsReview, of_homework.tell_of_review),
    (lessons.LessonRescheduled, of_lessons.tell_of_reschedule),
    (lessons.LessonCancelled, of_lessons.tell_of_cancellation),
    (lessons.LessonReopened, of_lessons.tell_of_reopening),
    (lessons.LessonsMoved, of_lessons.tell_of_plan),
    (learning.Enrolled, of_learning.tell_of_enrolment),
    (learning.CourseCompleted, of_learning.tell_of_completion),
    (payments.PaymentDue, of_payments.tell_of_due_payment),
    (payments.PaymentOverdue, of_payments.tell_of_overdue_payment),
    (payments.DebtorReminded, of_payments.tell_of_debts),
    (payments.PaymentConfirmed, of_payments.tell_of_confirmed_payment),
    (payments.PaymentRefunded, of_payments.tell_of_refund),
    (payments.PaymentDisputed, of_payments.tell_of_dispute),
    (AchievementsEarned, of_gamification.tell_of_achievements),
    (CoinsAwarded, of_gamification.tell_of_coins),
    (messaging.MessageSent, of_messaging.tell_of_message),
    (messaging.ConversationRead, of_messaging.clear_notice),
    (people.EmailVerificationRequested, of_people.mail_verification),
    (people.PasswordResetRequested, of_people.mail_password_reset),
    (people.LinksEnded, of_people.tell_of_ended_links),
    (people.ErasureAsked, of_people.tell_of_erasure_wish),
    (people.PersonAnonymised, of_people.forget),
    (SmsUnpaid, of_sms.tell_of_empty_account),
)


def subscribe_all() -> None:
    """Listen to all of them; once, when the apps are ready."""
    for event, handler in TOLD:
        subscribe(event, handler)
