"""How bodies are read: JSON as it is defined, and nothing that only looks like it."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from ninja.parser import Parser
from pydantic_core import from_json

from api.errors import Malformed

JSON = "application/json"


class StrictParser(Parser):
    """JSON as it is defined: no NaN, no half characters, no endless nesting."""

    def parse_body(self, request: HttpRequest) -> Any:
        kind = request.content_type or ""
        if kind and kind != JSON and not kind.endswith("+json"):
            told = _("Send the body as JSON, with Content-Type: %(wanted)s; this one says %(given)s.")
            raise Malformed(told % {"wanted": JSON, "given": kind[:100]})
        try:
            return from_json(request.body, allow_inf_nan=False)
        except ValueError as error:
            raise Malformed(_("The body is no JSON: %(why)s") % {"why": error}) from error
