"""What is in a document, as the blocks of a lesson."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.parsers.expat import ExpatError
from zipfile import ZipFile

import mammoth
from bs4 import BeautifulSoup, Tag
from django.utils.translation import gettext as _

from content.word.package import DAMAGED, Refusal, damaged
from content.word.pictures import MOST_PICTURES, Picture, picture_in
from content.word.tables import table_in
from content.writing import formatted
from school.common.limits import MOST_BLOCKS

STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Quote'] => blockquote:fresh
"""
SAFE_LINK = re.compile(r"(https?|mailto|tel):", re.IGNORECASE)
LONGEST_TITLE = 255
NOT_READ = (*DAMAGED, ExpatError, LookupError, TypeError, AttributeError, RecursionError, AssertionError)


@dataclass(slots=True)
class Document:
    """A document: its first heading, its content as blocks in the database's form, its pictures, and how many were of
    a kind that no browser shows. In an `image` block the image is the number of its picture.
    """

    title: str = ""
    blocks: list[dict[str, Any]] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    left_out: int = 0


def read_document(package: ZipFile) -> Document:
    """The document of a package that was looked at; Invalid when it cannot be read or has nothing in it."""
    document = Document()
    soup = BeautifulSoup(html_of(package, document), "html.parser")
    tidy(soup)
    document.title = take_title(soup)
    document.blocks = list(joined(blocks_in(soup)))
    if not document.blocks:
        raise Refusal(_("There is no text in the document."))
    if len(document.blocks) > MOST_BLOCKS:
        raise Refusal(_("The document has more than %(most)s parts: split it into lessons.") % {"most": MOST_BLOCKS})
    return document


def html_of(package: ZipFile, document: Document) -> str:
    """The text as HTML, with its pictures by number; they go to `document`."""

    def keep(image: Any) -> dict[str, str]:
        number = len(document.pictures) + document.left_out + 1
        if number > MOST_PICTURES:
            raise Refusal(_("The document has more than %(most)s pictures: split it.") % {"most": MOST_PICTURES})
        with image.open() as stream:
            picture = picture_in(stream, image.alt_text, number=number)
        if picture is None:
            document.left_out += 1
            return {"src": ""}
        document.pictures.append(picture)
        return {"src": str(len(document.pictures) - 1)}

    try:
        read = mammoth.convert_to_html(
            package.fp,
            style_map=STYLES,
            include_embedded_style_map=False,
            convert_image=mammoth.images.img_element(keep),
        )
    except Refusal:
        raise
    except NOT_READ as error:
        raise damaged() from error
    html: str = read.value
    return html


def tidy(soup: BeautifulSoup) -> None:
    """Take away links that lead nowhere or are no addresses, and pictures that are none."""
    for link in soup.find_all("a"):
        if not SAFE_LINK.match(str(link.get("href", ""))):
            link.unwrap()
    for image in soup.find_all("img", src=""):
        image.decompose()


def take_title(soup: BeautifulSoup) -> str:
    """The first heading of the first rank, which is no part of the text then; nothing when none can be a title."""
    found = soup.find("h1")
    title = " ".join(found.get_text().split()) if isinstance(found, Tag) else ""
    if not isinstance(found, Tag) or found.find("img") or len(title) > LONGEST_TITLE:
        return ""
    found.extract()
    return title


def blocks_in(soup: BeautifulSoup) -> Iterator[dict[str, Any]]:
    """Text, tables and pictures in their order; a picture comes after the paragraph or table that it stands in."""
    lowered = bool(soup.find("h1"))
    for element in list(soup.children):
        if not isinstance(element, Tag):
            continue
        images = [image.extract() for image in element.find_all("img")] if element.name != "img" else [element]
        if element.name == "table" and (table := table_in(element)):
            yield table
        elif element.get_text(strip=True):
            yield {"type": "rich_text", "value": str(ranked(element, lowered=lowered))}
        for image in images:
            shown = {"image": int(str(image["src"])), "decorative": False, "alt_text": ""}
            yield {"type": "image", "value": {"image": shown, "caption": ""}}


def ranked(element: Tag, *, lowered: bool) -> Tag:
    """The element with the two ranks of headings that a lesson has, below its title."""
    if re.fullmatch(r"h[1-6]", element.name):
        rank = int(element.name[1]) + (1 if lowered else 0)
        element.name = f"h{min(max(rank, 2), 3)}"
    if element.name == "table":
        element.name = "p"
    return element


def joined(blocks: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The blocks with texts that follow each other as one, as the editor keeps them."""
    texts: list[str] = []
    for block in blocks:
        if block["type"] == "rich_text":
            texts.append(block["value"])
            continue
        yield from as_one(texts)
        texts = []
        yield block
    yield from as_one(texts)


def as_one(texts: list[str]) -> Iterator[dict[str, Any]]:
    """One block of the texts, if there are any."""
    if texts:
        yield {"type": "rich_text", "value": formatted("".join(texts), small=False)}
