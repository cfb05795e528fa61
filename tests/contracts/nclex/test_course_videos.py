"""A course's own video: sent along, played by ranges, and closed to who has not paid for it."""

import os
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from pytest_django import DjangoCaptureOnCommitCallbacks
from pytest_django.fixtures import Settings

from api.body_limit import limit_of
from content.actions import create_course
from content.models import CoursePage, CourseVideo
from school.common.storage import sweep
from school.groups.models import StudyGroup
from school.learning.actions import grant_access
from school.people.tokens import ACCESS_COOKIE
from tests.api.callers import Answer, Callers
from tests.content.films import upload, video
from tests.world import SYSTEM, World

ALL, PUBLIC = "/api/admin/courses/", "/api/courses/"
LINK = "https://youtube.com/watch?v=new_video_id"


@pytest.fixture(autouse=True)
def media(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def send(api: Callers, method: str, place: str, who: str = "admin", **form: Any) -> Answer:
    """A form with what was given."""
    data = encode_multipart(BOUNDARY, form)
    client = api[who].client
    return Answer(client.generic(method, place, data, MULTIPART_CONTENT, headers=api[who].headers))


def filmed(api: Callers, **form: Any) -> tuple[dict[str, Any], CoursePage]:
    """A course with a video: as it was told, and its page."""
    answer = send(api, "POST", ALL, title="Anatomy", description="Bones", **{"video": upload(), **form})
    assert answer.status == 201, answer.json
    return answer.json, CoursePage.objects.get(uuid=answer.json["id"])


def files(media: Path) -> list[str]:
    """What storage holds."""
    return sorted(str(path.relative_to(media)) for path in media.rglob("*") if path.is_file())


def test_it_comes_along_with_the_course(api: Callers, world: World, media: Path) -> None:
    body, course = filmed(api)
    address = f"http://testserver/api/courses/{course.uuid}/video/"
    assert (body["title"], body["description"], body["video_url"]) == ("Anatomy", "Bones", address)
    assert (course.live, course.video_url) == (True, "")
    film: Any = CourseVideo.objects.get(course=course)
    assert (film.file_name, film.mime_type, film.uploaded_by) == ("lesson.mp4", "video/mp4", world.admin)
    assert files(media) == [film.poster.file.name, film.file.name]
    played = api["anonymous"].get(address.removeprefix("http://testserver"))
    assert (played.status, played.headers["Content-Type"], played.bytes) == (200, "video/mp4", video())
    assert played.headers["Content-Disposition"] == 'inline; filename="lesson.mp4"'


def test_ranges(api: Callers, world: World) -> None:
    _body, course = filmed(api)
    part = api["student"].get(f"{PUBLIC}{course.uuid}/video/", headers={"Range": "bytes=4-11"})
    assert (part.status, part.bytes) == (206, video()[4:12])
    assert part.headers["Content-Range"] == f"bytes 4-11/{len(video())}"
    beyond = api["student"].get(f"{PUBLIC}{course.uuid}/video/", headers={"Range": "bytes=99999999-"})
    assert (beyond.status, set(beyond.json)) == (416, {"detail"})


def test_a_priced_course_s_video_is_for_who_may_learn_it(api: Callers, world: World) -> None:
    course = create_course(SYSTEM, title="RN", price=Decimal(60), currency="USD", is_published=True)
    assert send(api, "PATCH", f"{ALL}{course.uuid}/", video=upload()).status == 200
    grant_access(SYSTEM, student=world.student, course=course)
    StudyGroup.objects.filter(pk=world.other_group.pk).update(course=course)
    place = f"{PUBLIC}{course.uuid}/video/"
    people = ("anonymous", "student", "classmate", "outsider", "teacher", "other_teacher", "operator", "admin")
    assert {who: api[who].get(place).status for who in people} == {
        "anonymous": 404,
        "student": 200,
        "classmate": 404,
        "outsider": 200,
        "teacher": 404,
        "other_teacher": 200,
        "operator": 200,
        "admin": 200,
    }
    for who in people:  # the address itself opens nothing, so that everybody may know it
        assert api[who].get(PUBLIC).json[1]["video_url"] == f"http://testserver{place}"


def test_the_logins_cookie_is_enough_for_a_player(api: Callers, world: World) -> None:
    course = create_course(SYSTEM, title="RN", price=Decimal(60), currency="USD", is_published=True)
    send(api, "PATCH", f"{ALL}{course.uuid}/", video=upload())
    grant_access(SYSTEM, student=world.student, course=course)
    player, place = api["anonymous"], f"{PUBLIC}{course.uuid}/video/"
    player.client.cookies[ACCESS_COOKIE] = api["student"].headers["Authorization"].removeprefix("Bearer ")
    assert player.get(place).status == 200
    player.client.cookies[ACCESS_COOKIE] = "ended"
    assert player.get(place).status == 404
    CoursePage.objects.filter(pk=course.pk).update(price=0)
    assert player.get(place).status == 200


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_another_video_takes_its_place(
    api: Callers,
    world: World,
    media: Path,
    method: str,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    body, course = filmed(api)
    place = f"{ALL}{course.uuid}/"
    with django_capture_on_commit_callbacks(execute=True):
        changed = send(api, method, place, title="Newer", video=upload("new.webm", video("webm")))
    assert (changed.status, changed.json) == (200, body | {"title": "Newer"})
    film: Any = CourseVideo.objects.get(course=course)
    assert (film.mime_type, files(media)) == ("video/webm", [film.poster.file.name, film.file.name])
    same = api["admin"](method, place, {"title": "Newest", "video_url": body["video_url"]})
    assert (same.json["video_url"], CourseVideo.objects.get()) == (body["video_url"], film)
    with django_capture_on_commit_callbacks(execute=True):
        linked = api["admin"](method, place, {"title": "Newest", "video_url": LINK})
    assert (linked.json["video_url"], CourseVideo.objects.count(), files(media)) == (LINK, 0, [])


def test_it_goes_with_its_course(
    api: Callers, world: World, media: Path, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    _body, course = filmed(api)
    with django_capture_on_commit_callbacks(execute=True):
        assert api["admin"]("DELETE", f"{ALL}{course.uuid}/").status == 204
    assert files(media) == []


def test_what_the_editor_deletes_is_swept_up(api: Callers, world: World, media: Path) -> None:
    _body, course = filmed(api)
    CoursePage.objects.get(pk=course.pk).delete()
    assert CourseVideo.objects.count() == 0
    (left,) = [name for name in files(media) if name.startswith("videos/")]
    assert sweep().removed == ()
    os.utime(media / left, (0, 0))
    assert sweep().removed == (left,)


@pytest.mark.parametrize(
    ("form", "status", "field"),
    [
        ({"video": upload(content=b"no video")}, 400, "video"),
        ({"video": upload("lesson.exe")}, 400, "video"),
        ({"video": upload(), "video_url": LINK}, 400, "video_url"),
        ({"video": upload(), "title": ""}, 400, "title"),
        ({"video": upload(), "price": "5"}, 400, "price"),
        ({"film": upload()}, 400, "film"),
    ],
)
def test_what_is_refused_leaves_nothing(
    api: Callers, world: World, media: Path, form: dict[str, Any], status: int, field: str
) -> None:
    for value in form.values():
        if hasattr(value, "seek"):
            value.seek(0)
    refused = send(api, "POST", ALL, **{"title": "Anatomy", **form})
    assert (refused.status, set(refused.json["errors"])) == (status, {field})
    assert (CoursePage.objects.count(), files(media)) == (1, [])


def test_too_large_is_413(api: Callers, world: World, media: Path, settings: Settings) -> None:
    settings.VIDEO_MAX_MEGABYTES = 1
    refused = send(api, "POST", ALL, title="Long", video=upload(content=b"x" * 1_500_000))
    assert refused.status == 413
    assert refused.json["detail"] == "The video has 1.4 MB; at most 1 MB are allowed. Make it shorter or smaller."
    assert (CoursePage.objects.count(), files(media)) == (1, [])


@pytest.mark.parametrize("who", ["student", "teacher", "operator"])
def test_others_send_none(api: Callers, world: World, media: Path, who: str) -> None:
    assert send(api, "POST", ALL, who, title="Mine", video=upload()).status == 403
    assert send(api, "PATCH", f"{ALL}{world.course.uuid}/", who, video=upload()).status == 403
    assert send(api, "POST", ALL, "anonymous", title="Mine", video=upload()).status == 401
    assert files(media) == []


def test_a_key_makes_it_once(api: Callers, world: World, media: Path) -> None:
    api["admin"].headers["Idempotency-Key"] = "film-1"
    first, _course = filmed(api)
    assert filmed(api)[0] == first
    assert (CourseVideo.objects.count(), len(files(media))) == (1, 2)
    other = send(api, "POST", ALL, title="Other", video=upload())
    assert other.status == 422


@pytest.mark.parametrize(
    ("who", "place", "megabytes"),
    [
        ("admin", ALL, 2049),
        ("editor", f"{ALL}44cf9f4b-2c79-43a1-a102-0be58ebbbb64/", 2049),
        ("student", ALL, 200),
        ("anonymous", ALL, 200),
        ("admin", "/api/v1/resources/", 200),
        ("admin", f"{ALL}x/video/", 200),
    ],
)
def test_room_for_a_video_is_made_for_who_may_send_one(
    api: Callers, world: World, who: str, place: str, megabytes: int
) -> None:
    headers = {name.lower().encode(): value.encode() for name, value in api[who].headers.items()}
    headers[b"content-type"] = b"multipart/form-data; boundary=x"
    assert limit_of(place, headers) == megabytes * 1024 * 1024
