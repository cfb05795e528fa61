"""A video that Vimeo still prepares, or could not prepare: who writes lessons sees how far it is, students wait."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from content.body import body_as_data
from content.choices import HostingState
from content.models import CoursePage, HostedVideo, LessonPage
from content.queries import state_of_video
from content.rules import VideoProvider, video_of
from school.learning.actions import enroll
from tests.api.callers import Callers
from tests.contracts.elearning.school import CONTENT, LESSONS, MODULES, at, free_course, lesson
from tests.world import World

NUMBER = "700001"
FILM = f"https://vimeo.com/{NUMBER}"
UNREADY = [HostingState.UPLOADING, HostingState.PROCESSING, HostingState.FAILED]
BLOCKS: list[Any] = [
    {"type": "video", "url": f"https://player.vimeo.com/video/{NUMBER}", "title": "Film"},
    {"type": "video", "url": "https://vimeo.com/700002", "title": "Elsewhere"},
]


@pytest.fixture
def course(world: World) -> CoursePage:
    """A free course that the student is in."""
    course = free_course(world, lessons=0)
    enroll(world.actor("student"), course=course)
    return course


@pytest.fixture
def film(course: CoursePage) -> LessonPage:
    """A lesson with an uploaded video, as its own and in a block, beside one that is nobody's of the school."""
    HostedVideo.objects.create(number=NUMBER, course=course, name="Film", size=1)
    return lesson(course, "Film", video_url=FILM, body=BLOCKS, duration_minutes=5)


def told(api: Callers, who: str, film: LessonPage) -> dict[str, Any]:
    """What each operation says of the video: (address or number, state)."""
    course = film.get_parent().specific
    listed, whole = api[who].get(LESSONS).json[0], api[who].get(at(LESSONS, film)).json
    offered = api[who].get(at(MODULES, course)).json["lessons"][0]
    films = api[who].get(f"{CONTENT}videos/course/{course.uuid}").json["videos"]
    assert (listed["video_type"] is None) == (listed["vimeo_id"] is None) == (listed["video_url"] is None)
    return {
        "catalogue": (offered["video_url"], offered["video_state"]),
        "lessons": (listed["video_url"], listed["video_state"]),
        "lesson": (whole["video_url"], whole["video_state"]),
        "films": [(each["vimeo_id"], each["video_state"]) for each in films],
        "blocks": [(each["video_id"], each["state"]) for each in whole["body"]],
    }


def everywhere(address: str | None, state: str, *, given: bool) -> dict[str, Any]:
    """The same of every operation; the video at Vimeo that is nobody's is always there."""
    return {
        **dict.fromkeys(("catalogue", "lessons", "lesson"), (address, state)),
        "films": [(NUMBER, state)] if given else [],
        "blocks": [*([(NUMBER, state)] if given else []), ("700002", "ready")],
    }


@pytest.mark.parametrize("state", UNREADY)
def test_students_get_it_when_it_is_ready(api: Callers, film: LessonPage, state: HostingState) -> None:
    HostedVideo.objects.update(state=state)
    assert told(api, "student", film) == everywhere(None, state.value, given=False)
    HostedVideo.objects.update(state=HostingState.READY)
    assert told(api, "student", film) == everywhere(FILM, "ready", given=True)


def test_who_writes_lessons_sees_how_far_it_is(api: Callers, film: LessonPage) -> None:
    HostedVideo.objects.update(state=HostingState.PROCESSING)
    for who in ("teacher", "admin"):
        assert told(api, who, film) == everywhere(FILM, "processing", given=True)
    back = api["teacher"].get(at(LESSONS, film)).json
    assert api["teacher"]("PUT", at(LESSONS, film), back).json["lesson"]["video_url"] == FILM


def test_the_generated_api_says_how_far_it_is(api: Callers, film: LessonPage) -> None:
    row = api["student"].get(f"/api/v1/data/units/{film.pk}/").json
    assert (row["video_state"], [block["video_id"] for block in row["body"]]) == ("uploading", ["700002"])
    other = lesson(film.get_parent().specific, "Elsewhere", video_url="https://vimeo.com/700002")
    assert api["student"].get(f"/api/v1/data/units/{other.pk}/").json["video_state"] is None


def test_a_courses_own_video_waits_too(api: Callers, course: CoursePage, film: LessonPage) -> None:
    CoursePage.objects.filter(pk=course.pk).update(video_url=FILM)

    def shown(who: str) -> list[str | None]:
        return [row["video_url"] for row in api[who].get("/api/courses/").json if row["title"] == course.title]

    assert (shown("student"), shown("teacher")) == ([None], [FILM])


def test_the_editors_form_tells(client: Client, world: World, film: LessonPage) -> None:
    client.force_login(world.editor)
    address = reverse("wagtailadmin_pages:edit", args=[film.pk])
    assert "Students get it as soon as it is ready." in client.get(address).content.decode()
    HostedVideo.objects.update(state=HostingState.FAILED)
    assert "Vimeo could not prepare it" in client.get(address).content.decode()
    HostedVideo.objects.all().delete()
    assert "At Vimeo" not in client.get(address).content.decode()


@pytest.mark.parametrize(
    "address",
    [
        *(FILM, f"{FILM}/", f"{FILM}/abcdef12", f"{FILM}?h=abcdef12", f"{FILM}#t=5", f"https://VIMEO.com/{NUMBER}"),
        *(f"https://www.vimeo.com/video/{NUMBER}", f"https://player.vimeo.com/video/{NUMBER}?dnt=1"),
        *(
            f"https://vimeo.com:443/{NUMBER}",
            f"https://vimeo.com:8443/{NUMBER}",
            f"https://vimeo.com.evil.example/{NUMBER}",
        ),
        *(f"http://vimeo.com/{NUMBER}", f"https://vimeo.com/{NUMBER}5", f"https://vimeo.com/9{NUMBER}", ""),
        *(
            f"https://vimeo.com/channels/{NUMBER}",
            f"https://evil.example/vimeo.com/{NUMBER}",
            "https://youtu.be/dQw4w9WgXcQ",
        ),
    ],
)
def test_postgresql_reads_an_address_as_python_does(film: LessonPage, address: str) -> None:
    LessonPage.objects.filter(pk=film.pk).update(video_url=address)
    video = video_of(address)
    is_ours = video is not None and (video.provider, video.video_id) == (VideoProvider.VIMEO, NUMBER)
    found = LessonPage.objects.annotate(video_state=state_of_video()).get(pk=film.pk).video_state
    assert found == ("uploading" if is_ours else None)


def test_blocks_without_videos_ask_nothing(film: LessonPage, django_assert_num_queries: Any) -> None:
    plain = lesson(film.get_parent().specific, "Text", body=[{"type": "rich_text", "html": "<p>Salom</p>"}])
    with django_assert_num_queries(0):
        assert len(body_as_data(plain)) == 1
