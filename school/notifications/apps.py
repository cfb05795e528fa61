"""What people are told."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from school.common.events import subscribe


class NotificationsConfig(AppConfig):
    name = "school.notifications"
    label = "notifications"
    verbose_name = _("Notifications")

    def ready(self) -> None:
        from school.assignments import events as assignments
        from content import events as content
        from school.attendance.events import AttendanceMarked
        from school.gamification.events import AchievementsEarned, CoinsAwarded
        from school.homework import events as homework
        from school.learning import events as learning
        from school.lessons import events as lessons
        from school.messaging import events as messaging
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
        from school.payments import events as payments
        from school.people import events as people

        subscribe(assignments.AssignmentGiven, of_assignments.tell_of_assignment)
        subscribe(assignments.WorkSubmitted, of_assignments.tell_of_work)
        subscribe(assignments.WorkGraded, of_assignments.tell_of_grade)
        subscribe(content.PageSubmitted, of_content.tell_of_submission)
        subscribe(content.PageReviewed, of_content.tell_of_review)
        subscribe(content.PageCommented, of_content.tell_of_comments)
        subscribe(AttendanceMarked, of_attendance.tell_of_attendance)
        subscribe(homework.HomeworkAssigned, of_homework.tell_of_homework)
        subscribe(homework.HomeworkDeadlineNear, of_homework.tell_of_near_deadline)
        subscribe(homework.HomeworkApproved, of_homework.tell_of_approval)
        subscribe(homework.HomeworkRejected, of_homework.tell_of_rejection)
        subscribe(homework.HomeworkSentBack, of_homework.tell_of_revision)
        subscribe(homework.HomeworkFailed, of_homework.tell_of_failure)
        subscribe(homework.HomeworkNeedsReview, of_homework.tell_of_review)
        subscribe(lessons.LessonRescheduled, of_lessons.tell_of_reschedule)
        subscribe(lessons.LessonCancelled, of_lessons.tell_of_cancellation)
        subscribe(lessons.LessonReopened, of_lessons.tell_of_reopening)
        subscribe(lessons.LessonsMoved, of_lessons.tell_of_plan)
        subscribe(learning.Enrolled, of_learning.tell_of_enrolment)
        subscribe(learning.CourseCompleted, of_learning.tell_of_completion)
        subscribe(payments.PaymentDue, of_payments.tell_of_due_payment)
        subscribe(payments.PaymentOverdue, of_payments.tell_of_overdue_payment)
        subscribe(payments.DebtorReminded, of_payments.tell_of_debts)
        subscribe(payments.PaymentConfirmed, of_payments.tell_of_confirmed_payment)
        subscribe(payments.PaymentRefunded, of_payments.tell_of_refund)
        subscribe(payments.PaymentDisputed, of_payments.tell_of_dispute)
        subscribe(AchievementsEarned, of_gamification.tell_of_achievements)
        subscribe(CoinsAwarded, of_gamification.tell_of_coins)
        subscribe(messaging.MessageSent, of_messaging.tell_of_message)
        subscribe(messaging.ConversationRead, of_messaging.clear_notice)
        subscribe(people.EmailVerificationRequested, of_people.mail_verification)
        subscribe(people.PasswordResetRequested, of_people.mail_password_reset)
        subscribe(people.ErasureAsked, of_people.tell_of_erasure_wish)
        subscribe(people.PersonAnonymised, of_people.forget)
