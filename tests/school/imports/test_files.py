"""What people upload: encodings, delimiters, workbooks, and files that mean harm."""

import io
import zipfile
from datetime import date, datetime
from typing import Any

import openpyxl  # type: ignore[import-untyped]  # has no stubs
import pytest

from school.common.errors import Invalid
from school.imports.readers import MAX_BYTES, header_names, read_table
from school.imports.rules import Row, apply_saved, guess_columns, map_row, merge_rows, safe_cell
from school.people.resources import FIELDS

NAMES = {item.name: (*item.names, str(item.title)) for item in FIELDS}


def workbook(rows: list[list[Any]]) -> bytes:
    """An XLSX file."""
    book, out = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        "ism,familiya\nO‘g‘il,Қодир\n".encode(),
        "ism,familiya\r\nO‘g‘il,Қодир\r\n".encode("utf-8-sig"),
        "ism;familiya\nO‘g‘il;Қодир\n".encode(),
        "ism\tfamiliya\nO‘g‘il\tҚодир\n".encode("utf-16"),
        'ism|familiya\n"O‘g‘il"|Қодир\n\n\n'.encode(),
        "\n ism ,familiya,,\n\nO‘g‘il,Қодир,,\n".encode(),
    ],
)
def test_every_way_of_writing_a_table_is_read(data: bytes) -> None:
    table = read_table(data)
    assert table.headers == ["ism", "familiya"]
    assert [cells for _number, cells in table.rows] == [["O‘g‘il", "Қодир"]]


def test_windows_cyrillic_is_read() -> None:
    table = read_table("имя;телефон\nАнна;901234567\n".encode("cp1251"))
    assert (table.headers, table.rows) == (["имя", "телефон"], [(2, ["Анна", "901234567"])])


def test_a_cell_may_hold_line_ends_and_quotes_and_rows_keep_their_numbers() -> None:
    table = read_table(b'a,b\n"1\n2","say ""x"""\n\n3,4,5\n')
    assert table.rows == [(2, ["1\n2", 'say "x"']), (4, ["3", "4", "5"])]


def test_a_workbook_is_read_as_it_looks() -> None:
    header = ["id", "phone", "born", "seen", "ok", None]
    table = read_table(workbook([header, [1.0, 998901234567, date(2010, 5, 1), None, True, ""]]))
    assert table.headers == ["id", "phone", "born", "seen", "ok"]
    assert table.rows == [(2, ["1", "998901234567", "2010-05-01", "", "true"])]
    moment = datetime(2026, 1, 2, 3, 4)  # noqa: DTZ001  workbooks know no time zones
    assert read_table(workbook([["x"], [moment]])).rows == [(2, ["2026-01-02 03:04:00"])]


def bomb() -> bytes:
    """A small archive that unpacks to 200 MB."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b"0" * (200 * 1024 * 1024))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "The file is empty."),
        (b"\n \n,,\n", "The file is empty."),
        (b"a,b\n", "The file has a header but no rows."),
        (b"x" * (MAX_BYTES + 1), "The file is larger than 20 MB."),
        (b"a,b\n\x00\x01\x02,1\n", "This is neither a CSV nor an XLSX file."),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "This is neither a CSV nor an XLSX file."),
        (b"PK\x03\x04 not really", "The workbook cannot be read. Save it as XLSX or CSV again."),
        (b"a,b\n" + b"1,1\n" * 200_001, "The file has more than 200000 rows."),
        (b",".join(b"c%d" % number for number in range(101)) + b"\n1\n", "The file has more than 100 columns."),
        (b"a\n" + b"y" * 140_000 + b"\n", "The file is not a table: a cell is too long."),
    ],
)
def test_what_is_no_table_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_table(data)
    assert (refused.value.code, refused.value.fields) == ("unreadable_file", {"file": [reason]})


def test_a_workbook_that_unpacks_to_too_much_is_refused() -> None:
    with pytest.raises(Invalid, match="too large when unpacked"):
        read_table(bomb())


def test_nameless_and_repeated_columns_get_names() -> None:
    assert header_names(["a", "", "a", " b  c ", "a"]) == ["a", "column 2", "a (2)", "b c", "a (3)"]


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        (["sourced_id", "First Name", "PHONE"], ["sourced_id", "first_name", "phone_number"]),
        (
            ["Ism", "Familiya", "Telefon raqami", "Elektron pochta"],
            ["first_name", "last_name", "phone_number", "email"],
        ),
        (["Имя", "Фамилия", "Телефон", "Логин"], ["first_name", "last_name", "phone_number", "username"]),
        (["id_student", "gender"], ["sourced_id", "+"]),
        (["sourcedId", "givenName", "enabledUser", "dateLastModified"], ["sourced_id", "first_name", "is_active", ""]),
        (["email", "E-mail", "password", "Пароль", "reason"], ["email", "+", "", "", ""]),
    ],
)
def test_columns_are_guessed_by_their_names(headers: list[str], fields: list[str]) -> None:
    assert [field for _header, field in guess_columns(headers, NAMES, keep_unknown=True)] == fields


def test_a_saved_mapping_is_laid_over_the_guess() -> None:
    guessed = [("kod", "sourced_id"), ("nick", "+"), ("tel", "phone_number")]
    assert apply_saved(guessed, [("nick", "sourced_id"), ("gone", "email")]) == [
        ("kod", ""),
        ("nick", "sourced_id"),
        ("tel", "phone_number"),
    ]


def test_empty_cells_never_erase() -> None:
    row = map_row(3, [" 7 ", "", "x", "y"], [("id", "sourced_id"), ("n", "first_name"), ("e", "+"), ("z", "")])
    assert row == Row([3], {"sourced_id": "7"}, {"e": "x"})


def test_rows_are_merged_by_the_first_complete_key() -> None:
    rows = [
        Row([2], {"id": "A", "name": "x"}),
        Row([3], {"user": "Bob", "name": "y"}),
        Row([4], {"id": "a", "name": "other case"}),
        Row([5], {"id": "A", "user": "bob"}, {"k": "v"}),
        Row([6], {"user": "BOB", "name": "z"}),
        Row([7], {"name": "no key"}),
    ]
    merged = merge_rows(rows, [("id",), ("user",)], exact={"id"})
    assert [(row.numbers, row.cells, row.extra) for row in merged] == [
        ([2, 5], {"id": "A", "name": "x", "user": "bob"}, {"k": "v"}),
        ([3, 6], {"user": "BOB", "name": "z"}, {}),
        ([4], {"id": "a", "name": "other case"}, {}),
        ([7], {"name": "no key"}, {}),
    ]


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("+998901234567", "+998901234567"),
        ("-500.00", "-500.00"),
        ("\t=1", "'\t=1"),
        ("plain", "plain"),
        ("", ""),
    ],
)
def test_a_spreadsheet_runs_nothing(cell: str, safe: str) -> None:
    assert safe_cell(cell) == safe
