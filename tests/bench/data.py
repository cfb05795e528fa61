"""A large school, made by SQL in the product's own tables: the same rows on every machine."""

from dataclasses import dataclass

import psycopg
from psycopg import sql

TEACHERS, GROUPS, MEMBERS_OF_GROUP, LESSONS_OF_GROUP = 250, 500, 20, 40


@dataclass(frozen=True, slots=True)
class Size:
    """How many rows of the large tables there are."""

    students: int = 10_000
    attendance: int = 200_000
    payments: int = 100_000
    coins: int = 300_000

    def smaller(self, times: int) -> "Size":
        """The same school with so many times fewer marks, payments and coins."""
        return Size(self.students, self.attendance // times, self.payments // times, self.coins // times)


FULL = Size()

PEOPLE = """
INSERT INTO people_user (id, password, is_superuser, username, first_name, last_name, is_staff, is_active, date_joined,
    uuid, email, phone_number, language, role, is_verified, extra, created_at, updated_at)
SELECT n, '!', false, kind || n, 'First' || n, 'Last' || n, false, true, now(), gen_random_uuid(),
    kind || n || '@example.com', '', 'en', kind, true, '{}', now(), now()
FROM (
    SELECT n, CASE WHEN n <= %(students)s THEN 'student' ELSE 'teacher' END AS kind
    FROM generate_series(1, %(students)s + %(teachers)s) AS n
) AS people
"""
GROUPS_SQL = """
INSERT INTO groups_studygroup (id, created_at, updated_at, name, start_date, end_date, max_students, students_count,
    description, is_active, course_id, teacher_id)
SELECT n, now(), now(), 'Group ' || n, DATE '2026-09-01', DATE '2026-12-31', 30, %(members)s, '', true, %(course)s,
    %(students)s + 1 + (n - 1) %% %(teachers)s
FROM generate_series(1, %(groups)s) AS n
"""
MEMBERS = """
INSERT INTO groups_membership (group_id, student_id, joined_on)
SELECT 1 + (n - 1) / %(members)s, 1 + (n - 1) %% %(students)s, DATE '2026-09-01'
FROM generate_series(1, %(groups)s * %(members)s) AS n
"""
LESSONS = """
INSERT INTO lessons_lesson (id, created_at, updated_at, title, number, starts_at, ends_at, status, is_rescheduled,
    is_adjusted, cancel_reason, group_id, teacher_id, planned_on)
SELECT (g - 1) * %(per_group)s + k, now(), now(), '', k, at, at + INTERVAL '90 minutes', 'scheduled', false,
    false, '', g, %(students)s + 1 + (g - 1) %% %(teachers)s, at::date
FROM generate_series(1, %(groups)s) AS g, generate_series(1, %(per_group)s) AS k,
    LATERAL (SELECT TIMESTAMPTZ '2026-09-01 05:00Z' + k * INTERVAL '1 day'
        + (g - 1) / %(teachers)s * INTERVAL '2 hours' AS at) AS placed
"""
ATTENDANCE = """
INSERT INTO attendance_attendance (created_at, updated_at, lesson_id, student_id, status, notes, marked_at)
SELECT now(), now(), lesson, 1 + ((lesson - 1) / %(per_group)s * %(members)s + member) %% %(students)s,
    (ARRAY['present', 'present', 'present', 'late', 'absent'])[1 + (lesson + member) %% 5], '', now()
FROM generate_series(1, %(attendance)s / %(members)s) AS lesson, generate_series(0, %(members)s - 1) AS member
"""
PAYMENTS = """
INSERT INTO payments_payment (created_at, updated_at, amount, currency, payment_method, status, due_date, paid_at,
    notes, refunded_amount, group_id, student_id)
SELECT at, at, 100000 + n %% 900, 'UZS', 'cash', status, DATE '2026-09-01' + n %% 100,
    CASE WHEN status = 'confirmed' THEN at END, '', 0, 1 + n %% %(groups)s, 1 + n %% %(students)s
FROM generate_series(1, %(payments)s) AS n,
    LATERAL (SELECT TIMESTAMPTZ '2026-09-01' + n * INTERVAL '1 second' AS at,
        (ARRAY['pending', 'confirmed', 'confirmed', 'failed', 'overdue'])[1 + n %% 5] AS status) AS made
"""
COINS = """
INSERT INTO gamification_cointransaction (amount, reason, source_type, source_id, created_at, student_id)
SELECT 1 + n %% 10, 'Attended', 'bench', n::text, now(), 1 + n %% %(students)s
FROM generate_series(1, %(coins)s) AS n
"""
BALANCES = """
INSERT INTO gamification_coinbalance (student_id, balance, earned, spent)
SELECT student_id, sum(amount), sum(amount), 0 FROM gamification_cointransaction GROUP BY student_id
"""
FILLED = (
    ("people_user", PEOPLE),
    ("groups_studygroup", GROUPS_SQL),
    ("groups_membership", MEMBERS),
    ("lessons_lesson", LESSONS),
    ("attendance_attendance", ATTENDANCE),
    ("payments_payment", PAYMENTS),
    ("gamification_cointransaction", COINS),
    ("gamification_coinbalance", BALANCES),
)
NUMBERED = ("people_user", "groups_studygroup", "lessons_lesson")  # whose rows bring their ids


def fill(url: str, *, course: int, size: Size) -> None:
    """Put the school into the empty tables of the database at `url`, and gather statistics as autovacuum would.

    Triggers rest meanwhile: nobody audits a load of test rows, and balances are summed at once.
    """
    numbers = {
        "students": size.students,
        "teachers": TEACHERS,
        "groups": GROUPS,
        "members": MEMBERS_OF_GROUP,
        "per_group": LESSONS_OF_GROUP,
        "attendance": size.attendance,
        "payments": size.payments,
        "coins": size.coins,
        "course": course,
    }
    with psycopg.connect(url, autocommit=True) as database:
        for table, statement in FILLED:
            database.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
            database.execute(statement, numbers)
            database.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
            count_on(database, table)
        database.execute("VACUUM ANALYZE")


def count_on(database: psycopg.Connection, table: str) -> None:
    """Let the table's own numbering go on after the rows that brought theirs."""
    if table in NUMBERED:
        statement = sql.SQL("SELECT setval(pg_get_serial_sequence({name}, 'id'), (SELECT max(id) FROM {table}))")
        database.execute(statement.format(name=sql.Literal(table), table=sql.Identifier(table)))
