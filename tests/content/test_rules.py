"""Video addresses."""

import pytest

from content.rules import Video, VideoProvider, video_of

YOUTUBE = Video(VideoProvider.YOUTUBE, "dQw4w9WgXcQ")


@pytest.mark.parametrize(
    "address",
    [
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtube.com/watch?v=dQw4w9WgXcQ&t=42s",
        "https://m.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?si=abc",
        "https://www.youtube.com/embed/dQw4w9WgXcQ",
        "https://www.youtube.com/shorts/dQw4w9WgXcQ",
        "https://www.youtube.com/live/dQw4w9WgXcQ",
        " https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ ",
    ],
)
def test_youtube_addresses_name_one_video(address: str) -> None:
    assert video_of(address) == YOUTUBE


@pytest.mark.parametrize(
    ("address", "video"),
    [
        ("https://vimeo.com/76979871", Video(VideoProvider.VIMEO, "76979871")),
        ("https://www.vimeo.com/76979871/", Video(VideoProvider.VIMEO, "76979871")),
        ("https://player.vimeo.com/video/76979871?h=8272103f6e", Video(VideoProvider.VIMEO, "76979871", "8272103f6e")),
        ("https://vimeo.com/76979871/8272103f6e", Video(VideoProvider.VIMEO, "76979871", "8272103f6e")),
        ("https://vimeo.com/76979871?h=%22%3E%3Cscript", Video(VideoProvider.VIMEO, "76979871")),
    ],
)
def test_vimeo_addresses_keep_the_key_of_unlisted_videos(address: str, video: Video) -> None:
    assert video_of(address) == video


@pytest.mark.parametrize(
    "address",
    [
        "",
        "not an address",
        "http://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://evil.example/https://youtu.be/dQw4w9WgXcQ",
        "https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ",
        "https://someone@www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com:port/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/watch?v=short",
        "https://www.youtube.com/@channel",
        "https://vimeo.com/channels/staffpicks",
        "https://[youtube.com/watch?v=dQw4w9WgXcQ",
    ],
)
def test_other_addresses_are_no_video(address: str) -> None:
    assert video_of(address) is None


def test_addresses_are_made_without_asking_the_provider() -> None:
    unlisted = Video(VideoProvider.VIMEO, "76979871", "8272103f6e")
    assert YOUTUBE.url == "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
    assert YOUTUBE.embed_url == "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"
    assert unlisted.url == "https://vimeo.com/76979871/8272103f6e"
    assert unlisted.embed_url == "https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e"
