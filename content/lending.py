"""Which images and documents somebody may put into a lesson, and which a block names."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.http.request import split_domain_port, validate_host
from django.utils.translation import gettext_lazy as _
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex
from wagtail.permissions import policy_registry

from content.queries import units_visible_to
from content.shapes import BlockInput
from school.common.actor import Actor
from school.common.errors import Invalid

NO_SUCH_FILE = _("There is no such file: give the id of one that you may use.")
DOCUMENT_PATH = re.compile(r"/documents/(\d{1,9})/.+")


class Named(NamedTuple):
    """A file that a block names, and where."""

    place: str
    kind: str
    pk: int


MODELS: dict[str, Callable[[], Any]] = {"image": get_image_model, "document": get_document_model}


def demand_usable(actor: Actor, blocks: Sequence[BlockInput]) -> None:
    """Raise Invalid naming each image and document that is not there, or that the actor may not use."""
    named = [each for number, block in enumerate(blocks) for each in files_in(f"body.{number}", block)]
    usable = {kind: usable_files(actor, kind, {each.pk for each in named if each.kind == kind}) for kind in MODELS}
    if wrong := {each.place: [NO_SUCH_FILE] for each in named if each.pk not in usable[each.kind]}:
        raise Invalid(fields=wrong)


def files_in(place: str, block: Any) -> Iterator[Named]:
    """The images and documents of a block, those among them that its texts link to."""
    for kind in MODELS:
        if block.get(kind):
            yield Named(f"{place}.{kind}", kind, block[kind])
    for name in ("words", "lines"):
        for number, line in enumerate(block.get(name, ())):
            if line.get("audio"):
                yield Named(f"{place}.{name}.{number}.audio", "document", line["audio"])
    for name, html in texts_in(block):
        for pk in documents_in(html):
            yield Named(f"{place}.{name}", "document", pk)


def texts_in(block: Any) -> Iterator[tuple[str, str]]:
    """The formatted texts of a block, and where they are in it."""
    yield "html", block.get("html", "")
    for number, row in enumerate(block.get("rows", ())):
        yield from ((f"rows.{number}", cell) for cell in row)


def usable_files(actor: Actor, kind: str, wanted: set[int]) -> set[int]:
    """Those that the editor lets the actor choose, and those of lessons that the actor may read."""
    if not wanted:
        return set()
    model = MODELS[kind]()
    rows = model.objects.filter(pk__in=wanted)
    if actor.user is None:  # the product itself
        return set(rows.values_list("pk", flat=True))
    choosable = policy_registry.get_by_type(model).instances_user_has_permission_for(actor.user, "choose")
    mine = set(choosable.filter(pk__in=wanted).values_list("pk", flat=True))
    return mine | {file.pk for file in rows.exclude(pk__in=mine) if stands_in_sight(actor, file)}


def stands_in_sight(actor: Actor, file: Any) -> bool:
    """Whether a lesson that the actor may read holds the file."""
    return units_visible_to(actor).filter(pk__in=pages_with(file)).exists()


def pages_with(file: Any) -> list[int]:
    """The ids of the pages that hold the file, as they were last saved."""
    pages = ContentType.objects.get_for_model(Page)
    held = ReferenceIndex.get_references_to(file).filter(base_content_type=pages)
    return [int(pk) for pk in held.values_list("object_id", flat=True)]


def linked_documents(html: str) -> str:
    """The text with links to our documents as the editor keeps them: those say who may have the file.

    The editor's own marks of a link are taken away first: programs say where a link leads by its address alone.
    """
    soup = with_links(html)
    if soup is None:
        return html
    for link in soup.find_all("a"):
        document = document_at(str(link.get("href", "")))
        del link["linktype"]
        if document:
            link.attrs = {"linktype": "document", "id": str(document)}
    return soup.decode()


def documents_in(html: str) -> list[int]:
    """The documents of ours that the text links to."""
    soup = with_links(html)
    found = [document_at(str(link.get("href", ""))) for link in soup.find_all("a")] if soup else []
    return [document for document in found if document]


def with_links(html: str) -> BeautifulSoup | None:
    """The text read as HTML; None when it can have no links."""
    return BeautifulSoup(html, "html.parser") if "<a" in html.lower() else None


def document_at(address: str) -> int | None:
    """The id of the document of ours that an address leads to; None for any other address."""
    try:
        parts = urlsplit(address.strip())
        found = DOCUMENT_PATH.fullmatch(parts.path)
        is_ours = not parts.netloc or validate_host(split_domain_port(parts.netloc)[0], settings.ALLOWED_HOSTS)
    except ValueError:
        return None
    return int(found[1]) if found and is_ours else None
