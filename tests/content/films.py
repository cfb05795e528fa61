"""Videos for the tests, made with FFmpeg in each format."""

import io
from typing import Any, cast

import av
import numpy as np
from av.video.stream import VideoStream
from django.core.files.uploadedfile import SimpleUploadedFile

CODECS = {"mp4": "libx264", "mov": "libx264", "webm": "libvpx", "matroska": "libvpx"}


def video(container: str = "mp4", *, frames: int = 12, size: tuple[int, int] = (64, 48), **options: Any) -> bytes:
    """A moving picture as a file."""
    target = io.BytesIO()
    with av.open(target, "w", format=container, options=options) as output:
        stream = cast("VideoStream", output.add_stream(CODECS[container], rate=12))
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        for number in range(frames):
            picture = np.full((size[1], size[0], 3), number * 20 % 256, dtype=np.uint8)
            output.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        output.mux(stream.encode(None))
    return target.getvalue()


def upload(name: str = "lesson.mp4", content: bytes | None = None) -> SimpleUploadedFile:
    """A video as a browser sends it."""
    return SimpleUploadedFile(name, video() if content is None else content, content_type="video/mp4")
