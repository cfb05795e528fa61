"""PDF and Word files as they come from people: known by their content, never by name or declared type."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO

from django.utils.translation import gettext_lazy as _

from school.common.errors import Invalid

CHUNK = 64 * 1024
MEGABYTE = 1024 * 1024

MARKUP = re.compile(rb"<\s*(!doctype|html|head|body|script|svg|iframe|\?xml)", re.IGNORECASE)
PDF_START = re.compile(rb"%PDF-[12]\.\d")
PDF_END = re.compile(rb"startxref\s+(\d{1,10})\s+%%EOF$")
PDF_TABLE = re.compile(rb"\s*(xref\b|\d+\s+\d+\s+obj\b)")

MOST_PARTS = 5_000
MOST_UNPACKED = 200 * MEGABYTE
LARGEST_INDEX = 2 * MEGABYTE
ZIP_END = struct.Struct("<4sHHHHIIH")
ZIP64_LOCATOR = b"PK\x06\x07"
ZIP_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, struct.error)
WORD_TYPE = b"wordprocessingml.document.main+xml"

OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LAST_SECTOR = 0xFFFFFFFA  # higher numbers have meanings of their own
MOST_SECTORS = 4_096


class DocumentInvalid(Invalid):
    """Not the document that it begins as: damaged, disguised, or able to do harm."""

    code = "document_invalid"
    message = _("The document is damaged. Save it again and send the new file.")


def check_document(file: IO[bytes]) -> str | None:
    """`pdf`, `docx` or `doc` by the file's content; None when it begins as none of them. Left at its beginning.

    DocumentInvalid says what is wrong with a file that begins like one: cut off, with something else before or behind
    it, with macros, or packed to swell. Little is held in memory, and no part of it is run or followed.
    """
    file.seek(0)
    start = file.read(8)
    found = next((kind for magic, kind in CHECKS.items() if start.startswith(magic)), None)
    if found is None:
        file.seek(0)
        return None
    name, check = found
    try:
        check(file)
    finally:
        file.seek(0)
    return name


def check_pdf(file: IO[bytes]) -> None:
    """A header at the very beginning, and at the very end the address of a table that is there."""
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    head = file.read(1024)
    if not PDF_START.match(head):
        raise DocumentInvalid
    if MARKUP.search(head):
        raise DocumentInvalid(_("This PDF hides a web page. Save it again as PDF from the program it was made with."))
    file.seek(max(0, size - 2048))
    end = PDF_END.search(file.read().rstrip(b"\0\t\n\f\r "))
    if not end:
        raise DocumentInvalid(_("The PDF is cut off, or something follows its end. Save it again and send that file."))
    file.seek(min(int(end[1]), size))
    if not PDF_TABLE.match(file.read(64)):
        raise DocumentInvalid


def check_docx(file: IO[bytes]) -> None:
    """A Word document and nothing else in the package: no macros, no bomb, every part readable."""
    refuse_odd_archive(file)
    try:
        with zipfile.ZipFile(file) as package:
            refuse_odd_parts(package.infolist())
            refuse_other_kinds(package)
            read_through(package)
    except ZIP_FAULTS as error:
        raise DocumentInvalid from error


def refuse_odd_archive(file: IO[bytes]) -> None:
    """The index must be small and at the very end, before it is read into memory."""
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - ZIP_END.size - 20))
    tail = file.read()
    if len(tail) < ZIP_END.size:
        raise DocumentInvalid
    mark, _disk, _first, _here, parts, index_size, _offset, _comment = ZIP_END.unpack(tail[-ZIP_END.size :])
    if mark != b"PK\x05\x06" or tail.startswith(ZIP64_LOCATOR):
        raise DocumentInvalid
    if parts > MOST_PARTS or index_size > LARGEST_INDEX:
        raise packed_to_swell()


def refuse_odd_parts(parts: list[zipfile.ZipInfo]) -> None:
    """Names that lead out of the package, secrets, macros, and more than a document can hold."""
    names = [part.filename for part in parts]
    if len(set(names)) != len(names) or any(part.flag_bits & 1 for part in parts):
        raise DocumentInvalid
    if any(name.startswith("/") or "\\" in name or ".." in name.split("/") for name in names):
        raise DocumentInvalid
    if min((part.header_offset for part in parts), default=1) != 0:
        raise DocumentInvalid
    if any("vbaproject" in name.lower() or "vbadata" in name.lower() for name in names):
        raise with_macros()
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise packed_to_swell()


def refuse_other_kinds(package: zipfile.ZipFile) -> None:
    """Only what says of itself that it is a Word document, and defines no entities."""
    names = set(package.namelist())
    if not {"[Content_Types].xml", "word/document.xml"} <= names:
        raise DocumentInvalid(_("This is an archive, not a Word document. Send the document itself, as docx or pdf."))
    types, text = beginning(package, "[Content_Types].xml", MEGABYTE), beginning(package, "word/document.xml", CHUNK)
    if b"macroenabled" in types.lower():
        raise with_macros()
    if WORD_TYPE not in types or b"<!DOCTYPE" in text.upper() or b"<!ENTITY" in text.upper():
        raise DocumentInvalid


def beginning(package: zipfile.ZipFile, name: str, most: int) -> bytes:
    """The first bytes of a part, without the zeros that another encoding would put between."""
    with package.open(name) as part:
        return part.read(most).replace(b"\0", b"")


def read_through(package: zipfile.ZipFile) -> None:
    """Every part to its end: its checksum must fit, and what it says of its size must be true."""
    left = MOST_UNPACKED
    for name in package.namelist():
        with package.open(name) as part:
            while block := part.read(CHUNK):
                left -= len(block)
                if left < 0:
                    raise packed_to_swell()


def check_doc(file: IO[bytes]) -> None:
    """A Word document of the old kind, without macros."""
    names = set(ole_names(file))
    if "WordDocument" not in names:
        raise DocumentInvalid(_("This is not a Word document. Send it as doc, docx or pdf."))
    if names & {"Macros", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR"}:
        raise with_macros()


def ole_names(file: IO[bytes]) -> Iterator[str]:
    """The names of the streams and storages in an OLE file's directory."""
    file.seek(0)
    head = file.read(512)
    if len(head) < 512:
        raise DocumentInvalid
    (shift,) = struct.unpack_from("<H", head, 30)
    if shift not in (9, 12):
        raise DocumentInvalid
    table = list(allocation_sectors(file, head, shift))
    (sector,) = struct.unpack_from("<I", head, 48)
    for _step in range(MOST_SECTORS):
        if sector >= LAST_SECTOR:
            return
        yield from names_in(read_sector(file, sector, shift))
        sector = next_sector(file, table, sector, shift)
    raise DocumentInvalid


def allocation_sectors(file: IO[bytes], head: bytes, shift: int) -> Iterator[int]:
    """Where the table of sectors is: the first 109 parts of it stand in the header, the others in a chain."""
    yield from struct.unpack_from("<109I", head, 76)
    (sector,) = struct.unpack_from("<I", head, 68)
    for _step in range(MOST_SECTORS // 64):
        if sector >= LAST_SECTOR:
            return
        *numbers, sector = struct.unpack(f"<{(1 << shift) // 4}I", read_sector(file, sector, shift))
        yield from numbers


def next_sector(file: IO[bytes], table: list[int], sector: int, shift: int) -> int:
    """The sector that follows in its chain."""
    part, place = divmod(sector, (1 << shift) // 4)
    if part >= len(table) or table[part] >= LAST_SECTOR:
        raise DocumentInvalid
    (following,) = struct.unpack_from("<I", read_sector(file, table[part], shift), place * 4)
    return int(following)


def read_sector(file: IO[bytes], number: int, shift: int) -> bytes:
    """One sector; DocumentInvalid outside of the file."""
    file.seek((number + 1) << shift)
    data = file.read(1 << shift)
    if len(data) < 1 << shift:
        raise DocumentInvalid
    return data


def names_in(sector: bytes) -> Iterator[str]:
    """The names in one sector of the directory."""
    for place in range(0, len(sector), 128):
        (length,) = struct.unpack_from("<H", sector, place + 64)
        if 2 < length <= 64:
            yield sector[place : place + length - 2].decode("utf-16-le", errors="replace")


def with_macros() -> DocumentInvalid:
    return DocumentInvalid(_("The document contains macros. Save it without them, as docx or pdf, and send that file."))


def packed_to_swell() -> DocumentInvalid:
    return DocumentInvalid(_("The document unpacks to more than a document can be. Save it again, as docx or pdf."))


CHECKS: dict[bytes, tuple[str, Callable[[IO[bytes]], None]]] = {
    b"%PDF-": ("pdf", check_pdf),
    b"PK\x03\x04": ("docx", check_docx),
    OLE_START: ("doc", check_doc),
}
