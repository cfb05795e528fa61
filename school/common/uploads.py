"""Files that people hand in: documents and recordings, each known by its content and called as what it is."""

from dataclasses import dataclass
from typing import IO, Any

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from school.common.audio import AudioClip, AudioInvalid, probe_audio
from school.common.documents import check_document
from school.common.errors import Invalid, TooLarge
from school.common.filenames import clean_file_name, split_extension

MEGABYTE = 1024 * 1024
LONGEST_HOURS = 3

DOCUMENTS = {
    "pdf": "application/pdf",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
SOUNDS = ("mp3", "m4a", "ogg", "wav", "webm")
# What else a file may be called by its content; a name without an extension gets the first one.
NAMES = {"ogg": ("ogg", "opus", "oga"), "m4a": ("m4a", "mp4"), "webm": ("webm", "weba")}


class UploadRefused(Invalid):
    """Neither a document nor a recording, or not what its name says."""

    code = "file_refused"
    message = _(
        "This is neither a document nor a recording that can be read. "
        "Send doc, docx or pdf, or mp3, m4a, ogg, wav, webm or opus."
    )


class UploadTooLarge(TooLarge):
    """More bytes than allowed."""

    code = "file_too_large"


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a file is. `file_name` is safe to save it under; `seconds` are a recording's."""

    file_name: str
    extension: str
    mime_type: str
    size: int
    seconds: float | None = None


def is_sound(mime_type: str) -> bool:
    """Whether a file of this type is there to be heard."""
    return mime_type.startswith("audio/")


def check_upload(file: "UploadedFile[Any]", *, max_bytes: int) -> Content:
    """What the file is, from its content, in little memory; it is left at its beginning.

    UploadTooLarge before anything is read; UploadRefused, DocumentInvalid, or a refusal of `probe_audio`.
    """
    size = file.size or 0
    if size > max_bytes:
        raise too_large(size, max_bytes)
    extension, mime_type, seconds = kind_of(file, max_bytes)
    name = clean_file_name(file.name or "")
    ending = split_extension(name)[1]
    if ending and ending not in NAMES.get(extension, (extension,)):
        raise called_otherwise(extension, ending)
    return Content(
        file_name=name if ending else f"{name}.{extension}",
        extension=ending or extension,
        mime_type=mime_type,
        size=size,
        seconds=seconds,
    )


def kind_of(file: IO[bytes], max_bytes: int) -> tuple[str, str, float | None]:
    """Extension, type and, of a recording, seconds."""
    if document := check_document(file):
        return document, DOCUMENTS[document], None
    clip = sound(file, max_bytes)
    return clip.extension, clip.content_type, round(clip.seconds, 3)


def sound(file: IO[bytes], max_bytes: int) -> AudioClip:
    """The recording in the file."""
    try:
        clip = probe_audio(file, max_bytes=max_bytes, max_seconds=LONGEST_HOURS * 3600)
    except AudioInvalid as error:
        raise UploadRefused() if error.message is AudioInvalid.message else error from error
    if clip.extension not in SOUNDS:
        raise UploadRefused
    return clip


def called_otherwise(extension: str, ending: str) -> UploadRefused:
    text = _("By its content this file is %(kind)s, but its name ends in .%(ending)s. Rename it to end in .%(kind)s.")
    return UploadRefused(text % {"kind": extension, "ending": ending})


def too_large(size: int, most: int) -> UploadTooLarge:
    text = _("The file has %(size)s MB; at most %(limit)s MB are allowed.")
    return UploadTooLarge(text % {"size": f"{size / MEGABYTE:.1f}", "limit": f"{most / MEGABYTE:g}"})
