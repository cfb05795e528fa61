"""Search over courses and lessons: PostgreSQL's full text in the index that Wagtail keeps.

One index for the editor and for every API. It holds titles, descriptions, texts and transcripts, and no right answer.
Words are found from their beginnings on, whatever apostrophe, accent or kind of I they are written with.
"""

from functools import reduce
from operator import and_
from typing import Any

from django.contrib.postgres.search import SearchQuery
from django.db.models import BigIntegerField, Model, Q, QuerySet, Value
from django.db.models.functions import Cast
from wagtail.search.models import IndexEntry

from content.models import CoursePage, LessonPage
from content.words import lexeme_query
from school.common.exposure import FullText

CONFIG = "simple"  # words as they are: no language's endings are taken off
MOST_WORDS = 8


def matching[P: Model](pages: QuerySet[P], text: str) -> QuerySet[P]:
    """Those of the pages (course or lesson pages) in which every word of `text` is found; all of them for no text.

    The rows stay those of `pages` and in its order: what somebody may not see is not found. Words after the eighth do
    not count.
    """
    model = LessonPage if issubclass(pages.model, LessonPage) else CoursePage
    words = [lexeme_query(word) for word in text.replace("\0", " ").split()[:MOST_WORDS]]
    return pages.filter(reduce(and_, (found_by(model, Value(word)) for word in words), Q()))


def found_by(model: type[Model], word: Any) -> Q:
    """The rows of a kind of page in which a prepared word is; the word may be an expression."""
    entries = IndexEntry.objects.filter(
        content_type__app_label=model._meta.app_label,
        content_type__model=model._meta.model_name,
        autocomplete=SearchQuery(word, config=CONFIG, search_type="raw"),
    )
    return Q(pk__in=entries.annotate(page=Cast("object_id", BigIntegerField())).values("page"))


def full_text(model: type[Model]) -> FullText:
    """What the generated API searches in place of single values."""
    return FullText(prepare=lexeme_query, condition=lambda word: found_by(model, word))
