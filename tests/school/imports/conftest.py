"""Files brought in as staff do, with the jobs run when the test says."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile

from school.common.actor import Actor, Door
from school.imports.actions import map_columns, start_import, upload_file
from school.imports.models import ImportBatch
from school.people.choices import Role
from school.people.models import User
from tests.jobs import run_jobs
from tests.school.people.conftest import make

SAMPLES = Path(__file__).resolve().parents[3] / "fixtures" / "samples"


@pytest.fixture(autouse=True)
def _own_files(tmp_path: Path, settings: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def admin(db: None) -> User:
    return make("admin", Role.ADMIN)


@pytest.fixture
def operator(db: None) -> User:
    return make("operator", Role.TEACHER, "operators")


@pytest.fixture
def accountant(db: None) -> User:
    return make("accountant", Role.TEACHER, "accountants")


def staff(user: User) -> Actor:
    """The person at the admin's door."""
    return Actor.person(user, via=Door.ADMIN)


def upload(user: User, data: bytes | str, *, target: str = "people", name: str = "file.csv") -> ImportBatch:
    """The first step."""
    content = data.encode() if isinstance(data, str) else data
    return upload_file(staff(user), target=target, file=ContentFile(content), file_name=name)


def check(
    user: User,
    data: bytes | str,
    *,
    target: str = "people",
    columns: Sequence[tuple[str, str]] | None = None,
    save_as: str = "",
) -> ImportBatch:
    """Upload, map (as guessed unless told) and check."""
    batch = upload(user, data, target=target)
    chosen = columns or [(header, field) for header, field in batch.columns]
    map_columns(staff(user), instance=batch, columns=chosen, save_as=save_as)
    run_jobs()
    batch.refresh_from_db()
    return batch


def bring_in(user: User, data: bytes | str, *, target: str = "people", keep_good_rows: bool = False) -> ImportBatch:
    """The whole way."""
    batch = check(user, data, target=target)
    start_import(staff(user), instance=batch, keep_good_rows=keep_good_rows)
    run_jobs()
    batch.refresh_from_db()
    return batch


def counts(batch: ImportBatch) -> dict[str, int]:
    """What came of the rows; zeros are left out."""
    found = {
        "total": batch.total_rows,
        "new": batch.new_rows,
        "changed": batch.changed_rows,
        "unchanged": batch.unchanged_rows,
        "merged": batch.merged_rows,
        "bad": batch.bad_rows,
    }
    return {name: count for name, count in found.items() if count}


def bad_rows(batch: ImportBatch) -> list[str]:
    """The lines of the file of bad rows."""
    with batch.bad_rows_file.open("rb") as file:
        text: str = file.read().decode("utf-8-sig")
    return text.splitlines()


def reasons(batch: ImportBatch) -> list[tuple[int, str]]:
    """Row number and reason of each bad row."""
    return [(int(line[-2]), line[-1]) for line in csv.reader(bad_rows(batch)[1:])]
