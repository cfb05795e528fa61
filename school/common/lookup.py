"""Objects by id, out of what the actor may see."""

from typing import Any

from django.db.models import Model, QuerySet

from school.common.errors import NotFound

LONGEST_NUMBER = 18  # digits that fit into a row's number whatever they are


def is_number(text: str) -> bool:
    """Whether a text from outside can be the number of a row."""
    return text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER


def get_visible[M: Model](visible: QuerySet[M], **where: Any) -> M:
    """The one visible object that fits `where`; NotFound when there is none or it is not the actor's to see."""
    found = visible.filter(**where).first()
    if found is None:
        raise NotFound
    return found
