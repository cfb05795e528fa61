"""The trigger that records a model's row changes; the tables are the audit slice's, named in SQL only."""

from typing import Any

import pgtrigger
from django.db.models import Model


class RecordChanges(pgtrigger.Trigger):
    """After every insert, update and delete, bulk ones and COPY too: one row under the action's entry.

    `secret` fields are recorded as changed, never with their values; `ignore` fields are not recorded at all.
    """

    when = pgtrigger.After
    operation = pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete

    def __init__(self, *, secret: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> None:
        self.secret, self.ignore = secret, ignore
        super().__init__(name="record_changes")

    def get_func(self, model: Model) -> str:
        """The trigger's body: it hands both rows to the audit slice's one function."""
        meta = model._meta
        return f"""
            PERFORM audit_record(
                '{meta.label_lower}', '{meta.pk.column}', {sql_array(self.secret)}, {sql_array(self.ignore)},
                CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END,
                CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END
            );
            RETURN NULL;
        """


def sql_array(names: tuple[str, ...]) -> str:
    """A text array literal of plain column names."""
    return "ARRAY[{}]::text[]".format(", ".join(f"'{name}'" for name in names))


def recorded(**options: Any) -> list[pgtrigger.Trigger]:
    """`Meta.triggers` of an audited model."""
    return [RecordChanges(ignore=("updated_at", *options.pop("ignore", ())), **options)]
