"""What the API may show of the audit log: one row per changed row, with the action that it belongs to.

An action that changed no row, such as an export, has one row too: its operation is `done`.
"""

from datetime import date, datetime

from django.db.models import CharField, F, Func, Value
from django.db.models.functions import Concat, Trim, TruncDate

from school.audit.models import AuditChange
from school.audit.queries import changes_visible_to
from school.common.clock import school_zone
from school.common.exposure import Computed, Exposure, expose

# As text, so that a filter by what is no address finds nothing, where PostgreSQL would refuse to compare it.
ADDRESS = Func(F("entry__ip_address"), function="host", output_field=CharField(null=True))
NAME = Trim(Concat(F("model"), Value(" "), F("object_id"), output_field=CharField()))

expose(
    Exposure(
        name="audit-logs",
        model=AuditChange,
        read=(
            "id",
            Computed("actor", int | None, F("entry__actor_id"), "The person; null for the product itself"),
            Computed("actor_name", str, F("entry__actor_name"), "The name at that time"),
            Computed("action", str, F("entry__action"), "The command, as slice.verb"),
            "model",
            "object_id",
            Computed("object_repr", str, NAME, "Kind and id"),
            "operation",
            "changes",
            Computed("via", str, F("entry__via"), "The door: admin, cms, api, import, job, command or database"),
            Computed("ip_address", str | None, ADDRESS, "Where the request came from"),
            Computed("created_at", datetime, F("entry__created_at"), "When"),
            Computed("date", date, TruncDate("entry__created_at", tzinfo=school_zone()), "The day at the school"),
        ),
        visible_to=changes_visible_to,
        filters=("id", "actor", "action", "model", "object_id", "operation", "via", "created_at", "date"),
        ordering=("id", "created_at"),
        default_ordering=("-id",),
        search=("actor_name", "action", "model", "object_id"),
    )
)
