"""settings/: what the school may tune, and who changed what."""

from django.http import HttpResponse

from api.contracts.turantalim.building import SCHEMAS, listing
from api.contracts.turantalim.names import AUDIT_LOG
from api.etags import Tagged
from api.gateway import system
from api.routes import Call, Route
from api.wire import json_answer

SEE_LOG = "audit.view_auditentry"


SETTINGS = Tagged(
    tuple(each.name for each in system.settings_inputs().fields),
    lambda call: system.read_settings(call.actor),
    lambda call: system.lock_settings(),
    single=True,
)


def routes() -> list[Route]:
    """settings/system/ and settings/audit-logs/."""
    answer = system.settings_schema()
    return [
        Route(
            method="GET",
            path="/system/",
            operation_id="getSystemSettings",
            summary="Every setting of the school with its value",
            handle=read,
            tagged=SETTINGS,
            answer=answer,
            permission=system.VIEW,
        ),
        Route(
            method="PUT",
            path="/system/",
            operation_id="changeSystemSettings",
            summary="Change settings of the school",
            description="Settings that the body leaves out stay as they are.",
            handle=write,
            tagged=SETTINGS,
            body=SCHEMAS.body("SystemSettingsChange", system.settings_inputs().fields, system.MODEL, partial=True),
            answer=answer,
            permission=system.CHANGE,
        ),
        listing(
            AUDIT_LOG,
            "/audit-logs/",
            permission=SEE_LOG,
            operation_id="listAuditLogs",
            summary="List who changed what",
            description="One row for each changed row, newest first. `date` is the day at the school.",
        ),
    ]


def read(call: Call) -> HttpResponse:
    """The settings as they are."""
    return json_answer(system.read_settings(call.actor))


def write(call: Call) -> HttpResponse:
    """The settings as they are after the change."""
    return json_answer(system.write_settings(call.actor, call.body))
