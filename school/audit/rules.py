"""How a recorded change reads. Pure: no database, no clock."""

import json
from collections.abc import Mapping
from typing import Any

from django.db.models import Model
from django.db.models.fields import DateTimeField, Field
from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

LONGEST_VALUE = 500


def shown_value(value: Any, field: "Field[Any, Any] | None" = None) -> str:
    """A recorded value in the reader's words: choices by their names, school time, yes and no, a dash for nothing."""
    if value in (None, ""):
        return "–"
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if field is not None and field.choices:
        return str(dict(field.flatchoices).get(value, value))
    if isinstance(field, DateTimeField) and (moment := parse_datetime(str(value))):
        return date_format(localtime(moment), "DATETIME_FORMAT")
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"


def columns_of(model: type[Model] | None) -> Mapping[str, "Field[Any, Any]"]:
    """The fields of a model by the names of their columns; none for a model that is no more."""
    return {field.column or "": field for field in model._meta.concrete_fields} if model else {}


def shown_name(column: str, fields: Mapping[str, "Field[Any, Any]"]) -> str:
    """The column's name as the forms show it."""
    return str(fields[column].verbose_name) if column in fields else column
