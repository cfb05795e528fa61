"""Recordings for the tests: made with FFmpeg in each format, and the human ones of the samples."""

import io
import json
from pathlib import Path
from typing import Any, cast

import av
import numpy as np
from av.audio import AudioStream

SAMPLES = Path(__file__).parents[3] / "fixtures/samples/audio"
TEXTS: dict[str, str] = {
    name: clip["text"] for name, clip in json.loads((SAMPLES / "transcripts.json").read_text()).items()
}


class Pipe(io.RawIOBase):
    """A file that cannot be rewound, as a browser's recorder writes: no header learns how long the recording is."""

    def __init__(self) -> None:
        self.data = bytearray()

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def write(self, data: Any) -> int:
        self.data += data
        return len(data)


def recording(
    container: str,
    codec: str,
    *,
    seconds: float = 2,
    rate: int = 16_000,
    layout: str = "mono",
    tracks: int = 1,
    picture: str = "",
    streamed: bool = False,
    silent: bool = False,
) -> bytes:
    """A tone as a file; with `picture` (a codec) also a video track, with `streamed` without a length in its header."""
    target = Pipe() if streamed else io.BytesIO()
    with av.open(target, "w", format=container) as output:
        streams = [cast("AudioStream", output.add_stream(codec, rate=rate)) for _ in range(tracks)]
        for stream in streams:
            stream.layout = layout
        if picture:
            _add_video(output, picture)
        for stream in streams:
            output.mux(stream.encode(_tone(seconds, rate, layout, volume=0 if silent else 8_000)))
            output.mux(stream.encode(None))
    return bytes(target.data) if isinstance(target, Pipe) else target.getvalue()


def _tone(seconds: float, rate: int, layout: str, *, volume: int) -> av.AudioFrame:
    channels = 2 if layout == "stereo" else 1
    values = (np.sin(np.arange(int(seconds * rate)) * 2 * np.pi * 440 / rate) * volume).astype(np.int16)
    frame = av.AudioFrame.from_ndarray(np.repeat(values, channels)[None], format="s16", layout=layout)
    frame.sample_rate, frame.pts = rate, 0
    return frame


def _add_video(output: Any, codec: str) -> None:
    stream = output.add_stream(codec, rate=10)
    stream.width = stream.height = 64
    stream.pix_fmt = "yuv420p"
    for _ in range(10):
        output.mux(stream.encode(av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")))
    output.mux(stream.encode(None))
