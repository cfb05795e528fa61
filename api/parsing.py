"""How bodies are read: JSON as it is defined, and nothing that only looks like it."""

from typing import Any

from django.http import HttpRequest
from ninja.parser import Parser
from pydantic_core import from_json

from api.errors import Malformed

JSON = "application/json"


class StrictParser(Parser):
    """JSON as it is defined: no NaN, no half characters, no endless nesting."""

    def parse_body(self, request: HttpRequest) -> Any:
        kind = request.content_type or ""
        if kind and kind != JSON and not kind.endswith("+json"):
            raise Malformed(f"Send the body as JSON, with Content-Type: {JSON}; this one says {kind[:100]}.")
        try:
            return from_json(request.body, allow_inf_nan=False)
        except ValueError as error:
            raise Malformed(f"The body is no JSON: {error}") from error
