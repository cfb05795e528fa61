"""A body sets what its operation declares, and no other column: what answers show is passed over, the rest refused."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import models

from api.contracts.turantalim.building import shown_names as contract_names
from api.schemas import shown_names
from api.urls import apis
from school.common.exposure import exposure
from school.people.models import User
from school.preferences.models import SchoolPreferences
from tests.api.callers import Answer
from tests.matrix.calls import Request, request_of, subject
from tests.matrix.documents import DOCUMENTS
from tests.matrix.operations import Operation, operations
from tests.matrix.scene import Scene, undone

ONE_RULE = ("turantalim", "data", *DOCUMENTS)  # documents whose bodies refuse what they do not know
PROTOCOLS = (
    "receiveTelegramUpdate",
    "receivePaymeCall",
    "receivePaymentEvent",
    "receiveGatewayEvent",
)  # other people's words, of which every unknown one is theirs
OF_USERS = (
    *("auth", "users", "register", "login", "oauth-login", "refresh", "verify-email", "logout", "change-password"),
)
ABOUT_NOBODY = (  # tokens and passwords, of no object
    *("login", "refreshToken", "logout", "verifyEmail", "resendVerification"),
    *("requestPasswordReset", "resetPassword", "changePassword"),
    *("loginWithGoogle", "linkGoogle", "refresh", "requestErasure", "requestExport"),
)
MADE_ANEW = (
    *("id", "uuid", "created_at", "updated_at", "password", "path", "last_login", "date_joined", "marked_at"),
    *("reviewed_at", "graded_at", "submitted_at", "paid_at", "committed_at", "file", "source_id", "translation_key"),
    *("latest_revision_id", "live_revision_id", "latest_revision_created_at", "last_published_at"),
    *("first_published_at", "page_ptr_id", "enrolled_at", "left_at", "completed_at", "last_accessed_at"),
)
CALLERS = {
    "updateProfile": "student",
    "register": "anonymous",
    "requestErasure": "student",
    "registerStudent": "anonymous",
    "submitHomework": "student",
    "submitAssignment": "student",
    "createAttempt": "student",
    "submitAttempt": "student",
    "initiatePayment": "student",
    "replaceProgress": "student",
    "updateProgress": "student",
}
BODIES = {
    (api.name, route.operation_id): route.body
    for api in apis
    for routes in api.routes.values()
    for route in routes
    if api.name in DOCUMENTS and route.body
}
LONG_AGO = datetime(2001, 2, 3, tzinfo=UTC)
HOSTILE: tuple[tuple[type[models.Field[Any, Any]], Any], ...] = (
    (models.BooleanField, True),
    (models.IntegerField, 987_654),
    (models.ForeignKey, 1),
    (models.DecimalField, "987654.00"),
    (models.DateTimeField, LONG_AGO.isoformat()),
    (models.DateField, "2001-02-03"),
    (models.JSONField, {"hostile": 1}),
)


@pytest.fixture(scope="module")
def tried() -> Counter[str]:
    """How many columns were tried, by document."""
    return Counter()


def schema_of(operation: Operation) -> dict[str, Any]:
    """What the document says of the body."""
    document = next(api for api in apis if api.name == operation.document).document()
    content = document["paths"][operation.path][operation.method.lower()]["requestBody"]["content"]
    kind = "application/json" if "application/json" in content else next(iter(content))
    schema: dict[str, Any] = content[kind]["schema"]
    return document["components"]["schemas"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def model_of(operation: Operation) -> type[models.Model]:
    """Whose columns an attacker would try."""
    if operation.parts[0] in OF_USERS:
        return User
    if operation.parts[0] == "settings" and operation.parts[1] == "system":
        return SchoolPreferences
    if operation.parts[:2] == ["notifications", "preferences"]:
        return exposure("notification-preferences").model
    return exposure(operation.collection).model


def undeclared(operation: Operation) -> dict[str, Any]:
    """A hostile value for each column that the body does not declare."""
    declared = set(schema_of(operation).get("properties", {}))
    columns = [field for field in model_of(operation)._meta.get_fields() if isinstance(field, models.Field)]
    names = {name: field for field in columns for name in (field.name, field.attname)}
    return {name: hostile(field) for name, field in names.items() if name not in declared}


def hostile(field: models.Field[Any, Any]) -> Any:
    """A value that would be seen."""
    if field.choices:
        return str(list(field.flatchoices)[-1][0])
    return next((value for kind, value in HOSTILE if isinstance(field, kind)), "hostile")


WRITES = [
    each
    for each in operations()
    if each.document in ONE_RULE
    and each.method in ("POST", "PUT", "PATCH")
    and each.name not in PROTOCOLS
    and not each.path.endswith("/bulk/")
]


@pytest.mark.parametrize("operation", WRITES, ids=lambda each: f"{each.document}-{each.name}")
def test_no_other_column_is_set(scene: Scene, operation: Operation, tried: Counter[str]) -> None:
    who = CALLERS.get(operation.name, "admin")
    with undone():
        if request_of(scene, scene.near, operation, who).body is None:
            return
    extra = undeclared(operation)
    tried[operation.document] += len(extra)
    known = shown(operation)
    refused(scene, operation, who, {name: value for name, value in extra.items() if name not in known})
    if operation.document not in DOCUMENTS:  # what they pass over is told name by name in their own tests
        without_effect(scene, operation, who, {name: value for name, value in extra.items() if name in known})


def shown(operation: Operation) -> frozenset[str]:
    """The names that the document's answers show of the object."""
    if operation.name in ABOUT_NOBODY:
        return frozenset()
    if operation.document in DOCUMENTS:
        return frozenset(getattr(BODIES[operation.document, operation.name], "shown", ()))
    return (contract_names if operation.document == "turantalim" else shown_names)(model_of(operation))


def refused(scene: Scene, operation: Operation, who: str, extra: dict[str, Any]) -> None:
    """The answer names every column, and nothing is written."""
    if not extra:
        return
    with undone():
        request = request_of(scene, scene.near, operation, who)
        asked, written = with_extra(request, extra), scene.written()
        answer = asked.send(scene.callers[who])
        assert set(extra) & set(asked.body or ()) <= named(answer)
        assert not scene.is_changed(written)


def named(answer: Answer) -> set[str]:
    """The names that a refusal of a body names, in the shape of its document."""
    if "error_code" in answer.json:
        assert (answer.status, answer.json["error_code"]) == (422, "VALIDATION_ERROR"), answer.bytes
        return {each["field"] for each in answer.json["detail"]}
    assert (answer.status, answer.json.get("code", "invalid")) == (400, "invalid"), answer.bytes
    return set(answer.json["errors"])


def without_effect(scene: Scene, operation: Operation, who: str, extra: dict[str, Any]) -> None:
    """The row is as it would be without them, and what is made anew is not what was asked for."""
    plain, other = written(scene, operation, who, {}), written(scene, operation, who, extra)
    for name in plain.keys() & extra.keys():
        if name in MADE_ANEW:
            assert other[name] not in (extra[name], LONG_AGO), name
        else:
            assert other[name] == plain[name], name


def written(scene: Scene, operation: Operation, who: str, extra: dict[str, Any]) -> dict[str, Any]:
    """The columns of the row that the operation writes: the one in its path, the caller's own, or the newest."""
    with undone():
        request = request_of(scene, scene.near, operation, who)
        answer = with_extra(request, extra).send(scene.callers[who])
        assert answer.status in operation.good, answer.bytes
        return dict(model_of(operation)._default_manager.values().get(pk=key(scene, operation, who)))


def key(scene: Scene, operation: Operation, who: str) -> int:
    """The id of that row."""
    if "{id}" in operation.path:
        found: int = subject(scene, scene.near, operation).pk
        return found
    if operation.name in ("updateProfile", "changePassword", "login", "logout", "refreshToken"):
        return scene.user(who).pk
    newest = model_of(operation)._default_manager.order_by("-pk").values_list("pk", flat=True)[0]
    return int(newest)


def with_extra(request: Request, extra: dict[str, Any]) -> Request:
    """The same call with more in its body."""
    simple = {name: value for name, value in extra.items() if not request.is_form or isinstance(value, str | int)}
    return replace(request, body=simple | (request.body or {}))


def test_the_count(scene: Scene, tried: Counter[str], record_property: Callable[[str, object], None]) -> None:
    told = ", ".join(f"{document} {number}" for document, number in tried.items())
    record_property("count", f"mass assignment: {len(WRITES)} writes, {tried.total()} columns tried ({told})")
    assert tried.total() > 0
