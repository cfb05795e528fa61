"""The floor: a bare ASGI process with hand-written SQL. No login, no rights, no limits, no audit, no checks."""

import json
import os
from typing import Any
from urllib.parse import parse_qs

from psycopg_pool import AsyncConnectionPool

PAYMENTS = """
WITH page AS (
    SELECT id, amount, currency, status, due_date, student_id, group_id, created_at FROM payments_payment
    WHERE status = %(status)s ORDER BY created_at DESC, id DESC LIMIT %(size)s OFFSET %(start)s
), named AS (
    SELECT page.id, page.amount::text AS amount, page.currency, page.status, page.due_date,
        json_build_object('id', p.id, 'first_name', p.first_name, 'last_name', p.last_name) AS student,
        json_build_object('id', g.id, 'name', g.name) AS "group"
    FROM page JOIN people_user p ON p.id = page.student_id LEFT JOIN groups_studygroup g ON g.id = page.group_id
    ORDER BY page.created_at DESC, page.id DESC
)
SELECT json_build_object('count', (SELECT count(*) FROM payments_payment WHERE status = %(status)s),
    'results', (SELECT coalesce(json_agg(named), '[]') FROM named))::text
"""
LESSON = """
SELECT json_build_object('count', null, 'results', coalesce(json_agg(marks), '[]'))::text FROM (
    SELECT a.id, a.status, a.notes,
        json_build_object('id', p.id, 'first_name', p.first_name, 'last_name', p.last_name) AS student,
        json_build_object('id', l.id, 'title', l.title,
            'starts_at', to_char(l.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) AS lesson
    FROM attendance_attendance a JOIN people_user p ON p.id = a.student_id JOIN lessons_lesson l ON l.id = a.lesson_id
    WHERE a.lesson_id = %(lesson)s ORDER BY a.id LIMIT 20
) AS marks
"""
LEADERBOARD = """
WITH attended AS (
    SELECT a.student_id, count(*) AS times FROM lessons_lesson l JOIN attendance_attendance a ON a.lesson_id = l.id
    WHERE l.group_id = %(group)s AND a.status IN ('present', 'late') GROUP BY a.student_id
), approved AS (
    SELECT h.student_id, count(*) AS times FROM lessons_lesson l JOIN homework_homework h ON h.lesson_id = l.id
    WHERE l.group_id = %(group)s AND h.status = 'approved' GROUP BY h.student_id
), scored AS (
    SELECT m.student_id, coalesce(b.balance, 0) AS coins, coalesce(attended.times, 0) AS lessons,
        coalesce(approved.times, 0) AS homeworks
    FROM groups_membership m LEFT JOIN gamification_coinbalance b ON b.student_id = m.student_id
        LEFT JOIN attended ON attended.student_id = m.student_id
        LEFT JOIN approved ON approved.student_id = m.student_id
    WHERE m.group_id = %(group)s AND m.left_on IS NULL
), ranked AS (
    SELECT rank() OVER (ORDER BY coins DESC, lessons DESC, homeworks DESC) AS rank, null AS previous_rank,
        json_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) AS student, coins,
        lessons AS lessons_completed, homeworks AS homeworks_completed
    FROM scored JOIN people_user p ON p.id = scored.student_id
    ORDER BY 1, p.last_name, p.first_name, p.id
)
SELECT json_build_object('count', (SELECT count(*) FROM ranked),
    'results', (SELECT coalesce(json_agg(page), '[]') FROM (SELECT * FROM ranked LIMIT 20) AS page))::text
"""
CREATE = """
INSERT INTO payments_payment (created_at, updated_at, amount, currency, payment_method, status, due_date, notes,
    refunded_amount, group_id, student_id)
VALUES (now(), now(), %(amount)s, %(currency)s, %(payment_method)s, 'pending', %(due_date)s, '', 0, %(group)s,
    %(student)s)
RETURNING json_build_object('id', id, 'student', student_id, 'group', group_id, 'amount', amount::text,
    'currency', currency, 'status', status, 'due_date', due_date)::text
"""
MARK = """
WITH marks AS (
    INSERT INTO attendance_attendance (created_at, updated_at, lesson_id, student_id, status, notes, marked_at)
    SELECT now(), now(), %(lesson_id)s, line.student, line.status, line.notes, now()
    FROM json_to_recordset(%(attendance_data)s) AS line(student bigint, status text, notes text)
    ON CONFLICT (lesson_id, student_id) DO UPDATE
        SET status = excluded.status, notes = excluded.notes, marked_at = excluded.marked_at
    RETURNING id, lesson_id AS lesson, student_id AS student, status, notes, xmax = 0 AS is_new
)
SELECT json_build_object('created', count(*) FILTER (WHERE is_new), 'updated', count(*) FILTER (WHERE NOT is_new),
    'results', json_agg(marks))::text FROM marks
"""
pool: list[AsyncConnectionPool] = []


async def asked(statement: str, values: dict[str, Any]) -> bytes:
    """The one text that `statement` gives."""
    if not pool:
        pool.append(
            AsyncConnectionPool(os.environ["DATABASE_URL"], min_size=8, max_size=8, open=False, kwargs=SETTINGS)
        )
        await pool[0].open(wait=True)
    async with pool[0].connection() as database:
        row = await (await database.execute(statement, values)).fetchone()
    return str(row[0]).encode() if row else b""


SETTINGS = {"autocommit": True, "prepare_threshold": 1}


def wish(path: str, query: dict[str, list[str]], body: Any) -> tuple[str, dict[str, Any]]:
    """The statement for a request, and its values."""
    if path.endswith("/bulk-mark/"):
        return MARK, body | {"attendance_data": json.dumps(body["attendance_data"])}
    if body is not None:
        return CREATE, body
    if "leaderboard" in path:
        return LEADERBOARD, {"group": int(path.split("/")[-2])}
    if "lesson" in query:
        return LESSON, {"lesson": int(query["lesson"][0])}
    size = int(query["page_size"][0])
    return PAYMENTS, {"status": query["status"][0], "size": size, "start": size * (int(query["page"][0]) - 1)}


async def application(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """The whole server."""
    body = b""
    if scope["method"] == "POST":
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
    query = parse_qs(scope["query_string"].decode())
    answer = await asked(*wish(scope["path"], query, json.loads(body) if body else None))
    status = 201 if body else 200
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(answer)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": answer})
