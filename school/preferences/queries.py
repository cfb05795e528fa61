"""The school's settings as they are now."""

from django.db.models import CharField, Subquery, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from school.preferences.models import SchoolPreferences


def preferences() -> SchoolPreferences:
    """The one row; the defaults when nobody has saved any yet."""
    return SchoolPreferences.objects.filter(pk=1).first() or SchoolPreferences(pk=1)


def currency_now() -> Combinable:
    """The school's currency as an expression, for statements that compare with it."""
    saved = SchoolPreferences.objects.filter(pk=1).values("currency")
    return Coalesce(Subquery(saved), Value(SchoolPreferences().currency), output_field=CharField())
