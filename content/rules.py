"""Addresses of pictures and videos; those of videos are understood without asking the network."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from django.db.models import TextChoices

PICTURES = "/media/courses/"  # and a course's public id: its picture
PICTURE_SIZE = "max-1280x1280"

YOUTUBE_ID = re.compile(r"[A-Za-z0-9_-]{11}")
YOUTUBE_PATH = re.compile(r"/(?:embed|shorts|live)/([A-Za-z0-9_-]{11})/?")
VIMEO_PATH = re.compile(r"/(?:video/)?(\d{5,12})(?:/([0-9a-f]{6,20}))?/?")
# The same of a whole address, for PostgreSQL.
VIMEO_NUMBER = (
    r"(?i)^https://(?:www\.|player\.)?vimeo\.com(?::443)?/(?:video/)?(\d{5,12})(?:/[0-9a-f]{6,20})?/?(?:[?#].*)?$"
)
VIMEO_KEY = re.compile(r"[0-9a-f]{6,20}")
YOUTUBE_HOSTS = frozenset({"youtube.com", "www.youtube.com", "m.youtube.com", "www.youtube-nocookie.com"})
VIMEO_HOSTS = frozenset({"vimeo.com", "www.vimeo.com", "player.vimeo.com"})


class VideoProvider(TextChoices):
    """Where a linked video plays."""

    YOUTUBE = "youtube", "YouTube"
    VIMEO = "vimeo", "Vimeo"


@dataclass(frozen=True, slots=True)
class Video:
    """A video at a provider; `key` is the extra part that opens an unlisted Vimeo video."""

    provider: VideoProvider
    video_id: str
    key: str = ""

    @property
    def url(self) -> str:
        """The page to watch it on."""
        if self.provider is VideoProvider.YOUTUBE:
            return f"https://www.youtube.com/watch?v={self.video_id}"
        return f"https://vimeo.com/{self.video_id}" + (f"/{self.key}" if self.key else "")

    @property
    def embed_url(self) -> str:
        """The player to put into a frame; it sets no cookies before the viewer starts it."""
        if self.provider is VideoProvider.YOUTUBE:
            return f"https://www.youtube-nocookie.com/embed/{self.video_id}"
        return f"https://player.vimeo.com/video/{self.video_id}?dnt=1" + (f"&h={self.key}" if self.key else "")


def video_of(address: str) -> Video | None:
    """The YouTube or Vimeo video behind an https address; None for any other address."""
    try:
        parts = urlsplit(address.strip())
        plain = parts.scheme == "https" and parts.port in {None, 443} and not parts.username
    except ValueError:
        return None
    host = (parts.hostname or "").lower()
    if not plain:
        return None
    if host == "youtu.be" or host in YOUTUBE_HOSTS:
        return youtube_video(host, parts.path, parse_qs(parts.query))
    return vimeo_video(parts.path, parse_qs(parts.query)) if host in VIMEO_HOSTS else None


def youtube_video(host: str, path: str, query: dict[str, list[str]]) -> Video | None:
    """The video of a YouTube address: watch, short link, embed, shorts or live."""
    if host == "youtu.be":
        given = path.strip("/")
    elif in_path := YOUTUBE_PATH.fullmatch(path):
        given = in_path[1]
    else:
        given = query.get("v", [""])[0] if path.rstrip("/") == "/watch" else ""
    return Video(VideoProvider.YOUTUBE, given) if YOUTUBE_ID.fullmatch(given) else None


def vimeo_video(path: str, query: dict[str, list[str]]) -> Video | None:
    """The video of a Vimeo address, with the key of an unlisted one from its path or from `h`."""
    found = VIMEO_PATH.fullmatch(path)
    if found is None:
        return None
    key = found[2] or query.get("h", [""])[0]
    return Video(VideoProvider.VIMEO, found[1], key if VIMEO_KEY.fullmatch(key) else "")
