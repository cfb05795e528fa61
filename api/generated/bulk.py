"""The bulk operation of one collection: POST of what to make, change and delete."""

from typing import Any

from django.http import HttpResponse
from pydantic import BaseModel, Field, create_model

from api.bodies import Body
from api.gateway.bulk import MOST, Changed, Changes, write_many
from api.gateway.inputs import Inputs, inputs_of, permission_of
from api.routes import Call, Handle, Route
from api.schemas import Schemas, list_of
from api.wire import Id, json_answer
from api.wording import capital, component, operation
from school.common.exposure import Exposure

PAID_FOR = ("enrollments",)  # making one may want money first


def unpaid(exposure: Exposure) -> tuple[int, ...]:
    """The status that tells of it."""
    return (402,) if exposure.name in PAID_FOR else ()


def bulking(exposure: Exposure, schemas: Schemas) -> Route | None:
    """The route with the lists that the collection offers; None when it offers none."""
    lists = lists_of(exposure, schemas)
    if not lists:
        return None
    noun = capital(exposure.name)
    asked = [permission_of(action) for action in verbs_of(exposure).values()]
    return Route(
        method="POST",
        path="/bulk/",
        operation_id=operation("bulk", noun),
        summary=f"Change many {exposure.name} at once",
        description=(
            f"All or nothing, at most {MOST} objects in all, each as its own operation would. Deletions come first, "
            "then changes, then what is new. A refusal names list and line, as in `update.3.name`."
        ),
        handle=handling(exposure),
        body=create_model(f"{noun}Bulk", __base__=Body, **lists),
        answer=schemas.result(Changed),
        any_of=() if None in asked else tuple(dict.fromkeys(name for name in asked if name)),
        errors=(403, 404, *unpaid(exposure)),
    )


def verbs_of(exposure: Exposure) -> dict[str, Any]:
    """The collection's plain verbs; one that takes a file needs a form of its own and is none of them."""
    offered = {"create": exposure.create, "update": exposure.update, "delete": exposure.delete}
    return {
        verb: action
        for verb, action in offered.items()
        if action is not None and not inputs_of(action, exposure.model).files
    }


def lists_of(exposure: Exposure, schemas: Schemas) -> dict[str, Any]:
    """The body's lists by name, each line typed as the body of its own operation."""
    noun, verbs = component(exposure.name), verbs_of(exposure)
    lines: dict[str, Any] = {}
    if "create" in verbs:
        inputs = inputs_of(verbs["create"], exposure.model)
        lines["create"] = schemas.body(f"{noun}Create", inputs.fields, exposure.model)
    if "update" in verbs:
        lines["update"] = update_line(exposure, inputs_of(verbs["update"], exposure.model), schemas)
    if "delete" in verbs:
        lines["delete"] = Id
    return {name: (list_of(line), Field(default_factory=list, max_length=MOST)) for name, line in lines.items()}


def update_line(exposure: Exposure, inputs: Inputs, schemas: Schemas) -> type[BaseModel]:
    """One object's id and its new values."""
    noun = component(exposure.name)
    base = schemas.body(f"{noun}Update", inputs.fields, exposure.model, partial=True)
    identity: Any = {"id": (Id, Field(description="Which object."))}
    return schemas.once(f"{noun}BulkUpdate", lambda: create_model(f"{noun}BulkUpdate", __base__=base, **identity))


def handling(exposure: Exposure) -> Handle:
    """Do it and answer the ids."""

    def handle(call: Call) -> HttpResponse:
        done = write_many(exposure, call.actor, Changes(**call.body))
        return json_answer({"created": done.created, "updated": done.updated, "deleted": done.deleted})

    return handle
