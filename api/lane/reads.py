"""What the lane reads: a list or an object of an exposure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from django.http import HttpRequest, HttpResponse

from api.envelopes import address_of, list_body
from api.etags import embedded_in_wishes, is_known, not_modified, tag_of
from api.gateway.compiled import Shape
from api.gateway.query import parse
from api.gateway.readers import reader_of
from api.gateway.reads import chosen, divided, list_shape, listed
from api.gateway.rights import Rights, demand_open
from api.gateway.statements import ObjectShape
from api.wire import text_answer
from api.wishes import wished
from pydantic_core import from_json
from school.common.errors import NotFound
from school.common.exposure import Exposure
