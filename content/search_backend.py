"""Wagtail's search on PostgreSQL with words folded, both where they are kept and where they are asked for."""

from collections.abc import Iterable, Sequence
from copy import copy
from typing import Any

from django.contrib.postgres.search import SearchQuery
from modelsearch.backends.database.postgres.postgres import (
    PostgresAutocompleteQueryCompiler,
    PostgresIndex,
    PostgresSearchBackend,
    PostgresSearchQueryCompiler,
)
from modelsearch.index import AutocompleteField, RelatedFields, SearchField
from modelsearch.query import Phrase, PlainText

from content.words import folded, lexeme_query


def folding(field: Any) -> Any:
    """The field of an index with its text folded; what is no text stays."""
    made = copy(field)
    if isinstance(field, SearchField | AutocompleteField):
        made.get_value = lambda row: folded_all(field.get_value(row))
    elif isinstance(field, RelatedFields):
        made.fields = [folding(inner) for inner in field.fields]
    return made


def folded_all(value: Any) -> Any:
    """Texts folded, also inside of lists."""
    if isinstance(value, str):
        return folded(value)
    return [folded_all(each) for each in value] if isinstance(value, list) else value


class FoldingIndex(PostgresIndex):
    """The index with every text folded."""

    def add_items(self, model: Any, objs: Iterable[Any]) -> None:
        super().add_items(model, [self.folded(each) for each in objs])

    @staticmethod
    def folded(row: Any) -> Any:
        """The row for the indexer, which asks it for its fields."""
        made = copy(row)
        fields: Sequence[Any] = [folding(field) for field in row.get_search_fields()]
        made.get_search_fields = lambda: fields
        return made


class Folding:
    """A query with its words folded, each of them found from its beginning on."""

    def build_tsquery_content(self, query: Any, config: str | None = None, *args: Any, **options: Any) -> Any:
        if isinstance(query, PlainText):
            words = [f"({word})" for word in map(lexeme_query, query.query_string.split()) if word]
            text = (" & " if query.operator == "and" else " | ").join(words)
            return SearchQuery(text, config=config, search_type="raw", invert=options.get("invert", False))
        if isinstance(query, Phrase):
            query = Phrase(folded(query.query_string))
        return super().build_tsquery_content(query, config, *args, **options)  # type: ignore[misc]  # of the compiler


class FoldingQueryCompiler(Folding, PostgresSearchQueryCompiler):
    """Whole texts."""


class FoldingAutocompleteCompiler(Folding, PostgresAutocompleteQueryCompiler):
    """What the editor's own searches ask."""


class SearchBackend(PostgresSearchBackend):
    """The backend that the settings name."""

    index_class = FoldingIndex
    query_compiler_class = FoldingQueryCompiler
    autocomplete_query_compiler_class = FoldingAutocompleteCompiler
