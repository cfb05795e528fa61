"""What an editor cannot put into a lesson."""

from typing import Any

import pytest
from wagtail.blocks.struct_block import StructBlockValidationError

from content.blocks import AudioBlock, ExerciseBlock, IllustrationBlock, LessonBody, VideoBlock
from tests.content.conftest import document, picture

pytestmark = pytest.mark.django_db


def refusals(block: Any, value: dict[str, Any]) -> dict[str, list[str]]:
    """Why `block` refuses `value`, by field."""
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.to_python(value))
    return {name: error.messages for name, error in refused.value.block_errors.items()}


def test_audio_takes_a_sound_file() -> None:
    value = AudioBlock().to_python({"recording": document("Greeting.MP3").pk, "title": "Greeting", "transcript": ""})
    assert AudioBlock().clean(value)["recording"].filename == "Greeting.MP3"


def test_audio_refuses_other_files() -> None:
    value = {"recording": document("words.pdf").pk, "title": "Words", "transcript": ""}
    assert refusals(AudioBlock(), value) == {"recording": ["Choose a sound file (m4a, mp3, ogg, opus, wav, webm)."]}


def test_video_takes_only_known_providers() -> None:
    block = VideoBlock()
    good = block.to_python({"url": "https://youtu.be/dQw4w9WgXcQ", "title": "Song"})
    assert block.clean(good)["title"] == "Song"
    assert refusals(block, {"url": "https://evil.example/v.mp4", "title": "Song"}) == {
        "url": ["Give the https address of a video at YouTube or Vimeo."]
    }


def test_an_image_needs_a_text_alternative_or_to_be_decoration() -> None:
    block, pk = IllustrationBlock(), picture().pk
    bare = {"image": {"image": pk, "decorative": False, "alt_text": ""}, "caption": ""}
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.to_python(bare))
    assert list(refused.value.block_errors) == ["image"]
    decoration = {"image": {"image": pk, "decorative": True, "alt_text": ""}, "caption": ""}
    assert block.clean(block.to_python(decoration))["image"].pk == pk


def test_an_exercise_needs_task_and_answer() -> None:
    empty = {"kind": "spoken", "prompt": "", "expected_answer": ""}
    assert refusals(ExerciseBlock(), empty) == {
        "prompt": ["This field is required."],
        "expected_answer": ["This field is required."],
    }


def test_an_exercise_is_spoken_or_written() -> None:
    sung = {"kind": "sung", "prompt": "Sing", "expected_answer": "La"}
    assert list(refusals(ExerciseBlock(), sung)) == ["kind"]


def test_rich_text_keeps_only_its_features() -> None:
    field = LessonBody().child_blocks["rich_text"]
    html = '<h2>Merhaba</h2><p onclick="x()">a <b>b</b></p><script>alert(1)</script><embed embedtype="image" id="1"/>'
    kept = field.value_from_datadict({"x": html_as_draft(field, html)}, {}, "x").source
    assert "script" not in kept
    assert "onclick" not in kept
    assert "embed" not in kept
    assert "<h2" in kept
    assert "<b>b</b>" in kept


def html_as_draft(field: Any, html: str) -> str:
    """What the editor in the browser would send for `html`."""
    return str(field.field.widget.format_value(html))
