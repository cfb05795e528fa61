"""Takes back what one audit entry did to a model, where nobody has touched it since."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, Field, ManyToOneRel, Model, OuterRef, QuerySet

from school.audit.models import AuditChange


@dataclass(frozen=True, slots=True)
class Undone:
    """How many objects were removed, set back and left because something has happened to them since."""

    removed: int
    set_back: int
    left: int


def undo_entry(model: type[Model], entry_id: int) -> Undone:
    """Remove what the entry added and nothing refers to, and set changed fields back; the rest is left as it is."""
    changes = AuditChange.objects.filter(entry=entry_id, model=model._meta.label_lower)
    later = AuditChange.objects.filter(
        model=OuterRef("model"), object_id=OuterRef("object_id"), pk__gt=OuterRef("pk")
    ).exclude(entry=entry_id)
    untouched = changes.filter(~Exists(later))
    added = [int(pk) for pk in untouched.filter(operation="insert").values_list("object_id", flat=True)]
    removed = remove(unreferenced(model, added))
    set_back = restore(model, untouched.filter(operation="update"))
    return Undone(removed, set_back, changes.values("object_id").distinct().count() - removed - set_back)


def unreferenced(model: type[Model], pks: Iterable[int]) -> QuerySet[Any]:
    """Those of the objects that no row of another table points to."""
    objects: QuerySet[Any] = model._default_manager.filter(pk__in=list(pks))
    for relation in model._meta.get_fields(include_hidden=True):
        if isinstance(relation, ManyToOneRel):
            pointing = relation.related_model._base_manager.filter(**{relation.field.name: OuterRef("pk")})
            objects = objects.filter(~Exists(pointing))
    return objects


def remove(objects: QuerySet[Any]) -> int:
    """Delete without the library's search for what depends on them: nothing does."""
    return objects._raw_delete(objects.db)


def restore(model: type[Model], changes: QuerySet[AuditChange]) -> int:
    """Set the changed fields of each object back to what they were."""
    before = {
        int(change.object_id): {name: old for name, (old, _new) in change.changes.items()}
        for change in changes.order_by("-pk")
    }
    objects = list(model._default_manager.select_for_update().filter(pk__in=before))
    names: set[str] = set()
    for instance in objects:
        for name, old in before[instance.pk].items():
            field = model._meta.get_field(name)
            setattr(instance, name, field.to_python(old) if isinstance(field, Field) else old)
            names.add(name)
    if names:
        model._default_manager.bulk_update(objects, sorted(names), batch_size=500)
    return len(objects)
