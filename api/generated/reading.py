"""The reading routes of an exposure: list, object, aggregation, export."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, Field, create_model

from api.collection import Collection
from api.gateway.aggregates import FUNCTIONS, PARTS, Measure, can_group, can_measure
from api.gateway.columns import Column
from api.gateway.query import COUNTINGS
from api.gateway.readers import Reader, reader_of
from api.generated.expandable import detail_schema, page_schema, references
from api.lane.reads import ListRead, ObjectRead
from api.parameters import filter_parameters, list_parameters, query_parameter
from api.routes import Route
from api.schemas import Schemas, answer_hint, list_of, without_default
from api.wording import capital, component, operation
from school.audit.actions import export_rights
from school.common.exposure import Exposure

FIELDS = query_parameter(
    "fields", {"type": "string"}, "Only these fields, separated by commas; the answer has no others then."
)
CSV = {"text/csv": {"schema": {"type": "string"}}}


def reading(exposure: Exposure, schemas: Schemas) -> Iterator[Route]:
    """All that can be read."""
    yield listing(exposure, schemas)
    yield aggregating(exposure, schemas)
    yield exporting(exposure)
    yield one(exposure, schemas)


def listing(exposure: Exposure, schemas: Schemas) -> Route:
    """The list."""
    reader = reader_of(exposure)
    return Route(
        method="GET",
        path="/",
        operation_id=operation("list", capital(exposure.name)),
        summary=f"List {exposure.name}",
        description=f"The {exposure.model._meta.verbose_name_plural} that you may see.",
        handle=Collection(exposure).list(),
        read=ListRead(exposure),
        answer=page_schema(schemas, exposure),
        parameters=(*list_parameters(reader), *counting_parameters(), *expand_parameters(reader)),
        errors=(403,),
    )


def one(exposure: Exposure, schemas: Schemas) -> Route:
    """One object."""
    return Route(
        method="GET",
        path="/{id}/",
        operation_id=operation("get", component(exposure.name)),
        summary=f"One of {exposure.name}",
        description=f"One {exposure.model._meta.verbose_name}, if you may see it.",
        handle=Collection(exposure).detail,
        read=ObjectRead(exposure),
        answer=detail_schema(schemas, exposure),
        parameters=(FIELDS, *expand_parameters(reader_of(exposure))),
        tagged=Collection(exposure).tagged,
        errors=(403,),
    )


def aggregating(exposure: Exposure, schemas: Schemas) -> Route:
    """Counts and sums."""
    reader = reader_of(exposure)
    return Route(
        method="GET",
        path="/aggregate/",
        operation_id=operation("aggregate", capital(exposure.name)),
        summary=f"Counts and sums of {exposure.name}",
        description="By groups, of the rows that you may see and that the filters select; at most 1,000 groups.",
        handle=Collection(exposure).aggregate,
        answer=aggregate_schema(exposure, schemas),
        parameters=(*aggregate_parameters(reader), *filter_parameters(reader)),
        errors=(403,),
    )


def exporting(exposure: Exposure) -> Route:
    """The rows as a file."""
    paging = ("page", "page_size")
    return Route(
        method="GET",
        path="/export.csv/",
        operation_id=operation("export", capital(exposure.name)),
        summary=f"The {exposure.name} as CSV",
        description=(
            "All rows that you may see and that the filters select, with a line of names, in UTF-8. Texts that a"
            " spreadsheet would take for formulas begin with an apostrophe. Every export is in the audit log."
        ),
        handle=Collection(exposure).export,
        parameters=tuple(each for each in list_parameters(reader_of(exposure)) if each["name"] not in paging),
        content=CSV,
        any_of=export_rights(exposure.model._meta.label_lower),
    )


def counting_parameters() -> Iterator[dict[str, Any]]:
    """How rows are counted, and cursors in place of page numbers."""
    text = "exact counts all rows; estimated asks PostgreSQL's planner; none leaves the count empty, which is fastest."
    yield query_parameter("count", {"type": "string", "enum": [*COUNTINGS], "default": "exact"}, text)
    text = (
        "Empty for the beginning, then what stands in `next` or `previous`. Rows that come and go meanwhile neither"
        " repeat nor hide others. In place of page and count."
    )
    yield query_parameter("cursor", {"type": "string"}, text)


def expand_parameters(reader: Reader) -> Iterator[dict[str, Any]]:
    """The references that can be embedded."""
    paths = [path for name, target in references(reader).items() for path in (name, *deeper(name, target))]
    if paths:
        text = f"Objects to embed in place of their ids, separated by commas: {', '.join(paths)}."
        yield query_parameter("expand", {"type": "string", "examples": [paths[0]]}, text)


def deeper(name: str, reader: Reader) -> Iterator[str]:
    """The references inside of an embedded object."""
    return (f"{name}.{inner}" for inner in references(reader))


def aggregate_parameters(reader: Reader) -> Iterator[dict[str, Any]]:
    """What is worked out, and by which groups."""
    measured = {function: names_for(reader, function) for function in FUNCTIONS}
    told = "; ".join(f"{function}: of {', '.join(names)}" for function, names in measured.items() if names)
    text = f"count, and functions of fields as in sum:amount, separated by commas. {told}."
    yield query_parameter("aggregate", {"type": "string", "default": "count"}, text)
    text = f"Fields that a group has in common, separated by commas: {', '.join(grouped(reader))}."
    yield query_parameter("group_by", {"type": "string"}, text)


def names_for(reader: Reader, function: str) -> list[str]:
    """The fields that a function is for."""
    return [name for name, column in reader.columns.items() if can_measure(column, function)]


def grouped(reader: Reader) -> list[str]:
    """The fields and parts of days that can be grouped by."""
    parts = ("", *PARTS)
    return [
        f"{name}__{part}" if part else name
        for name, column in reader.columns.items()
        for part in parts
        if can_group(column, part)
    ]


def aggregate_schema(exposure: Exposure, schemas: Schemas) -> type[BaseModel]:
    """The answer of an aggregation: a group has what was asked for."""
    reader, noun = reader_of(exposure), component(exposure.name)
    fields: Any = {name: told(group_hint(reader, name)) for name in grouped(reader)}
    fields |= {"count": told(int)}
    for function in FUNCTIONS:
        for name in names_for(reader, function):
            fields[Measure(function, name).name] = told(measured_hint(reader.columns[name], function))
    group = schemas.once(f"{noun}Group", lambda: create_model(f"{noun}Group", **fields))
    results: Any = {"results": (list_of(group), Field(description="The groups, least first."))}
    return schemas.once(f"{noun}Aggregate", lambda: create_model(f"{noun}Aggregate", **results))


def told(hint: Any) -> tuple[Any, Any]:
    """A value that is there when it was asked for."""
    return hint, Field(default=None, json_schema_extra=without_default)


def group_hint(reader: Reader, name: str) -> Any:
    """The type of a value that is grouped by."""
    column = reader.columns.get(name)
    return int | None if column is None else answer_hint(column) | None


def measured_hint(column: Column, function: str) -> Any:
    """The type of what a function gives; nothing of no rows."""
    whole = float if function == "avg" and column.hint is int else answer_hint(column)
    return whole | None
