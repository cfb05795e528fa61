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
    "attendance": "id, lesson, student, student_name, status, notes, marked_by, marked_at",
    "homework": "id, lesson, student, student_name, title, description, expected_answer, deadline, status, "
    "submitted_at, audio_url, transcript, similarity_score, differences, feedback, reviewed_by, reviewed_at, "
    "coins_awarded, failure_reason, created_at, updated_at",
    "payments": "id, student, student_name, group, course, amount, currency, payment_method, status, due_date, "
    "is_overdue, paid_at, transaction_id, notes, created_at, updated_at",
    "coin-balances": "student, balance, total_earned, total_spent",
    "coin-transactions": "id, student, amount, reason, source_type, source_id, created_at",
    "notifications": "id, type, title, message, data, is_read, read_at, created_at",
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
