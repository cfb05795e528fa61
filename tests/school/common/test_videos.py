"""What is a video, by its content."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from school.common.videos import MEGABYTE, VideoInvalid, VideoTooLarge, check_video
from tests.content.films import upload, video
from tests.school.homework.sounds import recording
from tests.school.lessons.handouts import pdf

LIMIT = 10 * MEGABYTE


@pytest.mark.parametrize(
    ("container", "name", "kept", "content_type"),
    [
        ("mp4", "lesson.mp4", "lesson.mp4", "video/mp4"),
        ("mp4", "lesson", "lesson.mp4", "video/mp4"),
        ("mp4", "../Urok 1.M4V", "Urok 1.m4v", "video/mp4"),
        ("mov", "film.mov", "film.mov", "video/quicktime"),
        ("webm", "clip.webm", "clip.webm", "video/webm"),
    ],
)
def test_what_is_taken(container: str, name: str, kept: str, content_type: str) -> None:
    data = video(container)
    file = upload(name, data)
    found = check_video(file, max_bytes=LIMIT)
    assert (found.file_name, found.content_type, found.size) == (kept, content_type, len(data))
    assert (found.width, found.height) == (64, 48)
    with Image.open(BytesIO(found.poster)) as poster:
        assert (poster.format, poster.size) == ("JPEG", (64, 48))
    assert found.seconds == pytest.approx(1, abs=0.2)
    assert file.tell() == 0


def test_a_video_that_is_written_for_streams_is_taken() -> None:
    data = video("mp4", movflags="frag_keyframe+empty_moov")
    assert check_video(upload("live.mp4", data), max_bytes=LIMIT).extension == "mp4"


PLAYLIST = b"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no video at all",
        b"\0" * 5000,
        b"<html><script>alert(1)</script></html>",
        PLAYLIST,
        b"ffconcat version 1.0\nfile /etc/passwd\n",
        pdf(),
        recording("mp4", "aac"),
        recording("mp3", "libmp3lame"),
        video("matroska"),
        video()[: len(video()) // 3],
        video("webm")[:60],
    ],
    ids=["empty", "text", "zeros", "page", "hls", "concat", "pdf", "song", "mp3", "mkv", "cut mp4", "cut webm"],
)
def test_what_is_refused(content: bytes) -> None:
    with pytest.raises(VideoInvalid):
        check_video(SimpleUploadedFile("lesson.mp4", content), max_bytes=LIMIT)


@pytest.mark.parametrize(("container", "name"), [("mp4", "lesson.webm"), ("webm", "a.mp4"), ("mov", "a.exe")])
def test_a_name_must_not_say_something_else(container: str, name: str) -> None:
    with pytest.raises(VideoInvalid, match="By its content this video is"):
        check_video(upload(name, video(container)), max_bytes=LIMIT)


def test_the_size_is_looked_at_first() -> None:
    file = upload(content=b"x" * (MEGABYTE * 3 // 2))
    with pytest.raises(VideoTooLarge) as refused:
        check_video(file, max_bytes=MEGABYTE)
    assert str(refused.value) == "The video has 1.5 MB; at most 1 MB are allowed. Make it shorter or smaller."
