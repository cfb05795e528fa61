"""The contract's words, as data: which collection stands behind each of its objects, and what the object shows.

Our collections use the contract's own words for fields, so a shape only lists them, in the contract's order.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from school.common.exposure import Exposure, exposure


@dataclass(frozen=True, slots=True)
class Shape:
    """An object of the contract: the collection that it comes from and its fields."""

    collection: str
    fields: tuple[str, ...]

    @property
    def exposure(self) -> Exposure:
        return exposure(self.collection)

    def of(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The contract's fields of a row; what the row's reader may not see is not in it."""
        return {name: row[name] for name in self.fields if name in row}


USER = Shape(
    "users",
    (
        "id",
        "uuid",
        "username",
        "email",
        "first_name",
        "last_name",
        "full_name",
        "phone_number",
        "role",
        "language",
        "is_active",
        "is_verified",
        "coins",
        "created_at",
        "last_login",
    ),
)
COURSE = Shape(
    "courses",
    (
        "id",
        "uuid",
        "name",
        "description",
        "category",
        "price",
        "currency",
        "instructor",
        "is_published",
        "created_at",
        "updated_at",
    ),
)
GROUP = Shape(
    "groups",
    (
        "id",
        "name",
        "course",
        "course_name",
        "teacher",
        "teacher_name",
        "start_date",
        "end_date",
        "max_students",
        "students_count",
        "students",
        "description",
        "is_active",
        "created_at",
        "updated_at",
    ),
)
SCHEDULE = Shape("schedules", ("id", "group", "day_of_week", "start_time", "duration_minutes", "room"))
LESSON = Shape(
    "lessons",
    (
        "id",
        "group",
        "group_name",
        "title",
        "number",
        "scheduled_date",
        "start_time",
        "duration_minutes",
        "starts_at",
        "ends_at",
        "status",
        "is_rescheduled",
        "teacher",
        "room",
        "material",
        "created_at",
        "updated_at",
    ),
)
RESCHEDULE = Shape(
    "reschedules",
    (
        "id",
        "lesson",
        "old_date",
        "old_start_time",
        "new_date",
        "new_start_time",
        "reason",
        "rescheduled_by",
        "created_at",
    ),
)
HOLIDAY = Shape("holidays", ("id", "date", "name"))
ATTENDANCE = Shape(
    "attendance", ("id", "lesson", "student", "student_name", "status", "notes", "marked_by", "marked_at")
)
RESOURCE = Shape(
    "resources",
    (
        "id",
        "lesson",
        "title",
        "type",
        "file_name",
        "file_size",
        "mime_type",
        "duration_seconds",
        "download_url",
        "uploaded_by",
        "created_at",
    ),
)
HOMEWORK = Shape(
    "homework",
    (
        "id",
        "lesson",
        "student",
        "student_name",
        "title",
        "description",
        "expected_answer",
        "deadline",
        "status",
        "submitted_at",
        "audio_url",
        "transcript",
        "similarity_score",
        "differences",
        "feedback",
        "reviewed_by",
        "reviewed_at",
        "coins_awarded",
        "failure_reason",
        "created_at",
        "updated_at",
    ),
)
PAYMENT = Shape(
    "payments",
    (
        "id",
        "student",
        "student_name",
        "group",
        "course",
        "amount",
        "currency",
        "payment_method",
        "status",
        "due_date",
        "is_overdue",
        "paid_at",
        "transaction_id",
        "notes",
        "created_at",
        "updated_at",
    ),
)
PAYMENT_HISTORY = Shape(
    "payment-history", ("id", "payment", "old_status", "new_status", "changed_by", "source", "notes", "created_at")
)
PAYMENT_SCHEDULE = Shape(
    "payment-schedules",
    (
        "id",
        "student",
        "group",
        "amount",
        "currency",
        "payment_method",
        "day_of_month",
        "start_date",
        "end_date",
        "is_active",
        "next_due_date",
    ),
)
ACHIEVEMENT = Shape("achievements", ("id", "code", "name", "description", "icon", "earned_at", "student"))
AUDIT_LOG = Shape(
    "audit-logs",
    (
        "id",
        "actor",
        "actor_name",
        "action",
        "model",
        "object_id",
        "object_repr",
        "changes",
        "via",
        "ip_address",
        "created_at",
    ),
)
COINS = Shape("coin-balances", ("student", "balance", "total_earned", "total_spent"))
COIN_TRANSACTION = Shape(
    "coin-transactions", ("id", "student", "amount", "reason", "source_type", "source_id", "created_at")
)
NOTIFICATION = Shape("notifications", ("id", "type", "title", "message", "data", "is_read", "read_at", "created_at"))
PREFERENCES = Shape(
    "notification-preferences",
    (
        "telegram_enabled",
        "sms_enabled",
        "email_enabled",
        "telegram_chat_id",
        "phone_number",
        "payment_notifications",
        "homework_notifications",
        "lesson_notifications",
        "attendance_notifications",
        "gamification_notifications",
    ),
)
NOTIFICATION_LOG = Shape(
    "notification-logs",
    (
        "id",
        "notification",
        "recipient",
        "channel",
        "attempt",
        "state",
        "provider_id",
        "error",
        "created_at",
        "finished_at",
    ),
)
SHAPES = (
    USER,
    COURSE,
    GROUP,
    SCHEDULE,
    LESSON,
    RESCHEDULE,
    HOLIDAY,
    ATTENDANCE,
    RESOURCE,
    HOMEWORK,
    PAYMENT,
    PAYMENT_HISTORY,
    PAYMENT_SCHEDULE,
    COINS,
    COIN_TRANSACTION,
    ACHIEVEMENT,
    AUDIT_LOG,
    NOTIFICATION,
    PREFERENCES,
    NOTIFICATION_LOG,
)

# What the contract calls the inputs of our actions, where it has a word of its own.
BULK_MARK = {"lesson": "lesson_id", "marks": "attendance_data"}
SUBMIT = {"audio": "audio_submission"}
COURSE_WORDS = {"title": "name"}
# What a registration may say, the password last.
REGISTRATION = ("username", "email", "first_name", "last_name", "phone_number", "language", "password")
# What an admin may change of a person.
PERSON = ("username", "email", "first_name", "last_name", "phone_number", "language", "role", "is_active")
# What a person may change of their own profile.
PROFILE = ("first_name", "last_name", "phone_number", "language")
