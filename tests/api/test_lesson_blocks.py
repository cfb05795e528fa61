"""Lessons with every block, written and read over the generated API."""

from typing import Any

import pytest
from django.test import override_settings

from content.models import LessonPage
from tests.api.callers import Callers
from tests.content.blocks import every_block
from tests.content.conftest import document, lesson_page, picture
from tests.world import World

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning"),
]
UNITS = "/api/v1/data/units/"
TEXT = {"type": "rich_text", "html": "<p>Salom</p>"}


@pytest.fixture(autouse=True)
def media(tmp_path: Any) -> Any:
    """Files of the test's own."""
    with override_settings(MEDIA_ROOT=tmp_path):
        yield


def content_of(api: Callers, world: World) -> list[Any]:
    """Every block as an editor reads it."""
    lesson = lesson_page(world.course, "All", body=every_block())
    body: list[Any] = api["editor"].get(f"{UNITS}{lesson.pk}/").json["body"]
    return body


def draft(world: World, blocks: Any, title: str = "New") -> dict[str, Any]:
    """A lesson that is not published."""
    return {"course": world.course.pk, "title": title, "body": list(blocks), "is_published": False}


def refused(api: Callers, world: World, *blocks: Any, who: str = "editor") -> tuple[int, dict[str, list[str]]]:
    """The status and what is said of each place."""
    answer = api[who].post(UNITS, draft(world, blocks))
    return answer.status, answer.json.get("errors", {})


def test_what_was_read_can_be_written(api: Callers, world: World) -> None:
    body = content_of(api, world)
    assert len(body) == len(every_block())
    made = api["editor"].post(UNITS, draft(world, body))
    assert made.status == 201
    assert made.json["body"] == body
    changed = api["admin"]("PATCH", f"{UNITS}{made.json['id']}/", {"body": body[::-1], "is_published": True})
    assert (changed.status, changed.json["is_published"]) == (200, True)
    assert changed.json["body"] == body[::-1]


def test_students_get_no_right_answer_in_any_lesson(api: Callers, world: World) -> None:
    lesson = lesson_page(world.course, "All", body=every_block())
    text = api["student"].get(f"{UNITS}{lesson.pk}/").bytes.decode()
    assert not [secret for secret in ("goes", "walks", '"accepted"', '"pairs"', "expected_answer") if secret in text]
    answer = api["student"].post(f"{UNITS}{lesson.pk}/check/", {"block": "id-fill_gap", "answers": ["Walks", "x"]})
    assert (answer.status, answer.json) == (200, {"correct": False, "results": [True, False]})
    foreign = lesson_page(world.course, "Draft", body=every_block(), live=False)
    assert api["student"].post(f"{UNITS}{foreign.pk}/check/", {"block": "x", "answers": []}).status == 404


def test_a_new_block_gets_an_id_and_ids_are_told_apart(api: Callers, world: World) -> None:
    made = api["editor"].post(UNITS, draft(world, [TEXT, TEXT]))
    ids = {block["id"] for block in made.json["body"]}
    assert (made.status, len(ids)) == (201, 2)
    twice = {**TEXT, "id": "one"}
    assert refused(api, world, twice, twice) == (
        400,
        {"body": ["Two blocks have the id one: leave it out of the new one."]},
    )


def test_texts_keep_only_what_the_editor_has(api: Callers, world: World) -> None:
    html = '<h2>A</h2><p onclick="x()">b<script>alert(1)</script> <a href="javascript:x()">c</a></p>'
    made = api["editor"].post(UNITS, draft(world, [{**TEXT, "html": html}]))
    kept = made.json["body"][0]["html"]
    assert "<h2>A</h2>" in kept
    assert not [bad for bad in ("script", "onclick", "javascript") if bad in kept]


WRONG: list[tuple[dict[str, Any], str, str]] = [
    ({"type": "video", "url": "https://evil.example/x", "title": "T"}, "url", "at YouTube or Vimeo"),
    ({"type": "video", "title": "T"}, "url", "Give either the address of a video or a file"),
    (
        {"type": "vocabulary", "words": [{"term": "a", "translation": "b"}, {"term": "A", "translation": "b"}]},
        "words.1.term",
        "The same stands in line 1 already",
    ),
    ({"type": "table", "columns": ["A", " "], "rows": [["x", "y"]]}, "columns", "Column 2 has no heading"),
    ({"type": "table", "columns": ["A"], "rows": [["x"], ["x", "y"]]}, "rows.1", "more cells than there are columns"),
    ({"type": "fill_gap", "parts": [{"kind": "text", "text": "no"}]}, "parts", "There is no gap"),
    (
        {"type": "matching", "pairs": [{"left": "a", "right": "b"}, {"left": "c", "right": "B"}]},
        "pairs.1.right",
        "The same stands in line 1 already",
    ),
    ({"type": "callout", "kind": "tip", "html": ""}, "html", "This field is required."),
    ({"type": "exercise", "kind": "spoken", "prompt": "", "expected_answer": "x"}, "prompt", "This field is required."),
    ({"type": "callout", "kind": "loud", "html": "x"}, "kind", "Input should be 'info', 'tip' or 'warning'"),
    ({"type": "vocabulary", "words": [{"term": "a"}]}, "words.0.translation", "Field required"),
    ({"type": "fill_gap", "parts": [{"kind": "gap", "accepted": "x"}]}, "parts.0.accepted", "a valid list"),
    ({"type": "image", "image": "x"}, "image", "a valid integer"),
]


def test_tables_have_their_limit(api: Callers, world: World) -> None:
    table = {"type": "table", "columns": list("ABCDEF"), "rows": [["x"]] * 1000}
    message = "The tables of a lesson have at most 10000 cells together: make another lesson of some."
    assert refused(api, world, table, table) == (400, {"body": [message]})


@pytest.mark.parametrize(("block", "place", "text"), WRONG)
def test_a_wrong_block_is_refused_by_its_place(
    api: Callers, world: World, block: dict[str, Any], place: str, text: str
) -> None:
    status, errors = refused(api, world, TEXT, block)
    assert (status, list(errors)) == (400, [f"body.1.{place}"])
    assert text in errors[f"body.1.{place}"][0]
    assert not LessonPage.objects.filter(title="New").exists()


def test_images_need_words_and_files_their_kind(api: Callers, world: World) -> None:
    image, words = {"type": "image", "image": picture().pk}, document("words.pdf").pk
    status, errors = refused(api, world, image, {"type": "audio", "document": words, "title": "Words"})
    assert (status, list(errors)) == (400, ["body.0.alt", "body.1.document"])
    assert errors["body.1.document"] == ["Choose a sound file (m4a, mp3, ogg, opus, wav, webm)."]
    assert refused(api, world, {**image, "decorative": True})[0] == 201


def test_unknown_names_types_and_files_are_refused(api: Callers, world: World) -> None:
    assert refused(api, world, {**TEXT, "colour": "red"})[0] == 400
    assert refused(api, world, {"type": "poem", "html": "x"})[0] == 400
    assert refused(api, world, {**TEXT, "html": "\0"})[0] == 400
    nothing = ["There is no such file: give the id of one that you may use."]
    assert refused(api, world, {"type": "file", "document": 999}) == (400, {"body.0.document": nothing})
    words = [{"term": "a", "translation": "b", "audio": 999}]
    assert refused(api, world, {"type": "vocabulary", "words": words}) == (400, {"body.0.words.0.audio": nothing})


def test_a_teacher_uses_only_files_of_lessons_in_sight(api: Callers, world: World) -> None:
    secret, shown = document("secret.pdf").pk, document("shown.pdf").pk
    lesson_page(world.course, "Shown", body=[{"type": "file", "value": {"document": shown, "title": ""}, "id": "1"}])
    nothing = ["There is no such file: give the id of one that you may use."]
    assert refused(api, world, {"type": "file", "document": secret}, who="teacher") == (
        400,
        {"body.0.document": nothing},
    )
    link = {**TEXT, "html": f'<p><a href="/documents/{secret}/secret.pdf">x</a></p>'}
    assert refused(api, world, link, who="teacher") == (400, {"body.0.html": nothing})
    assert refused(api, world, {"type": "file", "document": shown}, who="teacher")[0] == 201


def test_a_link_says_by_its_address_alone_where_it_leads(api: Callers, world: World) -> None:
    secret = document("secret.pdf")
    marked = f'<p><a linktype="document" id="{secret.pk}">a</a> <a linktype="page">b</a> '
    marked += '<a href="/x" linktype="page">c</a></p>'
    lesson = {**draft(world, [{**TEXT, "html": marked}]), "is_published": True}
    assert api["teacher"].post(UNITS, lesson).status == 201
    kept = LessonPage.objects.get(title="New").body[0].value.source
    assert ("linktype" in kept, '<a href="/x">c</a>' in kept) == (False, True)
    assert api["student"].get(f"/documents/{secret.pk}/{secret.filename}").status == 404


@override_settings(ALLOWED_HOSTS=["testserver"])
def test_documents_of_other_sites_are_no_documents_of_ours(api: Callers, world: World) -> None:
    secret = document("secret.pdf").pk
    elsewhere = f'<p><a href="https://other.example/documents/{secret}/form.pdf">form</a></p>'
    assert refused(api, world, {**TEXT, "html": elsewhere}, who="teacher")[0] == 201
    ours = elsewhere.replace("https://other.example", "http://testserver:8000")
    assert list(refused(api, world, {**TEXT, "html": ours}, who="teacher")[1]) == ["body.0.html"]
    one_cell, other_cell = "<!--", f"<a HREF='/documents/{secret}/form.pdf'>form</a>"
    table = {"type": "table", "columns": ["A", "B"], "rows": [["x", "y"], [one_cell, other_cell]]}
    assert list(refused(api, world, table, who="teacher")[1]) == ["body.0.rows.1"]


def test_a_link_to_a_document_lends_it_to_the_lessons_readers(api: Callers, world: World) -> None:
    address = f"/documents/{document('words.pdf').pk}/words.pdf"
    link = {**TEXT, "html": f'<p><a href="{address}">words</a></p>'}
    assert api["admin"].post(UNITS, {**draft(world, [link]), "is_published": True}).status == 201
    assert LessonPage.objects.get(title="New").body[0].value.source.count('linktype="document"') == 1
    assert api["student"].get(address).status == 200
