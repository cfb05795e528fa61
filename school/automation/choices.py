"""What is told to other systems, and what became of it."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class EventName(TextChoices):
    """What webhooks and automations can wait for. A name is published: it is never changed, and never means less."""

    STUDENT_REGISTERED = "student.registered", _("A student came to the school")
    PERSON_FORGOTTEN = "person.forgotten", _("A person was forgotten: their data are gone")
    ENROLLMENT_CREATED = "enrollment.created", _("A course was opened to a student")
    COURSE_COMPLETED = "course.completed", _("A student completed a course")
    LESSON_COMPLETED = "lesson.completed", _("A lesson was held")
    LESSON_RESCHEDULED = "lesson.rescheduled", _("A lesson was moved")
    LESSON_CANCELLED = "lesson.cancelled", _("A lesson was cancelled")
    LESSON_REOPENED = "lesson.reopened", _("A completed or cancelled lesson is scheduled again")
    ATTENDANCE_MARKED = "attendance.marked", _("A student’s attendance was marked or changed")
    HOMEWORK_ASSIGNED = "homework.assigned", _("A student was given homework")
    HOMEWORK_WAITING = "homework.waiting", _("Homework waits for its teacher")
    HOMEWORK_REVIEWED = "homework.reviewed", _("Homework was approved, rejected or sent back")
    HOMEWORK_FAILED = "homework.failed", _("A recording could not be transcribed")
    HOMEWORK_DEADLINE_NEAR = "homework.deadline_near", _("A homework’s deadline is near")
    QUIZ_SUBMITTED = "quiz.submitted", _("A student handed in a quiz")
    ASSIGNMENT_GIVEN = "assignment.given", _("A student was given an assignment")
    ASSIGNMENT_SUBMITTED = "assignment.submitted", _("A student handed in an assignment")
    ASSIGNMENT_GRADED = "assignment.graded", _("An assignment was graded")
    PAYMENT_DUE = "payment.due", _("A payment is due soon")
    PAYMENT_OVERDUE = "payment.overdue", _("A payment is overdue")
    PAYMENT_CONFIRMED = "payment.confirmed", _("A payment was confirmed")
    PAYMENT_REFUNDED = "payment.refunded", _("Money was given back")
    PAYMENT_DISPUTED = "payment.disputed", _("The payer’s bank disputes a payment")
    COINS_AWARDED = "coins.awarded", _("A student’s coins changed")
    ACHIEVEMENT_EARNED = "achievement.earned", _("A student earned an achievement")


class ValueName(TextChoices):
    """What events tell; a name is published, as the events' names are, and means the same in all of them."""

    AMOUNT = "amount", _("amount")
    ASSIGNMENT_ID = "assignment_id", _("ID of the assignment")
    AT = "at", _("when it happened")
    ATTEMPT = "attempt", _("which attempt it is")
    ATTEMPT_ID = "attempt_id", _("ID of the attempt")
    ATTENDANCE_ID = "attendance_id", _("ID of the mark")
    CODE = "code", _("code of the achievement")
    COINS = "coins", _("coins")
    COMPLETED_AT = "completed_at", _("when it was completed")
    COURSE_ID = "course_id", _("ID of the course")
    COURSE_TITLE = "course_title", _("name of the course")
    CURRENCY = "currency", _("currency")
    DEADLINE = "deadline", _("deadline")
    DUE_AT = "due_at", _("when it is due")
    DUE_DATE = "due_date", _("due on")
    EARNED_ID = "earned_id", _("ID of the earned achievement")
    ENROLLED_AT = "enrolled_at", _("when the course was opened")
    ENTRY_ID = "entry_id", _("ID of the entry")
    GROUP_ID = "group_id", _("ID of the group")
    HOMEWORK_ID = "homework_id", _("ID of the homework")
    IS_LATE = "is_late", _("whether it is late")
    IS_WHOLE = "is_whole", _("whether all was given back")
    LESSON_ID = "lesson_id", _("ID of the lesson")
    LESSON_NAME = "lesson_name", _("name of the lesson")
    MAX_SCORE = "max_score", _("highest possible score")
    NEW_STARTS_AT = "new_starts_at", _("new beginning")
    NUMBER = "number", _("which time it is")
    OLD_STARTS_AT = "old_starts_at", _("old beginning")
    OLD_STATUS = "old_status", _("state before")
    PASSED = "passed", _("whether it was passed")
    PAYMENT_ID = "payment_id", _("ID of the payment")
    QUIZ_ID = "quiz_id", _("ID of the quiz")
    REASON = "reason", _("reason")
    REFUND_ID = "refund_id", _("ID of the refund")
    SCORE = "score", _("score reached")
    SOURCE_TYPE = "source_type", _("what the coins are for")
    STARTS_AT = "starts_at", _("beginning")
    STATUS = "status", _("state")
    STUDENT_ID = "student_id", _("ID of the student")
    SUBMISSION_ID = "submission_id", _("ID of the work")
    SUBMITTED_AT = "submitted_at", _("when it was handed in")
    TEACHER_ID = "teacher_id", _("ID of the teacher")
    TITLE = "title", _("title")
    USER_ID = "user_id", _("ID of the person")
    WAS_COMPLETED = "was_completed", _("whether it had been held")


TEST = "webhook.test"  # sent by hand to try a webhook out; nothing waits for it


class WebhookDeliveryState(TextChoices):
    """waiting and sending end as delivered or failed; staff can send both again."""

    WAITING = "waiting", _("waiting")
    SENDING = "sending", _("being sent")
    DELIVERED = "delivered", _("delivered")
    FAILED = "failed", _("failed")


OPEN = (WebhookDeliveryState.WAITING, WebhookDeliveryState.SENDING)


class Operator(TextChoices):
    """How an automation compares a value of what happened with the one that staff wrote."""

    EQ = "eq", _("is")
    NE = "ne", _("is not")
    GT = "gt", _("is more than")
    GTE = "gte", _("is at least")
    LT = "lt", _("is less than")
    LTE = "lte", _("is at most")
    CONTAINS = "contains", _("contains")
    IN = "in", _("is one of")
    ISNULL = "isnull", _("is empty")


class EffectKind(TextChoices):
    """What an automation does."""

    NOTIFY = "notify", _("tell people")
    AWARD = "award", _("award coins")
    WEBHOOK = "webhook", _("call a webhook")
    BILL = "bill", _("record a payment that is due")


class Recipient(TextChoices):
    """Whom an automation tells."""

    PERSON = "person", _("the person whom it is about")
    TEACHER = "teacher", _("the teacher of the group")
    OPERATORS = "operators", _("operators and admins")
    ACCOUNTANTS = "accountants", _("accountants and admins")
    EDITORS = "editors", _("editors and admins")


class RunState(TextChoices):
    """queued → done | failed; a failed one can be queued again. What would go round in a circle is cut at once."""

    QUEUED = "queued", _("waiting")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")
    CUT = "cut", _("not started: a circle")


class StepState(TextChoices):
    """waiting → done | failed; what is done is never done again."""

    WAITING = "waiting", _("waiting")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")
