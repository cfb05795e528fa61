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
