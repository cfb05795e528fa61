"""Video files in lessons: how long they are and a still picture, by decoding them."""

from typing import Any

import pytest
from django.core.files.base import ContentFile
from wagtail.documents.models import Document
from wagtail.images.models import Image

from content.actions.hosting import record_state
from content.body import body_as_data
from content.models import CoursePage, DocumentFilm, HostedVideo, LessonPage
from content.vimeo import Found
from tests.content.conftest import document, lesson_page
from tests.content.films import video
from tests.jobs import run_jobs
from tests.world import SYSTEM

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning"),
]
LONG = 24  # frames, of which twelve last a second
NUMBER = "700001"
AT_VIMEO = f"https://vimeo.com/{NUMBER}"
PLAYABLE = Found(NUMBER, "Ward", None, seconds=90, is_uploaded=True, is_playable=True, has_failed=False, told={})


def lesson_with(course: CoursePage, *films: Document, **fields: Any) -> LessonPage:
    """A published lesson that plays these files, when the jobs have run."""
    values = [{"url": "", "file": film.pk, "title": "A ward", "transcript": ""} for film in films]
    lesson = lesson_page(course, "Ward", body=[{"type": "video", "value": value} for value in values], **fields)
    run_jobs()
    found: LessonPage = LessonPage.objects.get(pk=lesson.pk)
    return found


def seconds_of(*lessons: LessonPage) -> list[int | None]:
    """How long each says that its video is."""
    return [LessonPage.objects.get(pk=lesson.pk).video_seconds for lesson in lessons]


def told(lesson: LessonPage) -> list[tuple[int | None, bool]]:
    """The length of each video, and whether it has a still picture."""
    blocks: list[Any] = body_as_data(lesson)
    return [(block["duration"], (block["poster_url"] or "").startswith("/media/images/")) for block in blocks]


def test_the_file_says_how_long_it_is_and_gives_a_still(course: CoursePage) -> None:
    lesson = lesson_with(course, document("ward.mp4", video(frames=LONG)))
    assert (told(lesson), lesson.video_seconds) == ([(2, True)], 2)
    still: Any = DocumentFilm.objects.get().poster
    assert (still.title, still.width, still.height) == ("ward", 64, 48)
    with still.file.open() as file:
        assert file.read(3) == b"\xff\xd8\xff"


def test_what_the_editor_says_and_what_is_not_the_only_video_stays(course: CoursePage) -> None:
    film = document("ward.mp4", video(frames=LONG))
    assert lesson_with(course, film, video_seconds=90).video_seconds == 90
    both = lesson_with(course, film, document("second.webm", video("webm")))
    assert (told(both), both.video_seconds) == ([(2, True), (1, True)], None)
    assert lesson_with(course, film).video_seconds == 2  # what is known already, too


def test_who_writes_a_draft_is_not_disturbed(course: CoursePage) -> None:
    lesson = lesson_with(course, document("ward.mp4", video(frames=LONG)), live=False)
    assert (lesson.revisions.count(), lesson.video_seconds) == (1, None)
    lesson.save_revision().publish()
    run_jobs()
    assert LessonPage.objects.get(pk=lesson.pk).video_seconds == 2


def test_who_writes_beside_a_video_at_vimeo_is_not_disturbed(course: CoursePage) -> None:
    HostedVideo.objects.create(number=NUMBER, course=course, name="Ward", size=1)
    draft = lesson_page(course, "Draft", video_url=AT_VIMEO, live=False)
    changed = lesson_page(course, "Changed", video_url=AT_VIMEO)
    beside = changed.save_revision()
    plain = lesson_page(course, "Published", video_url=AT_VIMEO)
    record_state(SYSTEM, number=NUMBER, found=PLAYABLE)
    run_jobs()
    assert seconds_of(draft, changed, plain) == [None, None, 90]
    assert (draft.revisions.count(), changed.latest_revision) == (1, beside)
    for page in (draft, changed):
        page.save_revision().publish()
    run_jobs()
    assert seconds_of(draft, changed, plain) == [90, 90, 90]


def test_an_address_that_only_looks_alike_is_another_video(course: CoursePage) -> None:
    HostedVideo.objects.create(number=NUMBER, course=course, name="Ward", size=1)
    others = [lesson_page(course, "Other", video_url=f"{AT_VIMEO}{more}") for more in ("0", "/x/y")]
    record_state(SYSTEM, number=NUMBER, found=PLAYABLE)
    run_jobs()
    assert seconds_of(*others) == [None, None]


def test_what_is_no_video_is_looked_into_once(course: CoursePage, caplog: pytest.LogCaptureFixture) -> None:
    film = document("ward.mp4", b"no film")
    lesson = lesson_with(course, film)
    assert (told(lesson), lesson.video_seconds, Image.objects.count()) == ([(None, False)], None, 0)
    lesson.save()
    run_jobs()
    assert len([each for each in caplog.records if "cannot be played" in each.message]) == 1


def test_a_new_file_of_the_same_document_is_looked_into_again(course: CoursePage) -> None:
    film = document("ward.mp4", video(frames=LONG))
    lesson = lesson_with(course, film)
    film.file = ContentFile(video(frames=LONG * 2), "longer.mp4")
    film.save()
    lesson = LessonPage.objects.get(pk=lesson.pk)
    assert told(lesson) == [(None, False)]
    lesson.save()
    run_jobs()
    assert told(LessonPage.objects.get(pk=lesson.pk)) == [(4, True)]
    assert (DocumentFilm.objects.count(), Image.objects.count()) == (1, 1)
