"""One block of every type, as the database keeps it."""

from typing import Any

from tests.content.conftest import document, picture

WORD = {
    "term": "o‘qituvchi",
    "translation": "teacher",
    "part_of_speech": "noun",
    "transcription": "[oqituvʨi]",
    "example": "U o‘qituvchi.",
}
LINE = {"speaker": "Aziza", "line": "Salom!", "translation": "Hello!"}
PAIRS = [
    {"left": "kitob", "right": "book"},
    {"left": "qalam", "right": "pencil"},
    {"left": "daftar", "right": "copybook"},
]


def every_block() -> list[dict[str, Any]]:
    """One block of each type."""
    photo = {"image": picture(3200, 800).pk, "decorative": False, "alt_text": "A teal wall"}
    sound = document("greeting.ogg").pk
    cells = [{"values": ["<p>men</p>", "<p>bor<b>aman</b></p>"]}]
    table = {"caption": "Present", "columns": [heading("Person"), heading("Form")], "rows": cells}
    values: dict[str, Any] = {
        "rich_text": '<h2>Merhaba</h2><p>Selam <a href="https://example.com">there</a></p>',
        "image": {"image": photo, "caption": "The wall"},
        "audio": {"recording": sound, "title": "Greeting", "transcript": "Merhaba"},
        "video": {"url": "https://vimeo.com/76979871", "file": None, "title": "A film", "transcript": "Waves"},
        "file": {"document": document("words.pdf", b"%PDF-").pk, "title": ""},
        "exercise": {"kind": "spoken", "prompt": "Say hello", "expected_answer": "Merhaba"},
        "callout": {"kind": "tip", "title": "Remember", "text": "<p>Verbs come <b>last</b>.</p>"},
        "table": {"table": table, "row_headers": True},
        "vocabulary": {"title": "School", "words": [{**WORD, "audio": sound}]},
        "dialogue": {"title": "At school", "lines": [{**LINE, "audio": None}]},
        "fill_gap": {"instruction": "Fill", "text": "She {goes|walks} to {school}."},
        "matching": {"instruction": "Match", "pairs": PAIRS},
    }
    return [{"type": name, "value": value, "id": f"id-{name}"} for name, value in values.items()]


def heading(text: str) -> dict[str, str]:
    """A column of the table."""
    return {"type": "text", "heading": text}
