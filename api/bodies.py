"""What a body may hold besides what its operation takes: one rule for every door.

A name that answers show of the object, and that the operation does not set, is passed over: frontends send back what
they got. A name that nobody knows is refused, for whoever wrote it believes that it did something.
"""

from collections.abc import Container, Iterable
from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel, ConfigDict, model_validator

from school.common.errors import Invalid

UNKNOWN = _("There is no such field here.")


class Body(BaseModel):
    """A body, or a line of one. `shown` are the names that answers show of its object."""

    model_config = ConfigDict(extra="forbid")
    shown: ClassVar[frozenset[str]] = frozenset()

    @model_validator(mode="before")
    @classmethod
    def without_shown(cls, values: Any) -> Any:
        """Leave out what is only shown; anything but an object is the validation's to refuse."""
        if not isinstance(values, dict):
            return values
        return {name: value for name, value in values.items() if name in cls.model_fields or name not in cls.shown}


def demand_known(names: Iterable[str], known: Container[str]) -> None:
    """Invalid naming the parts of a form that are none of the `known`; only those are read."""
    if unknown := [name for name in names if name not in known]:
        raise Invalid(" ".join(f"{name}: {UNKNOWN}" for name in unknown), fields={name: [UNKNOWN] for name in unknown})
