"""Values that PostgreSQL computes for several slices."""

from django.db.models import CharField, F, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, Concat, Now, NullIf, Trim, TruncDate

from school.common.clock import school_zone


def name_of(person: str) -> Combinable:
    """The name of the person behind the foreign key `person`: first and last name, or the username without any."""
    full = Trim(Concat(F(f"{person}__first_name"), Value(" "), F(f"{person}__last_name"), output_field=CharField()))
    return Coalesce(NullIf(full, Value("")), F(f"{person}__username"), output_field=CharField())


def school_today() -> Combinable:
    """Today's date on the school's wall when the statement runs, by the database's clock."""
    return TruncDate(Now(), tzinfo=school_zone())
