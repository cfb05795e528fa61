"""Custom fields in the generated API: read, written, filtered, sorted, counted and taken out, exactly."""

import csv
from io import StringIO
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.audit.models import AuditChange
from school.customfields.actions import archive_field, delete_field, restore_field, update_field
from school.customfields.choices import FieldKind
from school.customfields.models import CustomField
from school.groups.actions import update_group
from school.groups.models import StudyGroup
from tests.api.callers import Callers
from tests.school.customfields.definitions import OTHERS, VALUES, define, every_kind
from tests.world import SYSTEM, World

GROUPS = "/api/v1/data/groups/"
NOTHING = dict.fromkeys(VALUES)


@pytest.fixture
def fields(world: World) -> dict[str, CustomField]:
    """Every kind of field on groups; the group and the other group have values of all."""
    made = every_kind()
    update_group(SYSTEM, instance=world.group, custom=VALUES)
    update_group(SYSTEM, instance=world.other_group, custom=OTHERS)
    return made


def found(api: Callers, query: str, who: str = "operator") -> list[str]:
    """The names of the groups that a list gives."""
    answer = api[who].get(f"{GROUPS}?{query}")
    assert answer.status == 200, answer.json
    return [row["name"] for row in answer.json["results"]]


def test_written_and_read(api: Callers, world: World, fields: dict[str, CustomField]) -> None:
    path = f"{GROUPS}{world.group.pk}/"
    assert api["operator"].get(path).json["custom"] == VALUES
    changed = api["operator"]("PATCH", path, {"custom": {"fee": -3, "page": None}})
    assert (changed.status, changed.json["custom"]) == (200, {**VALUES, "fee": -3, "page": None})
    assert StudyGroup.objects.get(pk=world.group.pk).custom == {
        key: value for key, value in {**VALUES, "fee": -3}.items() if key != "page"
    }
    assert list(api["operator"].get(path).json["custom"]) == list(VALUES), "in the fields' order"


def test_a_new_object_has_them_at_once(api: Callers, world: World, fields: dict[str, CustomField]) -> None:
    body = {"name": "New", "course": world.course.pk, "teacher": world.teacher.pk, "custom": {"level": "A"}}
    made = api["operator"].post(GROUPS, {**body, "start_date": "2031-01-01", "end_date": "2031-02-01"})
    assert (made.status, made.json["custom"]) == (201, {**NOTHING, "level": "A"})


BAD: dict[str, Any] = {
    "hall": 5,
    "fee": "many",
    "opened": "21.11.2026",
    "level": "C",
    "online": "perhaps",
    "page": "javascript:alert(1)",
    "colour": "red",
}


def test_every_wrong_value_is_named_and_nothing_is_written(
    api: Callers, world: World, fields: dict[str, CustomField]
) -> None:
    refused = api["operator"]("PATCH", f"{GROUPS}{world.group.pk}/", {"custom": BAD})
    assert refused.refusal == (400, "invalid")
    assert refused.json["errors"] == {
        "custom.hall": ["Hall: Write a text."],
        "custom.fee": ["Fee: Write a number, as 12 or 12.5."],
        "custom.opened": ["Opened: Write a date between 1900 and 2199 as YYYY-MM-DD."],
        "custom.level": ["Level: Choose one of: A, B."],
        "custom.online": ["Online: Write true or false."],
        "custom.page": ["Page: Write an address that begins with https:// or http://."],
        "custom.colour": ["There is no such field here: leave it out, or choose another key."],
    }
    assert StudyGroup.objects.get(pk=world.group.pk).custom == VALUES


FILTERS = {
    "custom__hall=Blue": ["A1 evening"],
    "custom__hall__icontains=ZAL": ["A1 morning"],
    "custom__hall__startswith=Bl": ["A1 evening"],
    "custom__fee=12.5": ["A1 morning"],
    "custom__fee__gte=7": ["A1 evening", "A1 morning"],
    "custom__fee__gt=7": ["A1 morning"],
    "custom__fee__range=1,8": ["A1 evening"],
    "custom__opened=2026-11-21": ["A1 morning"],
    "custom__opened__lt=2026-01-01": ["A1 evening"],
    "custom__level=B": ["A1 morning"],
    "custom__level__in=A,B": ["A1 evening", "A1 morning"],
    "custom__online=true": ["A1 morning"],
    "custom__online__eq=false": ["A1 evening"],
    "custom__page=https://example.com/a": ["A1 morning"],
    "custom__page__isnull=true": [],
    "custom__level=B&custom__fee__lt=10": [],
    "ordering=custom__fee": ["A1 evening", "A1 morning"],
    "ordering=-custom__opened": ["A1 morning", "A1 evening"],
    "ordering=-custom__hall,name": ["A1 morning", "A1 evening"],
    "ordering=custom__fee&cursor=": ["A1 evening", "A1 morning"],
    "ordering=-custom__fee&cursor=&page_size=1": ["A1 morning"],
}


def test_filtered_and_sorted(api: Callers, fields: dict[str, CustomField]) -> None:
    assert {query: found(api, query) for query in FILTERS} == FILTERS


def test_a_cursor_ends_with_the_field_that_it_goes_by(api: Callers, fields: dict[str, CustomField]) -> None:
    """Made anew under the same key as a date, it is another field: a number is no place among dates."""
    following = api["operator"].get(f"{GROUPS}?ordering=custom__fee&cursor=&page_size=1").json["next"]
    assert [row["name"] for row in api["operator"].get(following).json["results"]] == ["A1 morning"]
    archive_field(SYSTEM, instance=fields["fee"])
    assert list(api["operator"].get(following).json["errors"]) == ["ordering"]
    delete_field(SYSTEM, instance=fields["fee"])
    define("fee", FieldKind.DATE)
    assert list(api["operator"].get(following).json["errors"]) == ["cursor"]


REFUSED = {
    "custom__colour=red": "custom__colour",
    "custom__fee=many": "custom__fee",
    "custom__fee=nan": "custom__fee",
    "custom__fee__lt=1e400": "custom__fee__lt",
    "custom__fee__in=7,-inf": "custom__fee__in",
    "custom__level=C": "custom__level",
    "custom__opened=yesterday": "custom__opened",
    "custom__online__gte=true": "custom__online__gte",
    "ordering=custom__colour": "ordering",
    "fields=custom__fee": "fields",
}


def test_unknown_keys_and_bad_values_are_named(api: Callers, fields: dict[str, CustomField]) -> None:
    answers = {query: api["operator"].get(f"{GROUPS}?{query}") for query in REFUSED}
    assert {query: (answer.status, *answer.json["errors"]) for query, answer in answers.items()} == {
        query: (400, name) for query, name in REFUSED.items()
    }


def test_the_offices_fields_do_not_exist_for_others(api: Callers, world: World, fields: dict[str, CustomField]) -> None:
    path = f"{GROUPS}{world.group.pk}/"
    for who in ("teacher", "student"):
        assert api[who].get(path).json["custom"] == {"hall": "Katta zal", "level": "B"}
        assert found(api, "custom__level=B", who) == ["A1 morning"]
        assert api[who].get(f"{GROUPS}?custom__fee=12.5").json["errors"] == {
            "custom__fee": ["The field custom__fee is not available."]
        }
        assert api[who].get(f"{GROUPS}?ordering=custom__fee").status == 400
        assert api[who].get(f"{GROUPS}aggregate/?aggregate=sum:custom__fee").status == 400
    assert api["teacher"]("PATCH", path, {"custom": {"hall": "x"}}).status == 403


def test_counted_and_summed(api: Callers, fields: dict[str, CustomField]) -> None:
    path = f"{GROUPS}aggregate/?aggregate=count,sum:custom__fee,avg:custom__fee"
    assert api["operator"].get(path).json["results"] == [{"count": 2, "sum_custom__fee": 19.5, "avg_custom__fee": 9.75}]
    by = api["operator"].get(f"{GROUPS}aggregate/?group_by=custom__level,custom__opened__year&aggregate=count")
    assert by.json["results"] == [
        {"custom__level": "A", "custom__opened__year": 2025, "count": 1},
        {"custom__level": "B", "custom__opened__year": 2026, "count": 1},
    ]


def test_taken_out_as_columns(api: Callers, world: World, fields: dict[str, CustomField]) -> None:
    answer = api["admin"].get(f"{GROUPS}export.csv?fields=name,custom&ordering=custom__fee")
    assert list(csv.reader(StringIO(answer.bytes.decode("utf-8-sig")))) == [
        ["name", *(f"custom__{key}" for key in VALUES)],
        ["A1 evening", "Blue", "7", "2025-01-02", "A", "false", "http://example.com"],
        ["A1 morning", "Katta zal", "12.5", "2026-11-21", "B", "true", "https://example.com/a"],
    ]


def test_an_archived_field_is_gone_until_it_is_restored(
    api: Callers, world: World, fields: dict[str, CustomField]
) -> None:
    path = f"{GROUPS}{world.group.pk}/"
    archive_field(SYSTEM, instance=fields["fee"])
    assert "fee" not in api["operator"].get(path).json["custom"]
    assert api["operator"].get(f"{GROUPS}?custom__fee=12.5").status == 400
    assert api["operator"]("PATCH", path, {"custom": {"fee": 1}}).status == 400
    api["operator"]("PATCH", path, {"custom": {"level": "A"}})
    restore_field(SYSTEM, instance=fields["fee"])
    assert api["operator"].get(path).json["custom"] == {**VALUES, "level": "A"}


def test_a_kept_statement_follows_the_definitions(api: Callers, world: World) -> None:
    """The kind of a field changes, and another one comes: the same address means what the fields are now."""
    size = define("size")
    update_group(SYSTEM, instance=world.group, custom={"size": "10"})
    update_group(SYSTEM, instance=world.other_group, custom={"size": "9"})
    by_size = "ordering=custom__size"
    assert found(api, by_size) == ["A1 morning", "A1 evening"]
    for group in (world.group, world.other_group):
        update_group(SYSTEM, instance=group, custom={"size": None})
    update_field(SYSTEM, instance=size, kind=FieldKind.NUMBER)
    update_group(SYSTEM, instance=world.group, custom={"size": 10})
    update_group(SYSTEM, instance=world.other_group, custom={"size": 9})
    assert found(api, by_size) == ["A1 evening", "A1 morning"]
    define("colour")
    rows = api["operator"].get(f"{GROUPS}?{by_size}").json["results"]
    assert [row["custom"] for row in rows] == [{"size": 9, "colour": None}, {"size": 10, "colour": None}]


def test_what_it_costs(api: Callers, world: World, fields: dict[str, CustomField]) -> None:
    """Nothing where no field is named; one question for the definitions where one is, however many rows there are."""
    costs = {}
    for query in ("page_size=100", "page_size=100&custom__fee__gte=0"):
        api["operator"].get(f"{GROUPS}?{query}")
        with CaptureQueriesContext(connection) as asked:
            api["operator"].get(f"{GROUPS}?{query}")
        costs[query] = [each["sql"] for each in asked.captured_queries if "customfields_customfield" in each["sql"]]
    named, plain = costs.pop("page_size=100&custom__fee__gte=0"), costs.pop("page_size=100")
    assert (len(plain), len(named)) == (1, 2), "the list itself, and the definitions"


def test_every_change_is_in_the_audit_log(api: Callers, world: World, fields: dict[str, CustomField]) -> None:
    api["operator"]("PATCH", f"{GROUPS}{world.group.pk}/", {"custom": {"fee": 99}})
    change = AuditChange.objects.filter(model="groups.studygroup").latest("pk")
    assert change.changes["custom"] == [VALUES, {**VALUES, "fee": 99}]
    assert (change.entry.actor_id, change.entry.action) == (world.operator.pk, "groups.update_group")
