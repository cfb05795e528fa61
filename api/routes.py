"""A route as data, and how it becomes a ninja operation: door, body, document."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from ninja import Router, UploadedFile
from ninja.params.functions import Body, File, Form
from pydantic import BaseModel

from api.auth import Bearer, Open, Renewal, actor_of
from api.bodies import demand_known
from api.calls import Call, Handle
from api.etags import Tagged, demand_no_tag, guarded, with_tag
from api.forms import json_or_form
from api.guests import Guests
from api.idempotency import once
from api.keys import Key
from api.lane.asking import Read
from api.limits import ACCOUNT_FIELDS, LOGIN, NONE, count_accounts
from api.parameters import demand_none
from api.telling import told
from api.wire import BIGGEST_ID
from school.common.actor import Actor
from school.common.errors import NotFound

__all__ = ["Call", "Handle", "Route", "mount", "no_content"]

METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"}
KEYWORD = inspect.Parameter.KEYWORD_ONLY


@dataclass(frozen=True, kw_only=True)
class Route:
    """One operation. `path` is below its router's, ids in it are `{id}`; `files` are names of uploads in a form.
    `extras` are names of uploads that may come along: the body is JSON, or a form with some of them.

    An id is a number of ours unless `keys` has it: then it is written as that says, and the handler gets our number.

    `guests` come in besides who has logged in, and see less; such a route has no `login`.
    `throttle` "login" counts the operation by the tighter limit of logging in, too; "none" leaves it uncounted, for
    gateways that prove themselves by a signature. `any_of` are permissions of which one is enough to come in.
    `tagged` is the object that the answer shows and that If-Match is about: the answer carries its ETag. `guard` is the
    object that If-Match is about where the answer shows something else.
    `also` are further good statuses with the same answer.
    `read` lets the lane before Django's handler answer it; what it answers is the same.
    `renews`: the bearer is a refresh token, which the handler takes; such a route has no `login`.
    `secret`: the answer holds a token, so that it is never kept for an Idempotency-Key.
    `calls_out`: the handler asks somebody else's server, so that no transaction is open around it. What it does twice,
    because a process died before the answer was kept for an Idempotency-Key, must do no harm.
    `protocol` is the shape of a body that the handler reads for itself, by the rules of somebody else's protocol: it is
    called for every method, and what it refuses is told in its answer.
    """

    method: str
    path: str
    operation_id: str
    summary: str
    handle: Handle
    description: str = ""
    body: type[BaseModel] | None = None
    files: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()
    answer: Any = None
    status: int = 200
    also: tuple[int, ...] = ()
    permission: str | None = None
    login: bool = True
    guests: bool = False
    cookie: bool = False
    parameters: tuple[dict[str, Any], ...] = ()
    errors: tuple[int, ...] = ()
    content: Mapping[str, Any] | None = None
    throttle: str = ""
    any_of: tuple[str, ...] = ()
    tagged: Tagged | None = None
    guard: Tagged | None = None
    renews: bool = False
    secret: bool = False
    calls_out: bool = False
    protocol: type[BaseModel] | None = None
    read: Read | None = None
    keys: Mapping[str, Key] = field(default_factory=dict)

    @property
    def ids(self) -> tuple[str, ...]:
        """The names of the ids in the path."""
        return tuple(part[1:-1] for part in self.path.split("/") if part.startswith("{"))

    def is_text(self, name: str) -> bool:
        """Whether the handler gets this id as it is written."""
        return name in self.keys and self.keys[name].find is None

    @property
    def address(self) -> str:
        """The path as the router matches it."""
        return "/".join(matched(part, self.keys) for part in self.path.split("/"))

    @property
    def is_write(self) -> bool:
        return self.method != "GET"

    @property
    def parts(self) -> set[str]:
        """The names that a form may have: what it takes, and what answers show of its object."""
        tagged = self.tagged or self.guard
        return {*self.files, *(self.body.model_fields if self.body else ()), *(tagged.names if tagged else ())}

    @property
    def takes_no_query(self) -> bool:
        """Whether a query string is a mistake: it is an object's. A file's link may carry one against caches."""
        return not (self.is_write or self.parameters or self.content)

    @property
    def may_lack_body(self) -> bool:
        """Whether it is clear without a word what is meant: a command about one object, all of whose values may be
        left out.
        """
        asked = self.body.model_fields.values() if self.body else ()
        return self.method == "POST" and "id" in self.ids and not any(each.is_required() for each in asked)

    @property
    def is_keyed(self) -> bool:
        """Whether an Idempotency-Key means anything to it."""
        return self.is_write and not self.secret and not self.protocol

    @property
    def subject(self) -> Tagged | None:
        """What If-Match is about."""
        tagged = self.tagged or self.guard
        return tagged if self.is_write and tagged and tagged.is_named(self.ids) else None

    @property
    def error_statuses(self) -> list[int]:
        """Which errors the document promises."""
        if self.protocol:
            return sorted({*self.errors, 413})
        statuses = {*self.errors, 503}
        statuses |= set() if self.throttle == NONE else {429}
        statuses |= {401} if self.login or self.guests or self.renews else set()
        statuses |= {403} if self.permission or self.any_of else set()
        statuses |= {404} if self.ids else set()
        statuses |= {400, 413} if self.files or self.body else set()
        statuses |= {400} if self.parameters or self.takes_no_query else set()
        statuses |= {409} if self.is_write else set()
        statuses |= {400, 422} if self.is_keyed else set()
        statuses |= {412} if self.subject else set()
        return sorted(statuses)


def mount(router: Router, routes: list[Route]) -> None:
    """Add `routes` to `router`, in order."""
    for route in routes:
        router.api_operation(
            [route.method],
            route.address,
            auth=door_of(route),
            response=dict.fromkeys((route.status, *route.also), route.answer),
            operation_id=route.operation_id,
            summary=route.summary,
            description=route.description or route.summary + ".",
            openapi_extra=told(route),
        )(view_of(route))
        if route.method == "GET":
            mount_head(router, route)
        if route.protocol:
            mount_others(router, route)


def mount_head(router: Router, route: Route) -> None:
    """HEAD: what GET would say, without saying it."""
    path, view = route.address, view_of(route)
    router.api_operation(["HEAD"], path, auth=door_of(route), include_in_schema=False)(view)


def mount_others(router: Router, route: Route) -> None:
    """Every other method: the protocol says what it is answered."""
    path, others = route.address, sorted(METHODS - {route.method})
    router.api_operation(others, path, auth=door_of(route), include_in_schema=False)(view_of(route))


def door_of(route: Route) -> Bearer | Guests | Open:
    """Who comes in, and how often."""
    if route.renews:
        return Renewal(throttle=route.throttle)
    if route.guests:
        return Guests(cookie=route.cookie, throttle=route.throttle)
    if not route.login:
        return Open(throttle=route.throttle)
    return Bearer(permission=route.permission, any_of=route.any_of, cookie=route.cookie, throttle=route.throttle)


def view_of(route: Route) -> Callable[..., HttpResponseBase]:
    """The view that ninja calls with the checked path, body and files."""

    def view(request: HttpRequest, **inputs: Any) -> HttpResponseBase:
        if route.takes_no_query:
            demand_none(request.GET)
        if route.files:
            demand_known({*request.POST, *request.FILES}, route.parts)
        body = inputs.get("inputs")
        given = body.model_dump(exclude_unset=True) if body else {}
        given |= {name: inputs[name] for name in route.files}
        if route.extras and route.body:
            given = json_or_form(request, route.body, route.extras)
        if route.throttle == LOGIN:
            count_accounts(request, (given.get(name) for name in ACCOUNT_FIELDS))
        actor = actor_of(request)
        texts = {name: inputs[name] for name in route.ids if route.is_text(name)}
        ids = {name: number_of(route.keys.get(name), actor, inputs[name]) for name in route.ids if name not in texts}
        return answer_of(route, Call(request, actor, ids, given, texts))

    view.__signature__ = signature_of(route)  # type: ignore[attr-defined]  # what ninja reads the inputs from
    view.__name__ = route.operation_id
    return view


def matched(part: str, keys: Mapping[str, Key]) -> str:
    """A part of a path for the router: an id that has no key of its own is a number."""
    is_number = part.startswith("{") and part[1:-1] not in keys
    return f"{{int:{part[1:]}" if is_number else part


def number_of(key: Key | None, actor: Actor, given: Any) -> int:
    """Our number of what an id of the path names; NotFound when there can be none."""
    if key is not None and key.find is not None:
        return key.find(actor, given)
    number: int = given
    if number > BIGGEST_ID:
        raise NotFound  # PostgreSQL could not even look
    return number


def answer_of(route: Route, call: Call) -> HttpResponseBase:
    """The route's answer: once for its Idempotency-Key, under its If-Match, and with its ETag.

    Invalid for an If-Match that names a state where the route is about no object that could be in it.
    """
    if route.is_keyed and not route.subject:
        demand_no_tag(call.request.headers.get("If-Match", ""))
    work = partial(tagged_answer, route)
    return once(work, call, whole=not route.calls_out) if route.is_keyed else work(call)


def tagged_answer(route: Route, call: Call) -> HttpResponseBase:
    """The answer to the request as it stands."""
    answer = guarded(route.handle, route.tagged or route.guard, call, whole=not route.calls_out)
    return with_tag(answer, route.tagged, call)


def signature_of(route: Route) -> inspect.Signature:
    """The inputs as keywords with their types."""
    request = inspect.Parameter("request", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=HttpRequest)
    inputs = [inspect.Parameter(name, KEYWORD, annotation=hint_of(route, name)) for name in route.ids]
    if route.body is not None and not route.extras:
        default: Any = Form(...) if route.files else Body(route.body() if route.may_lack_body else ...)
        inputs.append(inspect.Parameter("inputs", KEYWORD, annotation=route.body, default=default))
    upload: Any = File(...)
    inputs += [inspect.Parameter(name, KEYWORD, annotation=UploadedFile, default=upload) for name in route.files]
    return inspect.Signature([request, *inputs])


def hint_of(route: Route, name: str) -> Any:
    """The type of an id of the path."""
    return route.keys[name].hint if name in route.keys else int


def no_content() -> HttpResponse:
    """Done, and nothing to say."""
    answer = HttpResponse(status=204)
    del answer["Content-Type"]
    return answer
