"""Files made to do harm: each is refused with a reason, soon, in little memory, and nothing is left of it."""

import struct
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django.fixtures import Settings

from school.common.errors import Invalid
from school.lessons.actions import add_resource
from school.lessons.choices import ResourceType
from school.lessons.models import LessonResource
from school.preferences.actions import change_preferences
from tests.school.homework.sounds import recording
from tests.school.lessons import handouts
from tests.school.lessons.handouts import PARTS, bomb, doc, docx, encrypted, many_parts, pdf, with_false_length
from tests.world import SYSTEM, World

PATIENCE = 5.0  # seconds of this process, however busy the machine is
MOST_MEMORY = 40 * 1024 * 1024
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!DOCTYPE html><html><script>alert(1)</script></html>"
EXE = b"MZ\x90\x00" + bytes(60) + b"PE\0\0" + bytes(2000)
MACROS = {**PARTS, "word/vbaProject.bin": b"macro"}
TYPED = {
    **PARTS,
    "[Content_Types].xml": PARTS["[Content_Types].xml"] + b"application/vnd.ms-word.document.macroEnabled",
}
ENTITIES = {**PARTS, "word/document.xml": b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + handouts.TEXT}
OUTSIDE = {**PARTS, "../../etc/cron.d/job": b"* * * * * root id"}


def endless_ogg() -> bytes:
    """Half a minute of silence over and over: hours in few bytes."""
    return recording("ogg", "libopus", rate=48_000, seconds=30, silent=True) * 400


def damaged_in_the_beginning() -> bytes:
    data = bytearray(recording("flac", "flac", seconds=5))
    for position in range(1_000, len(data), 1_000):
        data[position : position + 100] = bytes(100)
    return bytes(data)


def loop() -> bytes:
    """An OLE file whose directory never ends: its sector follows itself."""
    table = struct.pack("<128I", handouts.TABLE, 1, *[handouts.FREE] * 126)
    return handouts.header() + table + handouts.entry("x") * 4


FILES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "nothing": ("empty.pdf", lambda: b"", "audio_empty"),
    "text": ("notes.pdf", lambda: b"just words " * 100, "file_refused"),
    "svg as pdf": ("picture.pdf", lambda: SVG, "file_refused"),
    "html as docx": ("page.docx", lambda: HTML, "file_refused"),
    "program as pdf": ("setup.pdf", lambda: EXE, "file_refused"),
    "program as mp3": ("song.mp3", lambda: EXE, "file_refused"),
    "noise as ogg": ("noise.ogg", lambda: np.random.default_rng(0).bytes(200_000), "file_refused"),
    "playlist": ("list.mp3", lambda: b"#EXTM3U\n#EXTINF:1,\n/etc/passwd\n", "file_refused"),
    "video": ("film.mp4", lambda: recording("mp4", "aac", picture="mpeg4"), "audio_invalid"),
    "two tracks": ("two.webm", lambda: recording("matroska", "aac", tracks=2), "audio_invalid"),
    "flac": ("good.flac", lambda: recording("flac", "flac"), "file_refused"),
    "head of a sound": ("call.wav", lambda: recording("wav", "pcm_s16le")[:44], "file_refused"),
    "endless ogg": ("endless.ogg", endless_ogg, "audio_too_long"),
    "damaged sound": ("song.ogg", damaged_in_the_beginning, "audio_invalid"),
    "pdf behind a page": ("a.pdf", lambda: pdf(before=HTML), "file_refused"),
    "pdf around a page": ("a.pdf", lambda: pdf(head=HTML), "document_invalid"),
    "pdf before a page": ("a.pdf", lambda: pdf(after=HTML), "document_invalid"),
    "pdf before a package": ("a.pdf", lambda: pdf(after=docx()), "document_invalid"),
    "pdf cut off": ("a.pdf", lambda: pdf()[:200], "document_invalid"),
    "pdf without a table": ("a.pdf", lambda: b"%PDF-1.4\nstartxref\n2\n%%EOF", "document_invalid"),
    "package that is a bomb": ("a.docx", bomb, "document_invalid"),
    "package of many parts": ("a.docx", many_parts, "document_invalid"),
    "package with a false length": ("a.docx", with_false_length, "document_invalid"),
    "package with macros": ("a.docx", lambda: docx(MACROS), "document_invalid"),
    "package for macros": ("a.docx", lambda: docx(TYPED), "document_invalid"),
    "package with entities": ("a.docx", lambda: docx(ENTITIES), "document_invalid"),
    "package with ways out": ("a.docx", lambda: docx(OUTSIDE), "document_invalid"),
    "package with a comment": ("a.docx", lambda: docx(comment=HTML), "document_invalid"),
    "package in secret": ("a.docx", encrypted, "document_invalid"),
    "package cut off": ("a.docx", lambda: docx()[:-30], "document_invalid"),
    "any archive": ("a.docx", lambda: docx({"virus.exe": EXE}), "document_invalid"),
    "old document with macros": ("a.doc", lambda: doc("WordDocument", "Macros"), "document_invalid"),
    "old table": ("a.doc", lambda: doc("Workbook"), "document_invalid"),
    "old document in a circle": ("a.doc", loop, "document_invalid"),
    "old document cut off": ("a.doc", lambda: doc()[:700], "document_invalid"),
    "two extensions": ("lesson.pdf.exe", pdf, "file_refused"),
    "page by its name": ("lesson.html", pdf, "file_refused"),
    "sound called a document": ("lesson.pdf", lambda: recording("wav", "pcm_s16le"), "file_refused"),
    "document called a sound": ("lesson.mp3", docx, "file_refused"),
    "too many bytes": ("a.pdf", lambda: pdf() + bytes(3 * 1024 * 1024), "file_too_large"),
}


def memory(name: str, *, reset: bool = False) -> int:
    """Bytes of this process: now (VmRSS), or at most since the last reset (VmHWM)."""
    if reset:
        Path("/proc/self/clear_refs").write_text("5")
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:")) * 1024


@pytest.fixture
def media(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


@pytest.mark.parametrize("name", FILES)
def test_it_is_refused_in_words(world: World, media: Path, name: str) -> None:
    file_name, make, code = FILES[name]
    change_preferences(SYSTEM, resource_max_megabytes=2 if code == "file_too_large" else 50)
    upload = SimpleUploadedFile(file_name, make(), content_type="application/pdf")
    before = memory("VmRSS", reset=True)
    began = time.process_time()
    with pytest.raises(Invalid) as refusal:
        add_resource(
            world.actor("teacher"), lesson=world.lessons[0], title="X", type=ResourceType.SUPPLEMENTARY, file=upload
        )
    seconds, taken = time.process_time() - began, memory("VmHWM") - before
    assert refusal.value.code == code
    assert list(refusal.value.fields) == ["file"]
    assert str(refusal.value).endswith(".")
    assert seconds < PATIENCE
    assert taken < MOST_MEMORY
    assert not LessonResource.objects.exists()
    assert [path for path in media.rglob("*") if path.is_file()] == []
