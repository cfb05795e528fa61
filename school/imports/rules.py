"""Which column means what, which rows are one, and what a spreadsheet would run. Pure."""

import re
import unicodedata
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

KEEP, IGNORE = "+", ""
NEW = "new:"  # before the kind of a field that is to be made of a column
SECRETS = frozenset({"password", "passwd", "parol", "пароль", "şifre", "sifre"})
OURS = frozenset({"reason", "row"})  # the columns that we add to the bad rows that we give back
VOLATILE = frozenset({"datelastmodified"})  # kept, it would make every row of every file a changed one
NOT_LETTERS = re.compile(r"[\W_]+")
RUNS = re.compile(r"[=+\-@\t\r|%]")
A_NUMBER = re.compile(r"[+-]?[\d\s().,-]+")

type Columns = Sequence[tuple[str, str]]


@dataclass(slots=True)
class Row:
    """One row of the file in the target's fields; several when they meant the same and were merged."""

    numbers: list[int]
    cells: dict[str, str] = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)


def plain(header: str) -> str:
    """A header without case, blanks, signs and apostrophes, for comparing."""
    return NOT_LETTERS.sub("", unicodedata.normalize("NFKC", header).casefold())


def guess_columns(headers: Sequence[str], names: Mapping[str, Iterable[str]], *, keep_unknown: bool) -> Columns:
    """The likely field of each column, by the names that each field goes by; a field is guessed once.

    Unknown columns are kept as extra fields or else ignored; passwords are never kept.
    """
    fields = {plain(name): target for target, several in names.items() for name in (target, *several)}
    guessed: list[tuple[str, str]] = []
    used: set[str] = set()
    for header in headers:
        found = fields.get(plain(header), "")
        if not found or found in used:
            found = KEEP if keep_unknown and is_keepable(header) and plain(header) not in VOLATILE else IGNORE
        used.add(found)
        guessed.append((header, found))
    return guessed


def is_keepable(header: str) -> bool:
    """Whether a column may be kept as an extra field: not a password, not one that we ourselves add."""
    return plain(header) not in SECRETS | OURS


def is_makeable(header: str) -> bool:
    """Whether a new field may be called as the column is: by some letter or digit that can be read."""
    return bool(plain(header)) and is_keepable(header)


def apply_saved(guessed: Columns, saved: Columns) -> Columns:
    """The saved mapping laid over the guess; a column that it does not know keeps its guess if the field is free."""
    known = dict(saved)
    headers = {header for header, _target in guessed}
    taken = {target for header, target in saved if header in headers} - {KEEP, IGNORE}
    return [(header, known.get(header, IGNORE if target in taken else target)) for header, target in guessed]


def map_row(number: int, values: Sequence[str], columns: Columns) -> Row:
    """The values of one row by field; empty cells are left out, they never erase anything."""
    row = Row([number])
    for (header, target), value in zip(columns, values, strict=False):
        text = value.strip()
        if not text or target == IGNORE:
            continue
        if target == KEEP:
            row.extra[header] = text
        else:
            row.cells[target] = text
    return row


def merge_rows(
    rows: Iterable[Row], keys: Sequence[Sequence[str]], *, exact: Container[str] = (), identical_only: bool = False
) -> list[Row]:
    """Rows with the same key become one: later non-empty values win. Order of first appearance; others stay alone.

    `keys` are tried in order; a key counts when the row has all its fields. Case matters in `exact` fields only.
    With `identical_only` rows whose values differ stay apart.
    """
    merged: dict[object, Row] = {}
    for row in rows:
        key = key_of(row, keys, exact) or row.numbers[0]
        first = merged.setdefault(key, row)
        if identical_only and first.cells != row.cells:
            merged[row.numbers[0]] = row
        elif first is not row:
            first.numbers += row.numbers
            first.cells |= row.cells
            first.extra |= row.extra
    return list(merged.values())


def key_of(row: Row, keys: Sequence[Sequence[str]], exact: Container[str]) -> tuple[str, ...]:
    """The first complete key of the row, its kind first; empty when it has none."""
    for names in keys:
        values = {name: row.cells.get(name, "") for name in names}
        if all(values.values()):
            return (*names, *(value if name in exact else value.casefold() for name, value in values.items()))
    return ()


def safe_cell(value: str) -> str:
    """A text that a spreadsheet shows instead of running it; numbers, phone numbers too, stay as they are."""
    if RUNS.match(value) and not A_NUMBER.fullmatch(value):
        return f"'{value}"
    return value
