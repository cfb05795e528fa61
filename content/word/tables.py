"""A document's tables, with merged cells taken apart: a lesson's tables are read out cell by cell."""

from typing import Any

from bs4 import Tag
from django.utils.translation import gettext as _

from content.word.package import Refusal
from content.writing import formatted

MOST_COLUMNS = 20
WIDEST = 63  # columns of a table in Word, those in which no cell begins counted
MOST_ROWS = 500


def table_in(element: Tag) -> dict[str, Any] | None:
    """The table as a block: its first row names the columns. None for a table that only puts text into a frame."""
    grid = grid_of(element)
    if len(grid) < 2 or len(grid[0]) < 2:
        return None
    first, *rows = grid
    columns = [
        {"type": "text", "heading": text_of(cell) or _("Column %(number)s") % {"number": number}}
        for number, cell in enumerate(first, 1)
    ]
    cells = [{"values": [html_in(cell) for cell in row]} for row in rows]
    table = {"columns": columns, "rows": cells, "caption": ""}
    return {"type": "table", "value": {"table": table, "row_headers": False}}


def grid_of(element: Tag) -> list[list[Tag | None]]:
    """The table's cells, every row equally long; a merged cell stands in the first of its places, and a column in which
    no cell begins is none. Invalid for a table that is too large.
    """
    held: dict[tuple[int, int], Tag | None] = {}
    rows = [row for row in element.find_all("tr") if row.find_parent("table") is element]
    demand_size(rows=len(rows))
    for number, row in enumerate(rows):
        column = 0
        for cell in row.find_all(["td", "th"], recursive=False):
            while (number, column) in held:
                column += 1
            demand_size(widest=column + 1)
            for down in range(min(span(cell, "rowspan"), len(rows) - number)):
                for across in range(min(span(cell, "colspan"), WIDEST - column)):
                    held[number + down, column + across] = None
            held[number, column] = cell
    columns = sorted({column for (_row, column), cell in held.items() if cell is not None})
    demand_size(columns=len(columns))
    return [[held.get((number, column)) for column in columns] for number in range(len(rows))]


def demand_size(*, rows: int = 0, columns: int = 0, widest: int = 0) -> None:
    """Raise Invalid for more rows or columns than a table of a lesson has, or than Word makes."""
    if rows > MOST_ROWS or columns > MOST_COLUMNS or widest > WIDEST:
        told = _("The document has a table with more than %(rows)s rows or %(columns)s columns: split it.")
        raise Refusal(told % {"rows": MOST_ROWS, "columns": MOST_COLUMNS})


def span(cell: Tag, name: str) -> int:
    """Over how many rows or columns a cell goes."""
    told = str(cell.get(name, "1"))
    return max(int(told), 1) if told.isdecimal() else 1


def text_of(cell: Tag | None) -> str:
    return " ".join(cell.get_text(" ").split()) if cell else ""


def html_in(cell: Tag | None) -> str:
    return formatted(cell.decode_contents()) if cell else ""
