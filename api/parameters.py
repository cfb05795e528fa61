"""The query parameters of a list, as its document names them: those that are accepted, and of the many behind relations
the most asked.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django.http import QueryDict

from api.gateway.complaints import Complaints
from api.gateway.filters import LISTED, Parameter
from api.gateway.query import LARGEST_PAGE_SIZE, PAGE_SIZE, Reader
from api.gateway.slots import PATTERNS

MEANINGS = {
    "exact": "Equal to this.",
    "in": "One of these, separated by commas.",
    "range": "From the first to the second, both included, separated by a comma.",
    "isnull": "Whether it is empty.",
    "gt": "Above this.",
    "gte": "This or above.",
    "lt": "Below this.",
    "lte": "This or below.",
    "contains": "Contains this text.",
    "icontains": "Contains this text, in capitals or not.",
    "startswith": "Begins with this text.",
}
ENUM_KEYS = ("enum", "type", "format", "pattern", "minimum", "maximum")


def demand_none(given: QueryDict) -> None:
    """Raise Invalid naming every parameter of a request that takes none."""
    complaints = Complaints()
    for name in given:
        complaints.unknown(name)
    complaints.raise_any()


def query_parameter(name: str, schema: dict[str, Any], description: str) -> dict[str, Any]:
    """One parameter of the document."""
    return {"in": "query", "name": name, "required": False, "schema": schema, "description": description}


def list_parameters(reader: Reader) -> tuple[dict[str, Any], ...]:
    """Paging, order, search, fields and every filter with its lookups."""
    return (*general_parameters(reader), *filters(reader))


def filter_parameters(reader: Reader) -> tuple[dict[str, Any], ...]:
    """Search and every filter with its lookups."""
    return (*search_parameters(reader), *filters(reader))


def filters(reader: Reader) -> Iterator[dict[str, Any]]:
    """Every filter with its lookups."""
    return documented(reader.parameters.values())


def search_parameters(reader: Reader) -> Iterator[dict[str, Any]]:
    """The search, where there is one."""
    if reader.searched:
        yield search_parameter("a row")


def search_parameter(what: str) -> dict[str, Any]:
    """The search in something."""
    return query_parameter("search", {"type": "string"}, f"Words that must all be found in {what}.")


def paging_parameters() -> tuple[dict[str, Any], ...]:
    """Which part of a list."""
    size = {"type": "integer", "minimum": 1, "maximum": LARGEST_PAGE_SIZE, "default": PAGE_SIZE}
    return (
        query_parameter("page", {"type": "integer", "minimum": 1, "default": 1}, "Which page."),
        query_parameter("page_size", size, "How many rows a page has."),
    )


def general_parameters(reader: Reader) -> Iterator[dict[str, Any]]:
    """What every list takes."""
    yield from paging_parameters()
    names = ", ".join(reader.exposure.ordering)
    text = f"Names separated by commas, with a minus before those that descend: {names}."
    yield query_parameter("ordering", {"type": "string"}, text)
    yield from search_parameters(reader)
    yield query_parameter(
        "fields", {"type": "string"}, "Only these fields, separated by commas; rows have no others then."
    )


def documented(parameters: Iterable[Parameter]) -> Iterator[dict[str, Any]]:
    """The filters of the document."""
    return (filter_parameter(each) for each in parameters if is_told(each))


def is_told(parameter: Parameter) -> bool:
    """`__eq` is the same as none and goes without saying; all lookups behind relations would treble the document."""
    if parameter.name.endswith("__eq"):
        return False
    most_asked = ("exact", "icontains") if parameter.filter.hint is str else ("exact", "gte", "lte")
    return parameter.filter.is_declared or parameter.lookup in most_asked


def filter_parameter(parameter: Parameter) -> dict[str, Any]:
    """A filter of the document."""
    return query_parameter(parameter.name, filter_schema(parameter), MEANINGS[parameter.lookup])


def filter_schema(parameter: Parameter) -> dict[str, Any]:
    """The type of a filter's value."""
    if parameter.lookup == "isnull":
        return {"type": "boolean"}
    if parameter.lookup in (*LISTED, *PATTERNS):
        return {"type": "string"}
    schema = parameter.filter.schema
    if "anyOf" in schema:  # a decimal is taken as a number or as a text
        return {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}
    return {key: schema[key] for key in ENUM_KEYS if key in schema}
