"""The routes of one exposure: only what it declares."""

from collections.abc import Iterator
from dataclasses import replace

from api.collection import Collection
from api.gateway.inputs import Command, Input, inputs_of, permission_of
from api.generated.bulk import bulking, unpaid
from api.generated.reading import reading
from api.routes import Route
from api.schemas import Schemas
from api.wording import capital, component, operation, sentence
from school.common.actions import Action
from school.common.exposure import Exposure

SECRET_ACTIONS = ("link-telegram", "rotate-secret")  # their answers hold what lets its bearer in
CALLING_OUT = (("payments", "checkout"), ("payments", "refund"))  # they ask a gateway


def routes_of(exposure: Exposure, schemas: Schemas) -> Iterator[Route]:
    """All operations of a collection."""
    yield from reading(exposure, schemas)
    if exposure.create:
        yield creating(exposure, exposure.create, schemas)
    if exposure.update:
        yield from updating(exposure, exposure.update, schemas)
    if exposure.delete:
        yield deleting(exposure, exposure.delete)
    if bulk := bulking(exposure, schemas):
        yield bulk
    for name, command in exposure.actions.items():
        yield acting(exposure, name, command, schemas)


def creating(exposure: Exposure, command: Command, schemas: Schemas) -> Route:
    """POST to the collection."""
    noun, inputs = component(exposure.name), inputs_of(command, exposure.model)
    summary, description = sentence(docstring(command))
    return Route(
        method="POST",
        path="/",
        operation_id=operation("create", noun),
        summary=summary,
        description=description,
        handle=Collection(exposure).create,
        tagged=Collection(exposure).tagged,
        body=schemas.body(f"{noun}Create", inputs.plain, exposure.model),
        files=inputs.file_names,
        extras=inputs.extras,
        answer=schemas.detail(exposure),
        status=201,
        permission=permission_of(command),
        errors=(403, 404, *unpaid(exposure)),
    )


def updating(exposure: Exposure, command: Command, schemas: Schemas) -> Iterator[Route]:
    """PATCH changes what is given; PUT wants all that a creation would, of what can be changed."""
    noun, fields = component(exposure.name), inputs_of(command, exposure.model).fields
    summary, description = sentence(docstring(command))
    patch = Route(
        method="PATCH",
        path="/{id}/",
        operation_id=operation("update", noun),
        summary=summary,
        description=description,
        handle=Collection(exposure).update,
        tagged=Collection(exposure).tagged,
        body=schemas.body(f"{noun}Update", fields, exposure.model, partial=True),
        answer=schemas.detail(exposure),
        permission=permission_of(command),
        errors=(403,),
    )
    whole = whole_fields(exposure, fields)
    defaults = {each.name: each.default for each in whole if not each.required}
    yield patch
    yield replace(
        patch,
        method="PUT",
        operation_id=operation("replace", noun),
        handle=Collection(exposure).replace(defaults),
        body=schemas.body(f"{noun}Replace", whole, exposure.model),
    )


def whole_fields(exposure: Exposure, fields: tuple[Input, ...]) -> list[Input]:
    """What a replacement must give: as for a creation, or everything where there is none."""
    if exposure.create is None:
        return [replace(each, required=True) for each in fields]
    created = {each.name: each for each in inputs_of(exposure.create, exposure.model).fields}
    return [
        replace(each, required=created[each.name].required, default=created[each.name].default)
        for each in fields
        if each.name in created
    ]


def deleting(exposure: Exposure, command: Command) -> Route:
    """DELETE of one object."""
    summary, description = sentence(docstring(command))
    return Route(
        method="DELETE",
        path="/{id}/",
        operation_id=operation("delete", component(exposure.name)),
        summary=summary,
        description=description,
        handle=Collection(exposure).delete,
        tagged=Collection(exposure).tagged,
        status=204,
        permission=permission_of(command),
        errors=(403,),
    )


def acting(exposure: Exposure, name: str, command: Command, schemas: Schemas) -> Route:
    """POST to a named action, of one object or of the collection."""
    inputs = inputs_of(command, exposure.model)
    noun = component(exposure.name) if inputs.instance else capital(exposure.name)
    summary, description = sentence(docstring(command))
    answer = schemas.result(inputs.returns)
    operation_id = operation(name, noun)
    return Route(
        method="POST",
        path=f"/{{id}}/{name}/" if inputs.instance else f"/{name}/",
        operation_id=operation_id,
        summary=summary,
        description=description,
        handle=Collection(exposure).act(name),
        guard=Collection(exposure).tagged if inputs.instance else None,
        body=schemas.body(capital(operation_id), inputs.plain, exposure.model) if inputs.plain else None,
        files=inputs.file_names,
        extras=inputs.extras,
        answer=answer,
        status=204 if answer is None else 200,
        permission=permission_of(command),
        errors=(403, 404),
        secret=name in SECRET_ACTIONS,
        calls_out=(exposure.name, name) in CALLING_OUT,
    )


def docstring(command: Command) -> str | None:
    """What an action promises."""
    return command.function.__doc__ if isinstance(command, Action) else command.__doc__
