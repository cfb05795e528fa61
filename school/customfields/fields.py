"""The custom fields of one kind of objects, for the slice that owns these objects."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from school.common.actor import Actor
from school.common.exposure import Allowed, Custom, CustomKey, CustomSchema, CustomValue, CustomValues
from school.customfields.choices import FieldKind
from school.customfields.expressions import Shown, equals, value_of
from school.customfields.models import CustomField
from school.customfields.queries import active_fields
from school.customfields.rules import NAME, Wanted, merged

FORMATS: Mapping[str, str] = {FieldKind.DATE: "date", FieldKind.LINK: "uri"}
TYPES: Mapping[str, type] = {FieldKind.NUMBER: float, FieldKind.DATE: date, FieldKind.BOOLEAN: bool}


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomFields:
    """The fields of the collection `target`, by who holds which right: `reads` all of them, `writes` them.

    Others who see an object read what is public of it.
    """

    target: str
    reads: str
    writes: str

    def readable(self, who: Allowed) -> list[CustomField]:
        """The fields that exist for this person, in their order. One query."""
        fields = active_fields(self.target)
        return list(fields if who.may(self.reads) else fields.filter(is_public=True))

    def filled(
        self, actor: Actor, given: CustomValues | None, present: CustomValues | None = None
    ) -> dict[str, CustomValue]:
        """The values of an object after `given`, where `present` are those of one that is there already.

        Who may not write them may send back what they got. NotAllowed for anything else without the right; Invalid
        names every wrong value, and what must be filled in and is not.
        """
        if given is None or (not actor.may(self.writes) and self.is_what_they_got(actor, given, present or {})):
            return dict(present or {})
        return merged(self.writable(actor), present or {}, given)

    def is_what_they_got(self, actor: Actor, given: CustomValues, present: CustomValues) -> bool:
        """Whether all that is given stands there for this person to read: else a guess would be told from the value."""
        readable = {field.key for field in self.readable(actor)}
        return all(key in readable and present.get(key) == value for key, value in given.items())

    def writable(self, actor: Actor) -> list[Wanted]:
        """What can be filled in; NotAllowed without the right. One query."""
        actor.demand(self.writes)
        return [field.wanted for field in active_fields(self.target)]

    def published(self) -> Custom:
        """The same for the API."""
        return Custom(
            name=NAME,
            shown=lambda actor: Shown(self.target, everything=actor.may(self.reads)),
            keys=lambda who: [key_of(field) for field in self.readable(who)],
            schemas=self.schemas,
            value=value_of,
            equals=equals,
        )

    def schemas(self) -> Sequence[CustomSchema]:
        """The present fields for the documents."""
        return [
            CustomSchema(key_of(field), field.label, field.help_text, FORMATS.get(field.kind, ""))
            for field in active_fields(self.target)
        ]


def key_of(field: CustomField) -> CustomKey:
    """The field as a typed value."""
    return CustomKey(field.key, TYPES.get(field.kind, str), tuple(field.choices))
