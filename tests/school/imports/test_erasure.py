"""What imports have kept of somebody goes with who they were; the others' rows stay."""

import pytest
from django.core.files.storage import default_storage
from pytest_django import DjangoCaptureOnCommitCallbacks

from school.common.errors import Conflict
from school.imports.choices import ImportState
from school.imports.models import ImportBatch
from school.people.actions import anonymise_person
from school.people.models import User
from tests.school.imports.conftest import bad_rows, bring_in, check, counts, staff, upload
from tests.school.people.conftest import make

ROWS = (
    "sourced_id,username,first_name,last_name,email\n"
    "S-7,ali,Ali,Valiyev,ali@example.com\n"
    "S-8,vali,Vali,Aliyev,vali@example.com\n"
)


def kept(batch: ImportBatch) -> str:
    """The uploaded file, as it is now."""
    batch.refresh_from_db()
    with batch.file.open("rb") as file:
        text: str = file.read().decode("utf-8-sig")
    return text


def ali() -> User:
    return User.objects.get(sourced_id="S-7")


@pytest.fixture
def known(admin: User) -> ImportBatch:
    """Both people are here, by an import that is done."""
    return bring_in(admin, ROWS)


def test_the_file_of_an_import_goes_when_it_is_done(
    admin: User, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        batch = bring_in(admin, ROWS)
    assert (batch.state, batch.file.name, counts(batch)) == (ImportState.DONE, "", {"total": 2, "new": 2})
    assert default_storage.listdir("imports")[1] == []


@pytest.mark.parametrize("row", ["s-7,,,,", ",ALI,,,", ",x,Ali,Valiyev,", ",y,,,Ali@example.com"])
def test_a_file_that_waits_has_no_row_of_who_was_forgotten(admin: User, known: ImportBatch, row: str) -> None:
    batch = upload(admin, ROWS.replace("S-7,ali,Ali,Valiyev,ali@example.com", row))
    anonymise_person(staff(admin), instance=ali())
    assert kept(batch) == ROWS.replace("S-7,ali,Ali,Valiyev,ali@example.com\n", "").replace("\n", "\r\n")
    check_again = check(admin, kept(batch))
    assert counts(check_again) == {"total": 1, "unchanged": 1}


def test_bad_rows_and_samples_forget_them_too(admin: User, known: ImportBatch) -> None:
    changed = ROWS.replace("ali@", "new@").replace("vali@", "other@") + "S-7,,Ali,Valiyev,no email\n,,,,none\n"
    batch = check(admin, changed.replace("S-7,ali", "S-7,ali2"))
    assert (len(batch.sample), len(bad_rows(batch))) == (1, 4)
    anonymise_person(staff(admin), instance=ali())
    batch.refresh_from_db()
    assert [line["name"] for line in batch.sample] == ["Vali Aliyev"]
    assert "Valiyev" not in "".join(bad_rows(batch))


def test_an_import_of_nobody_else_goes(admin: User, known: ImportBatch) -> None:
    batch = upload(admin, ROWS[: ROWS.index("S-8")])
    anonymise_person(staff(admin), instance=ali())
    assert list(ImportBatch.objects.exclude(pk=batch.pk)) == list(ImportBatch.objects.all()) == [known]


def test_money_stays_in_a_file_without_its_names(admin: User, accountant: User, known: ImportBatch) -> None:
    make("bob")
    data = "student,amount,notes\nali,100,from Ali VALIYEV\nbob,200,Ali\n"
    batch = upload(accountant, data, target="payments", name="Ali Valiyev.csv")
    anonymise_person(staff(admin), instance=ali())
    assert kept(batch).splitlines() == ["student,amount,notes", ",100,from ••• •••", "bob,200,Ali"]
    assert batch.file_name == "••• •••.csv"


def test_nobody_is_forgotten_while_an_import_may_bring_them_back(admin: User, known: ImportBatch) -> None:
    ImportBatch.objects.filter(pk=known.pk).update(state=ImportState.IMPORTING)
    with pytest.raises(Conflict, match="An import is running"):
        anonymise_person(staff(admin), instance=ali())
    assert ali().first_name == "Ali"
