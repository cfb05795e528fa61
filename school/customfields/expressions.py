"""Custom values in SQL: the object that answers show, one typed value, and what finds rows by a value."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pgtrigger
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Func, Q, Value
from django.db.models.expressions import Combinable
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _

from school.common.constraints import on_violation
from school.common.errors import Conflict
from school.common.exposure import CustomKey
from school.customfields.rules import NAME

VALUE_FITS = "customfields_value_fits"
STORED: Mapping[type, Any] = {
    str: models.TextField(),
    float: models.DecimalField(),
    bool: models.BooleanField(),
    date: models.DateField(),
}


class Shown(Func):
    """The object of custom values in the fields' order, null where there is none; only public ones, or all.

    The definitions are read by the statement itself, so that a kept statement is right whatever staff change. Where
    nothing is defined, PostgreSQL finds that out once for all rows.
    """

    template = (
        "CASE WHEN EXISTS (SELECT FROM customfields_customfield f WHERE %(which)s) THEN"
        " (SELECT json_object_agg(f.key, %(expressions)s -> f.key ORDER BY f.position, f.id)"
        " FROM customfields_customfield f WHERE %(which)s) ELSE '{}'::json END"
    )

    def __init__(self, target: str, *, everything: bool) -> None:
        which = f"f.target = '{target}' AND f.is_active{'' if everything else ' AND f.is_public'}"
        super().__init__(F(NAME), output_field=models.JSONField(), which=which)


def value_of(key: CustomKey) -> Combinable:
    """One value as PostgreSQL's own type; the trigger sees to it that each value can be read as that."""
    text = KeyTextTransform(key.name, NAME)
    return text if key.type is str else Cast(text, STORED[key.type])


def equals(key: CustomKey, wanted: Any) -> Q:
    """The rows with this value, in the words of `custom_index`."""
    value = Cast(wanted, STORED[key.type])
    pair = Func(Value(key.name), value, function="jsonb_build_object", output_field=models.JSONField())
    return Q(**{f"{NAME}__contains": pair}) & ~Q(**{NAME: {}})


def custom_column() -> "models.JSONField[Any, Any]":
    """The column of a model whose objects have custom fields: their values by key; without a value there is no key."""
    return models.JSONField(_("custom fields"), default=dict, db_default={}, blank=True, editable=False)


def custom_index(name: str) -> GinIndex:
    """Finds objects by equal values, whatever fields staff define: one index serves them all.

    An expression index for each field would serve ranges and orders too, but means DDL whenever staff add a field, and
    each slows all writes down; ranges are read from the few thousand rows of a school fast enough. `jsonb_path_ops`
    is the smallest GIN that knows equality; objects without values, most of them, are not in it at all.
    """
    return GinIndex(fields=[NAME], name=name, opclasses=["jsonb_path_ops"], condition=~Q(**{NAME: {}}))


class KeepsTypes(pgtrigger.Trigger):
    """Each value has a definition and is of its kind, through whatever door it comes, so that it can be read typed.

    The lock on the definitions makes a change of a field's kind and a value for it wait for each other.
    """

    when = pgtrigger.Before
    operation = pgtrigger.Insert | pgtrigger.UpdateOf(NAME)  # type: ignore[no-untyped-call]  # the library has no type here
    condition = pgtrigger.Condition(f"NEW.{NAME} <> '{{}}'")

    def __init__(self, target: str) -> None:
        self.target = target
        super().__init__(name="custom_values")

    def get_func(self, model: models.Model) -> str:
        """The trigger's body."""
        return f"""
            IF TG_OP = 'UPDATE' THEN
                IF OLD.{NAME} = NEW.{NAME} THEN
                    RETURN NEW;
                END IF;
            END IF;
            PERFORM FROM customfields_customfield
            WHERE target = '{self.target}' AND jsonb_exists(NEW.{NAME}, key) ORDER BY id FOR KEY SHARE;
            IF EXISTS (
                SELECT FROM jsonb_each(NEW.{NAME}) AS given LEFT JOIN customfields_customfield AS field
                ON field.target = '{self.target}' AND field.key = given.key
                WHERE CASE field.kind
                    WHEN 'number' THEN jsonb_typeof(given.value) <> 'number'
                    WHEN 'boolean' THEN jsonb_typeof(given.value) <> 'boolean'
                    WHEN 'date' THEN jsonb_typeof(given.value) <> 'string'
                        OR NOT pg_input_is_valid(given.value #>> '{{}}', 'date')
                    ELSE field.kind IS NULL OR jsonb_typeof(given.value) <> 'string'
                END
            ) THEN
                RAISE EXCEPTION 'A value does not fit its field'
                    USING ERRCODE = 'check_violation', CONSTRAINT = '{VALUE_FITS}', TABLE = TG_TABLE_NAME;
            END IF;
            RETURN NEW;
        """


on_violation(
    VALUE_FITS,
    lambda: Conflict(_("A custom field has just been changed or deleted: look at the fields and try once more.")),
)
