"""The way of an import: rights, states, saved mappings, all or nothing, progress, undo."""

import time

import pytest
from django.core.files.base import ContentFile
from django.db import connection

from school.common.errors import Conflict, Invalid, NotAllowed, NotFound
from school.imports.actions import map_columns, start_import, undo_import, upload_file
from school.imports.models import ImportBatch, ImportMapping, ImportProgress
from school.imports.progress import reported
from school.imports.queries import batches_visible_to, targets_open_to
from school.imports.rules import apply_saved
from school.jobs.models import Job
from school.jobs.runner import run
from school.people.actions import create_person, update_person
from school.people.choices import Role
from school.people.models import User
from tests.jobs import run_jobs
from tests.school.imports.conftest import bring_in, check, counts, staff, upload
from tests.school.people.conftest import SYSTEM, make


def test_each_kind_of_rows_has_its_right(operator: User, accountant: User, admin: User) -> None:
    student = make("pupil")
    kinds = {user: {target.name for target in targets_open_to(staff(user))} for user in (admin, operator, accountant)}
    money = {"payments", "bank"}
    assert kinds == {admin: {"people", *money}, operator: {"people"}, accountant: money}
    assert targets_open_to(staff(student)) == []
    for user in (accountant, student):
        with pytest.raises(NotAllowed):
            upload(user, "id\n1\n")
    batch = upload(operator, "id\n1\n")
    for step in (
        lambda: map_columns(staff(accountant), instance=batch, columns=[("id", "sourced_id")]),
        lambda: start_import(staff(accountant), instance=batch),
        lambda: undo_import(staff(accountant), instance=batch),
    ):
        with pytest.raises(NotAllowed):
            step()
    assert list(batches_visible_to(staff(accountant))) == []
    assert list(batches_visible_to(staff(operator))) == [batch]
    with pytest.raises(NotFound):
        upload(operator, "id\n1\n", target="nothing")
    with pytest.raises(NotAllowed):
        upload_file(SYSTEM, target="people", file=ContentFile(b"id\n1\n"), file_name="x")


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ([("id", "sourced_id")], "The columns are not those of the file."),
        ([("id", "first_name"), ("password", "")], "One column must be the id"),
        ([("id", "sourced_id"), ("password", "sourced_id")], "Two columns go into one field: sourced_id"),
        ([("id", "sourced_id"), ("password", "is_superuser")], "There is no such field: is_superuser"),
        ([("id", "sourced_id"), ("password", "+")], "This column cannot be kept as an extra field: password"),
    ],
)
def test_a_mapping_that_cannot_be_is_refused(operator: User, columns: list[tuple[str, str]], message: str) -> None:
    batch = upload(operator, "id,password\n1,secret\n")
    with pytest.raises(Invalid) as refused:
        map_columns(staff(operator), instance=batch, columns=columns)
    assert refused.value.fields["columns"][0].startswith(message)
    assert Job.objects.count() == 0


def test_a_mapping_is_saved_under_a_name_and_used_again(operator: User) -> None:
    check(operator, "nomer,kim\n1,Ali\n", columns=[("nomer", "sourced_id"), ("kim", "first_name")], save_as="Registry")
    saved = ImportMapping.objects.get(target="people", name="Registry")
    second = upload(operator, "kim,nomer,sinf\nVali,2,9-A\n")
    columns = apply_saved(second.columns, saved.columns)
    assert columns == [("kim", "first_name"), ("nomer", "sourced_id"), ("sinf", "+")]
    batch = check(operator, "kim,nomer,sinf\nVali,2,9-A\n", columns=columns, save_as="Registry")
    assert counts(batch) == {"total": 1, "new": 1}
    assert ImportMapping.objects.count() == 1


def test_steps_out_of_order_are_refused(operator: User) -> None:
    batch = upload(operator, "id\n1\n")
    with pytest.raises(Conflict):
        start_import(staff(operator), instance=batch)
    map_columns(staff(operator), instance=batch, columns=[("id", "sourced_id")])
    with pytest.raises(Conflict):
        map_columns(staff(operator), instance=batch, columns=[("id", "sourced_id")])
    run_jobs()
    start_import(staff(operator), instance=batch)
    with pytest.raises(Conflict):
        start_import(staff(operator), instance=batch)
    assert [job.name for job in run_jobs()] == ["run_import"]
    with pytest.raises(Conflict):
        start_import(staff(operator), instance=batch)


def test_a_job_delivered_twice_does_its_work_once(operator: User) -> None:
    batch = bring_in(operator, "id\n1\n2\n")
    job = Job.objects.get(name="run_import")
    Job.objects.filter(pk=job.pk).update(state="queued", lease_until=None, finished_at=None)
    run(job.pk)
    assert User.objects.filter(sourced_id__in=["1", "2"]).count() == 2
    batch.refresh_from_db()
    assert (batch.state, counts(batch)) == ("done", {"total": 2, "new": 2})


def test_nothing_comes_in_when_a_row_has_become_bad_since_the_check(operator: User) -> None:
    batch = check(operator, "id,email\n1,a@example.com\n2,b@example.com\n")
    make("b")
    User.objects.filter(username="b").update(email="b@example.com", sourced_id="other")
    start_import(staff(operator), instance=batch)
    assert [(job.state, job.last_error) for job in run_jobs()] == [
        ("failed", "Rows have become bad since the check. Nothing was imported: check the file again.")
    ]
    batch.refresh_from_db()
    assert (batch.state, User.objects.filter(sourced_id="1").exists()) == ("failed", False)
    assert batch.failure_reason.startswith("Rows have become bad")


def test_an_error_in_the_middle_leaves_nothing_and_the_next_start_does_it_all(operator: User) -> None:
    batch = check(operator, "id\n" + "".join(f"{number}\n" for number in range(1, 1101)))
    start_import(staff(operator), instance=batch)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE people_user ADD CONSTRAINT stop CHECK (sourced_id <> '1050')")
    [job] = run_jobs()
    assert (job.state, job.last_error.split(":")[0]) == ("failed", "This clashes with what is there already (stop).")
    assert User.objects.filter(sourced_id__isnull=False).count() == 0
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE people_user DROP CONSTRAINT stop")
    batch.refresh_from_db()
    map_columns(staff(operator), instance=batch, columns=[("id", "sourced_id")])
    run_jobs()
    start_import(staff(operator), instance=batch)
    run_jobs()
    assert User.objects.filter(sourced_id__isnull=False).count() == 1100


def test_what_an_import_did_can_be_undone_where_nobody_touched_it(operator: User, admin: User) -> None:
    create_person(SYSTEM, sourced_id="old", first_name="Old", extra={"class": "9-A"})
    batch = bring_in(operator, "id,first name,class\nold,New,10-A\n1,One,x\n2,Two,x\n3,Three,x\n")
    update_person(staff(admin), instance=User.objects.get(sourced_id="2"), first_name="Touched")
    undone = undo_import(staff(operator), instance=batch)
    assert (undone.removed, undone.set_back, undone.left) == (2, 1, 1)
    old = User.objects.get(sourced_id="old")
    assert (old.first_name, old.extra) == ("Old", {"class": "9-A"})
    left = User.objects.exclude(sourced_id=None).order_by("sourced_id")
    assert [person.sourced_id for person in left] == ["2", "old"]
    with pytest.raises(Conflict):
        undo_import(staff(operator), instance=batch)


@pytest.mark.django_db(transaction=True)
def test_progress_is_seen_from_outside_the_open_transaction() -> None:
    operator = make("boss", Role.ADMIN)
    batch = upload(operator, "id\n1\n2\n")
    ImportProgress.objects.create(batch=batch, rows_total=2)
    with reported(batch.pk) as progress:
        progress(2)
        deadline = time.monotonic() + 10
        while ImportProgress.objects.get(pk=batch.pk).rows_done != 2:
            assert time.monotonic() < deadline
    assert ImportBatch.objects.get().pk == batch.pk
