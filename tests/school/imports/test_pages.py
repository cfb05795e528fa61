"""The import pages and the export, as staff click through them."""

import csv
import io
import re
from typing import Any

import openpyxl  # type: ignore[import-untyped]  # has no stubs
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from school.audit.models import AuditChange, AuditEntry
from school.customfields.models import CustomField
from school.imports.models import ImportBatch
from school.people.actions import create_person
from school.people.models import User
from tests.jobs import run_jobs
from tests.school.imports.conftest import SAMPLES, bring_in, check, upload
from tests.school.people.conftest import SYSTEM, make

ADD = "/admin/imports/importbatch/add/"
LIST = "/admin/imports/importbatch/"


def client_of(user: User) -> Client:
    """Logged in as `user`, in English."""
    client = Client(headers={"accept-language": "en"})
    client.force_login(user)
    client.cookies["django_language"] = "en"
    return client


def page_of(batch: ImportBatch) -> str:
    return f"/admin/imports/importbatch/{batch.pk}/change/"


def columns_of(batch: ImportBatch, **changes: str) -> dict[str, str]:
    """The mapping form as it stands, with some columns changed."""
    chosen = {f"column_{place}": field for place, (_header, field) in enumerate(batch.columns)}
    return {**chosen, **changes, "check": ""}


def test_a_roster_comes_in_by_clicking(operator: User) -> None:
    client = client_of(operator)
    assert b"Bring in a file" in client.get(f"{ADD}?target=people").content
    file = SimpleUploadedFile("users.csv", (SAMPLES / "oneroster" / "users.csv").read_bytes())
    answer = client.post(ADD, {"target": "people", "file": file})
    batch = ImportBatch.objects.get()
    assert answer["Location"] == page_of(batch)
    assert b"givenName" in client.get(page_of(batch)).content
    client.post(page_of(batch), columns_of(batch, save_as="OneRoster"))
    assert b"The file is being checked" in client.get(page_of(batch)).content
    assert client.get(f"{LIST}{batch.pk}/progress/").json() == {
        "state": "checking",
        "busy": True,
        "rows_done": 0,
        "rows_total": 8,
        "percent": 0,
    }
    run_jobs()
    shown = client.get(page_of(batch)).content.decode()
    assert "are not kept here" in shown
    assert "keep_good_rows" in shown
    client.post(page_of(batch), {"import": ""})
    assert b"Some rows are bad" in client.get(page_of(batch)).content
    client.post(page_of(batch), {"import": "", "keep_good_rows": "on"})
    run_jobs()
    assert b"The import is done." in client.get(page_of(batch)).content
    assert User.objects.filter(sourced_id__startswith="u-").count() == 5
    bad = client.get(f"{LIST}{batch.pk}/bad-rows/")
    assert bad["Content-Type"] == "text/csv"
    assert len(list(csv.reader(io.StringIO(b"".join(bad).decode("utf-8-sig"))))) == 4
    client.post(page_of(batch), {"undo": ""})
    assert b"The import was undone: 5 removed" in client.get(page_of(batch)).content


def test_a_file_that_is_no_table_is_refused_in_the_form(operator: User) -> None:
    answer = client_of(operator).post(ADD, {"target": "people", "file": SimpleUploadedFile("x.xlsx", b"PK\x03\x04 no")})
    assert answer.status_code == 200
    assert "The workbook cannot be read" in answer.content.decode()
    assert ImportBatch.objects.count() == 0


def test_a_saved_mapping_is_offered_and_fills_the_form(operator: User) -> None:
    check(operator, "nomer\n1\n", columns=[("nomer", "sourced_id")], save_as="Registry")
    batch = upload(operator, "nomer,x\n2,y\n")
    client = client_of(operator)
    assert "Registry" in client.get(page_of(batch)).content.decode()
    saved = re.search(r"mapping=(\d+)", client.get(page_of(batch)).content.decode())
    assert saved is not None
    filled = client.get(f"{page_of(batch)}?mapping={saved[1]}").content.decode()
    assert re.search(r'<option value="sourced_id" selected', filled)


def test_a_wrong_mapping_is_told_and_nothing_starts(operator: User) -> None:
    batch = upload(operator, "a,b\n1,2\n")
    answer = client_of(operator).post(page_of(batch), columns_of(batch))
    assert "One column must be the id" in answer.content.decode()
    batch.refresh_from_db()
    assert batch.state == "uploaded"


def test_a_column_goes_into_a_new_field_by_clicking(admin: User, operator: User) -> None:
    batch = upload(admin, "username,Maktab sinfi\nali,9-A\n")
    client = client_of(admin)
    assert b"Into a new field" in client.get(page_of(batch)).content
    client.post(page_of(batch), columns_of(batch, column_1="new:choice"))
    run_jobs()
    field = CustomField.objects.get()
    assert (field.key, field.choices, field.is_active) == ("maktab_sinfi", ["9-A"], True)
    assert b"Bad" in client.get(page_of(batch)).content
    theirs = upload(operator, "username,Maktab\nali,9-A\n")
    assert b"Into a new field" not in client_of(operator).get(page_of(theirs)).content
    answer = client_of(operator).post(page_of(theirs), columns_of(theirs, column_1="new:choice"))
    assert (answer.status_code, CustomField.objects.count()) == (200, 1)


def test_pages_are_closed_to_others(operator: User, accountant: User) -> None:
    batch = check(operator, "id\n1\n")
    student, other = make("pupil"), client_of(accountant)
    assert other.get(page_of(batch)).status_code == 403
    assert other.post(page_of(batch), {"import": ""}).status_code == 403
    assert other.get(f"{LIST}{batch.pk}/progress/").status_code == 403
    assert other.get(f"{LIST}{batch.pk}/bad-rows/").status_code == 403
    assert other.get(f"{LIST}template/people/").status_code == 403
    assert client_of(student).get(ADD).status_code == 302
    template = client_of(operator).get(f"{LIST}template/people/").content.decode("utf-8-sig")
    assert template.splitlines()[0].startswith("sourced_id,username,email,first_name")


@pytest.mark.parametrize("count", [3, 30])
def test_the_list_needs_as_many_queries_for_three_as_for_thirty(
    operator: User, count: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _place in range(count):
        upload(operator, "id\n1\n")
    client = client_of(operator)
    client.get(LIST)
    with django_assert_max_num_queries(12):
        assert client.get(LIST).status_code == 200


def export(client: Client, query: str = "", **data: Any) -> Any:
    return client.post(f"/admin/people/user/export/{query}", {"format": "0", "resource": "", **data})


def test_an_export_has_extra_fields_escapes_formulas_and_is_audited(admin: User, operator: User) -> None:
    bring_in(operator, 'id,first name,class,"=x"\n1,=1+1,9-A,@y\n2,Ali,,\n')
    create_person(SYSTEM, username="teacher", role="teacher")
    answer = export(client_of(admin), "?role__exact=student")
    lines = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert lines[0][-2:] == ["'=x", "class"]
    assert sorted(line[3] for line in lines[1:]) == ["'=1+1", "Ali"]
    assert sorted(line[-2:] for line in lines[1:]) == [["", ""], ["'@y", "9-A"]]
    entry = AuditEntry.objects.get(action="people.export")
    assert (entry.actor_id, entry.via) == (admin.pk, "admin")
    assert entry.details == {"filter": "role__exact=student", "selected": 0, "count": 2}
    row = AuditChange.objects.get(entry=entry)
    assert (row.model, row.operation) == ("people.user", "done")
    assert row.changes == {"filter": [None, "role__exact=student"], "selected": [None, 0], "count": [None, 2]}


def test_only_the_selected_visible_rows_are_exported(admin: User) -> None:
    chosen, _other = make("chosen"), make("other")
    client = client_of(admin)
    chosen_rows = {"action": "export_admin_action", "_selected_action": [str(chosen.pk)]}
    assert f'value="{chosen.pk}"' in client.post("/admin/people/user/", chosen_rows).content.decode()
    answer = export(client, export_items=[str(chosen.pk)], format="1")
    sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).active
    assert [row[1] for row in sheet.iter_rows(min_row=2, values_only=True)] == ["chosen"]
    assert AuditEntry.objects.get(action="people.export").details["selected"] == 1


def test_an_export_comes_back_in_unchanged(admin: User, operator: User) -> None:
    bring_in(operator, (SAMPLES / "students.csv").read_bytes())
    answer = export(client_of(admin), "?role__exact=student")
    batch = check(operator, answer.content)
    assert (batch.unchanged_rows, batch.total_rows) == (12, 12)


@pytest.mark.parametrize("query", ["role__exact=%00", "is_active__exact=abc"])
def test_an_export_by_an_unusable_filter_leads_to_the_list(admin: User, query: str) -> None:
    assert export(client_of(admin), f"?{query}")["Location"] == f"/admin/people/user/?{query}"
    assert not AuditEntry.objects.filter(action="people.export").exists()


def test_what_only_looks_like_a_number_is_no_row(admin: User) -> None:
    client = client_of(admin)
    assert export(client, export_items=["²", "9" * 30]).status_code == 200
    assert client.get(f"{page_of(upload(admin, 'username\nali\n'))}?mapping=²").status_code == 200


def test_exporting_is_a_right_of_its_own(operator: User) -> None:
    client = client_of(operator)
    assert export(client).status_code == 403
    assert "/export/" not in client.get("/admin/people/user/").content.decode()
    assert AuditEntry.objects.filter(action="people.export").count() == 0
