"""A lesson with every block as readers see it: by day, by night, on a phone; and read by the accessibility checker."""

from typing import Any

import pytest
from playwright.sync_api import expect

from content.blocks import LessonBody
from tests.browser.office import Office
from tests.browser.watch import Watch
from tests.content.films import video
from tests.running.school import ROOT, RunningSchool
from tests.running.shelf import document, image

pytestmark = pytest.mark.xdist_group("running")

RECORDING = ROOT / "fixtures" / "samples" / "audio" / "sense_and_sensibility_0870.wav"
PLACE = "SELECT url_path FROM wagtailcore_page WHERE id = %s"


def every_block(school: RunningSchool) -> list[dict[str, Any]]:
    """All blocks; the film is the school's own, for a browser of the tests stays at home."""
    sound = document(school, "salom.wav", RECORDING.read_bytes())
    film = document(school, "ward.webm", video("webm"))
    word = {"term": "o‘qituvchi", "translation": "teacher", "part_of_speech": "noun", "transcription": "[oqituvʨi]"}
    talk = [("Aziza", "Assalomu alaykum!", "Hello!"), ("Bek", "Vaalaykum assalom. Ishlar yaxshimi?", "")]
    return [
        {"type": "rich_text", "html": "<h2>Salomlashish</h2><p>Bugun <b>salomlashamiz</b>.</p><ul><li>bir</li></ul>"},
        {"type": "image", "image": image(school), "alt": "Two people who shake hands", "caption": "Uchrashuv"},
        {"type": "audio", "document": sound, "title": "Salom", "transcript": "Salom!"},
        {"type": "video", "document": film, "title": "A ward", "transcript": "A nurse comes in."},
        {"type": "file", "document": sound, "title": "So‘zlar"},
        *({"type": "callout", "kind": kind, "html": "<p>Fe’l oxirida.</p>"} for kind in ("info", "tip", "warning")),
        {
            "type": "table",
            "caption": "Hozirgi zamon",
            "columns": ["Shaxs", "Shakl", "Tarjima"],
            "rows": [
                ["<p>men</p>", "<p>boraman</p>", "<p>I go</p>"],
                ["<p>sen</p>", "<p>borasan</p>", "<p>you go</p>"],
            ],
            "row_headers": True,
        },
        {
            "type": "vocabulary",
            "words": [{**word, "example": "U o‘qituvchi.", "audio": sound}, {**word, "term": "muallim"}],
        },
        {
            "type": "dialogue",
            "lines": [{"speaker": who, "line": line, "translation": told} for who, line, told in talk],
        },
        {
            "type": "fill_gap",
            "instruction": "Fill",
            "parts": [
                {"kind": "text", "text": "She "},
                {"kind": "gap", "accepted": ["goes"]},
                {"kind": "text", "text": "."},
            ],
        },
        {"type": "matching", "pairs": [{"left": "kitob", "right": "book"}, {"left": "qalam", "right": "pencil"}]},
        {"type": "exercise", "kind": "spoken", "prompt": "Salom deng", "expected_answer": "Salom"},
        {"type": "quiz"},
    ]


def test_every_block_is_good_to_look_at_and_to_hear_read(desk: Watch, school: RunningSchool) -> None:
    admin = school.frontend("admin")
    body = every_block(school)
    assert {block["type"] for block in body} == set(LessonBody().child_blocks)
    lesson = {
        "course": admin.get("/data/courses/")["results"][0]["id"],
        "title": "Salom",
        "description": "Salomlashamiz",
    }
    made = admin.post("/data/units/", {**lesson, "body": body}, 201)
    ((address,),) = school.rows(PLACE, made["id"])
    Office(desk.page).log_in("admin")
    for scheme in ("light", "dark"):
        desk.page.emulate_media(color_scheme=scheme)
        desk.page.set_viewport_size({"width": 1440, "height": 900})
        desk.page.goto(address)
        expect(desk.page.locator(".block")).to_have_count(len(body))
        is_clean(desk)
        desk.page.screenshot(path=f"tests/browser/shots/blocks-{scheme}-1440.png", full_page=True)
        desk.on_the_phone({f"blocks-{scheme}": address})
        is_clean(desk)
        desk.page.screenshot(path=f"tests/browser/shots/blocks-{scheme}-390.png", full_page=True)


def is_clean(desk: Watch) -> None:
    """Wagtail's checker, which says how many issues it finds when it has looked, finds none."""
    bar = desk.page.locator("wagtail-userbar")
    bar.get_by_role("button", name="View Wagtail quick actions").click()
    expect(bar.locator("#checker-trigger [data-content-checker-count]")).to_have_text("0")
