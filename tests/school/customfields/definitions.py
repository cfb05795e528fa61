"""Fields of every kind."""

from typing import Any

from school.common.exposure import CustomValue
from school.customfields.actions import create_field
from school.customfields.choices import FieldKind, Target
from school.customfields.models import CustomField
from tests.world import SYSTEM


def define(key: str, kind: FieldKind = FieldKind.TEXT, *, target: Target = Target.GROUPS, **given: Any) -> CustomField:
    """A field called by its key."""
    return create_field(SYSTEM, **{"target": target, "key": key, "kind": kind, "label_en": key.capitalize(), **given})


def every_kind(target: Target = Target.GROUPS) -> dict[str, CustomField]:
    """One field of each kind, by key, in this order; the hall and the level are for everybody."""
    made = (
        define("hall", target=target, is_public=True, position=1),
        define("fee", FieldKind.NUMBER, target=target, position=2),
        define("opened", FieldKind.DATE, target=target, position=3),
        define("level", FieldKind.CHOICE, target=target, choices=["A", "B"], is_public=True, position=4),
        define("online", FieldKind.BOOLEAN, target=target, position=5),
        define("page", FieldKind.LINK, target=target, position=6),
    )
    return {field.key: field for field in made}


VALUES: dict[str, CustomValue] = {
    "hall": "Katta zal",
    "fee": 12.5,
    "opened": "2026-11-21",
    "level": "B",
    "online": True,
    "page": "https://example.com/a",
}
OTHERS: dict[str, CustomValue] = {
    "hall": "Blue",
    "fee": 7,
    "opened": "2025-01-02",
    "level": "A",
    "online": False,
    "page": "http://example.com",
}
