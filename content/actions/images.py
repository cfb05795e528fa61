"""Images that the product itself puts among the editors'."""

from contextlib import ExitStack
from typing import Any
from uuid import uuid4

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from wagtail.images import get_image_model
from wagtail.models import Collection, ReferenceIndex

from content.word import LONGEST_TITLE
from school.common import storage

IMAGES = "original_images"  # where Wagtail keeps what was uploaded


def stored_image(files: ExitStack, data: bytes, *, extension: str, title: str, description: str = "") -> Any:
    """A picture for the editors' images: its file is in storage, its row waits to be saved.

    The file goes away again when what follows inside of `files` fails.
    """
    name = files.enter_context(storage.stored(f"{IMAGES}/{uuid4().hex}.{extension}", ContentFile(data)))
    shown = ImageFile(ContentFile(data), name=name)
    image = get_image_model()(
        title=title[:LONGEST_TITLE],
        description=description,
        collection=Collection.get_first_root_node(),
        width=shown.width,
        height=shown.height,
        file_size=len(data),
    )
    image.file.name = name
    return image


def drop_unused(image: Any) -> None:
    """Delete an image that the product has made, unless an editor has used it somewhere."""
    if image is not None and not ReferenceIndex.get_references_to(image).exists():
        image.delete()


storage.keep_in(IMAGES, "wagtailimages.Image", "file")
