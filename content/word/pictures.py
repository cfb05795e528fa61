"""The pictures of a document."""

from dataclasses import dataclass
from io import BytesIO
from typing import IO

from django.conf import settings
from django.utils.translation import gettext as _
from PIL import Image as Pillow

from content.word.package import MEGABYTE, Refusal

FORMATS = {"PNG": "png", "JPEG": "jpg", "GIF": "gif", "WEBP": "webp"}
MOST_PICTURES = 100
LONGEST_ALT = 255
BROKEN = (OSError, ValueError, SyntaxError, EOFError, Pillow.DecompressionBombError, Pillow.DecompressionBombWarning)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that browsers show: its bytes, the ending of its kind, and what it shows, if that was written."""

    data: bytes
    extension: str
    alt: str


def picture_in(stream: IO[bytes], alt: str | None, *, number: int) -> Picture | None:
    """The picture; None for a kind that browsers do not show. Invalid names one that is too large, by its number."""
    data = stream.read(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE + 1)
    if len(data) > settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE:
        most = settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE // MEGABYTE
        told = _("Picture %(number)s is larger than %(most)s MB: make it smaller.")
        raise Refusal(told % {"number": number, "most": most})
    extension = checked_kind(data, number)
    return Picture(data, extension, first_line(alt)) if extension else None


def checked_kind(data: bytes, number: int) -> str | None:
    """The ending for the picture's kind, by its content; None when it is none of ours, or broken."""
    try:
        with Pillow.open(BytesIO(data), formats=list(FORMATS)) as shown:
            pixels = shown.width * shown.height * getattr(shown, "n_frames", 1)
            kind = FORMATS[shown.format or ""]
    except (Pillow.DecompressionBombError, Pillow.DecompressionBombWarning):
        pixels, kind = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS + 1, None
    except BROKEN:
        return None
    if pixels > settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS:
        raise Refusal(_("Picture %(number)s has too many pixels: make it smaller.") % {"number": number})
    return kind


def first_line(alt: str | None) -> str:
    """What the picture shows; Word writes remarks of its own below."""
    lines = (alt or "").strip().splitlines()
    return lines[0].strip()[:LONGEST_ALT] if lines else ""
