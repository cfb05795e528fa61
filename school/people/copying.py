"""The zip file with all that is held about a person: one JSON file for each table, and the files that rows name."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from django.core.files.storage import default_storage
from django.core.serializers.json import DjangoJSONEncoder

from school.common import clock
from school.common.storage import FAULTS
from school.people.holdings import Holding, holdings
from school.people.models import User

BATCH = 500
CHUNK = 256 * 1024
ENCODER = DjangoJSONEncoder(ensure_ascii=False)
README = """\
Everything that the school holds about {name}, as of {now} (UTC).

data/   one file for each kind of record; a list of objects, oldest first
files/  recordings, papers and other files that these records name, by the number of their record

Passwords and other secrets are left out, and so is what belongs to other people. Files that storage has lost are listed
in missing.json.
"""

type Step = Callable[[int, int], None]


def write_copy(person: User, target: IO[bytes], *, step: Step) -> None:
    """Write the zip into `target`; `step(done, of)` is told after each table.

    Neither rows nor files are ever all in memory.
    """
    tables, missing = holdings(), list[str]()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", README.format(name=person, now=clock.now().isoformat(timespec="seconds")))
        archive.writestr("data/people.staff_groups.json", ENCODER.encode(sorted(names_of_groups(person))))
        for number, table in enumerate(tables, 1):
            write_rows(archive, table, person)
            missing += write_files(archive, table, person)
            step(number, len(tables))
        archive.writestr("missing.json", json.dumps(missing))


def names_of_groups(person: User) -> list[str]:
    """The staff groups that the person is in."""
    return list(person.groups.values_list("name", flat=True))


def write_rows(archive: ZipFile, table: Holding, person: User) -> None:
    """The table's rows about the person as one JSON list; no file for none."""
    rows = table.rows(person).values(*table.columns).iterator(chunk_size=BATCH)
    first = next(rows, None)
    if first is None:
        return
    place = f"data/{table.name}.json" if table.path.count("__") == 0 else f"data/{table.name}.{table.path}.json"
    with archive.open(place, "w", force_zip64=True) as target:
        target.write(b"[\n" + ENCODER.encode(first).encode())
        for row in rows:
            target.write(b",\n" + ENCODER.encode(row).encode())
        target.write(b"\n]\n")


def write_files(archive: ZipFile, table: Holding, person: User) -> Iterator[str]:
    """Copy the files that the rows name; gives those that storage does not have."""
    for field in table.file_fields:
        named = table.rows(person).exclude(**{field: ""}).values_list("pk", field)
        for pk, name in named.iterator(chunk_size=BATCH):
            if not copied(archive, name, f"files/{table.name}/{pk}-{field}{PurePosixPath(name).suffix}"):
                yield f"{table.name} {pk}: {field}"


def copied(archive: ZipFile, name: str, place: str) -> bool:
    """Whether the file could be put into the archive; it is compressed already, as all that we keep."""
    try:
        source: Any = default_storage.open(name, "rb")
    except FAULTS:
        return False
    told = ZipInfo(place, clock.now().timetuple()[:6])
    told.compress_type = ZIP_STORED
    with source, archive.open(told, "w", force_zip64=True) as target:
        shutil.copyfileobj(source, target, CHUNK)
    return True
