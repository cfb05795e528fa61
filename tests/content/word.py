"""Word documents made by hand: honest ones, and such as nobody honest makes."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image as Pillow

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
TYPES = f"""<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Default Extension="png" ContentType="image/png"/>
<Default Extension="emf" ContentType="image/x-emf"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>"""
ROOT = f"""<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="r1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>"""
NUMBERING = f"""<w:numbering xmlns:w="{W}">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>"""
STYLES = f"""<w:styles xmlns:w="{W}">
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>"""


def png(width: int = 4, height: int = 3, colour: str = "teal") -> bytes:
    """A picture."""
    data = BytesIO()
    Pillow.new("RGB", (width, height), colour).save(data, "PNG")
    return data.getvalue()


def run(text: str, *marks: str) -> str:
    """A piece of text, bold (b) or italic (i)."""
    look = "".join(f"<w:{mark}/>" for mark in marks)
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, style: str = "", number: int = 0) -> str:
    """A paragraph, a heading by its style, or an item of a list by its number."""
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    look += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    return f"<w:p><w:pPr>{look}</w:pPr>{''.join(runs)}</w:p>"


def drawing(relation: str, alt: str) -> str:
    """A picture in the text."""
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{DRAWING}/wordprocessingDrawing">'
        f'<wp:docPr id="1" name="x" descr="{alt}"/>'
        f'<a:graphic xmlns:a="{DRAWING}/main"><a:graphicData><pic:pic xmlns:pic="{DRAWING}/picture"><pic:blipFill>'
        f'<a:blip r:embed="{relation}" xmlns:r="{R}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def link(relation: str, text: str) -> str:
    return f'<w:hyperlink r:id="{relation}" xmlns:r="{R}">{run(text)}</w:hyperlink>'


def table(*rows: tuple[str, ...]) -> str:
    """A table; a cell that begins with `2|` goes over two columns, `v|` goes down as far as `^|` stands below."""
    return f"<w:tbl>{''.join(f'<w:tr>{"".join(map(cell, row))}</w:tr>' for row in rows)}</w:tbl>"


MERGED = {"2|": '<w:gridSpan w:val="2"/>', "v|": '<w:vMerge w:val="restart"/>', "^|": "<w:vMerge/>"}


def cell(text: str) -> str:
    merged = MERGED.get(text[:2], "")
    span = f"<w:tcPr>{merged}</w:tcPr>" if merged else ""
    return f"<w:tc>{span}{paragraph(run(text[2:] if merged else text))}</w:tc>"


def relation(name: str, kind: str, target: str, *, external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{name}" Type="{R}/{kind}" Target="{target}"{mode}/>'


def parts(*body: str, relations: tuple[str, ...] = (), media: dict[str, bytes] | None = None) -> dict[str, str | bytes]:
    """The parts of a document."""
    listed = "".join(relations)
    return {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": ROOT,
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{"".join(body)}</w:body></w:document>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{listed}</Relationships>',
        "word/numbering.xml": NUMBERING,
        "word/styles.xml": STYLES,
        **{f"word/media/{name}": data for name, data in (media or {}).items()},
    }


def packed(contents: dict[str, str | bytes], name: str = "lesson.docx") -> SimpleUploadedFile:
    """The parts as an uploaded file."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as package:
        for part, content in contents.items():
            package.writestr(part, content)
    return SimpleUploadedFile(name, data.getvalue())


def whole() -> SimpleUploadedFile:
    """A document with everything that is kept."""
    return packed(
        parts(
            paragraph(run("Dars: salomlashish"), style="Heading1"),
            paragraph(run("Yangi so‘zlar"), style="Heading2"),
            paragraph(
                run("Bu "), run("muhim", "b"), run(" va "), run("oson", "i"), link("r3", "manba"), link("r4", "bad")
            ),
            paragraph(run("birinchi"), number=1),
            paragraph(run("ikkinchi"), number=1),
            paragraph(run("bir"), number=2),
            table(("So‘z", "Tarjima"), ("salom", "hello"), ("2|both",)),
            paragraph(
                run("Rasm: "), drawing("r5", "Two people who shake hands"), drawing("r6", ""), drawing("r7", "x")
            ),
            paragraph(run("Oxiri")),
            relations=(
                relation("r3", "hyperlink", "https://example.com/a?b=1&amp;c=2", external=True),
                relation("r4", "hyperlink", "javascript:alert(1)", external=True),
                relation("r5", "image", "media/one.png"),
                relation("r6", "image", "media/two.png"),
                relation("r7", "image", "media/three.emf"),
            ),
            media={"one.png": png(), "two.png": png(5, 5, "red"), "three.emf": b"\x01\x00\x00\x00 EMF"},
        )
    )
