"""The contract's shapes, as they are published, in its own order."""

from api.contracts.turantalim.names import COURSE, GROUP, LESSON, SCHEDULE, SHAPES
from school.common.exposure import exposure
from tests.api.callers import Callers
from tests.world import World

PUBLISHED = {
    "users": "id, uuid, username, email, first_name, last_name, full_name, phone_number, role, language, is_active, "
    "is_verified, coins, created_at, last_login",
    "courses": "id, uuid, name, description, category, price, currency, instructor, is_published, "
    "created_at, updated_at",
    "groups": "id, name, course, course_name, teacher, teacher_name, start_date, end_date, max_students, "
    "students_count, students, description, is_active, created_at, updated_at",
    "schedules": "id, group, day_of_week, start_time, duration_minutes, room",
    "lessons": "id, group, group_name, title, number, scheduled_date, start_time, duration_minutes, starts_at, "
    "ends_at, status, is_rescheduled, teacher, room, material, created_at, updated_at",
    "reschedules": "id, lesson, old_date, old_start_time, new_date, new_start_time, reason, rescheduled_by, created_at",
    "holidays": "id, date, name",
    "attendance": "id, lesson, student, student_name, status, notes, marked_by, marked_at",
    "resources": "id, lesson, title, type, file_name, file_size, mime_type, duration_seconds, download_url, "
    "uploaded_by, created_at",
    "homework": "id, lesson, student, student_name, title, description, expected_answer, deadline, status, "
    "submitted_at, audio_url, transcript, similarity_score, differences, feedback, reviewed_by, reviewed_at, "
    "coins_awarded, failure_reason, created_at, updated_at",
    "payments": "id, student, student_name, group, course, amount, currency, payment_method, status, due_date, "
    "is_overdue, paid_at, transaction_id, notes, created_at, updated_at",
    "payment-history": "id, payment, old_status, new_status, changed_by, source, notes, created_at",
    "payment-schedules": "id, student, group, amount, currency, payment_method, day_of_month, start_date, end_date, "
    "is_active, next_due_date",
    "coin-balances": "student, balance, total_earned, total_spent",
    "coin-transactions": "id, student, amount, reason, source_type, source_id, created_at",
    "achievements": "id, code, name, description, icon, earned_at, student",
    "audit-logs": "id, actor, actor_name, action, model, object_id, object_repr, changes, via, ip_address, created_at",
    "notifications": "id, type, title, message, data, is_read, read_at, created_at",
    "notification-preferences": "telegram_enabled, sms_enabled, email_enabled, telegram_chat_id, phone_number, "
    "payment_notifications, homework_notifications, lesson_notifications, attendance_notifications, "
    "gamification_notifications",
    "notification-logs": "id, notification, recipient, channel, attempt, state, provider_id, error, created_at, "
    "finished_at",
}


def test_every_shape_is_the_published_one() -> None:
    assert {shape.collection: ", ".join(shape.fields) for shape in SHAPES} == PUBLISHED


def test_every_field_comes_from_its_collection() -> None:
    for shape in SHAPES:
        assert set(shape.fields) <= set(exposure(shape.collection).field_names), shape.collection


def test_both_apis_tell_the_same(api: Callers, world: World) -> None:
    paths = {"courses/courses": COURSE, "courses/groups": GROUP, "courses/schedules": SCHEDULE, "lessons": LESSON}
    for path, shape in paths.items():
        for who in ("admin", "teacher", "student"):
            contract = api[who].get(f"/api/v1/{path}/?ordering=id").json
            generated = api[who].get(f"/api/v1/data/{shape.collection}/?ordering=id").json
            assert contract["results"] == [shape.of(row) for row in generated["results"]]
            assert contract["count"] == generated["count"] > 0
