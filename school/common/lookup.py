"""Objects by id, out of what the actor may see."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model, QuerySet

from school.common.errors import Invalid, NotFound


def get_visible[M: Model](visible: QuerySet[M], **where: Any) -> M:
    """The one visible object that fits `where`; NotFound when there is none or it is not the actor's to see."""
    found = visible.filter(**where).first()
    if found is None:
        raise NotFound
    return found


def many_visible[M: Model](visible: QuerySet[M], ids: Iterable[int], *, field: str, message: Any) -> list[M]:
    """The visible objects with `ids`, in that order; Invalid on `field` naming the ids that are not visible."""
    wanted = list(dict.fromkeys(ids))
    found = visible.in_bulk(wanted)
    missing = [str(pk) for pk in wanted if pk not in found]
    if missing:
        raise Invalid(fields={field: [f"{message} ({', '.join(missing)})"]})
    return [found[pk] for pk in wanted]
