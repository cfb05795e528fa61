"""The one way from HTTP to the domain: reads and writes over an exposure, for an actor."""

from api.gateway.query import ListQuery, parse
from api.gateway.readers import reader_of
from api.gateway.reads import Page, Row, get_object, get_own, list_objects
from api.gateway.writes import perform, write_object

__all__ = [
    "ListQuery",
    "Page",
    "Row",
    "get_object",
    "get_own",
    "list_objects",
    "parse",
    "perform",
    "reader_of",
    "write_object",
]
