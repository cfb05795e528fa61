"""Recordings are what they decode to, and hostile ones are refused with a reason."""

import hashlib
import io
import struct
import wave
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from school.common.audio import (
    AudioEmpty,
    AudioInvalid,
    AudioTooLarge,
    AudioTooLong,
    Samples,
    check_audio,
    decode,
)
from tests.school.homework.sounds import SAMPLES, TEXTS, recording

MB = 1024 * 1024
FORMATS = [
    pytest.param({"container": "wav", "codec": "pcm_s16le"}, "wav", "audio/wav", "pcm_s16le", id="wav"),
    pytest.param({"container": "mp3", "codec": "libmp3lame"}, "mp3", "audio/mpeg", "mp3float", id="mp3"),
    pytest.param({"container": "ipod", "codec": "aac", "rate": 44_100}, "m4a", "audio/mp4", "aac", id="m4a"),
    pytest.param({"container": "ogg", "codec": "libopus", "rate": 48_000}, "ogg", "audio/ogg", "opus", id="ogg"),
    pytest.param(
        {"container": "webm", "codec": "libopus", "rate": 48_000, "streamed": True},
        "webm",
        "audio/webm",
        "opus",
        id="webm-without-length",
    ),
    pytest.param(
        {"container": "flac", "codec": "flac", "rate": 44_100, "layout": "stereo"},
        "flac",
        "audio/flac",
        "flac",
        id="flac",
    ),
]


def check(data: bytes, *, name: str = "answer.mp3", max_bytes: int = 25 * MB, max_seconds: float = 600) -> Any:
    return check_audio(SimpleUploadedFile(name, data), max_bytes=max_bytes, max_seconds=max_seconds)


@pytest.mark.parametrize(("made", "extension", "content_type", "codec"), FORMATS)
def test_each_format_is_known_by_its_content(made: Any, extension: str, content_type: str, codec: str) -> None:
    data = recording(**made)
    clip = check(data, name="answer.txt")
    assert (clip.extension, clip.content_type, clip.codec) == (extension, content_type, codec)
    assert (clip.size, clip.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    assert clip.seconds == pytest.approx(2, abs=0.05)


@pytest.mark.parametrize(("made", "extension", "content_type", "codec"), FORMATS)
def test_each_format_decodes_to_the_tone_in_it(made: Any, extension: str, content_type: str, codec: str) -> None:
    samples = decode(io.BytesIO(recording(**made)), max_seconds=10)
    assert samples.values.dtype == np.float32
    spectrum = np.abs(np.fft.rfft(samples.values[8_000:24_000]))
    assert int(spectrum.argmax()) == 440
    assert float(np.abs(samples.values[8_000:24_000]).max()) == pytest.approx(8_000 / 32_768, rel=0.1)


@pytest.mark.parametrize("name", TEXTS)
def test_a_human_recording_comes_out_bit_for_bit(name: str) -> None:
    with wave.open(str(SAMPLES / name)) as file:
        frames = file.readframes(file.getnframes())
    samples = decode(SAMPLES / name, max_seconds=60)
    assert samples.seconds == len(frames) / 32_000
    with wave.open(io.BytesIO(samples.wav())) as written:
        assert (written.getnchannels(), written.getsampwidth(), written.getframerate()) == (1, 2, 16_000)
        assert written.readframes(written.getnframes()) == frames


def test_a_file_is_left_at_its_beginning() -> None:
    file = io.BytesIO(recording("wav", "pcm_s16le"))
    file.seek(100)
    check_audio(file, max_bytes=MB, max_seconds=10)
    assert file.tell() == 0


def test_sound_louder_than_full_scale_is_cut_in_wav() -> None:
    with wave.open(io.BytesIO(Samples(np.array([1.5, -1.5, 0.5], np.float32)).wav())) as file:
        assert np.frombuffer(file.readframes(3), "<i2").tolist() == [32_767, -32_768, 16_384]


def archive() -> bytes:
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w") as file:
        file.writestr("answer.mp3", "not sound " * 1_000)
    return output.getvalue()


def with_rate(rate: int) -> bytes:
    data = bytearray(recording("wav", "pcm_s16le"))
    struct.pack_into("<I", data, data.index(b"fmt ") + 12, rate)
    return bytes(data)


def damaged() -> bytes:
    data = bytearray(recording("flac", "flac", seconds=5))
    for position in range(1_000, len(data), 1_000):
        data[position : position + 100] = bytes(100)
    return bytes(data)


@pytest.mark.parametrize(
    ("make", "error"),
    [
        pytest.param(lambda: b"", AudioEmpty, id="no bytes"),
        pytest.param(lambda: b"This is not a recording. " * 200, AudioInvalid, id="text"),
        pytest.param(archive, AudioInvalid, id="zip"),
        pytest.param(lambda: np.random.default_rng(0).bytes(200_000), AudioInvalid, id="noise"),
        pytest.param(lambda: recording("ipod", "aac")[:6_000], AudioInvalid, id="m4a without its index"),
        pytest.param(damaged, AudioInvalid, id="damaged"),
        pytest.param(lambda: recording("mp4", "aac", picture="mpeg4"), AudioInvalid, id="video"),
        pytest.param(lambda: recording("matroska", "aac", tracks=2), AudioInvalid, id="two tracks"),
        pytest.param(lambda: recording("mp4", "aac", tracks=0, picture="mpeg4"), AudioInvalid, id="silent film"),
        pytest.param(lambda: recording("matroska", "ac3", rate=48_000), AudioInvalid, id="other codec"),
        pytest.param(lambda: recording("wav", "pcm_s16le", seconds=0.05), AudioEmpty, id="a click"),
        pytest.param(lambda: with_rate(1), AudioInvalid, id="1 Hz"),
        pytest.param(lambda: with_rate(1_000_000), AudioInvalid, id="1 MHz"),
        pytest.param(lambda: with_rate(4_000_000_000), AudioInvalid, id="4 GHz"),
    ],
)
def test_what_is_not_a_recording_is_refused(make: Callable[[], bytes], error: type[Exception]) -> None:
    data = make()
    with pytest.raises(error) as checked:
        check(data)
    with pytest.raises(error) as decoded:
        decode(io.BytesIO(data), max_seconds=600)
    assert str(checked.value).endswith((".", "flac."))
    assert checked.value.code == decoded.value.code == ("audio_empty" if error is AudioEmpty else "audio_invalid")  # type: ignore[attr-defined]  # both have one


@pytest.mark.parametrize("playlist", ["#EXTM3U\n#EXTINF:1,\n{0}\n#EXT-X-ENDLIST\n", "ffconcat version 1.0\nfile {0}\n"])
def test_a_playlist_cannot_reach_other_files(playlist: str, tmp_path: Path) -> None:
    (tmp_path / "secret.wav").write_bytes(recording("wav", "pcm_s16le"))
    with pytest.raises(AudioInvalid):
        check(playlist.format(tmp_path / "secret.wav").encode())


@pytest.mark.parametrize(
    ("container", "codec", "rate"), [("wav", "pcm_s16le", 16_000), ("ogg", "libopus", 48_000), ("flac", "flac", 16_000)]
)
def test_what_is_left_of_a_recording_cut_off_is_taken(container: str, codec: str, rate: int) -> None:
    data = recording(container, codec, rate=rate, seconds=4)
    assert 1 < check(data[: len(data) // 2]).seconds < 3


def test_a_recording_with_a_cover_picture_is_not_a_video() -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(100)
    frame = b"\x00image/png\x00\x03\x00" + picture
    body = b"APIC" + struct.pack(">I", len(frame)) + b"\x00\x00" + frame
    size = bytes((len(body) >> shift) & 0x7F for shift in (21, 14, 7, 0))
    data = b"ID3\x03\x00\x00" + size + body + recording("mp3", "libmp3lame")
    with av.open(io.BytesIO(data)) as container:
        assert [stream.type for stream in container.streams] == ["audio", "video"]
    assert check(data).seconds == pytest.approx(2, abs=0.05)


def test_names_in_another_encoding_do_no_harm() -> None:
    data = recording("wav", "pcm_s16le")
    names = b"INFOINAM" + struct.pack("<I", 4) + b"\xe9\xe8\xff\xfe"
    assert check(data[:12] + b"LIST" + struct.pack("<I", len(names)) + names + data[12:]).seconds == 2.0


def test_too_many_bytes_are_refused_before_decoding() -> None:
    with pytest.raises(AudioTooLarge) as refused:
        check(b"x" * (3 * MB), max_bytes=2 * MB)
    assert refused.value.code == "audio_too_large"
    assert str(refused.value) == (
        "The recording has 3.0 MB; at most 2 MB are allowed. Send it shorter, or as mp3 or ogg."
    )


def test_exactly_the_longest_is_allowed() -> None:
    assert check(recording("wav", "pcm_s16le", seconds=3), max_seconds=3).seconds == 3.0


class Counting(io.BytesIO):
    """A file that counts what is read of it."""

    taken = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.taken += len(data)
        return data


def test_decoding_stops_as_soon_as_it_is_too_long() -> None:
    data = recording("wav", "pcm_s16le", seconds=300)
    file = Counting(data)
    with pytest.raises(AudioTooLong) as refused:
        check_audio(file, max_bytes=25 * MB, max_seconds=6)
    assert refused.value.code == "audio_too_long"
    assert str(refused.value) == "The recording is longer than 0.1 minutes. Send a shorter one."
    assert file.taken < len(data) / 10


def test_half_an_hour_in_few_bytes_is_too_long() -> None:
    data = recording("flac", "flac", seconds=1_800, rate=8_000, silent=True)
    assert len(data) < MB / 2
    with pytest.raises(AudioTooLong):
        decode(io.BytesIO(data), max_seconds=600)


def test_a_damaged_recording_says_so() -> None:
    with pytest.raises(AudioInvalid, match=r"^The recording is damaged\."):
        check(damaged())


def test_a_rate_that_changes_on_the_way_is_refused() -> None:
    slow, fast = (recording("mp3", "libmp3lame", rate=rate) for rate in (16_000, 44_100))
    with pytest.raises(AudioInvalid):
        check(slow + fast)
