"""resources/ over HTTP: the form, the shape, and the file whole, in parts and unchanged."""

from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from api.urls import turantalim
from school.lessons.models import LessonResource
from tests.api.callers import Answer, Callers
from tests.school.homework.sounds import recording
from tests.school.lessons.handouts import docx, pdf
from tests.world import World

BASE = "/api/v1/resources/"
SOUND = recording("wav", "pcm_s16le")
FIELDS = "id lesson title type file_name file_size mime_type duration_seconds download_url uploaded_by created_at"


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def upload(api: Callers, world: World, who: str = "teacher", **changes: Any) -> Answer:
    """Send a recording."""
    file = changes.pop("file", None) or SimpleUploadedFile("Talk 1.wav", SOUND, content_type="text/html")
    form = {"lesson": world.lessons[0].pk, "title": "Talk", "type": "audio", "file": file} | changes
    return api[who].upload(BASE, **form)


def download(api: Callers, who: str, row: Any, **headers: str) -> Answer:
    path = row["download_url"].removeprefix("http://testserver")
    return api[who].get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})


def test_the_shape(api: Callers, world: World) -> None:
    made = upload(api, world)
    assert made.status == 201
    assert " ".join(made.json) == FIELDS
    row = LessonResource.objects.get()
    assert made.json == {
        "id": row.pk,
        "lesson": world.lessons[0].pk,
        "title": "Talk",
        "type": "audio",
        "file_name": "Talk 1.wav",
        "file_size": len(SOUND),
        "mime_type": "audio/wav",
        "duration_seconds": 2.0,
        "download_url": f"http://testserver{BASE}{row.pk}/download/",
        "uploaded_by": world.teacher.pk,
        "created_at": made.json["created_at"],
    }
    for path in (BASE, f"{BASE}lesson/{world.lessons[0].pk}/", f"{BASE}?type=audio&lesson={world.lessons[0].pk}"):
        assert api["student"].get(path).json["results"] == [made.json]
    assert api["student"].get(f"{BASE}{row.pk}/").json == made.json
    assert api["student"].get(f"/api/v1/data/resources/{row.pk}/").json == made.json


def test_who_may(api: Callers, world: World) -> None:
    made = upload(api, world).json
    assert upload(api, world, "operator").status == upload(api, world, "admin").status == 201
    assert upload(api, world, "student").refusal == (403, "permission_denied")
    assert upload(api, world, "accountant").refusal == (403, "permission_denied")
    assert upload(api, world, "other_teacher").refusal == (404, "not_found")
    assert upload(api, world, "anonymous").status == 401
    one = f"{BASE}{made['id']}/"
    for who in ("outsider", "other_teacher"):
        assert api[who].get(BASE).json["count"] == 0
        assert api[who].get(f"{BASE}lesson/{made['lesson']}/").refusal == (404, "not_found")
        assert download(api, who, made).refusal == (404, "not_found")
    assert api["other_teacher"]("DELETE", one).refusal == (404, "not_found")
    assert api["student"]("DELETE", one).refusal == (403, "permission_denied")
    assert download(api, "anonymous", made).status == 401
    assert api["teacher"]("DELETE", one).status == 204
    assert api["teacher"].get(one).refusal == (404, "not_found")


def test_bad_forms_name_the_field(api: Callers, world: World) -> None:
    empty = SimpleUploadedFile("a.pdf", b"words")
    refused = upload(api, world, file=empty)
    assert refused.refusal == (400, "file_refused")
    assert refused.json["errors"] == {"file": [refused.json["detail"]]}
    assert upload(api, world, type="song").json["errors"].keys() == {"type"}
    assert upload(api, world, title=" ").json["errors"].keys() == {"title"}
    assert upload(api, world, type="document").json["errors"].keys() == {"type"}
    world_limit = SimpleUploadedFile("a.pdf", pdf() + b" " * (51 * 1024 * 1024))
    assert upload(api, world, file=world_limit).refusal == (413, "file_too_large")
    assert not LessonResource.objects.exists()


def test_a_recording_streams(api: Callers, world: World) -> None:
    made = upload(api, world).json
    whole = download(api, "student", made)
    assert (whole.status, whole.bytes) == (200, SOUND)
    assert whole.headers["Content-Type"] == "audio/wav"
    assert whole.headers["Content-Disposition"] == 'inline; filename="Talk 1.wav"'
    assert whole.headers["Content-Length"] == str(len(SOUND))
    assert whole.headers["X-Content-Type-Options"] == "nosniff"
    assert whole.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    part = download(api, "student", made, Range="bytes=100-199")
    assert (part.status, part.bytes) == (206, SOUND[100:200])
    assert part.headers["Content-Range"] == f"bytes 100-199/{len(SOUND)}"
    assert download(api, "student", made, Range="bytes=-10").bytes == SOUND[-10:]
    assert download(api, "student", made, Range="bytes=0-1,5-6").status == 200
    beyond = download(api, "student", made, Range=f"bytes={len(SOUND)}-")
    assert (beyond.refusal, beyond.headers["Content-Range"]) == (
        (416, "range_not_satisfiable"),
        f"bytes */{len(SOUND)}",
    )


def test_conditions(api: Callers, world: World) -> None:
    made = upload(api, world).json
    whole = download(api, "student", made)
    tag, changed = whole.headers["ETag"], whole.headers["Last-Modified"]
    unchanged = download(api, "student", made, If_None_Match=tag)
    assert (unchanged.status, unchanged.bytes, unchanged.headers["ETag"]) == (304, b"", tag)
    assert download(api, "student", made, If_Modified_Since=changed).status == 304
    for condition, status in ((tag, 206), (changed, 206), ('"other"', 200), ("Thu, 01 Jan 1970 00:00:00 GMT", 200)):
        assert download(api, "student", made, If_Range=condition, Range="bytes=0-9").status == status
    assert download(api, "student", made, If_Match='"other"').status == 412


def test_head_tells_what_get_would(api: Callers, world: World) -> None:
    made = upload(api, world).json
    path = f"{BASE}{made['id']}/download/"
    told, whole = api["student"]("HEAD", path), api["student"].get(path)
    assert (told.status, told.bytes) == (200, b"")
    names = ("Content-Length", "Content-Type", "Content-Disposition", "ETag", "Last-Modified", "Accept-Ranges")
    assert [told.headers[name] for name in names] == [whole.headers[name] for name in names]
    assert api["outsider"]("HEAD", path).status == 404
    assert api["anonymous"]("HEAD", path).status == 401


def test_documents_are_attachments_under_safe_names(api: Callers, world: World) -> None:
    file = SimpleUploadedFile('Урок "1" \u202e.docx', docx())
    made = upload(api, world, type="document", file=file).json
    answer = download(api, "student", made)
    assert (answer.status, answer.bytes) == (200, docx())
    assert answer.headers["Content-Disposition"] == ("attachment; filename*=utf-8''%D0%A3%D1%80%D0%BE%D0%BA%20_1_.docx")


def test_the_logins_cookie_is_enough_for_a_link(api: Callers, world: World) -> None:
    made = upload(api, world).json
    caller = api["student"]
    caller.client.cookies["access_token"] = caller.headers.pop("Authorization").removeprefix("Bearer ")
    assert download(api, "student", made).status == 200
    assert caller.get(BASE).status == 401


def test_a_file_that_storage_has_lost_is_not_found(api: Callers, world: World, media: Path) -> None:
    made = upload(api, world).json
    (media / LessonResource.objects.get().stored.name).unlink()
    assert download(api, "student", made).refusal == (404, "not_found")


def test_the_document_names_every_kind_of_file(api: Callers, world: World) -> None:
    operation = turantalim.document()["paths"][f"{BASE}{{id}}/download/"]["get"]
    told = {status: list(operation["responses"][status]["content"]) for status in (200, 206)}
    for name, content in (("a.wav", SOUND), ("b.docx", docx()), ("c.pdf", pdf())):
        made = upload(
            api, world, type="audio" if name == "a.wav" else "document", file=SimpleUploadedFile(name, content)
        )
        for status, part in ((200, {}), (206, {"Range": "bytes=0-9"})):
            answer = download(api, "student", made.json, **part)
            kind = answer.headers["Content-Type"]
            assert (answer.status, kind) == (status, made.json["mime_type"])
            assert any(fnmatch(kind, pattern) for pattern in told[status]), kind
