"""Documents for the tests, made byte by byte: good ones, and the ways in which bad ones pretend."""

import io
import struct
import zipfile
from collections.abc import Mapping

TYPES = (
    b'<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.'
    b'openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
TEXT = b'<?xml version="1.0"?><w:document><w:body><w:p><w:r><w:t>Merhaba</w:t></w:r></w:p></w:body></w:document>'
PARTS = {"[Content_Types].xml": TYPES, "word/document.xml": TEXT}
SECTOR = 512
FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def pdf(*, before: bytes = b"", after: bytes = b"\n", head: bytes = b"") -> bytes:
    """A PDF of one empty page, perhaps with something around it or in its first lines."""
    body = before + b"%PDF-1.7\n" + head
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
    )
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer << /Size 4 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(body)
    return body + b"xref\n0 4\n0000000000 65535 f \n" + table + end + after


def docx(parts: Mapping[str, bytes] = PARTS, *, comment: bytes = b"") -> bytes:
    """A Word document of these parts."""
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
        package.comment = comment
    return output.getvalue()


def doc(*names: str) -> bytes:
    """An OLE file with streams of these names in its directory; `WordDocument` makes it a Word document."""
    entries = b"".join(entry(name) for name in ("Root Entry", *(names or ("WordDocument",))))
    directory = entries.ljust(-(-len(entries) // SECTOR) * SECTOR, b"\0")
    sectors = len(directory) // SECTOR
    chain = [TABLE, *range(2, sectors + 1), END]
    table = struct.pack("<128I", *(chain + [FREE] * (128 - len(chain))))
    return header() + table + directory


def header(first: int = 1) -> bytes:
    """An OLE header whose directory begins in sector `first` and whose table is sector 0."""
    magic = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    start = magic + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    numbers = struct.pack("<IIIIIIIII", 0, 1, first, 0, 4096, END, 0, END, 0)
    return start + numbers + struct.pack("<109I", 0, *[FREE] * 108)


def entry(name: str) -> bytes:
    """One line of the directory."""
    text = name.encode("utf-16-le") + b"\0\0"
    return text.ljust(64, b"\0") + struct.pack("<H", len(text)) + bytes(62)


def bomb() -> bytes:
    """A package of 300 kB that unpacks to 300 MB."""
    return docx({**PARTS, "word/media/zeros.bin": bytes(300 * 1024 * 1024)})


def with_false_length() -> bytes:
    """A package whose index says that a part is far smaller than it is."""
    data = bytearray(docx({**PARTS, "word/media/image.bin": bytes(1024 * 1024)}))
    place = data.rindex(b"word/media/image.bin") - 46
    struct.pack_into("<I", data, place + 24, 10)
    return bytes(data)


def encrypted() -> bytes:
    """A package whose parts say that they are encrypted."""
    data = bytearray(docx())
    place = data.index(b"PK\x01\x02")
    struct.pack_into("<H", data, place + 8, 1)
    return bytes(data)


def many_parts(count: int = 20_000) -> bytes:
    """A package with so many parts that its index alone would fill the memory."""
    return docx({**PARTS, **{f"word/{number}": b"" for number in range(count)}})
