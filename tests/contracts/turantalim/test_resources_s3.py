"""Files in a bucket: signed addresses after our own checks, nothing half-written, and lists that do not ask it."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import DjangoCaptureOnCommitCallbacks

from school.homework.models import HomeworkSubmission
from school.lessons.models import LessonResource
from tests.api.callers import Answer, Callers
from tests.s3 import NAME, Bucket, s3
from tests.school.homework.answers import assigned
from tests.school.homework.sounds import recording
from tests.school.lessons.handouts import pdf
from tests.world import World

__all__ = ["s3"]

BASE = "/api/v1/resources/"
SOUND = recording("wav", "pcm_s16le")


def upload(api: Callers, world: World, content: bytes = SOUND, name: str = "Talk.wav") -> Answer:
    file = SimpleUploadedFile(name, content)
    form = {"lesson": world.lessons[0].pk, "title": "Talk", "type": "supplementary", "file": file}
    return api["teacher"].upload(BASE, **form)


def address(api: Callers, who: str, made: Answer) -> str:
    """Where the download leads."""
    answer = api[who].get(f"{BASE}{made.json['id']}/download/")
    assert (answer.status, answer.bytes) == (302, b"")
    assert answer.headers["Cache-Control"] == "no-store"
    return str(answer.headers["Location"])


def test_a_file_is_fetched_from_the_bucket(api: Callers, world: World, s3: Bucket) -> None:
    made = upload(api, world)
    assert made.status == 201
    assert s3.keys == [LessonResource.objects.get().stored.name]
    signed = address(api, "student", made)
    assert signed.startswith(f"{s3.public_url}/{NAME}/resources/")
    query = parse_qs(urlsplit(signed).query)
    assert (query["X-Amz-Expires"], query["X-Amz-Algorithm"]) == (["60"], ["AWS4-HMAC-SHA256"])
    token = api["student"].headers["Authorization"].removeprefix("Bearer ")
    assert token not in signed
    whole = httpx2.get(signed)
    assert (whole.status_code, whole.content) == (200, SOUND)
    assert whole.headers["Content-Type"] == "audio/wav"
    assert whole.headers["Content-Disposition"] == 'inline; filename="Talk.wav"'
    part = httpx2.get(signed, headers={"Range": "bytes=10-19"})
    assert (part.status_code, part.content) == (206, SOUND[10:20])


def test_documents_come_as_attachments(api: Callers, world: World, s3: Bucket) -> None:
    made = upload(api, world, pdf(), "Plan.pdf")
    answer = httpx2.get(address(api, "student", made))
    assert answer.content == pdf()
    assert answer.headers["Content-Disposition"] == 'attachment; filename="Plan.pdf"'
    assert answer.headers["Content-Type"] == "application/pdf"


def test_our_checks_come_before_the_signature(api: Callers, world: World, s3: Bucket) -> None:
    path = f"{BASE}{upload(api, world).json['id']}/download/"
    for who in ("outsider", "other_teacher", "accountant"):
        answer = api[who].get(path)
        assert answer.refusal == (404, "not_found")
        assert "Location" not in answer.headers
    assert api["anonymous"].get(path).status == 401
    told = api["student"]("HEAD", path)
    assert (told.status, told.headers["Content-Length"]) == (200, str(len(SOUND)))
    assert api["student"].get(path, headers={"If-None-Match": told.headers["ETag"]}).status == 304


def test_a_deleted_file_leaves_the_bucket(
    api: Callers, world: World, s3: Bucket, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    made = upload(api, world)
    with django_capture_on_commit_callbacks(execute=True):
        assert api["teacher"]("DELETE", f"{BASE}{made.json['id']}/").status == 204
    assert s3.keys == []


def test_without_the_bucket_uploads_fail_cleanly_and_lists_work(
    api: Callers, world: World, s3: Bucket, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    made = upload(api, world)
    s3.stop()
    refused = upload(api, world)
    assert refused.refusal == (503, "unavailable")
    assert refused.headers["Retry-After"]
    assert LessonResource.objects.count() == 1
    assert api["student"].get(BASE).json["count"] == 1
    assert api["student"].get(f"{BASE}{made.json['id']}/").json == made.json
    assert address(api, "student", made)
    with django_capture_on_commit_callbacks(execute=True):
        assert api["teacher"]("DELETE", f"{BASE}{made.json['id']}/").status == 204
    s3.start()
    assert upload(api, world).status == 201


def test_a_bucket_that_hangs_is_given_up_soon(api: Callers, world: World, s3: Bucket, settings: Any) -> None:
    client = settings.STORAGES["default"]["OPTIONS"]["client_config"]
    settings.STORAGES = s3.storages | {"default": with_timeout(s3, client, seconds=1)}
    s3.freeze()
    assert upload(api, world).refusal == (503, "unavailable")
    assert api["student"].get(BASE).json["count"] == 0
    s3.thaw()
    assert upload(api, world).status == 201


def with_timeout(server: Bucket, client: Any, *, seconds: int) -> Any:
    """The bucket with less patience than schools have."""
    files = server.storages["default"]
    files["OPTIONS"]["client_config"] = client.merge(type(client)(connect_timeout=seconds, read_timeout=seconds))
    return files


def test_recordings_of_homework_do_the_same(api: Callers, world: World, s3: Bucket, tmp_path: Path) -> None:
    homework = assigned(world)
    audio = SimpleUploadedFile("a.wav", SOUND)
    sent = api["student"].upload(f"/api/v1/homework/{homework.pk}/submit/", audio_submission=audio)
    assert sent.status == 202
    assert s3.keys == [HomeworkSubmission.objects.get().stored.name]
    answer = api["teacher"].get(f"/api/v1/homework/{homework.pk}/audio/")
    assert answer.status == 302
    assert httpx2.get(answer.headers["Location"]).content == SOUND
    s3.stop()
    audio.seek(0)
    again = api["student"].upload(f"/api/v1/homework/{homework.pk}/submit/", audio_submission=audio)
    assert again.refusal == (503, "unavailable")
    homework.refresh_from_db()
    assert homework.attempt == HomeworkSubmission.objects.count() == 1
