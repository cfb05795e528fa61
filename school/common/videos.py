"""Videos as they come from people: known by decoding their beginning, never by name or declared type."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import IO, Any, NamedTuple

import av
from av.container import InputContainer
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from django.core.files.base import File
from django.utils.translation import gettext_lazy as _
from PIL import Image

from school.common.errors import Invalid, TooLarge
from school.common.filenames import clean_file_name, split_extension

MEGABYTE = 1024 * 1024
FRAMES = 3  # as many are decoded to be sure that it is one
MOST_PACKETS = 2_000  # as many are read for them: a track may begin late
MOST_PIXELS = 8192 * 4320
POSTER_SIDE, POSTER_QUALITY = 1280, 82
EBML = b"\x1a\x45\xdf\xa3"
DOCUMENT_TYPE = b"\x42\x82"  # the element of an EBML header that says what it is the header of
APPLE = "qt  "


class VideoInvalid(Invalid):
    """Not a video, damaged, or not what its name says."""

    code = "video_invalid"
    message = _("This file is not a video that can be played. Send it as mp4, webm or mov.")


class VideoTooLarge(TooLarge):
    """More bytes than allowed."""

    code = "video_too_large"


class Kind(NamedTuple):
    """What a container is called outside."""

    extension: str
    content_type: str


MP4, MOV, WEBM = Kind("mp4", "video/mp4"), Kind("mov", "video/quicktime"), Kind("webm", "video/webm")
NAMES = {MP4: ("mp4", "m4v"), MOV: ("mov", "qt"), WEBM: ("webm",)}
CONTAINERS = ("mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm")  # by FFmpeg's names; playlists open other files: left out
CODECS = ("h264", "hevc", "mpeg4", "vp8", "vp9", "libvpx", "libvpx-vp9", "av1", "libdav1d", "prores", "mjpeg")
ALLOWED = {"format_whitelist": ",".join(CONTAINERS)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Video:
    """What a file is. `file_name` is safe to save it under, `poster` a JPEG of one of its first frames."""

    file_name: str
    extension: str
    content_type: str
    size: int
    seconds: float | None
    width: int
    height: int
    poster: bytes


def check_video(file: "File[Any]", *, max_bytes: int) -> Video:
    """What the video is, from its content, in little memory however large it is; it is left at its beginning.

    The file is open for reading. VideoTooLarge before anything is read; VideoInvalid for whatever else it is.
    """
    size = file.size or 0
    if size > max_bytes:
        text = _("The video has %(size)s MB; at most %(limit)s MB are allowed. Make it shorter or smaller.")
        raise VideoTooLarge(text % {"size": f"{size / MEGABYTE:.1f}", "limit": f"{max_bytes / MEGABYTE:g}"})
    with decoding(file) as (container, track):
        frame = seen(container, track)
        poster = poster_of(frame)
        seconds = round(container.duration / av.time_base, 3) if container.duration else None
        kind = kind_of(file, container)
    name = clean_file_name(file.name or "", default="video")
    ending = split_extension(name)[1]
    if ending and ending not in NAMES[kind]:
        raise called_otherwise(kind.extension, ending)
    return Video(
        file_name=name if ending else f"{name}.{kind.extension}",
        extension=kind.extension,
        content_type=kind.content_type,
        size=size,
        seconds=seconds,
        width=frame.width,
        height=frame.height,
        poster=poster,
    )


@contextmanager
def decoding(file: IO[bytes]) -> Iterator[tuple[InputContainer, VideoStream]]:
    """The container and its picture; whatever FFmpeg finds wrong on the way is VideoInvalid."""
    file.seek(0)
    try:
        with av.open(file, "r", container_options=ALLOWED) as container:
            yield container, picture_of(container)
    except av.FFmpegError as error:
        raise VideoInvalid from error
    finally:
        file.seek(0)


def picture_of(container: InputContainer) -> VideoStream:
    """The one moving picture: what only decorates a song is none."""
    tracks = [track for track in container.streams.video if not track.disposition & Disposition.attached_pic]
    if not tracks:
        raise VideoInvalid(_("There is no picture in this file. Send a video as mp4, webm or mov."))
    track = tracks[0]
    if track.codec_context is None or track.codec_context.name not in CODECS:
        raise VideoInvalid(_("This video is coded in a way that browsers do not play. Save it as mp4 with H.264."))
    if track.codec_context.width * track.codec_context.height > MOST_PIXELS:
        raise VideoInvalid(_("The picture of this video is too large. Save it with 4K at most."))
    return track


def seen(container: InputContainer, track: VideoStream) -> VideoFrame:
    """A frame of the picture, once some of it was decoded."""
    frames: list[VideoFrame] = []
    for number, packet in enumerate(container.demux(track)):
        frames += packet.decode()
        if len(frames) >= FRAMES or number >= MOST_PACKETS:
            break
    if not frames:
        raise VideoInvalid
    return frames[-1]


def poster_of(frame: VideoFrame) -> bytes:
    """The frame as a JPEG, upright, at most POSTER_SIDE pixels wide or high."""
    scale = min(1.0, POSTER_SIDE / max(frame.width, frame.height))
    width, height = (max(1, round(side * scale)) for side in (frame.width, frame.height))
    pixels = frame.reformat(width=width, height=height, format="rgb24").to_ndarray()
    written = BytesIO()
    Image.fromarray(pixels).rotate(frame.rotation, expand=True).save(written, "JPEG", quality=POSTER_QUALITY)
    return written.getvalue()


def kind_of(file: IO[bytes], container: InputContainer) -> Kind:
    """What the container is called; VideoInvalid for their relatives: Matroska's other files, 3GP's telephones."""
    if container.format.name == CONTAINERS[1]:
        file.seek(0)
        head = file.read(128)
        if not head.startswith(EBML) or DOCUMENT_TYPE + b"\x84webm" not in head:
            raise VideoInvalid
        return WEBM
    return MOV if container.metadata.get("major_brand", APPLE) == APPLE else MP4


def called_otherwise(extension: str, ending: str) -> VideoInvalid:
    """The refusal of a name that says something else than the content."""
    text = _("By its content this video is %(kind)s, but its name ends in .%(ending)s. Rename it to end in .%(kind)s.")
    return VideoInvalid(text % {"kind": extension, "ending": ending})
