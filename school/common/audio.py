"""Recordings as they come from people: checked by decoding, never by name, declared type or declared length."""

import hashlib
import io
import wave
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import IO, NamedTuple

import av
import numpy as np
from av.audio import AudioStream
from av.audio.frame import AudioFrame
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition
from django.utils.translation import gettext_lazy as _
from numpy.typing import NDArray

from school.common.errors import Invalid, TooLarge

type Source = Path | IO[bytes]

SAMPLE_RATE = 16_000
FULL_SCALE = 32_768
MEGABYTE = 1024 * 1024
CHUNK = 64 * 1024
LEAST_SECONDS = 0.1
LISTEN_SECONDS = 20  # how much of a long recording is decoded to be sure that it is one
MOST_PACKETS = 600_000  # three hours in the smallest ones: two or three seconds of reading; empty ones are endless
# Outside of these a file is damaged or made to exhaust us: at 1 Hz a few samples would resample to hours.
LOWEST_RATE, HIGHEST_RATE = 4_000, 384_000


class AudioInvalid(Invalid):
    """Not a recording: other data, damaged, a video, several tracks."""

    code = "audio_invalid"
    message = _("This file is not a recording that can be read. Send one as mp3, m4a, ogg, wav, webm or flac.")


class AudioEmpty(Invalid):
    """Nothing in the file, or nothing to hear in its track."""

    code = "audio_empty"
    message = _("The recording is empty. Record it again and check that it can be played before sending it.")


class AudioTooLarge(TooLarge):
    """More bytes than allowed."""

    code = "audio_too_large"


class AudioTooLong(Invalid):
    """More seconds than allowed, by the decoded sound."""

    code = "audio_too_long"


class Kind(NamedTuple):
    """What a container is called outside."""

    extension: str
    content_type: str


# By FFmpeg's name of the demuxer. Playlists (hls, concat) are left out: they open other files and addresses.
KINDS = {
    "wav": Kind("wav", "audio/wav"),
    "mp3": Kind("mp3", "audio/mpeg"),
    "mov,mp4,m4a,3gp,3g2,mj2": Kind("m4a", "audio/mp4"),
    "ogg": Kind("ogg", "audio/ogg"),
    "matroska,webm": Kind("webm", "audio/webm"),
    "flac": Kind("flac", "audio/flac"),
    "aac": Kind("aac", "audio/aac"),
}
CODECS = (
    "aac", "alac", "flac", "mp3", "mp3float", "opus", "vorbis",
    "pcm_alaw", "pcm_f32le", "pcm_f64le", "pcm_mulaw", "pcm_s16le", "pcm_s24le", "pcm_s32le", "pcm_u8",
)  # fmt: skip
ALLOWED = {"format_whitelist": ",".join(KINDS), "codec_whitelist": ",".join(CODECS)}


@dataclass(frozen=True, slots=True)
class AudioClip:
    """A recording that was decoded to its end. `extension` and `content_type` follow the content, not the name."""

    extension: str
    content_type: str
    codec: str
    seconds: float
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Samples:
    """Sound as numbers: one channel, 16 kHz, float32 from -1 to 1."""

    values: NDArray[np.float32]

    @property
    def seconds(self) -> float:
        """How long the sound is."""
        return len(self.values) / SAMPLE_RATE

    def wav(self) -> bytes:
        """The sound as a WAV file with 16 bits a sample: 32 kB a second, and nothing but the sound in it."""
        scaled = np.clip(np.rint(self.values * FULL_SCALE), -FULL_SCALE, FULL_SCALE - 1)
        output = io.BytesIO()
        with wave.open(output, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(SAMPLE_RATE)
            file.writeframes(scaled.astype("<i2").tobytes())
        return output.getvalue()


def check_audio(source: Source, *, max_bytes: int, max_seconds: float) -> AudioClip:
    """What the recording is, once it has been decoded to its end in little memory; a file is left at its beginning.

    AudioTooLarge before anything is decoded, AudioTooLong as soon as the limit is passed, AudioEmpty, AudioInvalid.
    A recording cut off in transfer passes with what is left of it, when that can be decoded.
    """
    with _opened(source) as (file, size):
        _check_size(size, max_bytes)
        with _decoding(file) as (container, stream):
            samples = sum(len(block) for block in _blocks(container, stream, max_seconds))
            kind, codec = KINDS[container.format.name], stream.codec_context.name
        if samples < LEAST_SECONDS * SAMPLE_RATE:
            raise AudioEmpty
        return AudioClip(kind.extension, kind.content_type, codec, samples / SAMPLE_RATE, size, _sha256(file))


def probe_audio(source: Source, *, max_bytes: int, max_seconds: float) -> AudioClip:
    """What a long recording is: its beginning is decoded, the rest is only walked through, in little memory.

    For what is stored to be played, not heard by us. The refusals of `check_audio`; `seconds` are those of the packets
    that are there, whatever the header says.
    """
    with _opened(source) as (file, size):
        _check_size(size, max_bytes)
        with _decoding(file) as (container, stream):
            walk = _Walk(container, stream, max_seconds)
            heard = sum(frame.samples / frame.sample_rate for frame in _frames(walk.beginning()))
            walk.to_the_end()
            kind, codec = KINDS[container.format.name], stream.codec_context.name
        if heard < LEAST_SECONDS:
            raise AudioEmpty
        seconds = max(walk.seconds, heard)
        return AudioClip(kind.extension, kind.content_type, codec, seconds, size, _sha256(file))


class _Walk:
    """Packets with the time they take, as far as one has come."""

    def __init__(self, container: InputContainer, stream: AudioStream, max_seconds: float) -> None:
        self.packets, self.max_seconds = iter(container.demux(stream)), max_seconds
        self.tick = float(stream.time_base or 0)
        self.most_ticks = max_seconds / self.tick if self.tick else 0
        self.ticks = self.count = 0

    @property
    def seconds(self) -> float:
        return self.ticks * self.tick

    def beginning(self) -> Iterator["Packet[AudioStream]"]:
        """As much as is decoded to be sure."""
        while self.seconds < LISTEN_SECONDS and self.count < MOST_PACKETS:
            packet = next(self.packets, None)
            if packet is None:
                return
            self.step(packet)
            yield packet

    def to_the_end(self) -> None:
        """The rest."""
        for packet in self.packets:
            self.step(packet)

    def step(self, packet: "Packet[AudioStream]") -> None:
        """Count one packet; AudioTooLong and AudioInvalid as soon as there are too many."""
        self.count += 1
        self.ticks += packet.duration or 0
        if self.ticks > self.most_ticks:
            raise _too_long(self.max_seconds)
        if self.count > MOST_PACKETS:
            raise AudioInvalid


def decode(source: Source, *, max_seconds: float) -> Samples:
    """The sound of a recording; the same refusals as `check_audio` but for the size. Takes about 140 kB a second."""
    with _opened(source) as (file, _), _decoding(file) as (container, stream):
        blocks = list(_blocks(container, stream, max_seconds))
    if sum(map(len, blocks)) < LEAST_SECONDS * SAMPLE_RATE:
        raise AudioEmpty
    return Samples(np.concatenate(blocks).astype(np.float32) / np.float32(FULL_SCALE))


@contextmanager
def _opened(source: Source) -> Iterator[tuple[IO[bytes], int]]:
    """The file at its beginning and its size."""
    if isinstance(source, Path):
        with source.open("rb") as file:
            yield file, _size(file)
        return
    try:
        yield source, _size(source)
    finally:
        source.seek(0)


def _size(file: IO[bytes]) -> int:
    size = file.seek(0, io.SEEK_END) or file.tell()
    file.seek(0)
    if size == 0:
        raise AudioEmpty
    return size


def _check_size(size: int, max_bytes: int) -> None:
    if size > max_bytes:
        values = {"size": f"{size / MEGABYTE:.1f}", "limit": f"{max_bytes / MEGABYTE:g}"}
        text = _("The recording has %(size)s MB; at most %(limit)s MB are allowed. Send it shorter, or as mp3 or ogg.")
        raise AudioTooLarge(text % values)


@contextmanager
def _decoding(file: IO[bytes]) -> Iterator[tuple[InputContainer, AudioStream]]:
    """The container and its one track; whatever FFmpeg finds wrong on the way is AudioInvalid."""
    try:
        with av.open(file, "r", container_options=ALLOWED) as container:
            yield container, _only_track(container)
    except av.FFmpegError as error:
        raise AudioInvalid from error


def _only_track(container: InputContainer) -> AudioStream:
    if any(not stream.disposition & Disposition.attached_pic for stream in container.streams.video):
        raise AudioInvalid(_("This is a video. Send only the sound, as mp3, m4a, ogg, wav, webm or flac."))
    tracks = container.streams.audio
    if len(tracks) > 1:
        raise AudioInvalid(_("The file has several sound tracks. Send a recording with one."))
    if not tracks:
        raise AudioEmpty(_("There is no sound in this file. Send a recording as mp3, m4a, ogg, wav, webm or flac."))
    if tracks[0].codec_context is None or tracks[0].codec_context.name not in CODECS:
        raise AudioInvalid
    return tracks[0]


def _blocks(container: InputContainer, stream: AudioStream, max_seconds: float) -> Iterator[NDArray[np.int16]]:
    """The sound piece by piece, one channel at 16 kHz; stops with AudioTooLong as soon as the limit is passed."""
    resampler = av.AudioResampler(format="s16", layout="mono", rate=SAMPLE_RATE)
    left = max_seconds * SAMPLE_RATE
    for frame in chain(_frames(container.demux(stream)), [None]):
        for resampled in _resampled(resampler, frame):
            block = resampled.to_ndarray()[0]
            left -= len(block)
            if left < 0:
                raise _too_long(max_seconds)
            yield block


def _resampled(resampler: av.AudioResampler, frame: AudioFrame | None) -> list[AudioFrame]:
    try:
        return resampler.resample(frame)
    except ValueError as error:  # the rate or the channels changed on the way
        raise AudioInvalid from error


def _frames(packets: "Iterable[Packet[AudioStream]]") -> Iterator[AudioFrame]:
    """Decoded frames. A bad packet is forgiven, as at the end of a recording that was cut off; many are not."""
    good = bad = 0
    for packet in packets:
        try:
            frames = packet.decode()
        except av.InvalidDataError:
            bad += 1
            continue
        good += bool(frames)
        for frame in frames:
            if not LOWEST_RATE <= frame.sample_rate <= HIGHEST_RATE:
                raise AudioInvalid
            yield frame
    if bad > max(1, good // 10) or (bad and not good):
        raise AudioInvalid(_("The recording is damaged. Record it again or send it once more."))


def _too_long(max_seconds: float) -> AudioTooLong:
    text = _("The recording is longer than %(minutes)s minutes. Send a shorter one.")
    return AudioTooLong(text % {"minutes": f"{max_seconds / 60:g}"})


def _sha256(file: IO[bytes]) -> str:
    file.seek(0)
    digest = hashlib.sha256()
    while chunk := file.read(CHUNK):
        digest.update(chunk)
    return digest.hexdigest()
