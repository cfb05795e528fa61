"""content/preview: a draft, for the frontend's page that an editor has beside the text."""

from typing import Literal

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.contracts.elearning.building import site_of
from api.contracts.elearning.courses import Module
from api.contracts.elearning.lessons import WholeLesson
from api.gateway import previews
from api.limits import NONE, count_call
from api.routes import Call, Route
from api.wire import json_answer
from school.common.authorization import token_under
from school.common.errors import Unauthenticated

SCHEME = "preview"
DESCRIPTION = """\
The course or lesson as its editor has it on the screen now, whether it was saved or not, in the shapes of
`content/modules` and `content/lessons`, with the blocks as students get them, without right answers.

The editor's room opens the frontend's preview page with a token in its address. Send it as
`Authorization: Preview <token>`: nowhere else is it taken. It opens this one draft, to read, for a quarter of an hour,
as long as the editor may write it; 401 after that. It is no login. Read the draft again whenever the page is loaded.
"""


class Draft(BaseModel):
    """What is being written."""

    kind: Literal["course", "lesson"]
    course: Module | None = Field(description="With its published lessons.")
    lesson: WholeLesson | None = Field(description="With its blocks as students get them, without right answers.")


def show(call: Call) -> HttpResponse:
    """The draft, to nobody's keeping. Only refusals count as calls: an editor's frontend asks after every change."""
    try:
        draft = previews.draft_told(token_under(call.request, SCHEME), site_of(call.request))
    except Unauthenticated:
        count_call(call.request, None)
        raise
    answer = json_answer(draft)
    answer["Cache-Control"] = "no-store"
    return answer


def routes() -> list[Route]:
    """Below content/."""
    return [
        Route(
            method="GET",
            path="/preview/",
            operation_id="previewDraft",
            summary="Read a draft by its preview token",
            description=DESCRIPTION,
            handle=show,
            answer=Draft,
            login=False,
            throttle=NONE,
            errors=(401, 429),
        )
    ]
