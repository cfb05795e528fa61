"""A NinjaAPI with its OpenAPI document and its Swagger and ReDoc pages, all served from here without internet."""

from collections.abc import Callable
from functools import cache
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, URLResolver, include, path
from django.utils import translation
from django.utils.csp import CSP
from django.views.decorators.csp import csp_override
from ninja import NinjaAPI, Router

from api.auth import person_calling
from api.custom import with_custom_fields
from api.errors import BY_STATUS, answer_errors, error_answer
from api.examples import add_examples
from api.parsing import StrictParser
from api.refusals import PLAIN, Refusals, refuse_below
from api.routes import Route, mount
from api.telling import HEADERS, LIMITS, reference
from api.wire import json_answer
from school.common.errors import DomainError, Invalid, NotAllowed

POLICY: dict[str, list[str]] = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF, CSP.NONCE],
    "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],  # both pages style themselves as they draw
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF, "data:"],
    "connect-src": [CSP.SELF],
    "worker-src": [CSP.SELF, "blob:"],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.SELF],
}
EXAMPLES: dict[int, dict[str, Any]] = {
    400: {"fields": {"name": ["This field is required."]}},
    412: {"details": {"changed": ["status", "updated_at"]}},
    429: {"details": {"retry_after": 1740}},
}
HEADERS_OF = {429: ("Retry-After",), 503: ("Retry-After",)}
KINDS = BY_STATUS | {400: Invalid}
STATUSES_TOLD = (400, 401, 402, 403, 404, 409, 412, 413, 416, 422, 429, 502, 503)


class Api:
    """One published API: ninja's routes below `base`, the document and its two pages below `documents`.

    Where APIs share a base, `own` are the paths below it whose refusals are told in this one's shape.
    """

    def __init__(
        self,
        *,
        name: str,
        base: str,
        title: str,
        description: str,
        refusals: Refusals = PLAIN,
        documents: str = "",
        own: tuple[str, ...] = ("",),
    ) -> None:
        self.name, self.base, self.refusals = name, base, refusals
        self.documents = documents or base
        for each in own:
            refuse_below(f"/{base}{each}", refusals)
        self.ninja = NinjaAPI(
            title=title,
            version="1",
            description=description,
            urls_namespace=f"api-{name}",
            docs_url=None,
            openapi_url=None,
            parser=StrictParser(),
        )
        self.routes: dict[str, list[Route]] = {}
        self.places: dict[str, str] = {}
        answer_errors(self.ninja)

    def add(self, area: str, routes: list[Route], *, at: str | None = None) -> None:
        """Serve `routes` below `area`, or `at` another place."""
        self.routes[area], self.places[area] = routes, area if at is None else at
        router = Router(tags=[area])
        mount(router, routes)
        self.ninja.add_router(f"/{self.places[area]}", router)

    @cache  # noqa: B019  an Api lives as long as the process
    def document(self) -> dict[str, Any]:
        """The OpenAPI document, made at its first use."""
        document: dict[str, Any] = dict(self.ninja.get_openapi_schema(path_prefix=self.base))
        components = document["components"]
        with translation.override("en"):
            components["responses"] = {
                f"Error{status}": error_response(status, self.refusals) for status in STATUSES_TOLD
            }
        components["headers"] = HEADERS
        components["schemas"] = dict(self.refusals.schemas) | dict(sorted(components["schemas"].items()))
        without_titles(document["paths"])
        without_titles(components["schemas"])
        add_examples(document)
        return document

    def part(self, area: str) -> dict[str, Any]:
        """The document with the operations of one area alone; all of it when there is no such area."""
        whole = self.document()
        if area not in self.routes:
            return whole
        paths = {address: item for address, item in whole["paths"].items() if area in tags_of(item)}
        return {**whole, "paths": paths}

    @property
    def urls(self) -> list[URLPattern | URLResolver]:
        """The addresses below the site's root."""
        return [
            path(f"{self.documents}openapi.json/", self.openapi, name=f"{self.name}-openapi"),
            path(f"{self.documents}docs/", page(self, "api/swagger.html"), name=f"{self.name}-docs"),
            path(f"{self.documents}docs/redoc/", page(self, "api/redoc.html"), name=f"{self.name}-redoc"),
            path(self.base, include(self.ninja.urls[:2], namespace=self.ninja.urls[2])),
        ]

    def openapi(self, request: HttpRequest) -> HttpResponse:
        """The document itself; for staff only where the school wants it so."""
        try:
            demand_reader(request)
        except DomainError as error:
            return error_answer(error, request)
        return json_answer(with_custom_fields(self.part(request.GET.get("area", "")), self.base))


def page(api: Api, template: str) -> Callable[[HttpRequest], HttpResponse]:
    """A page that shows the API's document, an area at a time: browsers need long for the whole of it."""

    @csp_override(POLICY)
    def show(request: HttpRequest) -> HttpResponse:
        try:
            demand_reader(request)
        except DomainError:
            return redirect_to_login(request.get_full_path())
        area = request.GET.get("area") or next(iter(api.routes))
        address = f"/{api.documents}openapi.json?{urlencode({'area': area})}"
        context = {"title": api.ninja.title, "document_url": address, "areas": list(api.routes), "area": area}
        return render(request, template, context)

    return show


def tags_of(item: dict[str, Any]) -> set[str]:
    """The areas to which the operations of a path belong."""
    return {tag for operation in item.values() if isinstance(operation, dict) for tag in operation.get("tags", ())}


def demand_reader(request: HttpRequest) -> None:
    """Raise Unauthenticated or NotAllowed unless this person may read the documents (API_DOCS).

    Staff are known by their login to the admin, programs by the token of one of them.
    """
    if settings.API_DOCS == "public":
        return
    person: Any = request.user if request.user.is_authenticated else person_calling(request, cookie=False).user
    if not person.is_staff:
        raise NotAllowed


def error_response(status: int, refusals: Refusals) -> dict[str, Any]:
    """What the document says about an error status."""
    shown = refusals.kinds.get(status) or KINDS[status](**EXAMPLES.get(status, {}))
    example = {**refusals.tell(shown), **refusals.fixed}
    return {
        "description": str(shown.message),
        "headers": {name: reference(name) for name in (*LIMITS, *HEADERS_OF.get(status, ()))},
        "content": {"application/json": {"schema": refusals.reference(status), "example": example}},
    }


def without_titles(node: Any) -> None:
    """Drop the titles that pydantic makes from names, which say nothing more, and lists of one schema to be met."""
    if isinstance(node, dict):
        if isinstance(node.get("allOf"), list) and len(node["allOf"]) == 1:
            node |= node.pop("allOf")[0]
        if isinstance(node.get("title"), str) and node.keys() & {"type", "anyOf", "$ref", "enum", "allOf", "const"}:
            del node["title"]
        for child in node.values():
            without_titles(child)
    elif isinstance(node, list):
        for child in node:
            without_titles(child)
