"""Routes of the contract over our collections."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, NotRequired, TypedDict, Unpack

from django.db.models import Model
from django.http import HttpResponse
from pydantic import BaseModel

from api.collection import Collection, Where
from api.contracts.turantalim.names import SHAPES, Shape
from api.contracts.words import in_contract_words
from api.gateway import get_object, perform, reader_of
from api.gateway.inputs import Inputs, inputs_of, permission_of
from api.lane.reads import ListRead, ObjectRead
from api.parameters import list_parameters, query_parameter
from api.routes import Call, Route
from api.schemas import Schemas
from api.wire import json_answer
from api.wording import component
from school.common.exposure import exposure

type Render = Callable[[Call, Any], Any]

FIELDS = query_parameter(
    "fields", {"type": "string"}, "Only these fields, separated by commas; the answer has no others then."
)


def shown_names(model: type[Model]) -> frozenset[str]:
    """What the contract shows of an object of `model`."""
    return frozenset(name for shape in SHAPES if shape.exposure.model is model for name in shape.fields)


SCHEMAS = Schemas(shown_names)


class Told(TypedDict):
    """What the document says of an operation."""

    operation_id: str
    summary: str
    description: NotRequired[str]


def row_of(shape: Shape) -> type[BaseModel]:
    """The schema of one object."""
    return SCHEMAS.row(shape.exposure, shape.fields)


def page_of(name: str, row: Any) -> type[BaseModel]:
    """The schema of a list of `row`."""
    return SCHEMAS.page(f"{name}List", row)


def listing(
    shape: Shape, path: str, *, where: Where | None = None, permission: str | None = None, **told: Unpack[Told]
) -> Route:
    """A list with the filters of its collection."""
    return Route(
        method="GET",
        path=path,
        handle=Collection(shape.exposure, shape.fields).list(where),
        read=None if where else ListRead(shape.exposure, shape.fields),
        answer=page_of(component(shape.collection), row_of(shape)),
        parameters=list_parameters(reader_of(shape.exposure)),
        permission=permission,
        errors=(403,),
        **told,
    )


def detail(shape: Shape, path: str, **told: Unpack[Told]) -> Route:
    """One object."""
    return Route(
        method="GET",
        path=path,
        handle=Collection(shape.exposure, shape.fields).detail,
        read=ObjectRead(shape.exposure, shape.fields),
        tagged=Collection(shape.exposure, shape.fields).tagged,
        answer=SCHEMAS.detail(shape.exposure, shape.fields),
        parameters=(FIELDS,),
        errors=(403,),
        **told,
    )


def creating(shape: Shape, path: str, **told: Unpack[Told]) -> Route:
    """POST of a new object."""
    inputs, permission = declared(shape, shape.exposure.create)
    return Route(
        method="POST",
        path=path,
        handle=Collection(shape.exposure, shape.fields).create,
        tagged=Collection(shape.exposure, shape.fields).tagged,
        body=SCHEMAS.body(f"{component(shape.collection)}Create", inputs.plain, shape.exposure.model),
        files=inputs.file_names,
        answer=row_of(shape),
        status=201,
        permission=permission,
        errors=(403, 404),
        **told,
    )


def changing(shape: Shape, path: str, noun: str) -> list[Route]:
    """PATCH and PUT: both change what is given."""
    inputs, permission = declared(shape, shape.exposure.update)
    name = f"{component(shape.collection)}Update"
    patch = Route(
        method="PATCH",
        path=path,
        operation_id=f"update{component(shape.collection)}",
        summary=f"Change {noun}",
        handle=Collection(shape.exposure, shape.fields).update,
        tagged=Collection(shape.exposure, shape.fields).tagged,
        body=SCHEMAS.body(name, inputs.fields, shape.exposure.model, partial=True),
        answer=row_of(shape),
        permission=permission,
        errors=(403,),
    )
    put = replace(patch, method="PUT", operation_id=f"replace{component(shape.collection)}", summary=f"Replace {noun}")
    return [patch, put]


def deleting(shape: Shape, path: str, noun: str) -> Route:
    """DELETE of one object."""
    _inputs, permission = declared(shape, shape.exposure.delete)
    return Route(
        method="DELETE",
        path=path,
        operation_id=f"delete{component(shape.collection)}",
        summary=f"Delete {noun}",
        handle=Collection(shape.exposure, shape.fields).delete,
        tagged=Collection(shape.exposure, shape.fields).tagged,
        status=204,
        permission=permission,
        errors=(403,),
    )


@dataclass(frozen=True, kw_only=True)
class Command:
    """A named action of a collection as the contract has it. `words` maps our inputs' names to the contract's."""

    shape: Shape
    action: str
    words: Mapping[str, str] | None = None

    @property
    def inputs(self) -> Inputs:
        return inputs_of(self.shape.exposure.actions[self.action], self.shape.exposure.model)

    @property
    def permission(self) -> str | None:
        return permission_of(self.shape.exposure.actions[self.action])

    def theirs(self, name: str) -> str:
        return (self.words or {}).get(name, name)

    def run(self, call: Call, *, pk: int | None = None, **given: Any) -> Any:
        """Do it with the call's body and what is given besides; the result as plain values."""
        ours = {theirs: name for name, theirs in (self.words or {}).items()}
        values = {ours.get(name, name): value for name, value in call.body.items()}
        with in_contract_words(self.words or {}):
            return perform(self.shape.exposure, call.actor, self.action, values | given, pk=pk)

    def body(self, name: str, without: tuple[str, ...] = ()) -> type[BaseModel] | None:
        """The body's schema in the contract's words."""
        fields = [
            replace(each, name=self.theirs(each.name))
            for each in self.inputs.fields
            if each.name not in without and each not in self.inputs.files
        ]
        return SCHEMAS.body(name, fields, self.shape.exposure.model) if fields else None


def commanding(
    command: Command,
    path: str,
    *,
    render: Render,
    answer: Any,
    status: int = 200,
    permission: str | None = None,
    calls_out: bool = False,
    **told: Unpack[Told],
) -> Route:
    """POST of a named action; `render` makes the answer from its result. `permission` when the action names none.

    `calls_out` when it asks somebody else's server.
    """

    def handle(call: Call) -> HttpResponse:
        return json_answer(render(call, command.run(call, pk=call.ids.get("id"))), status)

    name = told["operation_id"][:1].upper() + told["operation_id"][1:]
    return Route(
        method="POST",
        path=path,
        handle=handle,
        guard=Collection(command.shape.exposure, command.shape.fields).tagged if command.inputs.instance else None,
        body=command.body(name),
        files=tuple(command.theirs(each.name) for each in command.inputs.files),
        answer=answer,
        status=status,
        permission=permission or command.permission,
        errors=(403, 404),
        calls_out=calls_out,
        **told,
    )


def declared(shape: Shape, action: Any) -> tuple[Inputs, str | None]:
    """The inputs and the permission of a collection's own action."""
    return inputs_of(action, shape.exposure.model), permission_of(action)


def inside(collection: str, field: str, name: str) -> Where:
    """Rows whose `field` is the path's id `name`; NotFound when the actor may not see that object itself."""

    def where(call: Call) -> dict[str, int]:
        get_object(exposure(collection), call.actor, call.ids[name], only=("id",))
        return {field: call.ids[name]}

    return where
