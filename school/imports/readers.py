"""Reads what people upload: CSV in the encodings and delimiters of this world, and XLSX. Hostile files are refused."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

import openpyxl  # type: ignore[import-untyped]  # has no stubs
from django.utils.translation import gettext_lazy as _

from school.common.errors import Invalid, Text

MAX_BYTES = 20 * 1024 * 1024
MAX_UNPACKED_BYTES = 150 * 1024 * 1024
MAX_ROWS, MAX_COLUMNS, MAX_CELLS = 200_000, 100, 5_000_000
ENCODINGS = ("utf-8-sig", "cp1251")
DELIMITERS = ",;\t|"

type NumberedRow = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Table:
    """The headers and the rows that are not blank, each with its number as a spreadsheet counts."""

    headers: list[str]
    rows: list[NumberedRow]


def unreadable(reason: Text) -> Invalid:
    """The refusal of a file."""
    return Invalid(reason, code="unreadable_file", fields={"file": [reason]})


def read_table(data: bytes) -> Table:
    """The table in a file; Invalid (`unreadable_file`) says why it is none. The file's name does not matter."""
    if len(data) > MAX_BYTES:
        raise unreadable(_("The file is larger than 20 MB."))
    rows = workbook_rows(data) if data.startswith(b"PK\x03\x04") else text_rows(data)
    numbered = [(number, row) for number, row in enumerate(limited(rows), 1) if any(cell.strip() for cell in row)]
    if not numbered:
        raise unreadable(_("The file is empty."))
    headers = header_names(trimmed(numbered[0][1]))
    if len(headers) > MAX_COLUMNS:
        raise unreadable(_("The file has more than %(count)s columns.") % {"count": MAX_COLUMNS})
    if len(numbered) == 1:
        raise unreadable(_("The file has a header but no rows."))
    return Table(headers, [(number, trimmed(row, len(headers))) for number, row in numbered[1:]])


def limited(rows: Iterable[list[str]]) -> Iterator[list[str]]:
    """The same rows; Invalid as soon as there are too many, before they fill the memory."""
    cells = 0
    for count, row in enumerate(rows):
        cells += len(row)
        if count > MAX_ROWS or cells > MAX_CELLS:
            raise unreadable(_("The file has more than %(count)s rows.") % {"count": MAX_ROWS})
        yield row


def trimmed(row: list[str], width: int = 0) -> list[str]:
    """The row without empty cells past `width`, filled up to it."""
    end = max((place for place, cell in enumerate(row, 1) if cell.strip()), default=0)
    return row[: max(end, width)] + [""] * (width - len(row))


def header_names(row: Sequence[str]) -> list[str]:
    """One name for each column: a nameless one gets its number, a repeated one a number behind it."""
    names: list[str] = []
    for place, cell in enumerate(row, 1):
        name = base = " ".join(cell.split())[:100] or str(_("column %(number)s") % {"number": place})
        count = 1
        while name in names:
            count += 1
            name = f"{base} ({count})"
        names.append(name)
    return names


def text_rows(data: bytes) -> Iterator[list[str]]:
    """The rows of a CSV or TSV file."""
    text = decoded(data)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text), strict=False)
    try:
        yield from reader
    except csv.Error as error:
        raise unreadable(_("The file is not a table: a cell is too long.")) from error


def decoded(data: bytes) -> str:
    """The text in UTF-8 (with or without a mark), UTF-16 with a mark, or Windows Cyrillic."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ENCODINGS
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise unreadable(_("This is neither a CSV nor an XLSX file."))


def delimiter_of(text: str) -> str:
    """The sign that cuts the first line into most columns."""
    first_line = text.lstrip("\r\n").split("\n", 1)[0][:100_000]
    return max(DELIMITERS, key=lambda sign: len(next(csv.reader([first_line], delimiter=sign), [])))


def workbook_rows(data: bytes) -> Iterator[list[str]]:
    """The rows of a workbook's first sheet, as it shows them; formulas by their last values."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MAX_UNPACKED_BYTES:
                raise unreadable(_("The workbook is too large when unpacked."))
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # what the file claims about its size may be a lie
        for row in sheet.iter_rows(values_only=True):
            yield [shown(value) for value in row]
    except Invalid:
        raise
    except Exception as error:  # the library raises whatever a broken file makes it stumble over
        raise unreadable(_("The workbook cannot be read. Save it as XLSX or CSV again.")) from error


def shown(value: Any) -> str:
    """A cell as text: whole numbers without a point, dates as YYYY-MM-DD."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def written(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV file that spreadsheets open in the right encoding."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(headers)
    writer.writerows(rows)
    return out.getvalue().encode("utf-8-sig")
