"""Videos at Vimeo over the contract, against its API and its tus server on loopback."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import httpx2
import pytest
from pytest_django import Settings

from content.actions import update_course
from content.actions.hosting import FOLLOWED_EVERY, GIVEN_UP_AFTER, drop_lost
from content.choices import HostingState
from content.models import CoursePage, HostedVideo, LessonPage
from school.common import clock
from school.jobs.choices import JobState
from school.jobs.models import Job
from tests.api.callers import Answer, Callers
from tests.contracts.elearning.school import CONTENT, free_course, lesson, refusal, wrong
from tests.fake_vimeo import BUSY, CUT, QUOTA, TOKEN, Clip, FakeVimeo
from tests.jobs import run_jobs
from tests.world import SYSTEM, World

UPLOAD, CHANGE, DELETE = (f"{CONTENT}vimeo/{what}" for what in ("upload", "update-metadata", "delete"))
SIZE = 1000


@pytest.fixture
def vimeo(settings: Settings) -> Iterator[FakeVimeo]:
    """Vimeo, and the school's account there."""
    with FakeVimeo() as service:
        settings.VIMEO_TOKEN, settings.VIMEO_BASE_URL = TOKEN, service.base_url
        yield service


@pytest.fixture
def course(world: World) -> CoursePage:
    """A course of the teacher's."""
    return free_course(world)


def opened(api: Callers, course: CoursePage, who: str = "teacher", **more: Any) -> Answer:
    """Open an upload."""
    body = {"name": "Lesson Video", "description": "About it", "size": SIZE, "course_id": str(course.uuid), **more}
    return api[who]("POST", UPLOAD, body)


def clip_of(vimeo: FakeVimeo) -> Clip:
    [clip] = vimeo.clips.values()
    return clip


def test_a_browser_uploads_to_the_place_that_was_opened(api: Callers, course: CoursePage, vimeo: FakeVimeo) -> None:
    answer = opened(api, course)
    clip = clip_of(vimeo)
    link = f"{vimeo.base_url}/files/{clip.number}"
    assert (answer.status, answer.json) == (
        201,
        {
            "upload_link": link,
            "complete_uri": f"/videos/{clip.number}",
            "ticket_id": clip.number,
            "upload_id": clip.number,
        },
    )
    for offset in (0, 600):
        headers = {"Tus-Resumable": "1.0.0", "Upload-Offset": str(offset)}
        chunk = b"x" * (600 if offset == 0 else 400)
        assert httpx2.patch(link, content=chunk, headers=headers).status_code == 204
    assert (clip.name, clip.description, clip.received) == ("Lesson Video", "About it", SIZE)


def test_lessons_learn_how_long_the_video_is(api: Callers, course: CoursePage, vimeo: FakeVimeo) -> None:
    opened(api, course)
    clip = clip_of(vimeo)
    page = lesson(course, "Film", video_url=f"https://vimeo.com/{clip.number}")
    clip.received = SIZE
    run_jobs(later=True)  # it is followed until it plays, at most so many times in one run
    assert HostedVideo.objects.get().state == HostingState.PROCESSING

    clip.transcode, clip.seconds = "complete", 1530
    Job.objects.filter(state=JobState.QUEUED).update(due_at=clock.now())
    run_jobs()

    video = HostedVideo.objects.get()
    assert (video.state, video.seconds) == (HostingState.READY, 1530)
    assert LessonPage.objects.get(pk=page.pk).video_seconds == 1530
    assert not Job.objects.filter(state=JobState.QUEUED).exists()


def test_what_nobody_uploads_is_taken_away(api: Callers, course: CoursePage, vimeo: FakeVimeo) -> None:
    opened(api, course)
    HostedVideo.objects.update(created_at=clock.now() - GIVEN_UP_AFTER - timedelta(hours=1))
    Job.objects.update(due_at=clock.now())
    run_jobs()
    assert (vimeo.clips, list(HostedVideo.objects.all())) == ({}, [])


def test_what_cannot_be_prepared_is_said_to_have_failed(api: Callers, course: CoursePage, vimeo: FakeVimeo) -> None:
    opened(api, course)
    clip_of(vimeo).received, clip_of(vimeo).transcode = SIZE, "error"
    run_jobs(later=True)
    assert HostedVideo.objects.get().state == HostingState.FAILED


def test_a_lost_answer_leaves_nothing_behind(api: Callers, course: CoursePage, vimeo: FakeVimeo) -> None:
    vimeo.script.append(CUT)
    answer = opened(api, course)
    assert refusal(answer) == (502, "VIMEO_UNCLEAR")
    assert (len(vimeo.clips), HostedVideo.objects.count()) == (1, 0)

    run_jobs(later=True)
    assert vimeo.clips == {}


def test_only_what_was_lost_is_taken_away(api: Callers, course: CoursePage, vimeo: FakeVimeo) -> None:
    opened(api, course)
    known = clip_of(vimeo)
    whole = Clip("800001", "Lesson Video")
    old = Clip("800002", "Lesson Video", size=5, made_at=clock.now() - timedelta(hours=1))
    other = Clip("800003", "Another name", size=5)
    vimeo.clips |= {clip.number: clip for clip in (whole, old, other)}
    drop_lost(name="Lesson Video", since=clock.now() - FOLLOWED_EVERY)
    assert list(vimeo.clips) == [known.number, "800001", "800002", "800003"]


def test_vimeos_own_refusals_are_told(api: Callers, course: CoursePage, vimeo: FakeVimeo) -> None:
    vimeo.script.append(QUOTA)
    full = opened(api, course)
    assert (refusal(full), full.json["detail"]) == (
        (502, "VIMEO_FAILED"),
        "Vimeo refuses it (403): You have used up your quota.",
    )
    vimeo.script.append(BUSY)
    assert refusal(opened(api, course)) == (502, "VIMEO_FAILED")
    assert (vimeo.clips, HostedVideo.objects.count()) == ({}, 0)


def test_a_wrong_token_is_not_told(api: Callers, course: CoursePage, vimeo: FakeVimeo, settings: Settings) -> None:
    settings.VIMEO_TOKEN = "another-token-0123456789"
    answer = opened(api, course)
    assert refusal(answer) == (502, "VIMEO_FAILED")
    assert "another-token" not in str(answer.json)


def test_without_an_account(api: Callers, course: CoursePage) -> None:
    assert refusal(opened(api, course)) == (503, "VIMEO_NOT_CONFIGURED")


def test_renaming(api: Callers, course: CoursePage, vimeo: FakeVimeo) -> None:
    opened(api, course)
    clip = clip_of(vimeo)
    answer = api["teacher"]("PUT", f"{CHANGE}/{clip.number}", {"name": "New title", "privacy": "disable"})
    assert (answer.status, answer.json) == (
        200,
        {
            "message": "Video metadata updated successfully",
            "video": {
                "id": clip.number,
                "name": "New title",
                "description": "About it",
                "link": f"https://vimeo.com/{clip.number}",
                "duration": 0,
            },
        },
    )
    assert (clip.view, HostedVideo.objects.get().name) == ("disable", "New title")


def test_deleting_twice_is_well_for_admins(api: Callers, course: CoursePage, vimeo: FakeVimeo) -> None:
    opened(api, course)
    number = clip_of(vimeo).number
    gone = api["teacher"]("DELETE", f"{DELETE}/{number}")
    assert (gone.status, gone.json) == (200, {"message": "Video deleted successfully"})
    assert (vimeo.clips, HostedVideo.objects.count()) == ({}, 0)
    assert refusal(api["teacher"]("DELETE", f"{DELETE}/{number}")) == (404, "NOT_FOUND")
    assert api["admin"]("DELETE", f"{DELETE}/{number}").status == 200


def test_a_video_of_another_account_stays(api: Callers, course: CoursePage, vimeo: FakeVimeo) -> None:
    opened(api, course)
    clip_of(vimeo).is_foreign = True
    answer = api["teacher"]("DELETE", f"{DELETE}/{clip_of(vimeo).number}")
    assert (refusal(answer), HostedVideo.objects.count()) == ((502, "VIMEO_FAILED"), 1)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("student", (403, "PERMISSION_DENIED")),
        ("other_teacher", (403, "PERMISSION_DENIED")),
        ("anonymous", (401, "NOT_AUTHENTICATED")),
    ],
)
def test_who_may_not_upload(
    api: Callers, course: CoursePage, vimeo: FakeVimeo, name: str, expected: tuple[int, str]
) -> None:
    assert refusal(opened(api, course, name)) == expected
    assert vimeo.calls == []


def test_another_teachers_video_is_nobodys(api: Callers, course: CoursePage, vimeo: FakeVimeo) -> None:
    opened(api, course)
    number = clip_of(vimeo).number
    for method, place, body in (("PUT", CHANGE, {"name": "Mine"}), ("DELETE", DELETE, None)):
        assert refusal(api["other_teacher"](method, f"{place}/{number}", body)) == (404, "NOT_FOUND")
    assert refusal(api["teacher"]("DELETE", f"{DELETE}/abc")) == (404, "NOT_FOUND")


@pytest.mark.parametrize("place", ["lesson", "block", "course"])
def test_an_editor_takes_no_video_from_students(api: Callers, course: CoursePage, vimeo: FakeVimeo, place: str) -> None:
    opened(api, course)
    number = clip_of(vimeo).number
    film = f"https://vimeo.com/{number}"
    block = {"type": "video", "url": film, "title": "Film", "transcript": ""}
    longer = lesson(course, "Another", video_url=f"{film}0")
    if place == "course":
        update_course(SYSTEM, instance=course, video_url=film)
    else:
        lesson(course, "Film", **({"video_url": film} if place == "lesson" else {"body": [block]}))
    for method, path, body in (("PUT", CHANGE, {"privacy": "nobody"}), ("DELETE", DELETE, None)):
        assert refusal(api["editor"](method, f"{path}/{number}", body)) == (403, "PERMISSION_DENIED")
    assert (clip_of(vimeo).number, longer.live) == (number, True)
    LessonPage.objects.exclude(pk=longer.pk).update(live=False)
    CoursePage.objects.update(live=False)
    assert api["editor"]("DELETE", f"{DELETE}/{number}").status == 200


def test_a_bad_body(api: Callers, course: CoursePage, vimeo: FakeVimeo) -> None:
    assert wrong(opened(api, course, size=0)) == ["size"]
    assert wrong(opened(api, course, name="")) == ["name"]
    assert wrong(opened(api, course, name="x" * 129)) == ["name"]
    opened(api, course)
    bad = api["teacher"]("PUT", f"{CHANGE}/{clip_of(vimeo).number}", {"privacy": "everyone"})
    assert wrong(bad) == ["privacy"]
