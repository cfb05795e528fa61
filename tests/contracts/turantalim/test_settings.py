"""settings/ as the contract has it: one flat object, and the log of changes."""

from django.db import connection

from school.common import clock
from school.preferences.actions import PreferenceChanges
from tests.api.callers import Callers
from tests.world import PASSWORD, World

SYSTEM_SETTINGS = "/api/v1/settings/system/"
LOG = "/api/v1/settings/audit-logs/"


def test_every_setting_is_in_one_flat_object(api: Callers, world: World) -> None:
    answer = api["admin"].get(SYSTEM_SETTINGS)
    assert answer.status == 200
    assert list(answer.json) == list(PreferenceChanges.__annotations__)
    assert (answer.json["auto_approve_threshold"], answer.json["opens_at"], answer.json["overdue_days"]) == (
        *("80.00", "08:00"),
        5,
    )


def test_what_is_given_changes_and_the_rest_stays(api: Callers, world: World) -> None:
    before = api["admin"].get(SYSTEM_SETTINGS).json
    given = {"coins_per_homework": 12, "auto_approve_threshold": "72.5", "opens_at": "07:30"}
    after = api["admin"]("PUT", SYSTEM_SETTINGS, given)
    assert after.json == {**before, **given, "auto_approve_threshold": "72.50"}
    assert api["admin"].get(SYSTEM_SETTINGS).json == after.json


def test_wrong_settings_are_named(api: Callers, world: World) -> None:
    given = {"auto_approve_threshold": "101", "currency": "sum", "overdue_days": 5_000_000_000}
    answer = api["admin"]("PUT", SYSTEM_SETTINGS, given)
    assert (answer.status, set(answer.json["errors"])) == (400, set(given))
    assert api["admin"].get(SYSTEM_SETTINGS).json["currency"] == "UZS"
    assert api["admin"]("PUT", SYSTEM_SETTINGS, {"overdue_days": "many"}).status == 400


def test_only_admins(api: Callers, world: World) -> None:
    for name, status in (
        ("anonymous", 401),
        ("student", 403),
        ("teacher", 403),
        ("operator", 403),
        ("accountant", 403),
    ):
        assert api[name].get(SYSTEM_SETTINGS).status == status
        assert api[name]("PUT", SYSTEM_SETTINGS, {"overdue_days": 9}).status == status
        assert api[name].get(LOG).status == status


def test_the_log_shows_who_changed_which_row(api: Callers, world: World) -> None:
    api["admin"]("PUT", SYSTEM_SETTINGS, {"overdue_days": 9})
    (row,) = api["admin"].get(f"{LOG}?action=preferences.change").json["results"]
    assert list(row) == [
        *("id", "actor", "actor_name", "action", "model", "object_id", "object_repr", "changes", "via"),
        *("ip_address", "created_at"),
    ]
    assert (row["actor"], row["actor_name"], row["model"]) == (
        *(world.admin.pk, str(world.admin)),
        "preferences.schoolpreferences",
    )
    assert (row["object_id"], row["via"], row["changes"]["overdue_days"]) == ("1", "api", [None, 9])


def test_the_log_filters_and_pages(api: Callers, world: World) -> None:
    api["admin"]("PUT", SYSTEM_SETTINGS, {"overdue_days": 9})
    api["admin"]("PUT", SYSTEM_SETTINGS, {"overdue_days": 7})
    today = clock.today().isoformat()
    mine = f"actor={world.admin.pk}&model=preferences.schoolpreferences"
    assert api["admin"].get(f"{LOG}?{mine}&date={today}").json["count"] == 2
    assert api["admin"].get(f"{LOG}?{mine}&date__lt={today}").json["count"] == 0
    page = api["admin"].get(f"{LOG}?{mine}&page_size=1&page=2").json
    assert (page["count"], len(page["results"]), page["next"]) == (2, 1, None)
    assert api["admin"].get(f"{LOG}?nothing=1").status == 400
    newest = [row["id"] for row in api["admin"].get(f"{LOG}?{mine}").json["results"]]
    oldest = api["admin"].get(f"{LOG}?{mine}&ordering=created_at,id&search=preferences {world.admin.username}").json
    assert [row["id"] for row in oldest["results"]] == newest[::-1]
    assert api["admin"].get(f"{LOG}?{mine}&search=payments").json["count"] == 0
    counts = [api["admin"].get(f"{LOG}?{mine}&ip_address={told}").json["count"] for told in ("127.0.0.1", "nowhere")]
    assert counts == [2, 0]


def test_what_changed_no_row_is_in_the_log_too(api: Callers, world: World) -> None:
    assert api["admin"].get("/api/v1/data/holidays/export.csv?date__gte=2031-01-04").status == 200
    (row,) = api["admin"].get(f"{LOG}?action=audit.export_rows").json["results"]
    assert (row["actor"], row["model"], row["object_id"], row["object_repr"]) == (
        *(world.admin.pk, "timetable.holiday", "", "timetable.holiday"),
    )
    assert row["changes"] == {"filter": [None, "date__gte=2031-01-04"], "count": [None, 0]}
    assert api["student"].post("/api/v1/notifications/mark-all-read/").status == 200
    connection.check_constraints()  # what a commit does
    (row,) = api["admin"].get(f"{LOG}?action=notifications.mark_all_read").json["results"]
    assert (row["actor"], row["model"], row["changes"]) == (world.student.pk, "", {})


def test_secrets_are_recorded_as_changed_without_their_values(api: Callers, world: World) -> None:
    body = {"old_password": PASSWORD, "new_password": "another-Horse-battery-7"}
    assert api["student"].post("/api/v1/auth/change-password/", body).status in (200, 204)
    rows = api["admin"].get(f"{LOG}?model=people.user&object_id={world.student.pk}&page_size=100").json["results"]
    assert next(row["changes"]["password"] for row in rows if "password" in row["changes"]) == ["•••", "•••"]
    assert "argon2" not in str(rows)
