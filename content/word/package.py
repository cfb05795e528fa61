"""A .docx as the package of files that it is. Everything is looked at before anything is read into a document."""

import posixpath
import zlib
from pathlib import PurePosixPath
from typing import IO, Any
from xml.parsers import expat
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from django.utils.translation import gettext as _

from school.common.errors import Invalid, TooLarge

MEGABYTE = 1024 * 1024
BIGGEST_FILE = 30 * MEGABYTE
MOST_PARTS = 2_000
BIGGEST_CONTENT = 80 * MEGABYTE  # of all parts together, unpacked: a zip bomb claims more, or breaks off
BIGGEST_TEXT = 8 * MEGABYTE  # of all parts in XML; a book has two
MOST_ELEMENTS = 200_000  # of one part: each takes memory
DEEPEST = 100  # elements inside of each other; reading them takes a step of the stack each
ENCRYPTED = 0x1
HYPERLINK = "/hyperlink"
READ = ("/officedocument", "/styles", "/numbering", "/comments", "/footnotes", "/endnotes")  # the parts in XML
DAMAGED = (BadZipFile, LargeZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError)


class Refusal(Invalid):
    """Why a file is not taken; `fields` has it under `file`."""

    def __init__(self, text: str) -> None:
        super().__init__(text, fields={"file": [text]})


def open_package(file: IO[bytes], name: str, size: int) -> ZipFile:
    """The package, safe to read; Invalid says what is wrong with it and what to do, TooLarge that it is too big."""
    if size > BIGGEST_FILE:
        raise too_large(_("The file is larger than %(most)s MB: make its pictures smaller, or split it."), BIGGEST_FILE)
    if name.lower().endswith((".docm", ".dotm", ".doc", ".dot", ".rtf", ".odt")):
        raise Refusal(_("This is no .docx file: save it in Word as “Word document (.docx)” and send that."))
    try:
        package = ZipFile(file)
    except DAMAGED as error:
        raise Refusal(
            _("This is no Word document, or it has a password: save it in Word as .docx without one and send that.")
        ) from error
    refuse_hostile(package)
    return package


def refuse_hostile(package: ZipFile) -> None:
    """Raise Invalid for what no honest document has."""
    parts = package.infolist()
    refuse_sizes(parts)
    refuse_names(parts)
    names = {part.filename for part in parts}
    if not {"[Content_Types].xml", "word/document.xml"} <= names:
        raise Refusal(_("This is no Word document: save it in Word as .docx and send that."))
    if any(PurePosixPath(name).name.lower().startswith("vbaproject") for name in names):
        raise Refusal(_("The document has macros: save it in Word as “Word document (.docx)”, which has none."))
    for part in parts:
        if part.filename.lower().endswith((".xml", ".rels")):
            look_at(package, part)


def refuse_sizes(parts: list[ZipInfo]) -> None:
    """Raise TooLarge for more than a document of a lesson has."""
    texts = sum(part.file_size for part in parts if part.filename.lower().endswith((".xml", ".rels")))
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > BIGGEST_CONTENT:
        raise too_large(_("Unpacked, the file has more than %(most)s MB: make its pictures smaller."), BIGGEST_CONTENT)
    if texts > BIGGEST_TEXT:
        raise too_large(_("The document has more than %(most)s MB of text: split it into lessons."), BIGGEST_TEXT)


def too_large(text: str, most: int) -> TooLarge:
    told = text % {"most": most // MEGABYTE}
    return TooLarge(told, fields={"file": [told]})


def refuse_names(parts: list[ZipInfo]) -> None:
    """Raise Invalid for parts that would lie outside of the document, twice in it, or locked."""
    seen: set[str] = set()
    for part in parts:
        name = part.orig_filename
        outside = name.startswith(("/", "\\")) or "\\" in name or "\0" in name or ":" in name
        if outside or ".." in name.split("/") or posixpath.normpath(name) in seen:
            raise Refusal(_("The document names files outside of itself: copy its text into a new one."))
        if part.flag_bits & ENCRYPTED:
            raise Refusal(_("The document has a password: save it in Word without one."))
        seen.add(posixpath.normpath(name))


def look_at(package: ZipFile, part: ZipInfo) -> None:
    """Raise Invalid when a part is no plain XML, or links to something outside that is more than a hyperlink."""
    try:
        with package.open(part) as stream:
            Look(relations=part.filename.lower().endswith(".rels")).read(stream)
    except (*DAMAGED, expat.ExpatError) as error:
        raise damaged() from error


def damaged() -> Refusal:
    """What cannot be read as Word would write it."""
    return Refusal(_("The document is damaged: open it in Word, save it anew and send that."))


class Look:
    """One pass over a part that keeps nothing."""

    def __init__(self, *, relations: bool) -> None:
        self.relations, self.depth, self.elements = relations, 0, 0

    def read(self, stream: IO[bytes]) -> None:
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = self.doctype
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.ParseFile(stream)

    def doctype(self, *_declared: Any) -> None:
        raise Refusal(_("The document declares entities, which Word never does: copy its text into a new one."))

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.depth, self.elements = self.depth + 1, self.elements + 1
        if self.depth > DEEPEST or self.elements > MOST_ELEMENTS:
            raise Refusal(_("The document is too long or too deeply nested: split it into lessons."))
        if "macroenabled" in attributes.get("ContentType", "").lower():
            raise Refusal(_("The document has macros: save it in Word as “Word document (.docx)”, which has none."))
        if self.relations:
            self.relation(
                attributes.get("Type", "").lower(),
                attributes.get("Target", ""),
                is_outside=attributes.get("TargetMode", "").lower() == "external",
            )

    def relation(self, kind: str, target: str, *, is_outside: bool) -> None:
        """A hyperlink may lead out; a picture or a template that is elsewhere may not.

        What is read as XML has that ending, by which it was looked at.
        """
        if is_outside and not kind.endswith(HYPERLINK):
            raise Refusal(
                _("The document shows a file that is elsewhere (%(target)s): put it into the document itself.")
                % {"target": target[:80]}
            )
        if kind.endswith(READ) and not target.lower().endswith(".xml"):
            raise damaged()

    def end(self, _name: str) -> None:
        self.depth -= 1
