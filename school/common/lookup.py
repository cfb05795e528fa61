"""Objects by id, out of what the actor may see."""

from typing import Any

from django.db.models import Model, QuerySet

from school.common.errors import NotFound


def get_visible[M: Model](visible: QuerySet[M], **where: Any) -> M:
    """The one visible object that fits `where`; NotFound when there is none or it is not the actor's to see."""
    found = visible.filter(**where).first()
    if found is None:
        raise NotFound
    return found
