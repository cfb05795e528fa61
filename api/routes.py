"""A route as data, and how it becomes a ninja operation: door, body, document."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from ninja import Router, UploadedFile
from ninja.params.functions import File, Form
from pydantic import BaseModel

from api.auth import Bearer, actor_of
from school.common.actor import Actor

HAS_ID = 404
WRITES = {"POST": (400, 409), "PUT": (400, 409), "PATCH": (400, 409), "DELETE": (409,), "GET": ()}
KEYWORD = inspect.Parameter.KEYWORD_ONLY


@dataclass(frozen=True, slots=True)
class Call:
    """One request to a route: who, which ids of the path, and the checked body (only what was given)."""

    request: HttpRequest
    actor: Actor
    ids: Mapping[str, int]
    body: Mapping[str, Any] = field(default_factory=dict)

    @property
    def id(self) -> int:
        return self.ids["id"]


type Handle = Callable[[Call], HttpResponseBase]


@dataclass(frozen=True, kw_only=True)
class Route:
    """One operation. `path` is below its router's, ids in it are `{id}`; `files` are names of uploads in a form."""

    method: str
    path: str
    operation_id: str
    summary: str
    handle: Handle
    description: str = ""
    body: type[BaseModel] | None = None
    files: tuple[str, ...] = ()
    answer: Any = None
    status: int = 200
    permission: str | None = None
    login: bool = True
    cookie: bool = False
    parameters: tuple[dict[str, Any], ...] = ()
    errors: tuple[int, ...] = ()
    content: Mapping[str, Any] | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """The names of the ids in the path."""
        return tuple(part[1:-1] for part in self.path.split("/") if part.startswith("{"))

    @property
    def error_statuses(self) -> list[int]:
        """Which errors the document promises."""
        statuses = {*WRITES[self.method], *self.errors, 503}
        statuses |= {401} if self.login else set()
        statuses |= {403} if self.permission else set()
        statuses |= {HAS_ID} if self.ids else set()
        statuses |= {413} if self.files or self.body else set()
        statuses |= {429} if self.files else set()
        statuses |= {400} if self.parameters else set()
        return sorted(statuses)


def mount(router: Router, routes: list[Route]) -> None:
    """Add `routes` to `router`, in order."""
    for route in routes:
        router.api_operation(
            [route.method],
            route.path.replace("{", "{int:"),
            auth=Bearer(permission=route.permission, cookie=route.cookie) if route.login else None,
            response={route.status: route.answer},
            operation_id=route.operation_id,
            summary=route.summary,
            description=route.description or route.summary + ".",
            openapi_extra=document_of(route),
        )(view_of(route))


def document_of(route: Route) -> dict[str, Any]:
    """What ninja cannot know: query parameters, errors and other contents than JSON."""
    responses: dict[Any, Any] = {
        status: {"$ref": f"#/components/responses/Error{status}"} for status in route.error_statuses
    }
    if route.content:
        responses[route.status] = {"description": "The file.", "content": dict(route.content)}
        responses[206] = {"description": "The part of it that was asked for.", "content": dict(route.content)}
    return {"parameters": list(route.parameters), "responses": responses}


def view_of(route: Route) -> Callable[..., HttpResponseBase]:
    """The view that ninja calls with the checked path, body and files."""

    def view(request: HttpRequest, **inputs: Any) -> HttpResponseBase:
        body = inputs.get("inputs")
        given = body.model_dump(exclude_unset=True) if body else {}
        given |= {name: inputs[name] for name in route.files}
        return route.handle(Call(request, actor_of(request), {name: inputs[name] for name in route.ids}, given))

    view.__signature__ = signature_of(route)  # type: ignore[attr-defined]  # what ninja reads the inputs from
    view.__name__ = route.operation_id
    return view


def signature_of(route: Route) -> inspect.Signature:
    """The inputs as keywords with their types."""
    request = inspect.Parameter("request", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=HttpRequest)
    inputs = [inspect.Parameter(name, KEYWORD, annotation=int) for name in route.ids]
    if route.body is not None:
        default: Any = Form(...) if route.files else inspect.Parameter.empty
        inputs.append(inspect.Parameter("inputs", KEYWORD, annotation=route.body, default=default))
    upload: Any = File(...)
    inputs += [inspect.Parameter(name, KEYWORD, annotation=UploadedFile, default=upload) for name in route.files]
    return inspect.Signature([request, *inputs])


def no_content() -> HttpResponse:
    """Done, and nothing to say."""
    answer = HttpResponse(status=204)
    del answer["Content-Type"]
    return answer
