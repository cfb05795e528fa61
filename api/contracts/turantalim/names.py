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
ATTENDANCE = Shape(
    "attendance", ("id", "lesson", "student", "student_name", "status", "notes", "marked_by", "marked_at")
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
COINS = Shape("coin-balances", ("student", "balance", "total_earned", "total_spent"))
COIN_TRANSACTION = Shape(
    "coin-transactions", ("id", "student", "amount", "reason", "source_type", "source_id", "created_at")
)
NOTIFICATION = Shape("notifications", ("id", "type", "title", "message", "data", "is_read", "read_at", "created_at"))
SHAPES = (
    USER,
    COURSE,
    GROUP,
    SCHEDULE,
    LESSON,
    ATTENDANCE,
    HOMEWORK,
    PAYMENT,
    COINS,
    COIN_TRANSACTION,
    NOTIFICATION,
)

# What the contract calls the inputs of our actions, where it has a word of its own.
BULK_MARK = {"lesson": "lesson_id", "marks": "attendance_data"}
SUBMIT = {"audio": "audio_submission"}
# What a person may change of their own profile.
PROFILE = ("first_name", "last_name", "phone_number", "language")
