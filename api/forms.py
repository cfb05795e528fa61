"""Bodies that come as JSON or, when there is a file to send along, as a form."""

from typing import Any

import pydantic
from django.http import HttpRequest
from pydantic import BaseModel

from api.bodies import demand_known
from api.errors import BODY, invalid_body
from api.parsing import StrictParser

FORM = "multipart/form-data"


def json_or_form(request: HttpRequest, body: type[BaseModel], files: tuple[str, ...]) -> dict[str, Any]:
    """What was given of `body` and, in a form, which of the `files`; Invalid names each wrong value.

    The files of a form are on disk by then, or in memory when they are small.
    """
    if request.content_type != FORM:
        return validated(body, StrictParser().parse_body(request))
    read_form(request)
    demand_known(request.FILES, files)
    given = validated(body, request.POST.dict())
    return given | {name: request.FILES[name] for name in files if name in request.FILES}


def read_form(request: HttpRequest) -> None:
    """Let Django read the form, which it does by itself for POST alone."""
    method, request.method = request.method, "POST"
    try:
        request.POST  # noqa: B018  reading it is what parses the form
    finally:
        request.method = method


def validated(body: type[BaseModel], values: Any) -> dict[str, Any]:
    """The values in their types, without those that were left out."""
    try:
        return body.model_validate(values).model_dump(exclude_unset=True)
    except pydantic.ValidationError as error:
        errors = [dict(each) | {"loc": (BODY, *each["loc"])} for each in error.errors()]
        raise invalid_body(errors, values) from error
