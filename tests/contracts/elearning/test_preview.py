"""A draft, as the frontend beside the editor asks for it; who may is held in the editor's own tests."""

import re
from html import unescape

from django.test import Client
from pytest_django import Settings

from tests.api.callers import Callers
from tests.content.room import lesson_form, page, text
from tests.contracts.elearning.school import CONTENT, free_course, lesson, refusal
from tests.world import World

PREVIEW = f"{CONTENT}preview"
TICKET = re.compile(r'<iframe src="https://school\.example/preview#token=([^"]+)"')


def test_what_the_editor_writes_is_read_with_their_ticket(
    api: Callers, world: World, client: Client, settings: Settings
) -> None:
    settings.PREVIEW_URL = "https://school.example/preview#token={token}"
    written = lesson(free_course(world), "First")
    client.force_login(world.editor)
    address = page("preview_on_edit", written.pk)
    client.post(address, lesson_form("Not saved", text("Merhaba")))
    shown = client.get(address, {"mode": "frontend", "in_preview_panel": "true"}).content.decode()
    found = TICKET.search(shown)
    assert found is not None, shown

    ticket = {"Authorization": f"Preview {unescape(found[1])}"}
    draft = api["anonymous"]("GET", PREVIEW, headers=ticket)

    assert (draft.status, draft.json["lesson"]["id"], draft.json["lesson"]["title"]) == (
        200,
        str(written.uuid),
        "Not saved",
    )
    assert refusal(api["anonymous"].get(PREVIEW)) == (401, "NOT_AUTHENTICATED")
